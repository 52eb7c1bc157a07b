using System.Text;
using BriefingSite.Reading.Originals.Archives;

namespace BriefingSite.Reading.Originals.Epub;

/// <summary>What an EPUB says about itself.</summary>
internal sealed record EpubMetadata(string? Title, List<string> Authors, string? Publisher, string? Published, string? Language);

/// <summary>An EPUB (2 or 3): its chapters in the order of reading.</summary>
internal sealed class EpubBook
{
    private const string Picture = "image/svg+xml", Navigation = "application/x-dtbncx+xml";
    private const string Container = "META-INF/container.xml", Encryption = "META-INF/encryption.xml";

    // As many letters as a text may have.
    private const int MaxLength = 20_000_000;

    private readonly ZipPackage _package;
    private readonly string _folder;
    private readonly Dictionary<string, (string Part, string Type, string Properties)> _items = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    private EpubBook(ZipPackage package)
    {
        _package = package;
        var opf = Root() ?? throw new UnreadableFileException("is damaged: it does not name its list of parts");
        _folder = opf[..(opf.LastIndexOf('/') + 1)];
        Metadata = ReadParts(opf);
    }

    /// <summary>What it says about itself.</summary>
    public EpubMetadata Metadata { get; }

    /// <summary>How many lists of contents were left out.</summary>
    public int Contents { get; private set; }

    /// <summary>Whether an archive is an EPUB.</summary>
    public static bool Is(ZipPackage package) => package.Has(Container);

    /// <summary>Reads its list of parts.</summary>
    public static EpubBook Read(ZipPackage package) => new(package);

    /// <summary>The names and texts of the chapters, in XHTML.</summary>
    public IEnumerable<(string Name, string Text)> Chapters()
    {
        var locked = Locked();
        var length = 0;
        foreach (var id in _order)
        {
            if (!_items.TryGetValue(id, out var item) || !(item.Type.Contains("html", StringComparison.OrdinalIgnoreCase) || item.Type == Picture)) continue;
            if (item.Properties.Split(' ').Contains("nav"))
            {
                Contents++;
                continue;
            }
            if (locked.Contains(item.Part)) throw new UnreadableFileException("is protected against copying (DRM), so that only the reader it was sold for can show it");
            var text = Read(item.Part) ?? throw new UnreadableFileException($"is damaged: it has no part {item.Part}");
            length += text.Length;
            if (length > MaxLength) throw new UnreadableFileException($"has more than {MaxLength / 1_000_000} million letters", isTooLarge: true);
            yield return (item.Part, text);
        }
    }

    /// <summary>The labels of the pages of the printed edition, where the book lists them, by the part and the id at which they begin.</summary>
    public Dictionary<(string Part, string Id), string> Pages()
    {
        var pages = new Dictionary<(string, string), string>();
        foreach (var item in _items.Values)
        {
            if (item.Properties.Split(' ').Contains("nav") && Read(item.Part) is { Length: <= MaxLength } text)
            {
                foreach (var (address, label) in PageLists.Of(text)) Add(item.Part, address, label);
            }
            else if (item.Type == Navigation)
            {
                using var reader = _package.Xml(item.Part);
                if (reader is null) continue;
                foreach (var (address, label) in PageLists.Of(new XmlWalk(reader))) Add(item.Part, address, label);
            }
        }
        return pages;

        void Add(string list, string address, string label)
        {
            var at = address.IndexOf('#', StringComparison.Ordinal);
            if (label.Length > 0 && Resolve(list[..(list.LastIndexOf('/') + 1)], address) is { } part) pages.TryAdd((part, at < 0 ? "" : Uri.UnescapeDataString(address[(at + 1)..])), label);
        }
    }

    private string? Read(string name)
    {
        using var part = _package.Part(name);
        if (part is null) return null;
        using var reader = new StreamReader(part, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private string? Root()
    {
        string? path = null;
        using var reader = _package.Xml(Container);
        if (reader is not null && new XmlWalk(reader) is var xml && xml.Begin()) xml.Each(() => xml.Each(() => path ??= xml.Name == "rootfile" ? xml.Attribute("full-path") : null));
        return path;
    }

    private EpubMetadata ReadParts(string opf)
    {
        using var reader = _package.Xml(opf) ?? throw new UnreadableFileException($"is damaged: it has no part {opf}");
        var xml = new XmlWalk(reader);
        var metadata = new EpubMetadata(null, [], null, null, null);
        if (!xml.Begin()) return metadata;
        xml.Each(() =>
        {
            if (xml.Name == "metadata") metadata = ReadMetadata(xml);
            else if (xml.Name == "manifest") xml.Each(() => AddItem(xml));
            else if (xml.Name == "spine") xml.Each(() => _order.Add(xml.Attribute("idref") ?? ""));
        });
        return metadata;
    }

    private void AddItem(XmlWalk xml)
    {
        if (xml.Attribute("id") is { } id && xml.Attribute("href") is { } address && Resolve(_folder, address) is { } part) _items.TryAdd(id, (part, xml.Attribute("media-type") ?? "", xml.Attribute("properties") ?? ""));
    }

    private static EpubMetadata ReadMetadata(XmlWalk xml)
    {
        var metadata = new EpubMetadata(null, [], null, null, null);
        xml.Each(() =>
        {
            var isEvent = xml.Attribute("event") is not (null or "publication");
            var isOther = xml.Attribute("role") is not (null or "aut");
            var (name, text) = (xml.Name, xml.Text());
            if (text.Length == 0) return;
            if (name == "creator" && !isOther) metadata.Authors.Add(text);
            metadata = name switch
            {
                "title" => metadata with { Title = metadata.Title ?? text },
                "publisher" => metadata with { Publisher = metadata.Publisher ?? text },
                "language" => metadata with { Language = metadata.Language ?? text },
                "date" when !isEvent => metadata with { Published = metadata.Published ?? text },
                _ => metadata,
            };
        });
        return metadata;
    }

    // Fonts are encrypted in many books that can be read.
    private HashSet<string> Locked()
    {
        var parts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        using var reader = _package.Xml(Encryption);
        if (reader is null || new XmlWalk(reader) is not { } xml || !xml.Begin()) return parts;
        xml.Each(() => xml.Each(() => xml.Each(() =>
        {
            if (xml.Name == "CipherReference" && xml.Attribute("URI") is { } address) parts.Add(Uri.UnescapeDataString(address));
        })));
        return parts;
    }

    // Relative to a folder; nothing leads out of the archive.
    private static string? Resolve(string folder, string address)
    {
        var end = address.IndexOf('#', StringComparison.Ordinal);
        var names = new List<string>();
        foreach (var name in (folder + Uri.UnescapeDataString(end < 0 ? address : address[..end])).Split('/'))
        {
            if (name == "..")
            {
                if (names.Count == 0) return null;
                names.RemoveAt(names.Count - 1);
            }
            else if (name is not ("" or ".")) names.Add(name);
        }
        return string.Join('/', names);
    }
}
