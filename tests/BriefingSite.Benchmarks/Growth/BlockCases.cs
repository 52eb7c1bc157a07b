using static BriefingSite.Benchmarks.Growth.MarkdownCases;

namespace BriefingSite.Benchmarks.Growth;

/// <summary>Blocks of Markdown: nested, in rows, and with equal or different names.</summary>
internal static class BlockCases
{
    private static readonly string[] s_lines =
    [
        "# a", "## a", "### a\n", "## a {#a}", "> a", "> a\n", "- a", "- a\n", "1. a", "- [ ] a", "• a", "a\n---", "---", "***\n", "```", "~~~\n", "    a", "\ta", ":   a", "a\n:   b\n", "a\n\n:   b\n", "| a | b |", "a | b\n-|-\n1 | 2\n",
        "[^1]: a", "[^1]: a\n", "[a]: /b", "[a]: /b 'c", "<div>", "<div>\n", "<!--\n", "</div>", "::: {.a}", ":::", "::: {.a}\nb\n:::\n", "::: {.claim}", "::: {.claim #a kind=fact}\nb [@alpha, ¶2]\n:::\n", "::: {.claim #a kind=guess x=y}\n:::\n", "\\", "a  ", "\t", "\f",
    ];

    private static readonly string[] s_containers = ["> ", "- ", "1. ", "  - ", ":   ", ">- ", "\t", "[^a]: "];

    /// <summary>Everything of this kind.</summary>
    public static IEnumerable<GrowthCase> All =>
    [
        .. s_lines.Select(line => new GrowthCase($"lines of {Shown(line)}", n => GrowthSite.Topic(Copies(line + "\n", n)))),
        .. s_containers.Select(mark => new GrowthCase($"nested {Shown(mark)}", n => GrowthSite.Topic(Copies(mark, n) + "a"))),
        new("a list as deep as long", n => GrowthSite.Topic(Numbered((int)Math.Sqrt(2 * n), i => $"{Copies("  ", i - 1)}- a\n"))),
        new("a quotation as deep as long", n => GrowthSite.Topic(Numbered((int)Math.Sqrt(2 * n), i => $"{Copies("> ", i)}a\n"))),
        new("divs in divs", n => GrowthSite.Topic(Numbered((int)Math.Sqrt(2 * n), i => $"{new string(':', (int)Math.Sqrt(2 * n) + 3 - i)} {{.a}}\n"))),
        new("a fence of many colons", n => GrowthSite.Topic(new string(':', n) + " {.a}\n")),
        new("a table of many columns", n => GrowthSite.Topic($"{Copies("|a", n)}|\n{Copies("|-", n)}|\n{Copies("|b", n)}|\n")),
        new("a table of many columns and short rows", n => GrowthSite.Topic($"{Copies("|a", (int)Math.Sqrt(n))}|\n{Copies("|-", (int)Math.Sqrt(n))}|\n{Copies("|b|\n", (int)Math.Sqrt(n))}\n")),
        new("a table of many rows", n => GrowthSite.Topic($"a | b\n-|-\n{Copies("c | d\n", n)}")),
        new("a table without a line below its head", n => GrowthSite.Topic(Copies("a | b | c\n", n))),
        new("many small tables", n => GrowthSite.Topic(Copies("a | b\n-|-\nc | d\n\n", n))),
        new("footnotes", n => GrowthSite.Topic(Numbered(n, i => $"a[^{i}]\n\n") + Numbered(n, i => $"[^{i}]: b\n\n"))),
        new("footnotes on one line", n => GrowthSite.Topic(Numbered(n, i => $"a[^{i}] ") + "\n\n" + Numbered(n, i => $"[^{i}]: b\n\n"))),
        new("footnotes in footnotes", n => GrowthSite.Topic("a[^1]\n\n" + Numbered(n, i => $"[^{i}]: b[^{i + 1}]\n\n"))),
        new("footnotes that nothing refers to", n => GrowthSite.Topic(Numbered(n, i => $"[^{i}]: b\n\n"))),
        new("one footnote with many marks", n => GrowthSite.Topic($"{Copies("a[^1] ", n)}\n\n[^1]: b")),
        new("references", n => GrowthSite.Topic(Numbered(n, i => $"[a][r{i}] ") + "\n\n" + Numbered(n, i => $"[r{i}]: /rain/\n"))),
        new("headings of one title", n => GrowthSite.Topic(Copies("## Equal words\n\n", n))),
        new("headings of different titles", n => GrowthSite.Topic(Numbered(n, i => $"## Words {i}\n\n"))),
        new("headings of one id", n => GrowthSite.Topic(Copies("## Words {#one}\n\n", n))),
        new("claims of one id", n => GrowthSite.Topic(Copies("::: {.claim #one kind=fact}\nIt rains. [@alpha, ¶2]\n:::\n\n", n))),
        new("claims of different ids", n => GrowthSite.Topic(Numbered(n, i => $"::: {{.claim #c-{i} kind=fact}}\nIt rains. [@alpha, ¶2]\n:::\n\n"))),
        new("claims without citations", n => GrowthSite.Topic(Numbered(n, i => $"::: {{.claim #c-{i} kind=fact}}\nIt rains.\n:::\n\n"))),
        new("claims of unknown questions", n => GrowthSite.Topic(Numbered(n, i => $"::: {{.claim #c-{i} kind=fact question=\"q-{i}\"}}\nIt rains. [@alpha, ¶2]\n:::\n\n"))),
        new("a claim of many questions", n => GrowthSite.Topic($"::: {{.claim #c kind=fact question=\"{Copies("rain ", n)}\"}}\nIt rains. [@alpha, ¶2]\n:::\n\n")),
        new("a claim of many attributes", n => GrowthSite.Topic($"::: {{.claim #c kind=fact {Numbered(n, i => $"a{i}=b ")}}}\nIt rains. [@alpha, ¶2]\n:::\n\n")),
        new("a div of many classes", n => GrowthSite.Topic($"::: {{{Numbered(n, i => $".a{i} ")}}}\nIt rains.\n:::\n\n")),
        new("two versions that share nothing", n => GrowthSite.Compared(Numbered(n, i => $"Old words {i}.\n\n"), Numbered(n, i => $"Fresh news {-i}.\n\n"))),
        new("two versions that share all but a word", n => GrowthSite.Compared(Numbered(n, i => $"Old words {i}.\n\n"), Numbered(n, i => $"Old words {i}, then.\n\n"))),
        new("two versions in another order", n => GrowthSite.Compared(Numbered(n, i => $"Old words {i}.\n\n"), Numbered(n, i => $"Old words {n - i}.\n\n"))),
        new("two versions of one long paragraph", n => GrowthSite.Compared(Numbered(n, i => $"Old words {i}. "), Numbered(n, i => $"Fresh news {-i}. "))),
        new("two versions of one long sentence", n => GrowthSite.Compared(Numbered(n, i => $"old {i} "), Numbered(n, i => $"fresh {-i} "))),
        new("two versions of equal paragraphs", n => GrowthSite.Compared(Copies("It rains.\n\n", n), Copies("It pours.\n\n", n))),
        new("two versions of a table", n => GrowthSite.Compared($"a | b\n-|-\n{Numbered(n, i => $"c {i} | d\n")}", $"a | b\n-|-\n{Numbered(n, i => $"e {-i} | f\n")}")),
        new("two versions of claims", n => GrowthSite.Compared(Numbered(n, i => $"::: {{.claim #c-{i} kind=fact}}\nIt rains {i} times. [@alpha, ¶2]\n:::\n\n"), Numbered(n, i => $"::: {{.claim #d-{i} kind=fact}}\nIt pours {i} times. [@alpha, ¶2]\n:::\n\n"))),
    ];
}
