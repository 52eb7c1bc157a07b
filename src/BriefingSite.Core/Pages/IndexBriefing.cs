using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>Takes from a briefing what a search can find: titles and plain text.</summary>
public sealed class IndexBriefing : IModule<Pair<Briefing, ValueList<PageSections>>, SearchIndex>
{
    /// <inheritdoc/>
    public IEnumerable<SearchIndex> Execute(Pair<Briefing, ValueList<PageSections>> document, Action<Diagnostic> report)
    {
        var (briefing, pages) = document;
        return
        [
            new(
            [
                .. briefing.Front.Judgements.Select(Judgement),
                .. Sections.Of(briefing.Front.Header.Title, "/", $"{briefing.Front.Header.Question} {briefing.Front.Header.Answer}", briefing.Front.Body),
                .. briefing.Topics.SelectMany(topic => Sections.Of(topic.Header.Title, topic.Header.Url, topic.Header.Answer, topic.Body)),
                .. pages.OrderBy(page => page.Order).ThenBy(page => page.Id, StringComparer.Ordinal).SelectMany(page => page.Entries),
                .. briefing.Claims.Select(Claim),
                .. briefing.Questions.Select(Question),
                .. briefing.Terms.Select(Term),
                .. briefing.Events.Select(Event),
                .. briefing.Indicators.Select(Indicator),
                .. briefing.Sources.SelectMany(Source),
            ]),
        ];
    }

    private static SearchEntry Judgement(Judgement judgement) => new(
        SearchKind.Judgement, PlainText.Of(judgement.Text), Sections.Text(PlainText.Of(judgement.Because), PlainText.Of(judgement.Alternative)), $"/#{judgement.Header.Id}", null);

    private static SearchEntry Claim(Claim claim) => new(SearchKind.Claim, claim.Words, claim.Because ?? "", claim.Url, claim.Home.Title);

    private static SearchEntry Question(Question question) => new(
        SearchKind.Question, question.Header.Wording,
        Sections.Text([.. question.Positions.Select(position => $"{position.Source.Short}: {PlainText.Of(position.Says)}"), PlainText.Of(question.Reading)]),
        question.Header.Url, question.Topics.Count > 0 ? question.Topics[0].Title : null);

    private static SearchEntry Term(Term term) => new(
        SearchKind.Term, term.Header.Title, PlainText.Of(term.Body), term.Header.Url, null)
    {
        Also = term.Header.Aliases.Count > 0 ? string.Join(", ", term.Header.Aliases) : null,
    };

    private static SearchEntry Event(Event happening) => new(
        SearchKind.Event, happening.Title, PlainText.Of(happening.Text), happening.Url,
        string.Join(" / ", happening.Dates.Select(dating => dating.Date?.InWords() ?? dating.Note).OfType<string>().Distinct()) is { Length: > 0 } dates ? dates : null);

    private static SearchEntry Indicator(Indicator indicator) => new(
        SearchKind.Indicator, indicator.Header.Title, Sections.Text(PlainText.Of(indicator.Closer), PlainText.Of(indicator.Apart)), indicator.Header.Url, null);

    // Advertisements and the like in a source say nothing of its matter; headings stand with what is below them.
    private static IEnumerable<SearchEntry> Source(Source source)
    {
        yield return new(SearchKind.Source, source.Header.Title, source.Header.Descriptor, source.Label.Url, source.Label.Short);
        string? heading = null;
        foreach (var passage in source.Passages.Where(passage => !passage.IsAside))
        {
            if (passage.Level > 0) heading = PlainText.Of(passage.Gist);
            else if (passage.Number is { } number)
                yield return new(SearchKind.Passage, $"{source.Label.Short} ¶{number}", PlainText.Of(passage.Gist), source.Label.PassageUrl(number), heading);
        }
    }
}
