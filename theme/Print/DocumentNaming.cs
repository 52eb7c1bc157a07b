using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>Puts chapters, each drawn as for a page of its own, into one document: ids are prefixed with the name of their chapter, and links
/// lead to places in the document, or to the published site where the document has none. Notes are numbered through all chapters, so
/// their ids stay.</summary>
internal sealed class DocumentNaming
{
    private readonly string _address;
    private readonly HashSet<string> _parts;

    // Two pages with the same address are reported elsewhere; the first one is used here.
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The names of a document.</summary>
    /// <param name="chapters">The chapters.</param>
    /// <param name="address">Where the site is published; ends in a slash.</param>
    /// <param name="parts">The pages that are parts of the same briefing, each a document of its own.</param>
    public DocumentNaming(IReadOnlyList<Chapter> chapters, string address, IReadOnlyCollection<string>? parts = null)
    {
        (_address, _parts) = (address, [.. parts ?? []]);
        foreach (var chapter in chapters)
        {
            _names.TryAdd(chapter.Path, chapter.Name);
            _ids.Add(chapter.Name);
            foreach (var id in chapter.Content.Ids()) _ids.Add(IdIn(chapter.Name, id));
        }
    }

    /// <summary>The content of a chapter, with its ids and links as in the document.</summary>
    public Html Name(Chapter chapter) => chapter.Content.Within(new ChapterNaming(this, chapter.Name));

    /// <summary>Content outside the chapters, such as the notes.</summary>
    public Html Name(Html content) => content.Within(new ChapterNaming(this, "part"));

    private static string IdIn(string chapter, string id) =>
        id.StartsWith("note.", StringComparison.Ordinal) || id.StartsWith("cite.", StringComparison.Ordinal) ? id : $"{chapter}.{id}";

    private string Resolve(string link)
    {
        var (path, fragment) = link.Split('#', 2) is [var before, var after] ? (before, Uri.UnescapeDataString(after)) : (link, null);
        var id = _names.TryGetValue(path, out var name) ? fragment is null ? name : IdIn(name, fragment) : EntryAt(path);
        return id is not null && _ids.Contains(id) ? $"#{Uri.EscapeDataString(id)}" : InPart(path, fragment) ?? _address + link[1..];
    }

    // Claims and questions are divided among several parts: theirs is not known here.
    private string? InPart(string path, string? fragment) => !_parts.Contains(path) || (fragment is not null && (path == EntityKind.Claim.Path || path == EntityKind.Question.Path)) ? null
        : PrintPaths.PartOf(path) + (fragment is null ? "" : "#" + Uri.EscapeDataString(IdIn(Chapter.NameOf(path), fragment)));

    // What has a page of its own is, in a chapter of many, an entry under its id.
    private string? EntryAt(string path)
    {
        var start = path.Length > 1 && path.EndsWith('/') ? path.LastIndexOf('/', path.Length - 2) + 1 : 0;
        return start > 0 && _names.TryGetValue(path[..start], out var name) ? IdIn(name, path[start..^1]) : null;
    }

    private sealed class ChapterNaming(DocumentNaming document, string chapter) : INaming
    {
        public string Id(string id) => IdIn(chapter, id);

        public string Link(string address) => address switch
        {
            ['#', .. var id] => "#" + IdIn(chapter, id),
            "/" or ['/', not '/', ..] => document.Resolve(address),
            _ => address,
        };
    }
}
