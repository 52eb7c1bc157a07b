namespace BriefingSite.Benchmarks.Growth;

/// <summary>Marks of Markdown and of our own syntax inside paragraphs: opened, closed, and whole.</summary>
internal static class MarkdownCases
{
    private static readonly string[] s_marks =
    [
        "[", "![", "[[", "[[a", "[[a|", "[@", "[@a", "[@a, ¶", "[@a, ¶1]", "[@alpha, ¶2]", "[a](", "[a][", "[a](b", "[a](<b", "[a](b \"", "![a](", "[^1]", "[^", "^[", "^[a]",
        "]", ")", "](", "]]", "“", "”", "“a b c” ", "\"", "\"a b c ", "{", "{.a", "{#a} ", "}", "|", "a | ", "~", "~~", "~~a", "~~a~~ ", "*", "*a ", "*a_ ", "_a ", "**a ", "**a*", "*a**", "a**b", "***a ", "* a_",
        "`", "``a`", "<", "<a", "<a ", "<a href=\"", "<!--", "<?", "<![CDATA[", "<http:", "<a@b", "<b>", "</b>", "&", "&amp;", "&#", "\\", "\\\n", "  \n", "a\n", "a ", "http://", "www.", "https://a.b/( ", "mailto:a@", "tel:1 ",
        "\0", "\u202E", "\uD83D\uDE82", "e\u0301\u0301", "[a]: b\n", "a@", "@", "¶", "¶1 ", "((((", ":::", "$$", "==", "++", "^a^", "::a",
        "[[rain]] ", "[[nowhere]] ", "[[rain#nowhere]] ", "[a](/nowhere/) ", "[a](/rain/#nowhere) ", "![a](/files/nowhere.png) ", "[@alhpa, ¶2] ", "“some words here” [@alpha, ¶2] ",
    ];

    /// <summary>Each mark many times on one line; then on as many lines; then in as many paragraphs.</summary>
    public static IEnumerable<GrowthCase> All =>
    [
        .. s_marks.Select(mark => new GrowthCase($"one line of {Shown(mark)}", n => GrowthSite.Topic(Copies(mark, n)))),
        .. s_marks.Where(mark => !mark.EndsWith('\n')).Select(mark => new GrowthCase($"one paragraph of lines {Shown(mark)}", n => GrowthSite.Topic(Copies(mark + "\n", n)))),
        .. s_marks.Where(mark => !mark.EndsWith('\n')).Select(mark => new GrowthCase($"paragraphs of {Shown(mark)}", n => GrowthSite.Topic(Copies(mark + "\n\n", n)))),
        new("opened and closed brackets", n => GrowthSite.Topic(Copies("[", n) + Copies("]", n))),
        new("opened and closed links", n => GrowthSite.Topic(Copies("[", n) + "a" + Copies("](b)", n))),
        new("opened and closed images", n => GrowthSite.Topic(Copies("![", n) + "a" + Copies("](b)", n))),
        new("opened and closed emphasis", n => GrowthSite.Topic(Copies("*a ", n) + Copies(" a*", n))),
        new("opened and closed quotations before a citation", n => GrowthSite.Topic(Copies("“a ", n) + Copies(" a”", n) + " [@alpha, ¶2]")),
        new("backticks of growing length", n => GrowthSite.Topic(string.Concat(Enumerable.Range(1, (int)Math.Sqrt(2 * n)).Select(i => new string('`', i) + "a")))),
        new("different footnotes that are not there", n => GrowthSite.Topic(Numbered(n, i => $"[^n{i}] "))),
        new("different links to nothing", n => GrowthSite.Topic(Numbered(n, i => $"[[nowhere-{i}]]\n\n"))),
        new("different links to nothing on one line", n => GrowthSite.Topic(Numbered(n, i => $"[[nowhere-{i}]] "))),
        new("different anchors that are not there", n => GrowthSite.Topic(Numbered(n, i => $"[a](/rain/#nowhere-{i})\n\n"))),
        new("different pages that are not there", n => GrowthSite.Topic(Numbered(n, i => $"[a](/nowhere-{i}/)\n\n"))),
        new("different sources that are not there", n => GrowthSite.Topic(Numbered(n, i => $"[@nobody-{i}, ¶1]\n\n"))),
        new("different quotations that are not there", n => GrowthSite.Topic(Numbered(n, i => $"It is “so very wet {i} times” [@alpha, ¶2].\n\n"))),
        new("one long word", n => GrowthSite.Topic(Copies("a", 50 * n))),
        new("one long quotation", n => GrowthSite.Topic($"It is “{Copies("wet ", n)}” [@alpha, ¶2].")),
        new("many passages in one citation", n => GrowthSite.Topic($"It is so [@alpha{Copies(", ¶2", n)}].")),
        new("many sources in one citation", n => GrowthSite.Topic($"It is so [{Copies("@alpha, ¶2; ", n)}@alpha, ¶3].")),
    ];

    /// <summary>A text many times.</summary>
    public static string Copies(string text, int n) => string.Concat(Enumerable.Repeat(text, n));

    /// <summary>A text for each number.</summary>
    public static string Numbered(int n, Func<int, string> text) => string.Concat(Enumerable.Range(1, n).Select(text));

    /// <summary>A text as a name of a case.</summary>
    public static string Shown(string text) => string.Concat(text.Select(letter => letter < ' ' || letter > 0x2000 && letter != '“' && letter != '”' ? $"\\u{(int)letter:X4}" : $"{letter}"));
}
