using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    private const int MaxSourceLines = 6;

    /// <summary>What the answer rests on, for a reader in a hurry: what the briefing covers and until when, how sure it is, and what its sources are worth.</summary>
    /// <param name="coverage">What it covers.</param>
    /// <param name="stale">That it was published long after its newest information.</param>
    /// <param name="judgements">The judgements.</param>
    /// <param name="sources">The sources.</param>
    public virtual Html Standing(Coverage coverage, StaleNote? stale, IReadOnlyCollection<Judgement> judgements, IReadOnlyCollection<SourceSummary> sources) => $"""
        <div class="standing">
        {Sentence("covers", ReaderLabels.Covers(coverage))}
        {Html.When(stale is not null, () => Stale(stale!))}
        {Sentence("how-sure", ReaderLabels.HowSure(judgements))}
        {SourceBox(sources)}
        </div>
        """;

    /// <summary>That the briefing was published long after its newest information.</summary>
    public virtual Html Stale(StaleNote note) => $"<p class=\"stale\">{ReaderLabels.Stale(note)}</p>";

    /// <summary>The sources, one line each: name, kind, date and worth in words. Of many, those that most claims cite; nothing when there are none.</summary>
    public virtual Html SourceBox(IReadOnlyCollection<SourceSummary> sources) => Html.When(sources.Count > 0, () => $"""
        <ul class="source-box" aria-label="The sources">
        {Foremost(sources).Select(SourceLine)}
        {Html.When(sources.Count > MaxSourceLines, () => $"<li class=\"rest\"><a href={new Url("/sources/")}>and {ReaderLabels.Count(sources.Count - MaxSourceLines, "other source")}</a></li>")}
        </ul>
        """);

    /// <summary>A source in a line.</summary>
    public virtual Html SourceLine(SourceSummary source) => $"""
        <li>{SourceLink(source.Label)} <span class="worth">{ReaderLabels.Label(source.Header.Kind)}, {Published(source.Header)}; {ReaderLabels.Worth(source.Header)}</span></li>

        """;

    /// <summary>Who publishes the briefing, whom readers can write to, and its state.</summary>
    /// <param name="publication">The briefing as a publication.</param>
    /// <param name="links">Links that follow.</param>
    public virtual Html Byline(Publication publication, Html links)
    {
        var parts = new List<Html>();
        if (publication.Author is { } author) parts.Add(Html.Create($"By {author}"));
        if (publication.Publisher is { } publisher) parts.Add(Html.Create($"Published by {publisher}"));
        if (publication.Contact is { } contact) parts.Add(Html.Create($"Write to <a href={Address.Resolve(contact)}>{WithoutScheme(contact)}</a>"));
        if (publication.Edition is { } edition) parts.Add(Html.Create($"Version <a href={new Url(ChangePaths.Page)}>{edition.Version}</a>"));
        if (ReaderLabels.Signed(publication) is { Length: > 0 } signed) parts.Add(Html.Text(ReaderLabels.Capital(signed)));
        parts.Add(links);
        return $"<p class=\"byline\">{Html.Join(" ", parts.Where(part => !part.IsEmpty).Select(part => Html.Create($"<span>{part}.</span>")))}</p>";
    }

    private static Html Sentence(string kind, string words) => Html.When(words.Length > 0, () => $"<p class={kind}>{words}</p>");

    private static IEnumerable<SourceSummary> Foremost(IReadOnlyCollection<SourceSummary> sources)
    {
        var foremost = sources.OrderByDescending(source => source.Claims).Take(MaxSourceLines).ToHashSet();
        return sources.Where(foremost.Contains);
    }

    private static string WithoutScheme(string address) =>
        address.StartsWith("mailto:", StringComparison.Ordinal) ? address["mailto:".Length..] : address["https://".Length..].TrimEnd('/');
}
