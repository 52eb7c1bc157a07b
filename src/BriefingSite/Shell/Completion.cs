namespace BriefingSite.Shell;

/// <summary>Scripts by which a shell completes commands, options and codes. They ask the program itself.</summary>
internal static class Completion
{
    /// <summary>The shells there are scripts for.</summary>
    public static string[] Shells { get; } = ["bash", "zsh", "fish"];

    /// <summary>The script for a shell.</summary>
    public static string Script(string shell) => shell switch
    {
        "bash" => """
            # Put this into ~/.bashrc:  eval "$(briefing completion bash)"
            _briefing() {
                local line="${COMP_LINE:0:COMP_POINT}" word="${COMP_WORDS[COMP_CWORD]}" found
                line="${line#* }"
                found="$("${COMP_WORDS[0]}" "[suggest:${#line}]" "$line" 2>/dev/null)"
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$found" -- "$word"))
            }
            complete -o default -F _briefing briefing
            """,
        "zsh" => """
            # Put this into ~/.zshrc, after compinit:  eval "$(briefing completion zsh)"
            _briefing() {
                local line="${LBUFFER#* }"
                local -a found
                found=("${(@f)$("${words[1]}" "[suggest:${#line}]" "$line" 2>/dev/null)}")
                compadd -- $found || _files
            }
            compdef _briefing briefing
            """,
        "fish" => """
            # Put this into ~/.config/fish/config.fish:  briefing completion fish | source
            function __briefing
                set -l line (string replace -r '^\s*\S+ ?' '' -- (commandline -cp | string collect))
                briefing "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
            end
            complete -c briefing -a '(__briefing)'
            """,
        _ => throw new ArgumentOutOfRangeException(nameof(shell)),
    };
}
