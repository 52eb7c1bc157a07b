using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The judgements side by side: how likely each is, how sure we are, what carries it, and how little would topple it.</summary>
    public virtual Html JudgementsTogether(JudgementsPage page)
    {
        var isSortable = page.Judgements.Count >= ListLengths.Sortable;
        return $"""
            <article class="judgements-together{(isSortable ? " filtered" : "")}">
            <header class="opening">
            <h1>{page.Title}</h1>
            <p class="lead">{page.Description}</p>
            </header>
            {TryIt("Try what would follow if sources are wrong")}
            {Html.When(isSortable, () => JudgementFilters(page.Judgements))}
            <div class="scroll{(isSortable ? " group" : "")}" role="region" tabindex="0" aria-label="The judgements side by side">
            <table class="source-table">
            <caption>The judgements side by side</caption>
            <thead><tr><th scope="col">Judgement</th><th scope="col">How likely</th><th scope="col">How sure we are</th><th scope="col">Origins that carry it</th><th scope="col">Smallest set that topples it</th><th scope="col">Reasons to be less sure</th></tr></thead>
            <tbody>
            {page.Judgements.Select((judgement, i) => JudgementRow(judgement, i + 1, isSortable))}
            </tbody>
            </table>
            </div>
            <p class="note">Every figure is counted. A set topples a judgement if all of its claims fall when all that is in the set is wrong.</p>
            </article>
            """;
    }

    /// <summary>Filters for the judgements: by confidence; sorted by what carries them. Without script they stand in the order of the front page.</summary>
    public virtual Html JudgementFilters(IReadOnlyCollection<JudgementSummary> judgements) => Filters(
        "judgements", judgements.Select(judgement => FormatNames.Confidences[judgement.Header.Confidence]).ToList(),
        new("confidence", "How sure we are", Enum.GetValues<Confidence>().Select(confidence => new Choice(ReaderLabels.Label(confidence))).ToList()),
        new("order", "Order",
            [
                new("", "sure", Html.Text("Surest first")), new("", "topples", Html.Text("Easiest to topple first")),
                new("", "origins", Html.Text("Most origins first")), new("", "doubts", Html.Text("Most reasons to be less sure first")),
            ], "As on the front page", IsScripted: true));

    private Html JudgementRow(JudgementSummary judgement, int number, bool isSortable) => $"""
        <tr{Html.When(isSortable, () => $" class=\"item {FormatNames.Confidences[judgement.Header.Confidence]}\" data-sure=\"{(int)judgement.Header.Confidence}\" data-topples=\"{-Toughness(judgement)}\" data-origins=\"{judgement.Origins}\" data-doubts=\"{judgement.Doubts.Count}\"")}>
        <th scope="row">{number}. {LinkTo(judgement.Judgement)}</th>
        <td data-label="How likely">{ReaderLabels.Capital(judgement.Header.Likelihood.Words)} <span class="unbroken">{judgement.Header.Likelihood.From}–{judgement.Header.Likelihood.To} %</span></td>
        <td data-label="How sure we are">{Icon(judgement.Header.Confidence)}{ReaderLabels.Capital(ReaderLabels.Label(judgement.Header.Confidence))}</td>
        <td data-label="Origins that carry it">{(judgement.Toppling is null ? Html.Text("names no claim") : $"{judgement.Origins}")}</td>
        <td data-label="Smallest set that topples it">{SmallestSet(judgement)}</td>
        <td data-label="Reasons to be less sure">{judgement.Doubts.Count}{Html.When(judgement.Doubts.Count > 0, () => $" <details class=\"from\"><summary>which<span class=\"visually-hidden\"> of judgement {number}</span></summary><ul>{judgement.Doubts.Select(doubt => Html.Create($"<li>{ReaderLabels.Sentence(doubt)}</li>"))}</ul></details>")}</td>
        </tr>

        """;

    // How many must be wrong together; where it is not known how many, as many as are certain and one more.
    private static int Toughness(JudgementSummary judgement) => judgement.Toppling switch
    {
        null => 0,
        { Sets: [var first, ..] } => first.Count,
        { Complete: var complete } => judgement.Origins == 0 ? 0 : complete + 1,
    };

    private Html SmallestSet(JudgementSummary judgement)
    {
        if (judgement.Toppling is not { } toppling) return Html.Text("–");
        if (toppling.Sets is not [var first, ..])
            return Html.Text(judgement.Origins == 0 ? "no source carries it" : toppling.Complete == toppling.Largest ? $"more than {toppling.Largest}" : $"not known: more than {toppling.Complete}");
        var others = toppling.Sets.Count(set => set.Count == first.Count) - 1;
        // Of very many sets some are not listed: the listed ones are the smallest.
        var isMore = others + 1 == toppling.Sets.Count && toppling.Count > toppling.Sets.Count;
        return $"{first.Count}: {Html.Join(" and ", first.Select(member => member.Source is { } source ? SourceLink(source) : Assumed(member.Assumption!)))}{Html.When(others > 0, () => $", or {(isMore ? "more than " : "")}{ReaderLabels.Count(others, "other set")} of {first.Count}")}";
    }
}
