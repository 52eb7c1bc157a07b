using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace BriefingSite.Shell.Commands;

/// <summary>The text of <c>--help</c> after the options: examples, notes, exit codes.</summary>
internal sealed class HelpText : SynchronousCommandLineAction
{
    private const int Width = 100;
    private readonly HelpAction _default = new() { MaxWidth = Width };

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var result = _default.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        parseResult.InvocationConfiguration.Output.WriteLine(CommandList.Find(command.Name) is { } known ? Describe(known) : Root);
        return result;
    }

    private const string Root = """
        Examples:
          briefing                          build the site in the current folder into output/
          briefing preview                  see it while you write
          briefing check --strict           fail on warnings, too; write nothing
          briefing build --root ~/harbour --output /srv/www/harbour
          briefing build --base-url https://example.org/briefings/harbour/
          briefing explain BS101            what a problem means, with an example

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
                    asked not to index the site
        """;

    private static string Describe(BriefingCommand command) =>
        $"Examples:\n{string.Join('\n', command.Examples.Split('\n').Select(line => "  " + line))}{(command.HelpNotes.Length > 0 ? "\n\n" : "")}{command.HelpNotes}";
}
