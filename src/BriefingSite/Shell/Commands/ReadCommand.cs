using System.CommandLine;
using System.Globalization;
using BriefingSite.Core.Model;
using BriefingSite.Importing;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell.Commands;

/// <summary>The command <c>read</c>: writes into the record of a source for which questions somebody has read it.</summary>
internal sealed class ReadCommand : QuickCommand
{
    private const int MaxListed = 40;

    private static readonly Argument<string> s_source = new("source") { Description = "The id of the source", HelpName = "source" };

    private static readonly Argument<string[]> s_questions = new("questions")
    {
        Description = "The ids of the questions that it was read for [default: all that ask for it]",
        HelpName = "question",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> s_until = SharedOptions.OnADay(new("--until") { Description = "It was read for all questions asked until this day, such as 2026-03-14 [default: for those that are named]", HelpName = "date" });

    /// <inheritdoc/>
    public override string Name => "read";

    /// <inheritdoc/>
    public override string Description => "Say that a source was read for questions: where it takes no position, it is silent";

    /// <inheritdoc/>
    public override IReadOnlyList<Symbol> Parameters => [s_source, s_questions, s_until, SharedOptions.Root];

    /// <inheritdoc/>
    public override string Examples => """
        briefing read annual-report
        briefing read annual-report is-traffic-growing who-pays
        briefing read annual-report --until 2026-03-14
        """;

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, HostEnvironment environment)
    {
        var (folders, originals, problem) = SharedOptions.FindFolders(parsed, environment);
        if (problem is not null) return Refuse(environment, problem);
        var (source, questions, until) = (parsed.GetValue(s_source)!, parsed.GetValue(s_questions) ?? [], parsed.GetValue(s_until));
        if (until is not null && questions.Length > 0) return Refuse(environment, "Name questions, or a day with --until.");
        if (until is not null && DateOnly.ParseExact(until, SharedOptions.Day, CultureInfo.InvariantCulture) > environment.Today())
            return Refuse(environment, $"Nobody has read for the questions that will be asked until {until}. Name a day until today.");
        using var held = SiteFiles.Hold(folders!.Root, environment);
        var run = ReadBriefing.Read(folders, originals!, keepsUnused: true);
        var read = new MarkRead(run.Briefing, run.Inputs);
        var mark = until is null ? read.For(source, questions) : read.Until(source, Edtf.Parse(until)!);
        if (mark.Problem is { } refused) return Refuse(environment, refused);
        if (mark.Record is { } record)
        {
            var site = new SiteFiles(folders.Root);
            if (site.Refusal(record.Path) is { } obstacle) return Refuse(environment, obstacle);
            site.Write(record.Path, record.Content);
            environment.Out.Line($"wrote {record.Path}");
            environment.Out.Line(mark.Silent.Count == 0 ? $"'{source}' is silent on no more questions by that."
                : $"'{source}' is silent on {Plural.Count(mark.Silent.Count, "question")} by that: {string.Join(", ", mark.Silent.Take(MaxListed))}{(mark.Silent.Count > MaxListed ? $" and {mark.Silent.Count - MaxListed} more" : "")}");
        }
        foreach (var remark in mark.Remarks) environment.Out.Line(remark);
        return ExitCode.Clean;
    }
}
