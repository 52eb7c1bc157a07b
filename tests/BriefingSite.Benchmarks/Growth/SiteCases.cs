using static BriefingSite.Benchmarks.Growth.MarkdownCases;

namespace BriefingSite.Benchmarks.Growth;

/// <summary>Many files, records with many passages, data of versions.</summary>
internal static class SiteCases
{
    private const string Term = "title: It\nkind: idea\n";

    /// <summary>Everything of this kind.</summary>
    public static IEnumerable<GrowthCase> All =>
    [
        new("terms", n => Files(n, "terms", i => $"---\n{Term}---\nIt is so.\n")),
        new("terms that each link to nothing", n => Files(n, "terms", i => $"---\n{Term}---\nIt is [[so-{i}]].\n")),
        new("pages", n => Files(n, "pages", i => $"---\ntitle: It\n---\nIt is [[p-{Math.Max(1, i - 1)}]].\n")),
        new("questions of one order", n => Files(n / 10, "questions", i => $"---\nquestion: Is it?\norder: 1\nsilent: [alpha]\n---\nIt is.\n")),
        new("questions that a record was read for", n => GrowthSite.With([
            ("seeds/alpha.md", RecordHead.Replace("rights: full", $"read: [all-until 2026-01-01, {string.Join(", ", Enumerable.Range(1, n / 10).Select(i => $"q-{i}"))}]\nrights: full", StringComparison.Ordinal)),
            .. Enumerable.Range(1, n / 10).Select(i => ($"input/questions/q-{i}.md", $"---\nquestion: Is it?\norder: {i}\n---\nIt is.\n"))])),
        new("positions in a record", n => GrowthSite.With([
            ("seeds/alpha.md", RecordHead.Replace("rights: full", $"positions:\n{Numbered(n / 10, i => $"  - {{ question: q-{i}, stance: yes, says: It is., at: ¶1 }}\n")}rights: full", StringComparison.Ordinal) + "¶1 It rains.\n"),
            .. Enumerable.Range(1, n / 10).Select(i => ($"input/questions/q-{i}.md", $"---\nquestion: Is it?\norder: {i}\n---\nIt is.\n"))])),
        new("topics of one order", n => Files(n / 10, "topics", i => $"---\ntitle: Rain\norder: 1\nanswer: It falls.\nas-of: 2025\n---\nIt falls.\n")),
        new("change notes", n => GrowthSite.With(Enumerable.Range(1, n).Select(i => ($"input/changes/2025-01-{1 + (i % 28):00}-c-{i}.md", "---\ntitle: It\n---\nIt is.\n")))),
        new("stray files", n => GrowthSite.With(Enumerable.Range(1, n).Select(i => ($"input/stray/{i}.txt", "a")))),
        new("passages", n => Record(Numbered(n, i => $"¶{i} It rains {i} times.\n\n"))),
        new("passages out of order", n => Record(Numbered(n, i => $"¶{i * 2} It rains {i} times.\n\n"))),
        new("passages of one number", n => Record(Copies("¶1 It rains.\n\n", n))),
        new("headings of passages with one id", n => Record(Numbered(n, i => $"## ¶{i} It rains {{#a}}\n\n"))),
        new("text of a record that belongs to no passage", n => Record(Copies("It rains.\n\n", n))),
        new("a passage of many lines", n => Record("¶1 " + Copies("It rains.\n", n))),
        new("a line of many marks in a record", n => Record("¶1 " + Copies("# ", n))),
        new("a heading of many spaces in a record", n => Record("# ¶1 " + Copies(" ", n) + "a")),
        new("a heading of many braces in a record", n => Record("# ¶1 " + Copies("{#a ", n))),
        new("citations of all passages of a source", n => GrowthSite.With(
            ("seeds/alpha.md", RecordHead + Numbered(n, i => $"¶{i} It rains {i} times.\n\n")), ("input/topics/rain.md", GrowthSite.TopicHead + Numbered(n, i => $"It is “it rains {i} times” [@alpha, ¶{i}].\n\n")))),
        new("quotations that no passage has", n => GrowthSite.With(
            ("seeds/alpha.md", RecordHead + Numbered((int)Math.Sqrt(n), i => $"¶{i} It rains {i} times.\n\n")), ("input/topics/rain.md", GrowthSite.TopicHead + Numbered((int)Math.Sqrt(n), i => $"It is “it pours {i} times” [@alpha, ¶1].\n\n")))),
        new("a quotation that a long passage does not have", n => GrowthSite.With(
            ("seeds/alpha.md", RecordHead + $"¶1 {Copies("it rains ", n)}\n"), ("input/topics/rain.md", GrowthSite.TopicHead + "It is “it pours all day long” [@alpha, ¶1].\n\n"))),
        new("origins in a chain", n => GrowthSite.With(Enumerable.Range(1, n / 10).Select(i => ($"seeds/s-{i}.md", GrowthSite.Record.Replace("rights: full", $"rights: full\norigin: s-{i - 1}", StringComparison.Ordinal))))),
        new("ids of a version", n => GrowthSite.With(("input/versions/2025-01-01/claims.json", Version(n)), ("input/versions/2025-01-01/claims.json.sha256", "a"))),
        new("a deep version", n => GrowthSite.With(("input/versions/2025-01-01/claims.json", Copies("[", n)))),
        new("a deep lock", n => GrowthSite.With(("seeds/seeds.lock.json", Copies("{\"a\":", n)))),
        new("keys of a lock", n => GrowthSite.With(("seeds/seeds.lock.json", $"{{\"version\": 1, \"sources\": {{{string.Join(',', Enumerable.Range(1, n).Select(i => $"\"s-{i}\": {{\"file\": \"a\", \"sha256\": \"b\", \"passages\": []}}"))}}}}}"))),
    ];

    private const string RecordHead = "---\ntitle: Alpha speaks\nshort: Alpha\nkind: article\nrights: full\nreliability: C\ncredibility: 3\ndescriptor: Nobody.\n---\n";

    private static Action Record(string body) => GrowthSite.With(("seeds/alpha.md", RecordHead + body));

    private static Action Files(int n, string folder, Func<int, string> text) =>
        GrowthSite.With(Enumerable.Range(1, n).Select(i => ($"input/{folder}/{folder[0]}-{i}.md", text(i))));

    private static string Version(int n) => $$"""
        {"briefing": {"version": "2025-01-01", "url": "https://test.example/"}, "ids": [
        {{string.Join(",\n", Enumerable.Range(1, n).Select(i => $$"""{"id": "g-{{i}}", "kind": "claim", "title": "It", "url": "https://test.example/rain/#g-{{i}}"}"""))}}
        ]}
        """;
}
