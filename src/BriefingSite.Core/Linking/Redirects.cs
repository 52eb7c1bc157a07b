using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

public static partial class LinkingRules
{
    /// <summary>An entry of <c>redirect-from</c> that can't lead on.</summary>
    public static Rule InvalidRedirect { get; } = All.Add(new("BS209", Severity.Error, "An old address that can't lead here",
        "'redirect-from' lists addresses that a page had before, on this host: whole paths from the root of the site. Each leads to one page, is no page or file itself, and keeps the place after '#' by itself.",
        "redirect-from: [/economy/]  # in input/topics/economy.md", "redirect-from: [/trade.html, /old/trade/]"));
}

/// <summary>The addresses of a site before this one, which <c>redirect-from</c> lists, each with what it leads to.</summary>
internal sealed class Redirects
{
    private readonly Registry _registry;
    private readonly Action<Diagnostic> _report;
    private readonly Dictionary<string, (Tombstone Page, Location At)> _byPath = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Checks all entries; the pages of the valid ones are added to the registry.</summary>
    public Redirects(Drafts drafts, ValueList<PageSymbols> pages, Registry registry, Action<Diagnostic> report)
    {
        (_registry, _report) = (registry, report);
        var files = drafts.Files.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var draft in drafts.All.Where(draft => draft.Former.Count > 0))
            if (draft.Entities.FirstOrDefault() is { } entity) Add(draft.Former, entity.Target, files);
        foreach (var page in pages.Where(page => page.Former.Count > 0)) Add(page.Former, page.Header.Target, files);
        foreach (var path in _byPath.Keys) registry.AddPage(path, []);
    }

    /// <summary>The pages that lead on, by path.</summary>
    public IEnumerable<Tombstone> Pages => _byPath.Values.Select(entry => entry.Page);

    /// <summary>What an address leads to; <c>null</c> where no entry names it.</summary>
    public Target? Find(string path) => Entry(path)?.Page.Instead;

    /// <summary>Where the entry for an address is written.</summary>
    public Location? PlaceOf(string path) => Entry(path)?.At;

    private (Tombstone Page, Location At)? Entry(string path) =>
        _byPath.TryGetValue(Tombstone.PageOf(path), out var entry) && entry.Page.Path == Tombstone.PageOf(path) ? entry : null;

    private void Add(ValueList<FormerAddress> entries, Target target, HashSet<string> files)
    {
        foreach (var entry in entries)
        {
            if (PathOf(entry) is not { } path) continue;
            if (path == target.PagePath)
                Wrong(entry, $"'{entry.Written}' is the address of this page itself.", "delete it");
            else if (_registry.PageLike(path) is { } page)
                Wrong(entry, page == path ? $"'{page}' is a page of the site." : $"'{page}' is a page of the site, and disks that do not tell capital letters apart have room for one of the two.", "delete it, or give that page another name");
            else if (files.TryGetValue(path.TrimEnd('/'), out var file))
                Wrong(entry, $"'{file}' is a file of the site.", "delete it, or rename the file");
            else if (!_byPath.TryAdd(path, (new(new(TargetKind.Page, path, path), path, "", null, null, target) { Origin = entry.At.File }, entry.At)) && _byPath[path].Page.Instead != target)
                Wrong(entry, $"'{entry.Written}' leads to '{_byPath[path].Page.Instead!.Title}' already.", "an address leads to one page: delete it here or there", _byPath[path].At);
        }
    }

    private string? PathOf(FormerAddress entry)
    {
        var address = entry.Written;
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme != Uri.UriSchemeFile)
        {
            if (SiteLink.Inside(uri, address, _registry.Address) is not { } inside)
                return Wrong(entry, $"'{address}' is an address of another host, or outside this site.", "let that host lead on; here write a path of this site, such as /old/");
            address = inside;
        }
        var link = SiteLink.Parse(address);
        if (!address.StartsWith('/')) return Wrong(entry, $"'{address}' does not begin at the root of the site.", $"write '/{address}'");
        if (link.Fragment is not null) return Wrong(entry, $"'{address}' is a place on a page.", $"write '{link.Written}': the place after '#' is kept");
        if (link.Query.Length > 0) return Wrong(entry, $"'{address}' has a query, which a host of files does not see.", "set such addresses up where the host reads its own settings, and delete it here");
        var path = Tombstone.PageOf(link.Path);
        var names = path.Trim('/').Split('/');
        if (path == "/" || path.StartsWith("//", StringComparison.Ordinal) || !OutputFile.IsPath(path.Trim('/')) || HiddenCharacters.Find(path).Any()
            || names.Any(name => FileNames.Unportable(name) is not null || FileNames.IsTooLong(name)))
            return Wrong(entry, $"No file of a site can have the address '{address}'.", "write it as the browser shows it, or delete it");
        return path;
    }

    private string? Wrong(FormerAddress entry, string message, string hint, Location? also = null)
    {
        _report(new(LinkingRules.InvalidRedirect, entry.At, message, hint, also));
        return null;
    }
}
