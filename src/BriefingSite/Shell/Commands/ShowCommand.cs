using System.CommandLine;
using BriefingSite.Core.Model;
using BriefingSite.Importing;
using BriefingSite.Shell.Formats;

namespace BriefingSite.Shell.Commands;

/// <summary>The command <c>show</c>: prints a source with its numbers.</summary>
internal sealed class ShowCommand : QuickCommand
{
    private static readonly Argument<string> s_source = new("source") { Description = "The id of the source", HelpName = "source" };

    private static readonly Argument<string?> s_passages = new("passages")
    {
        Description = "The passages, such as ¶12, 12-14 or 3,7 [default: all of them]",
        HelpName = "passages",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <inheritdoc/>
    public override string Name => "show";

    /// <inheritdoc/>
    public override string Description => "Print a source with the numbers of its passages, and what rests on each";

    /// <inheritdoc/>
    public override IReadOnlyList<Symbol> Parameters => [s_source, s_passages, SharedOptions.TextOrJson, SharedOptions.Root];

    /// <inheritdoc/>
    public override string Examples => """
        briefing show annual-report
        briefing show annual-report ¶12-14
        briefing show annual-report 12 --format json
        """;

    /// <inheritdoc/>
    public override string HelpNotes => """
        The text is that of the original, where it is at hand, else what the record says of it. It is only printed, never published.

        Environment:
          BRIEFING_ORIGINALS  the folder of the originals [default: seeds/originals]
        """;

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, HostEnvironment environment)
    {
        var (folders, originals, problem) = SharedOptions.FindFolders(parsed, environment);
        if (problem is not null) return Refuse(environment, problem);
        var briefing = ReadBriefing.Read(folders!, originals!, keepsUnused: true).Briefing;
        var (shown, unknown) = new ShowSource(briefing).Find(parsed.GetValue(s_source)!, parsed.GetValue(s_passages));
        if (shown is null) return Refuse(environment, unknown!);
        if (parsed.GetValue(SharedOptions.TextOrJson) == "json") environment.Out.Write(FormatsJson.Write(SourceDocument.Create(shown), FormatsJson.Default.SourceDocument));
        else Print(shown, environment.Out);
        return ExitCode.Clean;
    }

    private static void Print(ShownSource shown, Terminal terminal)
    {
        var header = shown.Source.Header;
        terminal.Line(new Piece(header.Title, "bold"), $" ({shown.Source.Id}, {shown.Source.Label.Grade})");
        terminal.Line($"{Plural.Count(shown.Count, "passage")}. {(shown.IsOriginal ? "The text of the original; = says what the record says." : "What the record says, as the original is not here.")}");
        foreach (var use in shown.Uses) terminal.Line($"  used in {Describe(use)}");
        foreach (var passage in shown.Passages)
        {
            terminal.Line("");
            terminal.Line(new Piece($"{(passage.Level > 0 ? $"{new string('#', passage.Level)} " : "")}¶{passage.Number}", "bold"), $"{Marks(passage)} {passage.Text ?? passage.Summary ?? Unknown(passage)}");
            if (passage is { Text: { } text, Summary: { } summary } && summary != text) terminal.Line($"  = {summary}");
            if (passage.Doubt is { } doubt) terminal.Line($"  doubtful: {doubt}");
            foreach (var use in passage.Uses) terminal.Line($"  used in {Describe(use)}");
        }
    }

    private static string Marks(ShownPassage passage) => string.Concat(
        ((string?[])[passage.Page, passage.Time, passage.IsAside ? "aside" : null]).OfType<string>().Select(mark => $" [{mark}]"));

    private static string Unknown(ShownPassage passage) => passage.Words is { } words ? $"({Plural.Count(words, "word")}, not summarised)" : "(not summarised)";

    private static string Describe(Target use) => $"{EntityKind.Find(use.Kind)?.Word ?? "page"} {use.Url}  {use.Title}";
}
