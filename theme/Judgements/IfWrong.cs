using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>What follows if a source is wrong.</summary>
    public virtual Html IfWrong(SourcePage page) => $"""
        <section class="if-wrong">
        <h2 id={new Anchor("section.if-wrong")}>If this source is wrong</h2>
        {Loss(page.Loss, "Nothing that this briefing claims falls")}
        <p class="note">Counted are claims and judgements. What else cites it stands under its passages. A claim that only reports what the source says would still have been said.</p>
        {TryIt("Try it together with others", page.Summary.Label.Id)}
        {Html.When(page.LossOfOrigin is not null && page.LossOfOrigin != page.Loss, () => $"<h3>And if all that counts as one origin with it is wrong</h3>\n{Loss(page.LossOfOrigin!, "Nothing falls")}")}
        </section>
        """;

    private Html Loss(SourceLoss loss, string nothing) => loss.IsEmpty
        ? Html.Create($"<p>{nothing}, rests on one origin then, or is no longer contested.</p>")
        : $"""
            {Html.When(loss.Judgements.Count > 0, () => $"""
                <p class="label">Judgements that lose claims</p>
                <ul class="links">{loss.Judgements.Select(judgement => Html.Create($"<li>{LinkTo(judgement.Judgement)} <span class=\"kind\">loses {Share(judgement)}</span></li>\n"))}</ul>
                """)}
            {Lost(loss.Fallen, $"{nothing}.", count => $"{ReaderLabels.Count(count, "claim falls", "claims fall")}: nothing else carries {Plural.Choose(count, "it", "them")}")}
            {Lost(loss.SingleSource, null, count => $"{ReaderLabels.Count(count, "claim rests", "claims rest")} on one origin then")}
            {Lost(loss.Uncontested, null, count => $"{ReaderLabels.Count(count, "claim is", "claims are")} no longer contested")}
            """;

    private Html Lost(ValueList<Target> claims, string? nothing, Func<int, string> summary) => claims.Count == 0
        ? Html.When(nothing is not null, () => $"<p>{nothing}</p>\n")
        : $"<details class=\"from\"><summary>{summary(claims.Count)}</summary>\n{Links(claims)}\n</details>\n";

    private static string Share(JudgementLoss loss) => loss.Fallen == loss.Of
        ? loss.Of switch { 1 => "its only claim", 2 => "both of its claims", _ => $"all {loss.Of} of its claims" }
        : $"{(loss.Fallen * 2 > loss.Of ? "most" : "some")} of its claims: {loss.Fallen} of {loss.Of}";
}
