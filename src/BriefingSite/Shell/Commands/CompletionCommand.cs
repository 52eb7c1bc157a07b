using System.CommandLine;
using System.Globalization;

namespace BriefingSite.Shell.Commands;

/// <summary>The command <c>completion</c>: prints scripts with which a shell completes commands, options and codes. The scripts call the
/// program.</summary>
internal sealed class CompletionCommand : QuickCommand
{
    private static readonly string[] s_shells = ["bash", "zsh", "fish"];

    private static readonly Argument<string> s_shell =
        new Argument<string>("shell") { Description = "The shell", HelpName = string.Join('|', s_shells.Order(StringComparer.Ordinal)) }.AcceptOnlyFromAmong(s_shells);

    private const string Directive = "[suggest";

    /// <inheritdoc/>
    public override string Name => "completion";

    /// <inheritdoc/>
    public override string Description => "Print the script with which a shell completes commands on the Tab key";

    /// <inheritdoc/>
    public override IReadOnlyList<Symbol> Parameters => [s_shell];

    /// <inheritdoc/>
    public override string Examples => """
        eval "$(briefing completion bash)"       in ~/.bashrc
        eval "$(briefing completion zsh)"        in ~/.zshrc
        briefing completion fish | source        in ~/.config/fish/config.fish
        """;

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, HostEnvironment environment)
    {
        environment.Out.Writer.WriteLine(Script(parsed.GetValue(s_shell)!));
        return ExitCode.Clean;
    }

    /// <summary>Whether these are the arguments of a completion script: <c>[suggest:12] "check --root"</c>, the position of the cursor and the line
    /// so far.</summary>
    public static bool IsRequest(IReadOnlyList<string> args) =>
        args is [var first, ..] && (first == Directive + "]" || (first.StartsWith(Directive + ":", StringComparison.Ordinal) && first.EndsWith(']')));

    /// <summary>Prints the possible completions, a word a line.</summary>
    public static void Answer(IReadOnlyList<string> args, Command root, Terminal terminal)
    {
        var line = args.Count > 1 ? args[^1] : "";
        var place = int.TryParse(args[0][Directive.Length..^1].TrimStart(':'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, line.Length) : line.Length;
        foreach (var word in root.Parse(line).GetCompletions(place)) terminal.Writer.WriteLine(word.Label);
    }

    private static string Script(string shell) => shell switch
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
