using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    // The table of the alternatives marks all of them.
    private const int MaxSeparating = 3;

    /// <summary>What would change a judgement: the claims that tell it apart from what else could be true, or that the briefing names none; and what to watch,
    /// with what each would show.</summary>
    public virtual Html WhatWouldChange(Judgement judgement, ProseWriter prose, JudgementGrounds grounds) => $"""
        <section class="indicators"><h4 id={new Anchor($"{judgement.Header.Id}.indicators")}>What would change it</h4>
        {Discriminator(grounds.Support?.Alternatives)}
        {Html.When(judgement.Indicators.Count > 0, () => $"""
            <p class="label">What to watch</p>
            <ul>{judgement.Indicators.Select(target => WouldShow(target, grounds.Watched.FirstOrDefault(indicator => indicator.Header.Target == target), grounds.Labels, prose))}</ul>
            """)}
        </section>
        """;

    // On paper the watch list has the words.
    private Html WouldShow(Target target, Indicator? indicator, IndicatorLabels labels, ProseWriter prose) => indicator is null ? Html.Create($"<li>{LinkTo(target)}</li>\n") : $"""
        <li>{LinkTo(target)} <span class="kind">{ReaderLabels.Label(indicator.Header.State)}</span>
        <dl class="would-show screen-only"><div><dt>{labels.Closer}</dt> <dd>{prose.Line(indicator.Closer)}</dd></div> <div><dt>{labels.Apart}</dt> <dd>{prose.Line(indicator.Apart)}</dd></div></dl></li>

        """;

    /// <summary>Which claims tell the two hypotheses apart that are contradicted least, and so would move the judgement most.</summary>
    /// <param name="matrix">How claims speak to the hypotheses; <c>null</c> where none speaks to an alternative.</param>
    public virtual Html Discriminator(AlternativesMatrix? matrix)
    {
        if (matrix is not { Hypotheses: [var one, var other, ..] }) return $"<p>No claim is said to speak for or against an alternative, so the briefing names none that would tell it apart from the judgement.</p>";
        var (first, second) = (Named(one), Named(other));
        return (matrix.Separating.Count, matrix.Leaning.Count) switch
        {
            (0, 0) => $"<p>No claim tells {first} and {second} apart, and the briefing names none that would.</p>",
            (0, _) => $"<p>No claim speaks for {first} and against {second}, or the other way round. What speaks to one of the two alone:</p>\n{Moving(matrix.Leaning, first, second)}",
            _ => $"<p class=\"label\">What tells {first} and {second} apart, and so would move it most</p>\n{Moving(matrix.Separating, first, second)}",
        };
    }

    private Html Moving(ValueList<MatrixRow> rows, string first, string second) => $"""
        <ul>{rows.Take(MaxSeparating).Select(row => Html.Create($"<li>{LinkTo(row.Claim.Target)} <span class=\"kind\">{Speaks(row, first, second)}</span></li>\n"))}</ul>
        {Html.When(rows.Count > MaxSeparating, () => $"<p class=\"note\">and {ReaderLabels.Count(rows.Count - MaxSeparating, "more claim")} in the table.</p>")}
        """;

    private static string Speaks(MatrixRow row, string first, string second) => (row.Bearings[0], row.Bearings[1]) switch
    {
        ( > 0, < 0) => $"for {first}, against {second}",
        ( < 0, > 0) => $"against {first}, for {second}",
        (0, var bearing) => $"{(bearing > 0 ? "for" : "against")} {second}",
        var (bearing, _) => $"{(bearing > 0 ? "for" : "against")} {first}",
    };

    private static string Named(Hypothesis hypothesis) => hypothesis.Number == 0 ? "the judgement" : $"alternative {hypothesis.Number}";
}
