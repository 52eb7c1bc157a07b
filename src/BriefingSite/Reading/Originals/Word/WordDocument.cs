using BriefingSite.Reading.Originals.Archives;

namespace BriefingSite.Reading.Originals.Word;

/// <summary>Reads a Word document (Office Open XML, ECMA-376) from its parts.</summary>
internal sealed class WordDocument
{
    private const string UsualPart = "word/document.xml";

    private readonly ZipPackage _package;
    private readonly string _main;
    private readonly ILookup<string, string> _parts;
    private readonly WordCounts _counts = new();

    private WordDocument(ZipPackage package)
    {
        _package = package;
        _main = Related("")["officeDocument"].FirstOrDefault() ?? UsualPart;
        if (!package.Has(_main)) throw new UnreadableFileException("is damaged: it has no text part");
        _parts = Related(_main);
    }

    /// <summary>Whether an archive is a Word document.</summary>
    public static bool Is(ZipPackage package) => package.Has("[Content_Types].xml") && package.Names.Any(name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase));

    /// <summary>Its text.</summary>
    public static WordText Read(ZipPackage package) => new WordDocument(package).Read();

    private WordText Read()
    {
        var styles = Walk("styles", WordStyles.Read) ?? new WordStyles();
        var notes = new Dictionary<string, List<WordParagraph>>(StringComparer.Ordinal);
        foreach (var kind in (string[])["footnote", "endnote"])
            Walk($"{kind}s", xml => { new WordStory(xml, styles, _counts, notes).Notes(kind); return true; });
        _counts.Comments = Walk("comments", Comments);
        _counts.HasRunningHeads = Heads("header", styles) || Heads("footer", styles);
        using var xml = _package.Xml(_main)!;
        var paragraphs = new WordStory(new(xml), styles, _counts, notes).Body();
        var properties = Properties();
        return new(paragraphs, _counts, properties, _counts.Language ?? properties.Language);
    }

    // The parts that a part names, by the kind of relation.
    private ILookup<string, string> Related(string part)
    {
        var found = new List<(string Kind, string Part)>();
        var folder = part[..(part.LastIndexOf('/') + 1)];
        using var reader = _package.Xml($"{folder}_rels/{part[folder.Length..]}.rels");
        if (reader is not null && new XmlWalk(reader) is var xml && xml.Begin())
        {
            xml.Each(() =>
            {
                if (xml.Attribute("TargetMode") == "External" || xml.Attribute("Type") is not { } type || xml.Attribute("Target") is not { } target) return;
                found.Add((type[(type.LastIndexOf('/') + 1)..], target.StartsWith('/') ? target[1..] : folder + target));
            });
        }
        return found.ToLookup(pair => pair.Kind, pair => pair.Part, StringComparer.Ordinal);
    }

    private T? Walk<T>(string kind, Func<XmlWalk, T> read) => _parts[kind].Select(part => WalkPart(part, read)).FirstOrDefault();

    private T? WalkPart<T>(string part, Func<XmlWalk, T> read)
    {
        using var xml = _package.Xml(part);
        return xml is null ? default : read(new(xml));
    }

    private static int Comments(XmlWalk xml)
    {
        var count = 0;
        if (xml.Begin()) xml.Each(() => count += xml.Name == "comment" ? 1 : 0);
        return count;
    }

    private bool Heads(string kind, WordStyles styles) =>
        _parts[kind].Any(part => WalkPart(part, xml => new WordStory(xml, styles, new(), []).Body().Count > 0));

    private WordProperties Properties()
    {
        using var reader = _package.Xml(Related("")["core-properties"].FirstOrDefault() ?? "docProps/core.xml");
        string? title = null, creator = null, language = null;
        if (reader is not null && new XmlWalk(reader) is var xml && xml.Begin())
        {
            xml.Each(() =>
            {
                if (xml.Name == "title") title = xml.Text();
                else if (xml.Name == "creator") creator = xml.Text();
                else if (xml.Name == "language") language = xml.Text();
            });
        }
        return new(title, creator, language);
    }
}
