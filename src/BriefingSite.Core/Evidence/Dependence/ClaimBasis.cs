using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence.Dependence;

/// <summary>What a claim rests on.</summary>
/// <param name="Id">The id of the claim.</param>
/// <param name="IsAssumption">Whether it is assumed. An assumption rests on nobody: no source carries it, and it falls only by itself.</param>
/// <param name="Supporting">The sources that support its own words, each once.</param>
/// <param name="Opposing">The sources that oppose them, each once.</param>
/// <param name="RestsOn">The ids of the claims without which it would not stand.</param>
public sealed record ClaimBasis(string Id, bool IsAssumption, ValueList<OriginatedSource> Supporting, ValueList<OriginatedSource> Opposing, ValueList<string> RestsOn)
{
    /// <summary>What a linked claim rests on.</summary>
    public static ClaimBasis Of(Claim claim) => new(
        claim.Id, claim.Kind == ClaimKind.Assumption, Sources(claim, Bearing.Supports), Sources(claim, Bearing.Opposes), claim.RestsOn.Select(target => target.EntityId).ToValueList());

    /// <summary>What a linked claim rests on, where each passage counts as a source of its own: <c>source ¶3</c>.</summary>
    public static ClaimBasis ByPassage(Claim claim) => Of(claim) with { Supporting = Passages(claim, Bearing.Supports), Opposing = Passages(claim, Bearing.Opposes) };

    /// <summary>What a linked claim rests on without sources that were withdrawn. One that somebody signed since stands by its evidence all the same;
    /// one whose sources were all withdrawn rests on nothing, whatever else it rests on.</summary>
    public static ClaimBasis OfStanding(Claim claim, IReadOnlyDictionary<string, Withdrawal> withdrawn)
    {
        var basis = Of(claim);
        if (withdrawn.Count == 0) return basis;
        var left = basis.Supporting.Where(source => !withdrawn.TryGetValue(source.Source, out var since) || (claim.Signature is { IsCurrent: true } signature && signature.Date.Earliest >= since.Date.Earliest)).ToValueList();
        return left.Count == 0 && basis.Supporting.Count > 0 ? basis with { Supporting = [], RestsOn = [] } : basis with { Supporting = left };
    }

    /// <summary>The withdrawals of a briefing, by source.</summary>
    public static Dictionary<string, Withdrawal> Withdrawals(Briefing briefing) =>
        briefing.Sources.Where(source => source.Header.Withdrawn is not null).ToDictionary(source => source.Id, source => source.Header.Withdrawn!, StringComparer.Ordinal);

    /// <summary>The name of a passage in such a graph.</summary>
    public static string PassageName(string source, int number) => $"{source} ¶{number}";

    private static ValueList<OriginatedSource> Passages(Claim claim, Bearing bearing) => claim.Text.Citations.Where(citation => citation.Bearing == bearing)
        .SelectMany(citation => citation.Passages.Count == 0 ? [new OriginatedSource(citation.Source.Id, citation.Source.Origin)]
            : citation.Passages.Select(passage => new OriginatedSource(PassageName(citation.Source.Id, passage.Number), citation.Source.Origin))).Distinct().ToValueList();

    private static ValueList<OriginatedSource> Sources(Claim claim, Bearing bearing) => claim.Text.Citations.Where(citation => citation.Bearing == bearing)
        .Select(citation => new OriginatedSource(citation.Source.Id, citation.Source.Origin)).Distinct().ToValueList();
}

/// <summary>A source with the origin that it counts as.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Origin">The id of its origin.</param>
public sealed record OriginatedSource(string Source, string Origin);
