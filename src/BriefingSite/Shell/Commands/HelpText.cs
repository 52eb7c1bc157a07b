using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace BriefingSite.Shell.Commands;

/// <summary>What <c>--help</c> says after the options: examples, exit codes.</summary>
internal sealed class HelpText : SynchronousCommandLineAction
{
    private const int Width = 100;
    private readonly HelpAction _usual = new() { MaxWidth = Width };

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var result = _usual.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        parseResult.InvocationConfiguration.Output.WriteLine(command.Parents.Any() ? Examples(command.Name) : Root);
        return result;
    }

    private const string Root = """
        Examples:
          briefing                          build the site in the current folder into output/
          briefing preview                  look at it while you write
          briefing check --strict           look for mistakes, warnings included; write nothing
          briefing build --root ~/iran --output /srv/www/iran
          briefing build --base-url https://example.org/briefings/iran-russia/
          briefing explain BS101            what a mistake means, with an example

        Exit codes:
          0    clean
          1    the content has errors; nothing was written
          2    wrong usage, or a file, folder or program that can't be used here
          3    the program itself failed
          4    diff: a change note is missing, or has nothing to stand on
          5    diff: a second reviewer is needed
          130  interrupted; nothing was changed

        Environment:
          NO_COLOR  when set: no colours, no escape codes
          BRIEFING_ORIGINALS  the folder of the sources' texts [default: seeds/originals]
          CONTEXT   when set and not 'production', as for previews on Netlify: search engines are
                    asked to stay away
        """;

    private static string Examples(string command) => command switch
    {
        "build" => """
            Examples:
              briefing build
              briefing build --base-url https://example.org/briefings/iran-russia/
              briefing build --clean            let go of files in output/ that are not ours
              briefing build --pdf              offer the whole briefing as a PDF, too
              briefing build --review origin/main --output preview
              briefing build --relative --output copy    for a folder, a USB stick, an attachment
            """,
        "preview" => """
            Examples:
              briefing preview
              briefing preview --port 8000 --open
              briefing preview --explain /economy/      at each save: what was done, and why for this page
              briefing preview --host 0.0.0.0           for other machines in the network, too
            """,
        "check" => """
            Examples:
              briefing check
              briefing check --strict --verbosity quiet
              briefing check --fix              repair quotation typography and passage numbers first
              briefing check --format sarif --to check.sarif
            """,
        "import" => """
            Examples:
              briefing import report.html --id annual-report
              briefing import report.html       later: what has changed, and which claims rest on it
              briefing import report.html --accept
              briefing import report.html --id annual-report --replace    another text takes its place

            Environment:
              BRIEFING_ORIGINALS  the folder of the originals [default: seeds/originals]
            """,
        "cite" => """
            Examples:
              briefing cite "more ships than"
              briefing cite "more ships than" --source annual-report
            """,
        "sign" => """
            Examples:
              briefing sign harbour-record --by "A. Reader"
            """,
        "diff" => """
            Examples:
              briefing diff main                what the working folder changes
              briefing diff origin/main HEAD --merge-base --format markdown --to comment.md
              briefing diff v1 v2 --format json
              briefing diff ../old ../new       two folders

            Exit codes: 0 nothing is asked for, 1 HEAD has errors, 2 wrong usage, 4 a change note is
            missing or has nothing to stand on, 5 a second reviewer is needed.
            """,
        "freeze" => """
            Examples:
              briefing freeze                   after the change note is written, before it is published
            """,
        "schema" => """
            Examples:
              briefing schema                   the kinds of files, and where they stand
              briefing schema topic
              briefing schema --to .vscode/schemas
            """,
        "explain" => """
            Examples:
              briefing explain BS101
              briefing explain
            """,
        "screenshot" => """
            Examples:
              briefing screenshot --to front-page.png
              briefing screenshot /economy/ --to economy.png --width 390 --height 844 --dark

            Environment:
              CHROMIUM_PATH  the browser to use [default: the first of its kind on this machine]
            """,
        "pdf" => """
            Examples:
              briefing pdf
              briefing pdf --to iran-russia.pdf
              briefing build --pdf              the site offers the PDF, too

            Environment:
              CHROMIUM_PATH  the browser to use [default: the first of its kind on this machine]
            """,
        "cards" => """
            Examples:
              briefing cards                    after titles, answers or claims have changed

            Environment:
              CHROMIUM_PATH  the browser to use [default: the first of its kind on this machine]
            """,
        "report" => """
            Examples:
              briefing && briefing report       exit code 1 where a budget is broken
              briefing report --format json
            """,
        "completion" => """
            Examples:
              eval "$(briefing completion bash)"       in ~/.bashrc
              eval "$(briefing completion zsh)"        in ~/.zshrc
              briefing completion fish | source        in ~/.config/fish/config.fish
            """,
        _ => "",
    };
}
