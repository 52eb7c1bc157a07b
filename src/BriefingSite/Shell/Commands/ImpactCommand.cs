using System.CommandLine;
using BriefingSite.Core.Model;
using BriefingSite.Importing;
using BriefingSite.Shell.Formats;

namespace BriefingSite.Shell.Commands;

/// <summary>The command <c>impact</c>: what rests on a source, a passage, a claim or anything else that has an id.</summary>
internal sealed class ImpactCommand : QuickCommand
{
    private static readonly Argument<string> s_id = new("id") { Description = "The id of a source, claim, judgement, alternative, question or anything else; source#p3 and source#p3-p5 are passages", HelpName = "id" };

    private static readonly Argument<string?> s_passage = new("passage")
    {
        Description = "Passages of the source, such as ¶12 or ¶12-14 [default: the whole source]",
        HelpName = "passage",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <inheritdoc/>
    public override string Name => "impact";

    /// <inheritdoc/>
    public override string Description => "List what rests on a source, passages, a claim or anything else, and what falls if it is wrong";

    /// <inheritdoc/>
    public override IReadOnlyList<Symbol> Parameters => [s_id, s_passage, SharedOptions.TextOrJson, SharedOptions.Root];

    /// <inheritdoc/>
    public override string Examples => """
        briefing impact annual-report
        briefing impact annual-report ¶12
        briefing impact annual-report ¶12-14
        briefing impact j-growth
        briefing impact harbour-record --format json
        """;

    /// <inheritdoc/>
    public override string HelpNotes => """
        A claim falls when all sources that support it are wrong, or when a claim that it rests on falls. Sources that repeat one another
        are also taken together, as one origin. On a judgement, an alternative or a question rests no claim: it says which claims speak for and
        against it, and what names it.
        """;

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, HostEnvironment environment)
    {
        var (folders, originals, problem) = SharedOptions.FindFolders(parsed, environment);
        if (problem is not null) return Refuse(environment, problem);
        var briefing = ReadBriefing.Read(folders!, originals!, keepsUnused: true).Briefing;
        var (impact, unknown) = new FindImpact(briefing).Of(parsed.GetValue(s_id)!, parsed.GetValue(s_passage));
        if (impact is null) return Refuse(environment, unknown!);
        if (parsed.GetValue(SharedOptions.TextOrJson) == "json") environment.Out.Write(FormatsJson.Write(ImpactDocument.Create(impact), FormatsJson.Default.ImpactDocument));
        else Print(impact, environment.Out);
        return ExitCode.Clean;
    }

    private static void Print(Impact impact, Terminal terminal)
    {
        terminal.Line(new Piece(impact.Subject.Title, "bold"), "");
        if (impact.HasLoss)
        {
            terminal.Line(new Piece("If it is wrong", "bold"), "");
            Print(impact.Loss, terminal);
        }
        if (impact.LossOfOrigin is { } origin && origin != impact.Loss)
        {
            terminal.Line("");
            terminal.Line(new Piece($"If all that counts as one origin with it is wrong: {Plural.List(impact.SameOrigin.Select(source => source.EntityId).ToList())}", "bold"), "");
            Print(origin, terminal);
        }
        Speaking("for", impact.For);
        Speaking("against", impact.Against);
        terminal.Line("");
        List(terminal, impact.Uses.Count == 0 ? "Nothing cites it." : $"Cited or named in {Plural.Count(impact.Uses.Count, "place")}:", impact.Uses);

        void Speaking(string word, ValueList<Target> claims)
        {
            if (claims.Count == 0) return;
            terminal.Line($"  {Plural.Count(claims.Count, "claim speaks", "claims speak")} {word} it:");
            foreach (var claim in claims) terminal.Line($"    {claim.EntityId}  {claim.Title}");
        }
    }

    private static void Print(SourceLoss loss, Terminal terminal)
    {
        if (loss.IsEmpty) terminal.Line("  No claim falls, and no mark changes.");
        if (loss.Judgements.Count > 0)
        {
            terminal.Line($"  {Plural.Count(loss.Judgements.Count, "judgement loses", "judgements lose")} claims:");
            foreach (var (judgement, fallen, of) in loss.Judgements) terminal.Line($"    {judgement.EntityId}  {fallen} of {of}  {judgement.Title}");
        }
        Listed(loss.Fallen, count => $"{Plural.Count(count, "claim falls", "claims fall")}:");
        Listed(loss.SingleSource, count => $"{Plural.Count(count, "claim rests", "claims rest")} on one origin then:");
        Listed(loss.Uncontested, count => $"{Plural.Count(count, "claim is", "claims are")} no longer contested:");

        void Listed(ValueList<Target> claims, Func<int, string> heading)
        {
            if (claims.Count == 0) return;
            terminal.Line($"  {heading(claims.Count)}");
            foreach (var claim in claims) terminal.Line($"    {claim.EntityId}  {claim.Title}");
        }
    }

    private static void List(Terminal terminal, string heading, ValueList<Target> targets)
    {
        terminal.Line(heading);
        foreach (var target in targets) terminal.Line($"  {EntityKind.Find(target.Kind)?.Word ?? "page"} {target.Url}  {target.Title}");
    }
}
