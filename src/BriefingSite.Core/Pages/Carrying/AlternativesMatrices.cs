using BriefingSite.Core.Evidence.Dependence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages.Carrying;

/// <summary>Computes how claims speak to a judgement and its alternatives.</summary>
internal static class AlternativesMatrices
{
    /// <summary>The matrix of a judgement; <c>null</c> where no claim speaks to its alternatives.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="claims">All claims.</param>
    public static AlternativesMatrix? Create(Judgement judgement, IReadOnlyCollection<Claim> claims)
    {
        var alternatives = judgement.Alternatives.Select(alternative => alternative.Name).ToHashSet(StringComparer.Ordinal);
        if (!claims.Any(claim => claim.For.Any(alternatives.Contains) || claim.Against.Any(alternatives.Contains))) return null;
        var named = judgement.Claims.Select(claim => claim.Target.EntityId).ToHashSet(StringComparer.Ordinal);
        var ids = judgement.Alternatives.Select(alternative => alternative.Name).Prepend(judgement.Header.Id).ToList();
        var speaking = claims.Select(claim => (Claim: claim, Bearings: ids.Select(id => HypothesisOrder.Bearing(claim, id, id == judgement.Header.Id && named.Contains(claim.Id))).ToList()))
            .Where(row => row.Bearings.Exists(bearing => bearing != 0)).ToList();
        var order = HypothesisOrder.Sort(ids.Count, speaking.ConvertAll(row => row.Bearings));
        var rows = speaking.Select(row => (row.Claim, Row: new MatrixRow(JudgementSupports.Label(row.Claim), order.Select(i => row.Bearings[i]).ToValueList()))).ToList();
        return new(
            order.Select((i, place) => new Hypothesis(ids[i], i, rows.Count(row => row.Row.Bearings[place] > 0), rows.Count(row => row.Row.Bearings[place] < 0))).ToValueList(),
            rows.OrderBy(row => !row.Row.IsDiagnostic).Select(row => row.Row).ToValueList(),
            Apart(2), Apart(1));

        // For one and against the other is twice as far apart as for or against one alone.
        ValueList<MatrixRow> Apart(int distance) => rows.Select(row => row.Row).Where(row => row.Bearings.Count > 1 && Math.Abs(row.Bearings[0] - row.Bearings[1]) == distance).ToValueList();
    }
}
