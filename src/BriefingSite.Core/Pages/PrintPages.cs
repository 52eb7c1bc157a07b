using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>The whole briefing as one document, put together from the other pages, or a large one in parts; nothing where there is no briefing.</summary>
/// <param name="numbers">The page numbers of a printed copy, where they are known.</param>
/// <param name="isWhole">Whether it is one document at any size, to be printed and not published.</param>
public sealed class PrintPages(ValueList<PageNumber> numbers, bool isWhole = false) : IModule<Pair<Pair<ValueList<Page>, Frame>, string>, Page>
{
    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Pair<Pair<ValueList<Page>, Frame>, string> document, Action<Diagnostic> report)
    {
        var ((pages, frame), fingerprint) = document;
        var whole = Whole(pages, frame, fingerprint);
        var parts = isWhole ? [] : PrintParts.Of(whole, pages);
        if (parts.Count == 0) return [whole];
        var targets = parts.Select(part => new Target(TargetKind.Page, part.Title, part.Path)).ToValueList();
        var paths = parts.Select(part => part.Path).ToValueList();
        return parts.Select((part, i) => new PrintPartPage(part, paths, frame.BaseUrl, Label(i - 1), Label(i + 1)))
            .Prepend<Page>(whole with { Topics = [], Records = [], Claims = whole.Claims with { Groups = [] }, Texts = [], Parts = targets });

        Target? Label(int i) => i >= 0 && i < parts.Count ? targets[i] with { Url = PrintPaths.PartOf(parts[i].Path) } : null;
    }

    // A document of thousands of pages is not for printing: of many, only further pages of the menu are included, and no records and claims.
    private PrintPage Whole(ValueList<Page> pages, Frame frame, string fingerprint)
    {
        var texts = pages.OfType<TextPage>().ToValueList();
        var kept = texts.Count <= ListLengths.PrintedPages ? texts : texts.Where(text => text.Text.Header.Menu is not null).ToValueList();
        var sources = pages.OfType<SourcesPage>().Single();
        var records = pages.OfType<SourcePage>().ToValueList();
        var claims = KeepIncluded(pages.OfType<ClaimsPage>().Single(), texts, kept);
        var comparison = pages.First(page => page.Path == EntityKind.Question.Path);
        var (hasRecords, hasClaims) = (records.Count <= ListLengths.PrintedRecords, claims.Groups.Sum(group => group.Claims.Count) <= ListLengths.PrintedClaims);
        return new(
            new(frame.Title, frame.Author, frame.Publisher, frame.Licence, frame.Edition, frame.BaseUrl,
                sources.Statement.NewestByTopic.Select(topic => topic.Newest).MaxBy(date => date.Latest), fingerprint, frame.Pdf),
            pages.OfType<BriefPage>().Single(),
            pages.OfType<HomePage>().Single(),
            pages.OfType<TopicPage>().Select(Alone).ToValueList(),
            comparison is ComparisonPage whole ? Alone(whole) : comparison,
            Alone(pages.OfType<TimelinePage>().Single()),
            Alone(pages.OfType<WatchPage>().Single()),
            Alone(pages.OfType<TermsPage>().Single()),
            sources,
            hasRecords ? records : [],
            hasClaims ? claims : claims with { Groups = [] },
            kept,
            pages.OfType<ChangesPage>().Single(),
            pages.OfType<HomePage>().Single().Title, "The whole briefing as one document, for paper.")
        {
            Numbers = numbers,
            LeftOut =
            [
                .. texts.Count > kept.Count ? [$"{texts.Count - kept.Count} further pages that are not in the menu of the site"] : Array.Empty<string>(),
                .. comparison is ComparisonIndexPage index ? [$"what each source says on each of the {index.Counts.All} questions"] : Array.Empty<string>(),
                .. hasRecords ? Array.Empty<string>() : [$"the records of the {records.Count} sources"],
                .. hasClaims ? Array.Empty<string>() : [$"the list of the {claims.Counts.All} claims"],
            ],
        };
    }

    // The ledger has only the claims of pages in the document.
    private static ClaimsPage KeepIncluded(ClaimsPage page, ValueList<TextPage> texts, ValueList<TextPage> kept)
    {
        if (kept.Count == texts.Count) return page;
        var omittedPaths = texts.Where(text => text.Text.Header.Menu is null).Select(text => text.Path).ToHashSet(StringComparer.Ordinal);
        var groups = page.Groups.Select(group => group with { Claims = group.Claims.Where(entry => !omittedPaths.Contains(entry.Claim.Home.PagePath)).ToValueList() });
        return page with { Groups = groups.Where(group => group.Claims.Count > 0).ToValueList() };
    }

    // Incoming links serve navigation, and the comparison, the events and the indicators of a topic have chapters of their own.
    private static TopicPage Alone(TopicPage page) => page with { Rows = [], Events = [], Indicators = [], LinkedFrom = [], Previous = null, Next = null };

    private static ComparisonPage Alone(ComparisonPage page) => page with
    {
        Groups = page.Groups.Select(group => group with { Rows = group.Rows.Select(row => row with { LinkedFrom = [] }).ToValueList() }).ToValueList(),
    };

    private static TimelinePage Alone(TimelinePage page) => page with { Events = page.Events.Select(entry => entry with { LinkedFrom = [] }).ToValueList() };

    private static WatchPage Alone(WatchPage page) => page with { Indicators = page.Indicators.Select(entry => entry with { LinkedFrom = [] }).ToValueList() };

    private static TermsPage Alone(TermsPage page) => page with { Terms = page.Terms.Select(entry => entry with { LinkedFrom = [] }).ToValueList() };
}

/// <summary>One hash of all inputs of the briefing, so that two copies can be distinguished: SHA-256 of a list of the files,
/// by path, in the format of <c>sha256sum</c>. Line ends of a text make no difference.</summary>
public sealed class HashInputs : IModule<ValueList<InputFile>, string>
{
    /// <inheritdoc/>
    public IEnumerable<string> Execute(ValueList<InputFile> document, Action<Diagnostic> report) =>
        [Blob.Create(string.Concat(document.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => $"{file.CanonicalContent.Hash}  {file.Path}\n"))).Hash];
}
