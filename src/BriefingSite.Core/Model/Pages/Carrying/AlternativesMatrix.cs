namespace BriefingSite.Core.Model;

/// <summary>How claims speak to a judgement and its alternatives: the matrix of the analysis of competing hypotheses.</summary>
/// <param name="Hypotheses">The judgement and its alternatives: the one that the fewest claims contradict first, those
/// to which no claim speaks last; else in the order of the front page.</param>
/// <param name="Rows">The claims that speak to any of them: those that tell the hypotheses apart first.</param>
/// <param name="Separating">The claims that speak for one of the first two and against the other.</param>
/// <param name="Leaning">Those that speak for or against one of the first two and leave the other open.</param>
/// <remarks>Heuer, <i>Psychology of Intelligence Analysis</i>, 1999, chapter 8: what matters is which hypothesis is contradicted least, and a claim that fits
/// all of them tells nothing.</remarks>
public sealed record AlternativesMatrix(ValueList<Hypothesis> Hypotheses, ValueList<MatrixRow> Rows, ValueList<MatrixRow> Separating, ValueList<MatrixRow> Leaning);

/// <summary>A judgement or an alternative to it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">0 for the judgement; for an alternative its place among them, from 1.</param>
/// <param name="For">How many claims speak for it.</param>
/// <param name="Against">How many speak against it.</param>
public sealed record Hypothesis(string Id, int Number, int For, int Against);

/// <summary>How a claim speaks to the hypotheses.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Bearings">How it speaks to each, in their order: 1 for it, -1 against it, 0 neither.</param>
public sealed record MatrixRow(ClaimLabel Claim, ValueList<int> Bearings)
{
    /// <summary>Whether it tells hypotheses apart.</summary>
    public bool IsDiagnostic => Bearings.Distinct().Count() > 1;
}
