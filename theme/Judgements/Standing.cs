using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>What the answer rests on, for a reader in a hurry: what the briefing covers and until when, how sure it is, and what its sources are worth.</summary>
    /// <param name="coverage">What it covers.</param>
    /// <param name="stale">That it was published long after its newest information.</param>
    /// <param name="judgements">The judgements.</param>
    /// <param name="sources">The sources.</param>
    /// <param name="asked">The question of the front page, where the comparison puts it to the sources too.</param>
    public virtual Html Standing(
        Coverage coverage, StaleNote? stale, IReadOnlyCollection<Judgement> judgements, IReadOnlyCollection<SourceSummary> sources, OverviewRow? asked = null) => $"""
        <div class="standing">
        {Sentence(stale is null ? "covers" : "covers stale", ReaderLabels.Covers(coverage, stale))}
        {Html.When(judgements.Count > 0, () => $"<p class=\"how-sure\">{ReaderLabels.HowSure(judgements)} {WhatToWatch(judgements, "What would change them")}</p>")}
        {SourceBox(sources, asked)}
        </div>
        """;

    /// <summary>The way to what would change the judgements; nothing when none names an indicator.</summary>
    protected static Html WhatToWatch(IEnumerable<Judgement> judgements, string words) =>
        Html.When(judgements.Any(judgement => judgement.Indicators.Count > 0), () => $"<a href={new Url("/watch/")}>{words}</a>");

    /// <summary>That the briefing was published long after its newest information.</summary>
    public virtual Html Stale(StaleNote note) => $"<p class=\"stale\">{ReaderLabels.Stale(note)}</p>";

    /// <summary>The sources, one line each: name, answer, kind, date and worth in words. Of many, those that most claims cite; nothing when there are none.</summary>
    public virtual Html SourceBox(IReadOnlyCollection<SourceSummary> sources, OverviewRow? asked) => Html.When(sources.Count > 0, () => $"""
        <ul class="source-box" aria-label="The sources">
        {Foremost(sources).Select(source => SourceLine(source, asked))}
        {Html.When(sources.Count > ListLengths.SourcesInBrief, () => $"<li class=\"rest\"><a href={new Url("/sources/")}>and {ReaderLabels.Count(sources.Count - ListLengths.SourcesInBrief, "other source")}</a></li>")}
        </ul>
        """);

    /// <summary>A source in a line; what it answers, where the question of the front page was put to it.</summary>
    public virtual Html SourceLine(SourceSummary source, OverviewRow? asked) => $"""
        <li>{SourceLink(source.Label)}{Html.When(asked is not null, () => $" <b class=\"answers\">{(asked!.StanceOf(source.Label) is { } stance ? $"answers: {stance};" : $"{asked.InWord(source.Label)} on it;")}</b>")} <span class="worth">{ReaderLabels.Label(source.Header.Kind)}, {Published(source.Header)}; {ReaderLabels.Worth(source.Header)}</span></li>

        """;

    /// <summary>Who publishes the briefing, whom readers can write to, and its state.</summary>
    /// <param name="publication">The briefing as a publication.</param>
    /// <param name="changed">The newest change, for a reader who comes back; none: nothing is said of it.</param>
    /// <param name="links">Links that follow, each with words around it.</param>
    public virtual Html Byline(Publication publication, ChangeLabel? changed, params IEnumerable<Html> links)
    {
        var parts = new List<Html>();
        if (publication.Author is { } author) parts.Add(Html.Create($"By {author}"));
        if (publication.Publisher is { } publisher) parts.Add(Html.Create($"Published by {publisher}"));
        if (publication.Contact is { } contact) parts.Add(Html.Create($"Write to <a href={Address.Resolve(contact)}>{WithoutScheme(contact)}</a>"));
        if (publication.Edition is { } edition) parts.Add(Html.Create($"Version <a href={new Url(ChangePaths.Page)}>{edition.Version}</a>"));
        if (changed is not null) parts.Add(Html.Create($"Newest change: {LinkTo(changed.Target)}"));
        if (ReaderLabels.Signed(publication) is { Length: > 0 } signed) parts.Add(Html.Text(ReaderLabels.Capital(signed)));
        parts.AddRange(links);
        return $"<p class=\"byline\">{Html.Join(" ", parts.Where(part => !part.IsEmpty).Select(part => Html.Create($"<span>{part}.</span>")))}</p>";
    }

    private static Html Sentence(string kind, string words) => Html.When(words.Length > 0, () => $"<p class={kind}>{words}</p>");

    private static IEnumerable<SourceSummary> Foremost(IReadOnlyCollection<SourceSummary> sources)
    {
        var foremost = sources.OrderByDescending(source => source.Claims).Take(ListLengths.SourcesInBrief).ToHashSet();
        return sources.Where(foremost.Contains);
    }

    private static string WithoutScheme(string address) =>
        address.StartsWith("mailto:", StringComparison.Ordinal) ? address["mailto:".Length..] : address["https://".Length..].TrimEnd('/');
}
