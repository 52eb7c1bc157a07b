using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>What follows if a source is wrong.</summary>
    public virtual Html IfWrong(SourcePage page) => $"""
        <section class="if-wrong">
        <h2 id={new Anchor("section.if-wrong")}>If this source is wrong</h2>
        {Loss(page.Loss, page.Marks, "Nothing that this briefing claims falls")}
        <p class="note">Counted are claims and their marks, judgements, answers, events and what to watch. What else cites it stands under its passages. A claim that only reports what the source says would still have been said.</p>
        {TryIt("Try it together with others", page.Summary.Label.Id)}
        {Html.When(page.LossOfOrigin is not null && (page.LossOfOrigin != page.Loss || page.MarksOfOrigin != page.Marks), () => $"<h3>And if all that counts as one origin with it is wrong</h3>\n{Loss(page.LossOfOrigin!, page.MarksOfOrigin ?? MarkLoss.None, "Nothing falls")}")}
        </section>
        """;

    private Html Loss(SourceLoss loss, MarkLoss marks, string nothing) => $"""
        {(loss.IsEmpty
            ? Html.Create($"<p>{nothing}, rests on one origin then, or is no longer contested.</p>")
            : $"""
                {Html.When(loss.Judgements.Count > 0, () => $"""
                    <p class="label">Judgements that lose claims</p>
                    <ul class="links">{loss.Judgements.Select(judgement => Html.Create($"<li>{LinkTo(judgement.Judgement)} <span class=\"kind\">loses {Share(judgement)}</span></li>\n"))}</ul>
                    """)}
                {(loss.Fallen.Count == 0 ? Html.Create($"<p>{nothing}.</p>\n") : Lost(loss.Fallen, count => $"{ReaderLabels.Count(count, "claim falls", "claims fall")}: nothing else carries {Plural.Choose(count, "it", "them")}"))}
                {Lost(loss.SingleSource, count => $"{ReaderLabels.Count(count, "claim rests", "claims rest")} on one origin then")}
                {Lost(loss.Uncontested, count => $"{ReaderLabels.Count(count, "claim is", "claims are")} no longer contested")}
                """)}
        {marks.Marks.Select(mark => Lost(mark.Claims, count => InWords(mark.Change, count)))}
        {Html.When(marks.Answers > 0, () => Answers(marks))}
        {Lost(marks.Events, count => $"{ReaderLabels.Count(count, "event")} of the timeline that nobody else reports")}
        {Lost(marks.Dates, count => $"{ReaderLabels.Count(count, "event loses", "events lose")} a date that nobody else gives")}
        {Lost(marks.Indicators, count => $"{ReaderLabels.Count(count, "thing")} to watch that nobody else names")}
        """;

    private Html Answers(MarkLoss marks)
    {
        var words = $"{ReaderLabels.Count(marks.Answers, "answer")} in the comparison {Plural.Choose(marks.Answers, "goes", "go")}";
        return marks.Questions.Count == 0
            ? Html.Create($"<p>{words}, and how the sources relate on no question changes.</p>\n")
            : $"""
                <details class="from"><summary>{words}: the sources relate otherwise on {ReaderLabels.Count(marks.Questions.Count, "question")} then</summary>
                <ul class="links">{marks.Questions.Take(ListLengths.IfWrong).Select(change => Html.Create($"<li>{LinkTo(change.Question)} <span class=\"kind\">{ReaderLabels.Label(change.Before)}; then: {ReaderLabels.Label(change.After)}</span></li>\n"))}</ul>
                {AndMore(marks.Questions.Count)}
                </details>

                """;
    }

    private static string InWords(MarkChange change, int count) => change switch
    {
        MarkChange.Unsupported => $"{ReaderLabels.Count(count, "assumption is", "assumptions are")} supported by no source then",
        MarkChange.Contested => $"{ReaderLabels.Count(count, "claim is", "claims are")} contested then: of one origin, only what opposes {Plural.Choose(count, "it", "them")} is left",
        MarkChange.OnlySelfQualified => $"{ReaderLabels.Count(count, "claim is", "claims are")} qualified by {Plural.Choose(count, "its own source", "their own sources")} alone then",
        MarkChange.Unqualified => $"{ReaderLabels.Count(count, "claim is", "claims are")} no longer qualified by {Plural.Choose(count, "its own source", "their own sources")}",
        MarkChange.Undisputed => $"{ReaderLabels.Count(count, "claim is", "claims are")} no longer on a disputed question",
    };

    private Html Lost(ValueList<Target> lost, Func<int, string> summary) =>
        Html.When(lost.Count > 0, () => $"<details class=\"from\"><summary>{summary(lost.Count)}</summary>\n{Links(lost.Take(ListLengths.IfWrong).ToList())}\n{AndMore(lost.Count)}</details>\n");

    private static Html AndMore(int count) => Html.When(count > ListLengths.IfWrong, () => $"<p class=\"note\">and {count - ListLengths.IfWrong} more.</p>\n");

    private static string Share(JudgementLoss loss) => loss.Fallen == loss.Of
        ? loss.Of switch { 1 => "its only claim", 2 => "both of its claims", _ => $"all {loss.Of} of its claims" }
        : $"{(loss.Fallen * 2 > loss.Of ? "most" : "some")} of its claims: {loss.Fallen} of {loss.Of}";
}
