namespace BriefingSite.Themes;

/// <summary>The approximate width of text, without a font: by the widths of a wide sans-serif, so that text tends to need less room than is reserved for it.</summary>
public static class Measure
{
    /// <summary>The size of the type of pictures, and of their small type.</summary>
    public const double Size = 13, Small = 11.5;

    /// <summary>The height of a line of a picture's text.</summary>
    public const double Line = 17;

    /// <summary>The width of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The size of the type, in pixels.</param>
    public static double Width(string text, double size = Size)
    {
        var width = 0.0;
        foreach (var c in text) width += Advance(c);
        return width * size;
    }

    /// <summary>The text in lines no wider than <paramref name="width"/>; a wider word has a line of its own.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double size = Size)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Width(longer, size) > width)
            {
                lines.Add(line);
                longer = word;
            }
            line = longer;
        }
        if (line.Length > 0) lines.Add(line);
        return lines;
    }

    /// <summary>The text, cut at a word and with an ellipsis where it is wider than <paramref name="width"/>.</summary>
    public static string Cut(string text, double width, double size = Size)
    {
        if (Width(text, size) <= width) return text;
        var first = Wrap(text, width - size, size)[0];
        // A long word is cut in the middle when leaving it out would leave little.
        if (Width(first, size) < width * 0.6) first = text;
        while (first.Length > 1 && Width(first, size) > width - size) first = first[..^1];
        return $"{first.TrimEnd(',', ';', ':', '.', ' ')}…";
    }

    private static double Advance(char c) => c switch
    {
        'i' or 'j' or 'l' or '\'' or '|' => 0.28,
        ' ' or '.' or ',' or ':' or ';' or '!' or '·' => 0.32,
        'f' or 't' or 'r' or '(' or ')' or '-' or '/' or 'I' or 'J' => 0.41,
        'm' or 'M' or 'W' or '%' or '…' or '—' => 0.97,
        'w' => 0.82,
        'c' or 's' or 'z' or 'k' or 'v' or 'y' or 'x' => 0.58,
        >= 'A' and <= 'Z' => 0.72,
        _ => 0.63,
    };
}
