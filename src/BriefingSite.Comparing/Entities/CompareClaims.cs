using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.ProseComparison;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Entities;

/// <summary>Compares claims: their text, their evidence, and the marks computed from it.</summary>
/// <param name="changes">Collects the changes.</param>
/// <param name="sources">The comparison of the sources.</param>
/// <param name="signature">The signature that a claim had in the earlier version, by its id in the later one.</param>
internal sealed class CompareClaims(ChangeCollector changes, CompareSources sources, Func<Claim, Signature?> signature)
{
    private readonly CompareProse _prose = new(changes);

    /// <summary>Compares them.</summary>
    public void Compare(Briefing briefingBefore, Briefing briefingAfter)
    {
        foreach (var (before, after) in ChangeCollector.Pairs(briefingBefore.Claims, briefingAfter.Claims, claim => claim.Id))
        {
            var target = ChangeTargets.Create(before, after);
            if (before is null) changes.Add(ChangeKinds.ClaimAdded, target, null, Describe(after!));
            else if (after is null) changes.Add(ChangeKinds.ClaimRemoved, target, Describe(before), null, detail: LinkedFrom(briefingBefore, before));
            else Compare(target, before, after);
        }
    }

    private void Compare(ChangeTarget target, Claim before, Claim after)
    {
        var (homeBefore, homeAfter) = (before.Home.PagePath, after.Home.PagePath);
        if (homeBefore != homeAfter) changes.Add(ChangeKinds.ClaimMoved, target, changes.AddressBefore(homeBefore), homeAfter);
        _prose.Statement(target, ChangeKinds.ClaimReworded, before.Text, after.Text, isEvidence: true);
        if (before.Kind != after.Kind) changes.Add(ChangeKinds.ClaimKindChanged, target, FormatNames.ClaimKinds[before.Kind], FormatNames.ClaimKinds[after.Kind], direction: KindDirection(before.Kind, after.Kind));
        if (before.Confidence != after.Confidence)
            changes.Add(ChangeKinds.ClaimConfidenceChanged, target, FormatNames.Confidences.Find(before.Confidence), FormatNames.Confidences.Find(after.Confidence), direction: Level(before.Confidence, after.Confidence));
        changes.Statement(ChangeKinds.ClaimBecauseChanged, target, before.Because ?? "", after.Because ?? "");
        changes.Sets(ChangeKinds.ClaimQuestionAdded, ChangeKinds.ClaimQuestionRemoved, target, before.Questions, after.Questions);
        changes.Sets(ChangeKinds.ClaimPremiseAdded, ChangeKinds.ClaimPremiseRemoved, target, before.RestsOn, after.RestsOn);
        changes.Value(ChangeKinds.ClaimSpeaksOtherwise, target, Spoken(before), Spoken(after));
        foreach (var source in Withdrawn(after).Except(Withdrawn(before), StringComparer.Ordinal)) changes.Add(ChangeKinds.ClaimSourceWithdrawn, target, null, source, detail: source);
        foreach (var source in Withdrawn(before).Except(Withdrawn(after), StringComparer.Ordinal)) changes.Add(ChangeKinds.ClaimSourceReinstated, target, source, detail: source);
        Marks(target, before, after);
        Signatures(target, signature(before), after.Signature);
        CitedPassages(target, before, after);
    }

    private void Marks(ChangeTarget target, Claim before, Claim after)
    {
        if (before.Origins != after.Origins)
        {
            var kind = (before.Support, after.Support) switch
            {
                (_, Support.Uncited) => ChangeKinds.ClaimLostLastSource,
                (Support.Uncited, _) => ChangeKinds.ClaimGainedFirstSource,
                (Support.Corroborated, Support.SingleSource) => ChangeKinds.ClaimNowSingleSource,
                (Support.SingleSource, Support.Corroborated) => ChangeKinds.ClaimNowCorroborated,
                _ => after.Origins < before.Origins ? ChangeKinds.ClaimOriginsFewer : ChangeKinds.ClaimOriginsMore,
            };
            changes.Add(kind, target, Origins(before), Origins(after));
        }
        foreach (var dispute in Enum.GetValues<Dispute>())
        {
            var (now, noLonger) = KindsFor(dispute);
            var (had, has) = (before.Disputes.Contains(dispute), after.Disputes.Contains(dispute));
            if (had != has) changes.Add(has ? now : noLonger, target, Words(dispute, had), Words(dispute, has));
        }
    }

    private void Signatures(ChangeTarget target, Signature? before, Signature? after)
    {
        var kind = (before, after) switch
        {
            (null, null) => null,
            (null, _) => ChangeKinds.ClaimSignatureAdded,
            (_, null) => ChangeKinds.ClaimSignatureRemoved,
            ({ IsCurrent: true }, { IsCurrent: false }) => ChangeKinds.ClaimSignatureLapsed,
            ({ IsCurrent: false }, { IsCurrent: true }) => ChangeKinds.ClaimSignatureRenewed,
            _ => before == after ? null : ChangeKinds.ClaimSignatureChanged,
        };
        if (kind is not null) changes.Add(kind, target, Describe(before), Describe(after));
    }

    // The citation is the same, but the cited passage says something else now. Whether the part that the claim rests on changed, nobody knows, unless
    // the account of the whole passage says less or more.
    private void CitedPassages(ChangeTarget target, Claim before, Claim after)
    {
        var cited = Cited(before).Intersect(Cited(after)).ToList();
        foreach (var group in cited.Where(passage => sources.Changed.ContainsKey((passage.Source, passage.Number))).GroupBy(passage => passage.Bearing == Bearing.Supports ? sources.Changed[(passage.Source, passage.Number)] : null))
            changes.Add(ChangeKinds.ClaimPassageChanged, target, null, null, direction: group.Key, detail: string.Join(", ", group.Select(passage => $"{passage.Source} ¶{passage.Number}").Distinct()));
        foreach (var (id, (gradeBefore, gradeAfter, direction)) in sources.Regraded)
            if (cited.Exists(passage => passage.Source == id))
                changes.Add(ChangeKinds.ClaimSourceRegraded, target, gradeBefore, gradeAfter, direction: cited.Exists(passage => passage.Source == id && passage.Bearing == Bearing.Supports) ? direction : null, detail: id);
    }

    private static IEnumerable<(string Source, int Number, Bearing Bearing)> Cited(Claim claim) =>
        claim.Text.Citations.SelectMany(citation => CitedAs.Numbers(citation).Select(number => (citation.Source.Id, number, citation.Bearing))).Distinct();

    private static string? LinkedFrom(Briefing briefingBefore, Claim claim) =>
        ChangeTargets.LinkedFrom(briefingBefore, briefingBefore, url => url == claim.Url || url == claim.Home.Url) is { Count: > 0 } from ? $"linked to by: {string.Join("; ", from)}" : null;

    private string Describe(Claim claim) => string.Join(' ', claim.Text.Citations.Select(citation => CitedAs.Describe(citation with { Quotations = [] })).Prepend(_prose.Describe(claim.Text)));

    private static IEnumerable<string> Withdrawn(Claim claim) => claim.Text.Citations.Where(citation => citation is { Bearing: Bearing.Supports, Source.IsWithdrawn: true }).Select(citation => citation.Source.Id).Distinct();

    // To which judgements and alternatives it speaks.
    private static string Spoken(Claim claim) => string.Join("; ", ((string, ValueList<string>)[])[("for", claim.For), ("against", claim.Against)] is var both
        ? both.Where(side => side.Item2.Count > 0).Select(side => $"{side.Item1} {string.Join(", ", side.Item2.Order(StringComparer.Ordinal))}") : []);

    private static string? Describe(Signature? signature) => signature is null ? null : $"{signature.By}, {signature.Date.InWords()}{(signature.IsCurrent ? "" : ", lapsed")}";

    private static string Origins(Claim claim) => claim.Origins == 0 ? "no origin" : Plural.Count(claim.Origins, "origin");

    private static (ChangeKind Now, ChangeKind NoLonger) KindsFor(Dispute dispute) => dispute switch
    {
        Dispute.Contested => (ChangeKinds.ClaimNowContested, ChangeKinds.ClaimNoLongerContested),
        Dispute.SelfQualified => (ChangeKinds.ClaimNowSelfQualified, ChangeKinds.ClaimNoLongerSelfQualified),
        Dispute.DisputedQuestion => (ChangeKinds.ClaimNowOnDisputedQuestion, ChangeKinds.ClaimNoLongerOnDisputedQuestion),
    };

    private static string Words(Dispute dispute, bool has) => $"{(has ? "" : "not ")}{ReaderNames.For(dispute).Label}";

    private static Direction KindDirection(ClaimKind before, ClaimKind after) => after > before ? Direction.Weaker : Direction.Stronger;

    private static Direction? Level(Confidence? before, Confidence? after) =>
        before is { } levelBefore && after is { } levelAfter ? levelAfter < levelBefore ? Direction.Weaker : Direction.Stronger : null;
}
