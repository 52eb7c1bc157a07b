using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>Draws pages. One method for each kind of page and each part, from a record to <see cref="Html"/>; each depends on its
/// parameters alone. A custom theme derives from this one and overrides what it changes.</summary>
public partial class Theme
{
    /// <summary>A whole document, from <c>doctype</c> to the end.</summary>
    /// <exception cref="ArgumentException">There is no method for this kind of page.</exception>
    public Html Draw(Page page, Frame frame) => Document(page, frame, Content(page));

    /// <summary>The content of the <c>main</c> element of a page.</summary>
    /// <exception cref="ArgumentException">There is no method for this kind of page.</exception>
    public Html Content(Page page) => page switch
    {
        HomePage home => Home(home),
        BriefPage brief => Brief(brief),
        JudgementsPage judgements => JudgementsTogether(judgements),
        TopicPage topic => Topic(topic),
        ComparisonPage comparison => Comparison(comparison),
        ComparisonIndexPage index => ComparisonIndex(index),
        ComparedTopicPage topic => ComparedTopic(topic),
        QuestionPage question => Question(question),
        PairPage pair => Pair(pair),
        AnyTwoPage any => AnyTwo(any),
        ClaimsPage claims => Claims(claims),
        ClaimsPartPage part => ClaimsPart(part),
        SourcesPage sources => Sources(sources),
        SourcePage source => Source(source),
        TermsPage terms => Terms(terms),
        TimelinePage timeline => Timeline(timeline),
        WatchPage watch => Watch(watch),
        ChangesPage changes => Changes(changes),
        SearchPage search => Search(search),
        WhatIfPage whatIf => WhatIf(whatIf),
        TextPage text => Text(text),
        RetiredPage retired => Retired(retired),
        PrintPage { Parts.Count: > 0 } print => PrintInParts(print),
        PrintPage print => Print(print),
        PrintPartPage part => PrintPart(part),
        ReviewPage review => Review(review),
        RedlinePage redline => Redline(redline),
        NotFoundPage notFound => NotFound(notFound),
        _ => throw new ArgumentException($"The theme has no method for pages of the kind {page.GetType().Name}.", nameof(page)),
    };

    /// <summary>Makes the writer of a text. A custom theme returns its own, to draw a kind of block or inline differently on every page.</summary>
    protected virtual ProseWriter CreateProseWriter(ProseSettings settings) => new(settings);

    /// <summary>Makes the writer of a redline.</summary>
    /// <param name="view">Which version it shows.</param>
    protected virtual RedlineWriter CreateRedlineWriter(RedlineView view) => new(this, view);

    private ProseWriter CreateProseWriter(Notes notes) => CreateProseWriter(new ProseSettings(notes, ClaimFigure));
}
