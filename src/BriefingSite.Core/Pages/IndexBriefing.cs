using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>Takes from a briefing what a search can find, titles and plain text, but for its further pages: they may be many, and each is
/// taken by itself.</summary>
public sealed class IndexBriefing : IModule<Briefing, SearchIndex>
{
    /// <inheritdoc/>
    public IEnumerable<SearchIndex> Execute(Briefing document, Action<Diagnostic> report) =>
    [
        new(
        [
            .. document.Front.Judgements.Select(Judgement),
            .. Sections.Split(document.Front.Header.Title, "/", $"{document.Front.Header.Question} {document.Front.Header.Answer}", document.Front.Body),
            .. document.Topics.SelectMany(topic => Sections.Split(topic.Header.Title, topic.Header.Url, topic.Header.Answer, topic.Body)),
            .. document.Claims.Select(Claim),
            .. document.Questions.Select(Question),
            .. document.Terms.Select(Term),
            .. document.Events.Select(Event),
            .. document.Indicators.Select(Indicator),
            .. document.Sources.SelectMany(Source),
        ]),
    ];

    private static SearchEntry Judgement(Judgement judgement) => new(
        SearchKind.Judgement, PlainText.Extract(judgement.Text), Sections.Text(PlainText.Extract(judgement.Because), PlainText.Extract(judgement.Alternative)), $"/#{judgement.Header.Id}", null);

    private static SearchEntry Claim(Claim claim) => new(SearchKind.Claim, claim.Words, claim.Because ?? "", claim.Url, claim.Home.Title);

    private static SearchEntry Question(Question question) => new(
        SearchKind.Question, question.Header.Wording,
        Sections.Text([.. question.Positions.Select(position => $"{position.Source.Short}: {PlainText.Extract(position.Says)}"), PlainText.Extract(question.Reading)]),
        question.Header.Url, question.Topics.Count > 0 ? question.Topics[0].Title : null);

    private static SearchEntry Term(Term term) => new(
        SearchKind.Term, term.Header.Title, PlainText.Extract(term.Body), term.Header.Url, null)
    {
        Also = term.Header.Aliases.Count > 0 ? string.Join(", ", term.Header.Aliases) : null,
    };

    private static SearchEntry Event(Event timelineEvent) => new(
        SearchKind.Event, timelineEvent.Title, PlainText.Extract(timelineEvent.Text), timelineEvent.Url,
        string.Join(" / ", timelineEvent.Dates.Select(dating => dating.Date?.InWords() ?? dating.Note).OfType<string>().Distinct()) is { Length: > 0 } dates ? dates : null);

    private static SearchEntry Indicator(Indicator indicator) => new(
        SearchKind.Indicator, indicator.Header.Title, Sections.Text(PlainText.Extract(indicator.Closer), PlainText.Extract(indicator.Apart)), indicator.Header.Url, null);

    // Advertisements and the like in a source say nothing of its matter; headings stand with what is below them.
    private static IEnumerable<SearchEntry> Source(Source source)
    {
        yield return new(SearchKind.Source, source.Header.Title, source.Header.Descriptor, source.Label.Url, source.Label.Short);
        string? heading = null;
        foreach (var passage in source.Passages.Where(passage => !passage.IsAside))
        {
            if (passage.Level > 0) heading = PlainText.Extract(passage.Gist);
            else if (passage.Number is { } number)
                yield return new(SearchKind.Passage, $"{source.Label.Short} ¶{number}", PlainText.Extract(passage.Gist), source.Label.PassageUrl(number), heading);
        }
    }
}
