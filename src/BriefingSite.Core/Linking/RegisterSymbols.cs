using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

public static partial class LinkingRules
{
    /// <summary>A page whose address the site itself uses.</summary>
    public static Rule ReservedId { get; } = All.Add(new("BS206", Severity.Error, "This id is taken by the site itself",
        "A topic or page with this name would have the address of one of the site's own pages.",
        "input/topics/claims.md", "input/topics/what-is-claimed.md"));
}

/// <summary>Registers everything that has an id, and all pages with their anchors.</summary>
internal static class RegisterSymbols
{
    // Addresses that the site itself uses, even those of optional parts.
    private static readonly HashSet<string> s_reserved = new(StringComparer.Ordinal)
    {
        "404", "annotations", "assets", "changes", "claims", "compare", "files", FrontHeader.Id, "judgements", "print", "review", "search", "sources", "terms", "timeline", "v", "watch", "what-if",
    };

    public static Registry All(Drafts drafts, ValueList<PageSymbols> pages, Action<Diagnostic> report)
    {
        var registry = new Registry(report) { Address = new(drafts.Site.BaseUrl) };
        var entities = drafts.All.SelectMany(draft => draft.Entities).ToList();
        var symbols = entities.Where(entity => entity.Kind.IsNamed).Select(Symbol.Create).Concat(pages.SelectMany(page => page.Symbols)).ToLookup(symbol => symbol.Kind);
        foreach (var kind in EntityKind.All)
        {
            foreach (var symbol in symbols[kind])
            {
                CheckReserved(symbol, report);
                registry.Add(symbol);
            }
            registry.AddPage(kind.Path, kind.HasEntries ? symbols[kind].Select(symbol => symbol.Id).ToValueList() : []);
        }
        registry.AddPage(PrintPaths.Page, []);
        foreach (var entity in entities.Where(entity => entity.Kind.HasOwnPage || entity.Kind == EntityKind.FrontPage)) registry.AddPage(entity.Target.Url, entity.Anchors.ToValueList());
        var prints = drafts.All.OfType<LockDraft>().SelectMany(draft => draft.Lock.Sources).DistinctBy(print => print.Source).ToDictionary(print => print.Source, StringComparer.Ordinal);
        foreach (var record in entities.OfType<SourceDraft>())
            if (prints.TryGetValue(record.Header.Id, out var locked)) AddFromLock(registry, record, locked);
        foreach (var page in pages) registry.AddPage(page.Header.Url, page.Anchors);
        return registry;
    }

    // Passages behind the last one that the record has, and addresses that are not of the number of their passage.
    private static void AddFromLock(Registry registry, SourceDraft record, SourceFingerprint locked)
    {
        var leftOut = record.Header.Rights == Rights.Full ? 0 : locked.Passages.Count - record.LastNumber;
        var numbers = Enumerable.Range(record.LastNumber + 1, Math.Max(0, leftOut)).Concat(PassageAddresses.Of(locked).All).Distinct().Select(number => $"p{number}").ToValueList();
        if (numbers.Count > 0) registry.AddPage(record.Header.Target.Url, numbers);
    }

    private static void CheckReserved(Symbol symbol, Action<Diagnostic> report)
    {
        if (symbol.Kind is { HasOwnPage: true, Path: "/" } && s_reserved.Contains(symbol.Id) || symbol.Kind == EntityKind.Question && symbol.Id == AnyTwoPage.Id)
            report(new(LinkingRules.ReservedId, symbol.At, $"'{symbol.Id}' is an address of the site itself.", "give the file another name"));
    }
}
