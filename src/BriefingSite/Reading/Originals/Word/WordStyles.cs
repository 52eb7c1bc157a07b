using BriefingSite.Reading.Originals.Archives;

namespace BriefingSite.Reading.Originals.Word;

/// <summary>What matters of a style for its text.</summary>
/// <param name="Name">Its name; that of a built-in style is English in every language of the program.</param>
/// <param name="Parent">The id of the style that it is based on.</param>
internal sealed record WordStyle(string Name, string? Parent)
{
    /// <summary>The level of headings in it, from 0; 9 for text; <c>null</c>: as the style it is based on.</summary>
    public int? Outline { get; init; }

    /// <summary>Whether its text is hidden; <c>null</c>: as the style it is based on.</summary>
    public bool? IsHidden { get; init; }

    /// <summary>How its text stands to the line; <c>null</c>: as the style it is based on.</summary>
    public WordLevel? Raise { get; init; }

    /// <summary>The languages of its text; <c>null</c>: as the style it is based on.</summary>
    public WordLanguages? Languages { get; init; }
}

/// <summary>The styles of a document.</summary>
internal sealed class WordStyles
{
    private const int TextOutline = 9, MaxLevel = 6;

    private readonly Dictionary<string, WordStyle> _styles = new(StringComparer.OrdinalIgnoreCase);
    private string? _default;

    /// <summary>The languages of text that names none.</summary>
    public WordLanguages Languages { get; private set; } = WordLanguages.None;

    /// <summary>Reads them.</summary>
    public static WordStyles Read(XmlWalk xml)
    {
        var styles = new WordStyles();
        if (!xml.Begin()) return styles;
        xml.Each(() =>
        {
            if (xml.Name == "style") styles.ReadStyle(xml);
            else if (xml.Name == "docDefaults") xml.Each(() => xml.Each(() => xml.Each(() => styles.Languages = xml.Name == "lang" ? WordLanguages.Read(xml) : styles.Languages)));
        });
        return styles;
    }

    /// <summary>The level of a heading in a style, 1 to 6; 0 for text.</summary>
    /// <param name="id">The style; <c>null</c> for the default.</param>
    /// <param name="own">What the paragraph itself says.</param>
    public int Level(string? id, int? own)
    {
        if ((own ?? Inherited(id, style => style.Outline)) is { } outline) return outline is >= 0 and < TextOutline ? Math.Min(outline + 1, MaxLevel) : 0;
        var name = Inherited(id, style => style.Name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) || IsTitle(style) ? style.Name : null);
        if (name is null) return 0;
        return name[^1] is >= '1' and <= '9' ? Math.Min(name[^1] - '0', MaxLevel) : 1;
    }

    /// <summary>Whether a style is that of the document's title.</summary>
    public bool IsTitle(string? id) => id is not null && _styles.TryGetValue(id, out var style) && IsTitle(style);

    /// <summary>Whether a style is of a table of contents.</summary>
    public bool IsContents(string? id) => id is not null && _styles.TryGetValue(id, out var style)
        && (style.Name.Equals("table of figures", StringComparison.OrdinalIgnoreCase) || (style.Name.Length > 4 && style.Name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether the text of a style is hidden; <c>null</c> where it does not say.</summary>
    public bool? IsHidden(string? id) => Inherited<bool?>(id, style => style.IsHidden);

    /// <summary>How the text of a style stands to the line; <c>null</c> where it does not say.</summary>
    public WordLevel? Raise(string? id) => id is null ? null : Inherited<WordLevel?>(id, style => style.Raise);

    /// <summary>The languages of a style.</summary>
    public WordLanguages LanguagesOf(string? id) => (Inherited(id, style => style.Languages) ?? WordLanguages.None).Or(Languages);

    private static bool IsTitle(WordStyle style) => style.Name.Equals("title", StringComparison.OrdinalIgnoreCase);

    private T? Inherited<T>(string? id, Func<WordStyle, T?> value)
    {
        id ??= _default;
        // A circle is left after as many steps as there are styles.
        for (var i = 0; i <= _styles.Count && id is not null && _styles.TryGetValue(id, out var style); i++, id = style.Parent)
            if (value(style) is { } found) return found;
        return default;
    }

    private void ReadStyle(XmlWalk xml)
    {
        if (xml.Attribute("styleId") is not { } id) return;
        var (isParagraph, isDefault) = (xml.Attribute("type") == "paragraph", xml.Attribute("default") is "1" or "true");
        if (isParagraph && isDefault) _default = id;
        var style = new WordStyle("", null);
        xml.Each(() =>
        {
            switch (xml.Name)
            {
                case "name":
                    style = style with { Name = xml.Value() ?? "" };
                    break;
                case "basedOn":
                    style = style with { Parent = xml.Value() };
                    break;
                case "pPr":
                    xml.Each(() => style = xml.Name == "outlineLvl" ? style with { Outline = xml.Number() } : style);
                    break;
                case "rPr":
                    xml.Each(() => style = xml.Name switch
                    {
                        "vanish" => style with { IsHidden = xml.IsOn() },
                        "vertAlign" => style with { Raise = WordStory.LevelOf(xml.Value()) },
                        "lang" => style with { Languages = WordLanguages.Read(xml) },
                        _ => style,
                    });
                    break;
            }
        });
        _styles.TryAdd(id, style);
    }
}
