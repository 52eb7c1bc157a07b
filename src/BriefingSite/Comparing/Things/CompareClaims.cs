using BriefingSite.Comparing.Text;
using BriefingSite.Comparing.Wording;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Things;

/// <summary>Compares claims: what they say, what they rest on, and the marks that follow from that.</summary>
/// <param name="findings">Where changes go.</param>
/// <param name="sources">What became of the sources.</param>
internal sealed class CompareClaims(ChangeCollector findings, CompareSources sources)
{
    private readonly CompareProse _prose = new(findings);

    /// <summary>Compares them.</summary>
    public void Compare(Briefing before, Briefing after)
    {
        var pairs = ChangeCollector.Pairs(before.Claims, after.Claims, claim => claim.Id).ToList();
        foreach (var (old, fresh) in Renamed(pairs))
        {
            findings.Add(ChangeKinds.ClaimRenamed, ChangeTargets.Create(old, fresh), old.Id, fresh.Id, detail: $"lost address: {old.Url}");
            pairs.Remove((old, null));
            pairs[pairs.IndexOf((null, fresh))] = (old, fresh);
        }
        foreach (var (old, fresh) in pairs)
        {
            var spot = ChangeTargets.Create(old, fresh);
            if (old is null) findings.Add(ChangeKinds.ClaimAdded, spot, null, Describe(fresh!));
            else if (fresh is null) findings.Add(ChangeKinds.ClaimRemoved, spot, Describe(old), null, detail: LinkedFrom(before, old));
            else Compare(spot, old, fresh);
        }
    }

    private void Compare(ChangeTarget spot, Claim old, Claim fresh)
    {
        var (oldHome, freshHome) = (old.Home.Url.Split('#')[0], fresh.Home.Url.Split('#')[0]);
        findings.Value(ChangeKinds.ClaimMoved, spot, oldHome, freshHome);
        _prose.Statement(spot, ChangeKinds.ClaimReworded, old.Text, fresh.Text, isEvidence: true);
        if (old.Kind != fresh.Kind) findings.Add(ChangeKinds.ClaimKindChanged, spot, Word(old.Kind), Word(fresh.Kind), direction: KindDirection(old.Kind, fresh.Kind));
        if (old.Confidence != fresh.Confidence)
            findings.Add(ChangeKinds.ClaimConfidenceChanged, spot, Word(old.Confidence), Word(fresh.Confidence), direction: Level(old.Confidence, fresh.Confidence));
        findings.Statement(ChangeKinds.ClaimBecauseChanged, spot, old.Because ?? "", fresh.Because ?? "");
        findings.Sets(ChangeKinds.ClaimQuestionAdded, ChangeKinds.ClaimQuestionRemoved, spot, old.Questions, fresh.Questions);
        Marks(spot, old, fresh);
        Signatures(spot, old.Signature, fresh.Signature);
        Ground(spot, old, fresh);
    }

    private void Marks(ChangeTarget spot, Claim old, Claim fresh)
    {
        if (old.Origins != fresh.Origins)
        {
            var kind = (old.Support, fresh.Support) switch
            {
                (_, Support.Uncited) => ChangeKinds.ClaimLostLastSource,
                (Support.Uncited, _) => ChangeKinds.ClaimGainedFirstSource,
                (Support.Corroborated, Support.SingleSource) => ChangeKinds.ClaimNowSingleSource,
                (Support.SingleSource, Support.Corroborated) => ChangeKinds.ClaimNowCorroborated,
                _ => fresh.Origins < old.Origins ? ChangeKinds.ClaimOriginsFewer : ChangeKinds.ClaimOriginsMore,
            };
            findings.Add(kind, spot, Origins(old), Origins(fresh));
        }
        if (old.IsContested != fresh.IsContested)
            findings.Add(fresh.IsContested ? ChangeKinds.ClaimNowContested : ChangeKinds.ClaimNoLongerContested, spot, Contested(old), Contested(fresh));
    }

    private void Signatures(ChangeTarget spot, Signature? old, Signature? fresh)
    {
        var kind = (old, fresh) switch
        {
            (null, null) => null,
            (null, _) => ChangeKinds.ClaimSignatureAdded,
            (_, null) => ChangeKinds.ClaimSignatureRemoved,
            ({ IsCurrent: true }, { IsCurrent: false }) => ChangeKinds.ClaimSignatureLapsed,
            ({ IsCurrent: false }, { IsCurrent: true }) => ChangeKinds.ClaimSignatureRenewed,
            _ => old == fresh ? null : ChangeKinds.ClaimSignatureChanged,
        };
        if (kind is not null) findings.Add(kind, spot, Describe(old), Describe(fresh));
    }

    // What it cites says something else now, though the citation is the same.
    private void Ground(ChangeTarget spot, Claim old, Claim fresh)
    {
        var cited = Cited(old).Intersect(Cited(fresh)).ToList();
        var changed = cited.Where(sources.Changed.Contains).Select(passage => $"{passage.Source} ¶{passage.Number}").ToList();
        if (changed.Count > 0) findings.Add(ChangeKinds.ClaimPassageChanged, spot, null, null, detail: string.Join(", ", changed));
        foreach (var (id, (was, now, direction)) in sources.Regraded)
            if (cited.Exists(passage => passage.Source == id)) findings.Add(ChangeKinds.ClaimSourceRegraded, spot, was, now, direction: direction, detail: id);
    }

    private static IEnumerable<(string Source, int Number)> Cited(Claim claim) =>
        claim.Text.Citations.SelectMany(citation => CitedAs.Numbers(citation).Select(number => (citation.Source.Id, number))).Distinct();

    // A claim that left under one id and came under another with the same words.
    private static List<(Claim Old, Claim Fresh)> Renamed(List<(Claim? Before, Claim? After)> pairs)
    {
        var gone = pairs.Where(pair => pair.After is null).Select(pair => pair.Before!).ToList();
        var renamed = new List<(Claim, Claim)>();
        foreach (var fresh in pairs.Where(pair => pair.Before is null).Select(pair => pair.After!))
        {
            if (gone.Find(old => WordDiff.AreSame(old.Words, fresh.Words)) is not { } same) continue;
            gone.Remove(same);
            renamed.Add((same, fresh));
        }
        return renamed;
    }

    private static string? LinkedFrom(Briefing before, Claim claim) =>
        ChangeTargets.LinkedFrom(before, before, url => url == claim.Url || url == claim.Home.Url) is { Count: > 0 } from ? $"linked to by: {string.Join("; ", from)}" : null;

    private string Describe(Claim claim) => string.Join(' ', claim.Text.Citations.Select(citation => CitedAs.Describe(citation with { Quotation = null })).Prepend(_prose.Words(claim.Text)));

    private static string? Describe(Signature? signature) => signature is null ? null : $"{signature.By}, {signature.Date.Written}{(signature.IsCurrent ? "" : ", lapsed")}";

    private static string Origins(Claim claim) => claim.Origins switch { 0 => "no origin", 1 => "1 origin", var count => $"{count} origins" };

    private static string Contested(Claim claim) => claim.IsContested ? "contested" : "not contested";

    private static string Word(ClaimKind kind) => kind.ToString().ToLowerInvariant();

    private static string? Word(Confidence? confidence) => confidence?.ToString().ToLowerInvariant();

    private static Direction KindDirection(ClaimKind old, ClaimKind fresh) => fresh > old ? Direction.Weaker : Direction.Stronger;

    private static Direction? Level(Confidence? old, Confidence? fresh) =>
        old is { } was && fresh is { } now ? now < was ? Direction.Weaker : Direction.Stronger : null;
}
