namespace BriefingSite.Themes;

/// <summary>Binds chapters, drawn each as for a page of its own, into one document: anchors get the name of their chapter before them, and
/// links lead to their places in the document; to the published site where the document has none. Notes are numbered through all
/// chapters, so their anchors stay.</summary>
internal sealed class Binding
{
    private readonly string _address;

    // Writers who give two pages one address are told so elsewhere: the first one counts.
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);

    /// <summary>Ready to bind.</summary>
    /// <param name="chapters">The chapters.</param>
    /// <param name="address">Where the site is published; ends in a slash.</param>
    public Binding(IReadOnlyList<Chapter> chapters, string address)
    {
        _address = address;
        foreach (var chapter in chapters)
        {
            _names.TryAdd(chapter.Path, chapter.Name);
            var written = _written[chapter.Name] = chapter.Content.ToString();
            _anchors.Add(chapter.Name);
            foreach (var id in Html.Ids(written)) _anchors.Add(Anchor(chapter.Name, id));
        }
    }

    /// <summary>What a chapter holds, bound.</summary>
    public Html Bind(Chapter chapter) => Bind(_written[chapter.Name], chapter.Name);

    /// <summary>Something that belongs to no chapter, such as the notes.</summary>
    public Html Bind(Html content) => Bind(content.ToString(), "part");

    private Html Bind(string written, string name) => Html.Rewrite(written, (attribute, value) => attribute switch
    {
        "id" => Anchor(name, value),
        "aria-labelledby" or "aria-describedby" => string.Join(' ', value.Split(' ').Select(id => Anchor(name, id))),
        "fill" when value.StartsWith("url(#", StringComparison.Ordinal) => $"url(#{Anchor(name, value[5..^1])})",
        "href" when value.StartsWith('#') => "#" + Anchor(name, value[1..]),
        "href" when value.StartsWith('/') => Place(value),
        _ => null,
    });

    private string Place(string link)
    {
        var (path, id) = link.Split('#', 2) is [var before, var after] ? (before, Uri.UnescapeDataString(after)) : (link, null);
        var anchor = _names.TryGetValue(path, out var name) ? id is null ? name : Anchor(name, id) : null;
        return anchor is not null && _anchors.Contains(anchor) ? $"#{Uri.EscapeDataString(anchor)}" : _address + link[1..];
    }

    private static string Anchor(string name, string id) =>
        id.StartsWith("note.", StringComparison.Ordinal) || id.StartsWith("cite.", StringComparison.Ordinal) ? id : $"{name}.{id}";
}
