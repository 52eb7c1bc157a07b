namespace BriefingSite.Tests.Reading.Markdown;

/// <summary>Composes the insides of paragraphs at random.</summary>
internal sealed class Phrases(Random random)
{
    private static readonly string[] Words =
    [
        "drones", "the", "treaty", "of", "2025", "a", "rail", "line", "Moscow", "neither", "ally", "ایران", "و", "روسیه", "საქართველო", "Éire", "ﬁne", "🚂", "👩‍🚀", "e\u0301",
        "snake_case_word", "5*3", "it's", "\"quoted\"", "“curly”", "(so)", "a-b", "—", "...", "C#", "50 %", "x<1", "a & b", "1986. A", "~", "^", "$5", "a\\b", "semi;", "AT&T",
    ];

    private readonly List<string> _definitions = [];
    private int _references;
    private int _footnotes;

    /// <summary>The definitions that the phrases so far need.</summary>
    public IEnumerable<string> Definitions() => _definitions.Count == 0 ? [] : ["", .. _definitions];

    /// <summary>A line of a paragraph.</summary>
    public string Line() => "Say " + Run(0, 1 + random.Next(6));

    /// <summary>The inside of a cell.</summary>
    public string Cell() => random.Next(6) == 0 ? "" : random.Next(6) == 0 ? "a \\| b" : Run(1, 1 + random.Next(3)).Replace("|", "", StringComparison.Ordinal);

    /// <summary>A paragraph with a footnote, which may have several paragraphs.</summary>
    public string Footnote()
    {
        var name = "fn" + _footnotes++;
        _definitions.Add($"[^{name}]: {Run(1, 4)}");
        if (random.Next(3) == 0) _definitions.AddRange(["", "    " + Run(1, 3)]);
        if (random.Next(4) == 0) _definitions.AddRange(["", "    - item", "    - " + Run(1, 2)]);
        _definitions.Add("");
        return $"{Run(1, 3)}[^{name}] {Run(1, 2)}" + Pick("", $"[^{name}]", " and[^FN0]");
    }

    private string Run(int depth, int count) => string.Join(Pick(" ", " ", " ", ""), Enumerable.Range(0, count).Select(_ => Piece(depth)));

    private string Piece(int depth)
    {
        if (depth > 3 || random.Next(3) == 0) return Pick(Words);
        var inner = depth + 1;
        return random.Next(24) switch
        {
            0 => $"*{Run(inner, 2)}*",
            1 => $"_{Run(inner, 2)}_",
            2 => $"**{Run(inner, 2)}**",
            3 => $"__{Run(inner, 2)}__",
            4 => $"***{Run(inner, 1)}***",
            5 => $"~~{Run(inner, 2)}~~",
            6 => Pick("`code`", "``a ` b``", "` x `", "`<3>`", "`a  b`", "`*no*`", "`\\`"),
            7 => $"[{Run(inner, 2)}]({Address()})",
            8 => $"[{Run(inner, 1)}](<{Address()}> {Title()})",
            9 => $"![{Run(inner, 2)}]({Address()}{Pick("", " " + Title())})",
            10 => Reference(inner),
            11 => Pick("<https://example.org/a?b=c&d>", "<mailto:a@example.org>", "<someone@example.org>", "<http://ex.org/ü>"),
            12 => Pick("https://example.org/path_(x)", "www.example.org", "http://example.org/a*b", "mailto:a@example.org", "tel:+995321", "https://münchen.example/ä?q=ö#ü"),
            13 => Pick("&amp;", "&copy;", "&nbsp;", "&#1576;", "&#x1F600;", "&notanentity;", "&lt;b&gt;", "&quot;", "&#0;", "&ouml"),
            14 => Pick("\\*", "\\[", "\\_", "\\\\", "\\#", "\\&amp;", "\\`", "\\a", "\\|", "\\<"),
            15 => Pick("*", "**", "_", "[", "]", "![", "~~", "`", "***a*", "**b*", "*c**", "[d](", "[e]"),
            16 => $"*{Pick(Words)}**{Pick(Words)}**{Pick(Words)}*",
            17 => $"[{Pick(Words)} `]` {Pick(Words)}]({Address()})",
            18 => $"**{Run(inner, 1)}*",
            _ => Pick(Words),
        };
    }

    private string Reference(int depth)
    {
        var name = $"Ref {_references++}";
        _definitions.Add($"[{name}]: {Pick(Address(), $"<{Address()}>")}{Pick("", " " + Title())}");
        return Pick($"[{Run(depth, 1)}][{name}]", $"[{name}][]", $"[{name}]", $"[{name.ToUpperInvariant()}]", $"![{Run(depth, 1)}][{name}]");
    }

    private string Address() => Pick("/economy/", "https://example.org/", "/a%20b", "#part", "../x.html?a=1&amp;b=2", "/ä/ö", "/wiki/(x)", "mailto:a@example.org", "/q\\\"uote", "HTTPS://EXAMPLE.org/x_y_z");

    private string Title() => Pick("\"A title\"", "'It''s'", "(so)", "\"with &quot;marks&quot; & *stars*\"");

    private T Pick<T>(params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];
}
