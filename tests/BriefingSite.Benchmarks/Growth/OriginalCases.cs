using BriefingSite.Core.Engine;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;
using BriefingSite.Importing;
using static BriefingSite.Benchmarks.Growth.MarkdownCases;

namespace BriefingSite.Benchmarks.Growth;

/// <summary>Originals to be imported.</summary>
internal static class OriginalCases
{
    private static readonly string[] s_tags = ["<div>", "<b>", "<table>", "<a>", "<p>", "<li>", "<ul><li>", "<form>", "<svg>", "<template>", "<h1>", "<td>", "<select>", "<!--", "<a href='", "</p>", "</b>", "<b><p>", "<font><a>", "<button>", "<nobr>", "<math><mi>", "&amp", "&#", "<a b>", "<script>", "<textarea>"];

    /// <summary>Everything of this kind.</summary>
    public static IEnumerable<GrowthCase> All =>
    [
        .. s_tags.Select(tag => new GrowthCase($"import of {tag}", n => Imported("<html>" + Copies(tag, n) + "a"))),
        new("import of nested divs with text", n => Imported("<html>" + Copies("<div>a", n))),
        new("import of closed divs", n => Imported("<html>" + Copies("<div>", n) + "a" + Copies("</div>", n))),
        new("import of paragraphs", n => Imported("<html>" + Numbered(n, i => $"<p>It rains {i} times.</p>"))),
        new("import of an element of many attributes", n => Imported($"<html><p {Numbered(n, i => $"a{i}=b ")}>a")),
        new("import of different lines", n => Imported(Numbered(n, i => $"It rains {i} times.\n"))),
        new("import of equal lines", n => Imported(Copies("It rains.\n", n))),
        new("import of contents lines", n => Imported("Title\nContents\n" + Numbered(n, i => $"- Part {i}\n") + Numbered(n, i => $"Part {i}\n"))),
        new("import of short lines", n => Imported(Copies("a\n", n))),
        new("import of one long line", n => Imported(Copies("It rains. ", n))),
        new("import of one long word", n => Imported(Copies("a", 20 * n))),
        new("import of joined letters", n => Imported(Copies("e\u0301\u0323", n))),
        new("a new import that shares nothing", n => Reimported(Numbered(n, i => $"It rains {i} times.\n"), Numbered(n, i => $"It pours {i} times.\n"))),
        new("a new import in another order", n => Reimported(Numbered(n, i => $"It rains {i} times.\n"), Numbered(n, i => $"It rains {n - i} times.\n"))),
        new("a new import of equal lines", n => Reimported(Copies("It rains.\n", n), Copies("It rains.\n", n) + "It pours.\n" + Copies("It rains.\n", n))),
        new("a new import with every other line changed", n => Reimported(Numbered(n, i => $"It rains {i} times.\n"), Numbered(n, i => $"It rains {(i % 2 == 0 ? i : -i)} times.\n"))),
        new("passages aligned with others", n => Aligned(n, i => $"a{i}", i => $"b{i}")),
        new("passages aligned in another order", n => Aligned(n, i => $"a{i}", i => $"a{n - i}")),
        new("few kinds of passages aligned", n => Aligned(n, i => $"a{i * 7919 % 13}", i => $"a{i * 104729 % 11}")),
        new("a list of nearest words", n => () => _ = NearestText.Find(["it", "pours", "all", "day"], Enumerable.Range(1, n).Select(i => $"It rains {i} times."), [])),
    ];

    private static Action Imported(string text) => () => _ = Import([], "a.txt", text);

    private static Action Reimported(string before, string after)
    {
        return () => _ = Import(Import([], "a.txt", before), "a.txt", after);
    }

    private static List<InputFile> Import(List<InputFile> files, string name, string text)
    {
        var briefing = new Site(new()).Briefing.Run(new Build(files))[0];
        var imported = new Import(files, briefing).Run(new(new(name, Blob.Create(text)), "a", Rights.Excerpt, Accept: false));
        return [.. imported.Written];
    }

    private static Action Aligned(int n, Func<int, string> before, Func<int, string> after) => () =>
        _ = PassageAlignment.Align([.. Enumerable.Range(1, n).Select(before)], [.. Enumerable.Range(1, n).Select(after)]);
}
