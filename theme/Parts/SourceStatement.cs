using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The source summary statement: strengths, gaps, what rests on one source. Every figure is computed.</summary>
    public virtual Html Statement(SourceStatement statement, IReadOnlyCollection<SourceSummary> sources) => $"""
        <section class="source-statement">
        <h2 id={new Anchor("sources.statement")}>What the sources carry together</h2>
        <p>{ReaderLabels.Capital(ReaderLabels.Count(sources.Count, "source"))}, counted as {ReaderLabels.Count(statement.Origins, "origin")}: sources that repeat one another count once.
        {Newest(statement)} {Unnamed(statement, sources.Count)}</p>
        <div class="pair">
        <div><h3>Strengths</h3>
        <p>{statement.Claims.Corroborated} of {ReaderLabels.Count(statement.Claims.All, "claim")} {Plural.Choose(statement.Claims.Corroborated, "rests", "rest")} on two or more origins.</p>
        {Listed(statement.Agreed, $"The sources agree on {ReaderLabels.Count(statement.Agreed.Count, "question")}")}
        </div>
        <div><h3>Gaps</h3>
        <p>{statement.Claims.SingleSource} {Plural.Choose(statement.Claims.SingleSource, "claim rests", "claims rest")} on one origin alone{Alone(statement)}{(statement.Claims.Uncited > 0 ? $"; {ReaderLabels.Count(statement.Claims.Uncited, "assumption")} on none" : "")}. {Disputed(statement.Claims)}</p>
        {Listed(statement.Judgements, $"{ReaderLabels.Count(statement.Judgements.Count, "judgement")} {Plural.Choose(statement.Judgements.Count, "rests", "rest")} on one origin alone")}
        {Listed(statement.Divided, $"The sources differ on {ReaderLabels.Count(statement.Divided.Count, "question")}")}
        </div>
        </div>
        <h3>Newest information, by topic</h3>
        <dl class="facts">
        {statement.NewestByTopic.Select(topic => Html.Create($"<div><dt>{LinkTo(topic.Topic)}</dt><dd>{Date(topic.Newest)}</dd></div>\n"))}
        </dl>
        </section>
        """;

    /// <summary>Blind spots of the sources: questions on which one is silent, and topics that one does not support.</summary>
    public virtual Html BlindSpots(IReadOnlyCollection<BlindSpot> points) => Html.When(points.Count > 0, () => $"""
        <section class="blind-spots">
        <h2 id={new Anchor("sources.blind-spots")}>What these sources cannot tell you</h2>
        <p>Silence is not neutrality, and it is not assent: the source was read for the question and does not speak to it.</p>
        <ul class="links">
        {points.Take(ListLengths.BlindSpots).Select(point => Html.Create($"<li>{LinkTo(point.About)} <span class=\"kind\">{(point.IsTotal ? "no source speaks" : "silent:")}</span> {Html.When(!point.IsTotal, () => point.Silent.Count > ListLengths.NamedInLine ? Html.Text(ReaderLabels.Count(point.Silent.Count, "source")) : Html.Join(" ", point.Silent.Select(SourceMark)))}</li>\n"))}
        </ul>
        {More(points.Count - ListLengths.BlindSpots, "blind spot", new Url(EntityKind.Question.Path))}
        </section>
        """);

    private Html Newest(SourceStatement statement) => statement.Newest is null
        ? Html.Text("None of them is dated.")
        : Html.Create($"The newest is of {Date(statement.Newest)}{(statement.Undated > 0 ? $"; {ReaderLabels.Count(statement.Undated, "source is", "sources are")} undated" : "")}.");

    private static Html Unnamed(SourceStatement statement, int sources) => Html.Text(statement.Unnamed switch
    {
        0 => "All name an author or a publisher.",
        _ when statement.Unnamed == sources && sources == 1 => "It names neither author nor publisher.",
        _ when statement.Unnamed == sources => "None names an author or a publisher.",
        _ => $"{ReaderLabels.Count(statement.Unnamed, "source names", "sources name")} neither author nor publisher.",
    });

    private static string Disputed(ClaimCounts claims) =>
        string.Join(" ", Enum.GetValues<Dispute>().Where(dispute => dispute == Dispute.Contested || claims[dispute] > 0).Select(dispute =>
            $"{claims[dispute]} {Plural.Choose(claims[dispute], "is", "are")} {ReaderLabels.Label(dispute, claims[dispute])}."));

    private Html Alone(SourceStatement statement) => Html.When(statement.Alone.Any(source => source.Claims > 0), () => Html.Create(
        $" ({Html.Join(", ", statement.Alone.Where(source => source.Claims > 0).OrderByDescending(source => source.Claims).Take(ListLengths.NamedInLine).Select(source => Html.Create($"{source.Claims} on {SourceLink(source.Source)}")))}{Html.When(statement.Alone.Count(source => source.Claims > 0) > ListLengths.NamedInLine, () => $", and others")})"));

    private Html Listed(ValueList<Target> targets, string summary) => Html.When(targets.Count > 0, () => $"""
        <details class="from"><summary>{summary}</summary>
        {Links(targets)}
        </details>
        """);
}
