using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>Extracts the search entries of a briefing, titles and plain text, except for its further pages: they may be many, and each is
/// indexed by itself.</summary>
public sealed class IndexBriefing : IModule<Briefing, SearchIndex>
{
    /// <inheritdoc/>
    public IEnumerable<SearchIndex> Execute(Briefing document, Action<Diagnostic> report)
    {
        var entries = new Entries();
        return [new(document.Site.Language, [.. document.Entities.SelectMany(entity => entity.Accept(entries)), .. AnyTwo(document)])];
    }

    private static IEnumerable<SearchEntry> AnyTwo(Briefing briefing)
    {
        if (ComparisonSize.HasFurtherPairs(briefing.Sources.Count)) yield return new(SearchKind.Section, AnyTwoPage.Name, "Where they agree, where they differ, and where only one of them speaks.", AnyTwoPage.Address, null);
    }

    private sealed class Entries : EntityVisitor<IEnumerable<SearchEntry>>
    {
        public override IEnumerable<SearchEntry> Visit(FrontPage front) =>
            Sections.Split(front.Header.Title, front.Header.Target.Url, $"{front.Header.Question} {front.Header.Answer}", front.Body);

        public override IEnumerable<SearchEntry> Visit(Judgement judgement) =>
        [
            new(SearchKind.Judgement, PlainText.Extract(judgement.Text), Sections.Text([PlainText.Extract(judgement.Because), .. judgement.AllAlternatives.Select(PlainText.Extract)]), judgement.Url, null),
        ];

        public override IEnumerable<SearchEntry> Visit(Topic topic) => Sections.Split(topic.Header.Title, topic.Header.Url, topic.Header.Answer, topic.Body);

        // A separate step indexes them one by one.
        public override IEnumerable<SearchEntry> Visit(FurtherPage page) => [];

        public override IEnumerable<SearchEntry> Visit(Claim claim) => [new(SearchKind.Claim, claim.Words, claim.Because ?? "", claim.Url, claim.Home.Title)];

        public override IEnumerable<SearchEntry> Visit(Question question) =>
        [
            new(SearchKind.Question, question.Header.Wording,
                Sections.Text([.. question.Positions.Select(position => $"{position.Source.Short}: {PlainText.Extract(position.Says)}"), PlainText.Extract(question.Reading)]),
                question.Header.Url, question.Topics.Count > 0 ? question.Topics[0].Title : null),
        ];

        public override IEnumerable<SearchEntry> Visit(Term term) =>
        [
            new(SearchKind.Term, term.Header.Title, PlainText.Extract(term.Body), term.Header.Url, null)
            {
                Also = term.Header.Aliases.Count > 0 ? string.Join(", ", term.Header.Aliases) : null,
            },
        ];

        public override IEnumerable<SearchEntry> Visit(Event timelineEvent) =>
        [
            new(SearchKind.Event, timelineEvent.Title, PlainText.Extract(timelineEvent.Text), timelineEvent.Url,
                string.Join(" / ", timelineEvent.Dates.Select(dating => dating.Date?.InWords() ?? dating.Note).OfType<string>().Distinct()) is { Length: > 0 } dates ? dates : null),
        ];

        public override IEnumerable<SearchEntry> Visit(Indicator indicator) =>
        [
            new(SearchKind.Indicator, indicator.Header.Title, Sections.Text(PlainText.Extract(indicator.Closer), PlainText.Extract(indicator.Apart)), indicator.Header.Url, null),
        ];

        // Change notes are for readers who follow the briefing, not for those who look something up.
        public override IEnumerable<SearchEntry> Visit(ChangeNote note) => [];

        // Asides of a source, such as advertisements, say nothing about its subject; headings are indexed with the text below them.
        public override IEnumerable<SearchEntry> Visit(Source source)
        {
            yield return new(SearchKind.Source, source.Header.Title, source.Header.Descriptor, source.Label.Url, source.Label.Short);
            string? heading = null;
            foreach (var passage in source.Passages.Where(passage => passage is { IsAside: false, IsLeftOut: false }))
            {
                if (passage.Level > 0) heading = PlainText.Extract(passage.Gist);
                else if (passage.Number is { } number)
                    yield return new(SearchKind.Passage, $"{source.Label.Short} ¶{number}", PlainText.Extract(passage.Gist), source.Label.PassageUrl(number), heading);
            }
        }
    }
}
