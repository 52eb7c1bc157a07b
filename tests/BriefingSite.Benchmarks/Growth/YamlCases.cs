using static BriefingSite.Benchmarks.Growth.MarkdownCases;

namespace BriefingSite.Benchmarks.Growth;

/// <summary>Settings: many keys, deep and long values, the same problem many times.</summary>
internal static class YamlCases
{
    private const string Site = "title: Test\nbase-url: https://test.example/\n";

    /// <summary>Everything of this kind.</summary>
    public static IEnumerable<GrowthCase> All =>
    [
        new("unknown keys", n => Settings(Numbered(n, i => $"key-{i}: a\n"))),
        new("one key many times", n => Settings(Copies("scale: [yes]\n", n))),
        new("keys in front matter", n => GrowthSite.With(("input/topics/rain.md", $"---\n{Numbered(n, i => $"key-{i}: a\n")}---\na"))),
        new("a deep flow", n => Settings("scale: " + Copies("[", n))),
        new("a deep closed flow", n => Settings("scale: " + Copies("[", n) + Copies("]", n))),
        new("a deep map", n => Settings("scale: " + Copies("{a: ", n) + Copies("}", n))),
        new("a map as deep as long", n => Settings(Numbered((int)Math.Sqrt(2 * n), i => $"{Copies(" ", i)}a:\n"))),
        new("lists in lists", n => Settings("scale:\n  " + Copies("- ", n) + "a\n")),
        new("keys of keys", n => Settings("scale: " + Copies("a: ", n) + "a\n")),
        new("question marks", n => Settings(Copies("? ", n) + "a\n")),
        new("a long flow", n => Settings("scale: [" + Copies("a, ", n) + "]\n")),
        new("a long list", n => Settings("scale:\n" + Copies("  - a\n", n))),
        new("a long scalar", n => Settings($"description: {Copies("words ", n)}\n")),
        new("a long folded scalar", n => Settings($"description: >-\n{Copies("  words\n", n)}\n")),
        new("a long quoted scalar", n => Settings($"description: \"{Copies("words\n  ", n)}\"\n")),
        new("a quoted scalar of escapes", n => Settings($"description: \"{Copies("\\u0041", n)}\"\n")),
        new("a quotation mark that is never closed", n => Settings($"description: \"{Copies("words\n", n)}\n")),
        new("quotation marks that are never closed", n => Settings(Numbered(n, i => $"key-{i}: \"a\n"))),
        new("broken lines", n => Settings(Numbered(n, i => $"key-{i}: a: b\n"))),
        new("broken lines in a list", n => GrowthSite.With(("input/timeline.yml", Numbered(n, i => $"- id: e-{i}\n  title: a: b\n")))),
        new("tabs", n => Settings(Copies("\ta: b\n", n))),
        new("comments", n => Settings(Copies("# a\n", n))),
        new("empty lines", n => Settings(Copies("\n", n))),
        new("documents", n => Settings(Copies("---\na: b\n", n))),
        new("aliases", n => Settings(Numbered(n, i => $"a-{i}: &a b\n"))),
        new("tags", n => Settings(Numbered(n, i => $"a-{i}: !a b\n"))),
        new("wrong dates", n => Timeline(n, i => $"- id: e-{i}\n  date: yesterday {i}\n  title: It\n  text: It was.\n  cite: '@alpha, ¶2'\n")),
        new("events", n => Timeline(n, i => $"- id: e-{i}\n  date: {1000 + (i % 1000)}\n  title: It {i}\n  text: It was.\n  cite: '@alpha, ¶2'\n")),
        new("events without ids", n => Timeline(n, i => $"- date: 2025\n  title: It\n  text: It was.\n  cite: '@alpha, ¶2'\n")),
        new("events of one id", n => Timeline(n, i => $"- id: e\n  date: 2025\n  title: It\n  text: It was.\n  cite: '@alpha, ¶2'\n")),
        new("events of unknown topics", n => Timeline(n, i => $"- id: e-{i}\n  date: 2025\n  title: It\n  text: It was.\n  topics: [nowhere-{i}]\n  cite: '@alpha, ¶2'\n")),
        new("an event of many dates", n => GrowthSite.With(("input/timeline.yml", $"- id: e\n  title: It\n  text: It was.\n  dates:\n{Copies("    - { date: 2025, cite: '@alpha, ¶2' }\n", n)}"))),
        new("indicators", n => GrowthSite.With(("input/watch.yml", Numbered(n, i => $"- id: w-{i}\n  title: It\n  closer: So.\n  apart: So.\n  cite: '@alpha, ¶2'\n  state: open\n  as-of: 2025\n")))),
        new("overrides", n => GrowthSite.With(("input/overrides.yml", Numbered(n, i => $"- rule: BS113\n  subject: s-{i}\n  reason: So.\n")))),
        new("reviews of nothing", n => GrowthSite.With(("input/reviews.yml", Numbered(n, i => $"- claim: c-{i}\n  by: A\n  date: 2025-01-01\n  hash: 1234\n")))),
        new("retired ids", n => GrowthSite.With(("input/retired.yml", Numbered(n, i => $"- id: r-{i}\n  date: 2025-01-01\n  reason: So.\n")))),
        new("judgements", n => GrowthSite.With(("input/index.md", $"---\ntitle: Front\nquestion: Is it?\nanswer: It is.\njudgements:\n{Numbered(n, i => $"  - {{ id: j-{i}, text: It is likely so., likelihood: likely, confidence: low, because: So., alternative: Not., claims: [no-{i}] }}\n")}---\na"))),
        new("positions", n => GrowthSite.With(("input/questions/q.md", $"---\nquestion: Is it?\norder: 1\npositions:\n{Numbered(n, i => $"  - {{ source: s-{i}, stance: yes, says: It is., at: ¶2 }}\n")}---\na"))),
        new("positions of one source", n => GrowthSite.With(("input/questions/q.md", $"---\nquestion: Is it?\norder: 1\npositions:\n{Copies("  - { source: alpha, stance: yes, says: It is., at: ¶2 }\n", n)}---\na"))),
        new("silent sources", n => GrowthSite.With(("input/questions/q.md", $"---\nquestion: Is it?\norder: 1\nsilent: [{Numbered(n, i => $"s-{i}, ")}]\n---\na"))),
        new("places on a map", n => GrowthSite.With(("input/topics/rain.md", $"---\ntitle: Rain\norder: 1\nanswer: It falls.\nas-of: 2025\nmap:\n  caption: Map\n  places:\n{Numbered(n, i => $"    - {{ name: P{i}, latitude: {i % 80}, longitude: {i % 170} }}\n")}---\na"))),
        new("related ids", n => GrowthSite.With(("input/topics/rain.md", $"---\ntitle: Rain\norder: 1\nanswer: It falls.\nas-of: 2025\nrelated: [{Numbered(n, i => $"no-{i}, ")}]\n---\na"))),
        new("front matter that is never closed", n => GrowthSite.With(("input/topics/rain.md", "---\n" + Copies("title: Rain\n", n)))),
    ];

    private static Action Settings(string more) => GrowthSite.With(("input/site.yml", Site + more));

    private static Action Timeline(int n, Func<int, string> entry) => GrowthSite.With(("input/timeline.yml", Numbered(n, entry)));
}
