using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

public static partial class LinkingRules
{
    /// <summary>A link whose target does not exist.</summary>
    public static Rule UnknownTarget { get; } = All.Add(new("BS202", Severity.Error, "A link leads to nothing",
        "[[id]] names a topic, page, question, term, source, claim, judgement, event or indicator by its id.",
        "[[newquay]]", "[[new-quay]]"));

    /// <summary>A name of the wrong kind.</summary>
    public static Rule WrongKind { get; } = All.Add(new("BS205", Severity.Error, "This id names something else",
        "The key asks for one kind of thing: 'topics' for topics, 'claims' for claims, 'indicators' for indicators.",
        "topics: [new-quay]", "topics: [trade]"));

    /// <summary>A relative link.</summary>
    public static Rule RelativeLink { get; } = All.Add(new("BS207", Severity.Error, "A relative address",
        "A text can move to another page, and then a relative address means something else. Begin with a slash, or use [[id]].",
        "[the economy](../economy/)", "[[economy]]"));
}

/// <summary>Everything that has an id, and every address on the site that can be linked to.</summary>
/// <param name="report">Receives the names that can't be resolved.</param>
internal sealed class Registry(Action<Diagnostic> report)
{
    private readonly NearestNames _nearest = new();

    private Dictionary<string, Symbol> _ids = new(StringComparer.Ordinal);
    private Dictionary<string, Retirement> _retired = new(StringComparer.Ordinal);
    private ValueList<string> _proposed = [];
    private Dictionary<string, ValueList<string>> _pages = new(StringComparer.Ordinal);

    /// <summary>Where the site is published.</summary>
    public Uri Address { get; init; } = new("http://localhost/");

    /// <summary>The same entries, with unresolved names reported to <paramref name="other"/>.</summary>
    public Registry For(Action<Diagnostic> other) => new(other) { Address = Address, _ids = _ids, _retired = _retired, _pages = _pages, _proposed = _proposed };

    /// <summary>Whether every look-up gives the same result in both.</summary>
    public bool AnswersLike(Registry other) =>
        Address == other.Address && _proposed.Equals(other._proposed) && AreAlike(_ids, other._ids, (one, two) => one.AnswersLike(two)) && AreAlike(_retired, other._retired, (one, two) => one.Equals(two))
        && AreAlike(_pages, other._pages, (one, two) => one.Equals(two));

    /// <summary>Adds an entity under its id; a duplicate id is reported with both locations.</summary>
    public void Add(Symbol symbol)
    {
        if (symbol.Id.Length > 0 && !_ids.TryAdd(symbol.Id, symbol)) ReportTaken(symbol.Id, symbol.At, _ids[symbol.Id]);
    }

    /// <summary>Everything that has an id.</summary>
    public ValueList<PublishedId> Ids => _ids.Select(entry => new PublishedId(entry.Key, entry.Value.Target)).ToValueList();

    /// <summary>The target of an id, or <c>null</c>; nothing is reported.</summary>
    public Target? Known(string id) => _ids.TryGetValue(id, out var entry) ? entry.Target : null;

    /// <summary>The text of a link to an id without words of its own: the title or handle, or the id if it names nothing.</summary>
    public string TitleOf(string id) => Known(id)?.InText ?? id;

    /// <summary>Whether a claim has this id.</summary>
    public bool HasClaim(string id) => _ids.TryGetValue(id, out var symbol) && symbol.Kind == EntityKind.Claim;

    /// <summary>The ids of entities of one kind, in the order in which they were added.</summary>
    public IEnumerable<string> IdsOf(EntityKind kind) => _ids.Where(entry => entry.Value.Kind == kind).Select(entry => entry.Key);

    /// <summary>Adds a retired id, so that a link to it is reported with its retirement.</summary>
    public void Retire(string id, Target was, RetirementDraft entry) => _retired[id] = new(was, entry);

    /// <summary>A registry in which retired ids resolve too, for texts about the past.</summary>
    public Registry WithRetired()
    {
        if (_retired.Count == 0) return this;
        var past = new Registry(report) { Address = Address, _ids = new(_ids, StringComparer.Ordinal), _pages = _pages, _proposed = _proposed };
        foreach (var (id, entry) in _retired) past._ids[id] = new(EntityKind.Find(entry.Was.Kind)!, id, entry.Was, entry.Entry.Id.At);
        return past;
    }

    /// <summary>Adds records that are not part of the briefing yet: their ids are suggested for unknown names, and must be unique too.</summary>
    public void Propose(IReadOnlyList<UnusedSourceDraft> records)
    {
        foreach (var record in records)
            if (_ids.TryGetValue(record.Id, out var first)) ReportTaken(record.Id, record.Start, first);
        _proposed = records.Select(record => record.Id).ToValueList();
    }

    /// <summary>Adds a page by its path, with its anchors.</summary>
    public void AddPage(string path, ValueList<string> anchors) =>
        _pages[path] = _pages.TryGetValue(path, out var known) ? known.Union(anchors).ToValueList() : anchors;

    /// <summary>The page with a path, or with one that differs only in capital letters; <c>null</c> for none.</summary>
    public string? PageLike(string path) => _pages.ContainsKey(path) ? path : _pages.Keys.FirstOrDefault(page => page.Equals(path, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a page has a place, be it an anchor or an entity.</summary>
    public bool HasPlace(string path, string place) =>
        _ids.GetValueOrDefault(place)?.Target.Url == $"{path}#{place}" || (_pages.TryGetValue(path, out var anchors) && anchors.Contains(place));

    /// <summary>The anchors of a page.</summary>
    public ValueList<string> AnchorsOf(string path) => _pages.GetValueOrDefault(path) ?? [];

    /// <summary>The target of an id; <c>null</c>, and reported, when there is none.</summary>
    public Target? Find(UnresolvedName name)
    {
        if (_ids.TryGetValue(name.Id, out var entry)) return entry.Target;
        if (ReportRetired(name)) return null;
        var near = _nearest.To(name.Id, _ids.Keys.Concat(_proposed));
        report(new(LinkingRules.UnknownTarget, name.At, $"Nothing is called '{name.Id}'.", Nearest.Describe(name.Id, near)) { Suggestion = Nearest.Only(name.Id, near) });
        return null;
    }

    /// <summary>The targets of ids of one kind of entity; anything else is reported and left out.</summary>
    public ValueList<Target> Find(ValueList<UnresolvedName> names, EntityKind kind)
    {
        var found = new List<Target>();
        foreach (var name in names)
        {
            if (!_ids.TryGetValue(name.Id, out var entry) && ReportRetired(name)) continue;
            if (entry is not null && entry.Kind == kind)
            {
                found.Add(entry.Target);
                continue;
            }
            var near = _nearest.To(name.Id, IdsOf(kind), kind);
            report(entry is null
                ? new(LinkingRules.UnknownTarget, name.At, $"No {kind.Word} is called '{name.Id}'.", Nearest.Describe(name.Id, near)) { Suggestion = Nearest.Only(name.Id, near) }
                : new(LinkingRules.WrongKind, name.At, $"'{name.Id}' is {WithArticle(entry.Kind)}, not {WithArticle(kind)}.", Nearest.Describe(name.Id, near), entry.RelatedLocation));
        }
        return found.Distinct().ToValueList();
    }

    /// <summary>The target of a link; an anchor that its page does not have is reported.</summary>
    /// <param name="mark">The link as written.</param>
    /// <param name="page">The address of the page that contains the text. An anchor alone is one of that page; as other pages may show the
    /// text too, the link then gets the full address.</param>
    /// <param name="leaveOpen">Receives a link to a path without a page.</param>
    public Target Find(UnresolvedLink mark, string page, Action<OpenLink> leaveOpen)
    {
        if (mark.ById) return Find(new UnresolvedName(mark.At, mark.Written)) ?? new(TargetKind.Outside, mark.Written, "#");
        var address = mark.Written;
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme != Uri.UriSchemeFile)
        {
            if (SiteLink.Inside(uri, address, Address) is not { } inside) return new(TargetKind.Outside, address, address);
            address = inside;
        }
        if (address.StartsWith('#')) address = SitePath.WithoutFragment(page) + address;
        var link = SiteLink.Parse(address);
        if (!address.StartsWith('/') || link.Path.Split('/').Any(name => name is "." or ".."))
        {
            var whole = SiteLink.From(page, link.Path + link.Query + (link.Fragment is null ? "" : "#" + link.Fragment));
            var hint = _pages.ContainsKey(SiteLink.Parse(whole).Path) ? $"write '{whole}', or use [[id]]"
                : address.StartsWith('/') ? "name the whole path, without '.' and '..', or use [[id]]" : "begin with a slash, or use [[id]]";
            report(new(LinkingRules.RelativeLink, mark.At, $"The address '{address}' is relative.", hint));
            return new(TargetKind.Outside, address, "#");
        }
        if (_pages.TryGetValue(link.Path, out var anchors)) CheckPlace(link, anchors, mark.At);
        else leaveOpen(new(mark.At, link.Written, link.Path, link.Place));
        return new(TargetKind.Page, address, link.Url);
    }

    private void ReportTaken(string id, Location at, Symbol first) =>
        report(new(LinkingRules.DuplicateId, at, $"The id '{id}' is taken by the {first.Kind.Word} '{first.Target.Title}'.", "give one of the two another id", first.At));

    private void CheckPlace(SiteLink link, ValueList<string> anchors, Location at)
    {
        if (link.Place is not { } place || anchors.Any(anchor => Composition.Compose(anchor) == place) || _ids.GetValueOrDefault(place)?.Target.Url == $"{link.Path}#{place}") return;
        var known = anchors.Concat(_ids.Values.Where(symbol => symbol.Target.Url == $"{link.Path}#{symbol.Id}").Select(symbol => symbol.Id));
        report(new(CommonRules.UnknownFragment, at, $"'{link.Path}' has no place called '{place}'.", Nearest.Describe(place, _nearest.To(place, known, link.Path))));
    }

    private bool ReportRetired(UnresolvedName name)
    {
        if (!_retired.TryGetValue(name.Id, out var retired)) return false;
        var instead = retired.Entry.Instead?.Id;
        report(new(LinkingRules.UnknownTarget, name.At, $"'{name.Id}' is retired.", instead is null ? "take the link away" : $"'{instead}' takes its place", retired.Entry.Id.At)
        {
            Suggestion = instead is null ? null : new(name.Id, instead),
        });
        return true;
    }

    // The order counts too: of two equally near names, the first is suggested.
    private static bool AreAlike<T>(Dictionary<string, T> one, Dictionary<string, T> two, Func<T, T, bool> areAlike) =>
        one.Count == two.Count && one.Zip(two).All(pair => pair.First.Key == pair.Second.Key && areAlike(pair.First.Value, pair.Second.Value));

    private static string WithArticle(EntityKind kind) => "aeiou".Contains(kind.Word[0]) ? $"an {kind.Word}" : $"a {kind.Word}";

    /// <summary>A retired id, with what it named.</summary>
    private sealed record Retirement(Target Was, RetirementDraft Entry);
}
