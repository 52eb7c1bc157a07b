using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>The parts in which a large briefing is printed: each page that would be a chapter of the whole has one below <c>/print/</c>.</summary>
public static class PrintParts
{
    /// <summary>The pages that are parts, in the order of the document; none where the briefing is small enough for one.</summary>
    /// <param name="whole">The briefing as one document.</param>
    /// <param name="pages">All pages.</param>
    public static IReadOnlyList<Page> Of(PrintPage whole, IReadOnlyCollection<Page> pages)
    {
        var claims = pages.OfType<ClaimsPage>().Single();
        if (whole.Comparison is not ComparisonIndexPage && claims.Parts.Count == 0) return [];
        return
        [
            .. whole.Topics,
            whole.Comparison is ComparisonIndexPage index ? index with { Topics = [] } : whole.Comparison,
            .. pages.OfType<ComparedTopicPage>().Select(topic => topic with { Previous = null, Next = null }),
            whole.Timeline, whole.Watch, whole.Terms, whole.Sources,
            .. whole.Records,
            // Of many claims each part is a chapter, and the first has only their figures.
            .. whole.Claims.Groups.Count == 0 ? [] : claims.Parts.Count == 0 ? [whole.Claims]
                : pages.OfType<ClaimsPartPage>().Select(part => part with { Previous = null, Next = null }).Prepend<Page>(whole.Claims with { Groups = [] }),
            .. whole.Texts, whole.Changes,
        ];
    }

    /// <summary>The addresses of the parts of a briefing, without making its pages.</summary>
    public static IReadOnlyList<string> Paths(Briefing briefing)
    {
        var claims = new ClaimsPages().Execute(briefing, _ => { }).Select(page => page.Path).ToList();
        var isLarge = ComparisonSize.IsLarge(briefing.Sources.Count, briefing.Questions.Count);
        if (!isLarge && claims.Count == 1) return [];
        var texts = briefing.Pages.Where(page => briefing.Pages.Count <= ListLengths.PrintedPages || page.Header.Menu is not null);
        IEnumerable<string> printed =
        [
            .. briefing.Topics.Select(topic => topic.Header.Url),
            EntityKind.Question.Path,
            .. isLarge ? briefing.Questions.Select(question => ComparedTopic.UrlOf(question.Topics.Count == 0 ? null : question.Topics[0])).Distinct() : [],
            EntityKind.Event.Path, EntityKind.Indicator.Path, EntityKind.Term.Path, EntityKind.Source.Path,
            .. briefing.Sources.Count <= ListLengths.PrintedRecords ? briefing.Sources.Select(source => source.Label.Url) : [],
            .. ClaimCounts.Count(briefing.Tallies).All is > 0 and <= ListLengths.PrintedClaims ? claims : [],
            .. texts.Select(page => page.Header.Url), ChangePaths.Page,
        ];
        return printed.Select(PrintPaths.PartOf).ToList();
    }
}

/// <summary>Lists the addresses of the parts in which a briefing is printed.</summary>
public sealed class ListPrintParts : IModule<Briefing, ValueList<string>>
{
    /// <inheritdoc/>
    public IEnumerable<ValueList<string>> Execute(Briefing document, Action<Diagnostic> report) => [PrintParts.Paths(document).ToValueList()];
}
