using System.CommandLine;
using BriefingSite.Core.Model;
using BriefingSite.Importing;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell.Commands;

/// <summary>The command <c>cite</c>: finds words in the sources and prints a citation.</summary>
internal sealed class CiteCommand : QuickCommand
{
    private static readonly Argument<string> s_words = new("words") { Description = "Part of a sentence of a source", HelpName = "words" };
    private static readonly Option<string> s_source = new("--source") { Description = "The id of the source to look in [default: all of them]", HelpName = "id" };

    /// <inheritdoc/>
    public override string Name => "cite";

    /// <inheritdoc/>
    public override string Description => "Find words in the sources and print a citation ready to paste";

    /// <inheritdoc/>
    public override IReadOnlyList<Symbol> Parameters => [s_words, s_source, SharedOptions.Root];

    /// <inheritdoc/>
    public override string Examples => """
        briefing cite "more ships than"
        briefing cite "more ships than" --source annual-report
        """;

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, HostEnvironment environment)
    {
        var (folders, originals, problem) = SharedOptions.FindFolders(parsed, environment);
        if (problem is not null) return Refuse(environment, problem);
        var briefing = ReadBriefing.Read(folders!, originals!, keepsUnused: true).Briefing;
        var sources = briefing.Sources.Where(source => parsed.GetValue(s_source) is not { } id || source.Id == id).ToList();
        if (sources.Count == 0)
            return Refuse(environment, $"No source is called '{parsed.GetValue(s_source)}'. {Nearest.Hint(parsed.GetValue(s_source) ?? "", briefing.Sources.Select(source => source.Id), "Sources live in seeds/.")}");
        if (!sources.Exists(source => source.Text.Passages is not null))
            return Refuse(environment, $"The texts of the sources are not here, so there is nothing to search. Put them into seeds/originals/, or name their folder in {OriginalsFolder.Variable}.");
        var found = new FindWords(sources, briefing.Site.Limits.QuotationWords).Find(parsed.GetValue(s_words)!);
        var missing = sources.Where(source => source.Text.Passages is null).Select(source => $"'{source.Id}'").ToList();
        if (missing.Count > 0) environment.Error.Line($"Not searched, because the text is not here: {string.Join(", ", missing)}.");
        if (!found.IsFound) environment.Error.Line(found.Lines.Count > 0 ? "No passage contains these words. The nearest:" : "No passage contains any of these words.");
        foreach (var line in found.Lines) (found.IsFound ? environment.Out : environment.Error).Line(line);
        return found.IsFound ? ExitCode.Clean : ExitCode.ContentHasErrors;
    }
}
