using System.Globalization;

namespace BriefingSite.Tests.Fuzzing;

/// <summary>What is put into files: pieces of every syntax, and values of every kind but the one that is asked for.</summary>
internal static class Shards
{
    public static readonly string[] Text =
    [
        "[@", "[[", "]]", "[[a|b]]", "¶", "¶7-3", "¶0", "¶99999", "[@x, ¶1]", "]", "[", "(", ")", "](", "|", "\n", "\n\n", "\r\n", "\r", "\t", " ", "    ", "::: ", ":::", "::::", "{.claim", " #a-b", " kind=fact", "}", "{", "\"", "'", "“", "”", "„", "see ", "but see ", "; ",
        "*", "**", "_", "~~", "`", "```", "> ", "- ", "1. ", "99999999999. ", "# ", "## ", "####### ", "<", ">", "<b>", "<!--", "-->", "&amp;", "&#0;", "&#x110000;", "\0", "\u0007", "\u001B[2J", "\\", "!", "![", "[^1]", "[^1]: ", "[^", "^[", "[a]: ", "---", "...", "…", "===",
        "|-|", ":   ", "http://", "https://a.example/%zz", "www.", "mailto:", "@", "//", "../", "javascript:", "x", "word", "\uD83D", "\uDE82", "\u200F", "\u202E", "\u2066", "فارسی", "می\u200Cگوید", "\u2028", "\uFEFF", "\uFFFE", "e\u0301", "İ", "ß", "ǅ", "🏳️‍🌈", "%", "%0A", "$", "${", "{{", "}}", "<?", "]]>", "#", "?",
    ];

    public static readonly string[] Yaml =
    [
        "", "null", "~", "true", "no", "0", "-1", "1e999", "99999999999999999999", "0x10", ".inf", ".nan", "1.5", "[]", "[[[[]]]]", "[a, [b, {c: d}]]", "{}", "{a: b}", "{a: {b: [c]}}", "- a", "? a", "!!str a", "&a b", "*a", "|", ">", ">-\n  a\n  b", "\"\"", "''", "\"\\u0000\"",
        "\"\\uD800\"", "\"\\x1B\"", "'a", "\"a", "a: b", "a # b", "@a", "%a", "`a`", "2025-13-45", "yesterday", "con", "../..", "-", "--", "a--b", "A", "é", "[a, a, a]", "[a, null, 1]", "{ name: }", "https://a.example/", "http://[", "file:///etc/passwd", "mailto:a", "\u202Ea", "a\u200Bb",
    ];

    public static readonly string[] Json =
    [
        "null", "true", "false", "0", "-1", "1e999", "-0", "99999999999999999999999999", "2000000000", "1.5", "\"\"", "\"a\"", "\"\\u0000\"", "\"\\uD800\"", "\"\\uDC00\\uD800\"", "\"\\x\"", "[]", "[[[[]]]]", "[null]", "{}", "{\"a\":null}", "{\"id\":1,\"id\":2}", "NaN", "Infinity", "'a'", "// a", "\"../..\"",
        "\"2025-13-45\"", "\"https://a.example/\"", "\"//\"", "\"\\u001b[2J\"", ",", ":", "]", "}", "[", "{", "\"",
    ];

    public static readonly string[] Dates =
    [
        "0000", "00XX", "0001", "9999", "99999", "-0001", "-9999", "Y17E7", "2025-00", "2025-13", "2025-02-30", "2025-21", "2025-24", "20XX", "2XXX", "XXXX", "2025-XX", "2025-06-XX", "2025~", "2025?", "2025%", "2025-06~", "~2025", "2022/2023", "2023/2022", "2022/", "/2022", "../2022", "2022/..", "/",
        "2025-06-13T10:00:00Z", "2025-6-1", "02025", "２０２５", "٢٠٢٥", "", "unknown", "today",
    ];

    public static readonly string[] Ids =
    [
        "", "a", "-", "a-", "A", "a_b", "é", "con", "nul", "index", "print", "sources", "v", "1", "0", "a/b", "..", "a.b", "a b", "safety", "mill-wheel", "mill-report", "bridge-survey", "harrow-ford", "a\u0000", "a\u202Eb", new string('a', 252), new string('a', 5000), "__proto__", "constructor", "null",
    ];

    public static readonly string[] Paths =
    [
        "input/pages/con.md", "input/pages/nul.md", "input/pages/ .md", "input/pages/.md", "input/pages/a.md.md", "input/pages/A.md", "input/pages/a\u001B[2J.md", "input/pages/a\nb.md", "input/pages/a\u202Eb.md", "input/pages/é.md", "input/pages/e\u0301.md", "input/pages/a b.md",
        "input/pages/a#b.md", "input/pages/a?b.md", "input/pages/100%.md", "input/pages/%2e%2e.md", "input/pages/a\\b.md", "input/pages/a:b.md", "input/pages/x/y.md", "input/topics/index.md", "input/topics/print.md", "input/terms/safety.md", "input/pages/mill-report.md", "input/pages/\uD800.md",
        $"input/pages/{new string('a', 252)}.md", $"input/pages/{new string('a', 300)}.md", "input/files/con.txt", "input/files/a#b?c.txt", "input/files/100% growth.pdf", "input/files/\u0007.txt", "input/files/index.html", "input/files/a/b/c/d/e/f.txt", "input/files/\uD83D.txt",
        "input/cards/a.png", "input/cards/index.PNG", "input/cards/é.png", "input/versions/a/claims.json", "input/versions/2031-13-45/claims.json", "input/versions/2025/claims.json.sha256", "input/versions/2031-07-01-2/claims.json", "input/changes/a.md", "input/changes/2031-13-45-a.md",
        "input/changes/0000-00-00-a.md", "input/changes/2031-07-01-.md", "input/changes/2031-07-01.md", "input/site.yaml", "input/index.yml", "input/a", "input/topics", "seeds/a.json", "seeds/A.md", "seeds/seeds.lock.json.md", "seeds/originals/a.html", "seeds/originals/mill-report.txt.html",
        "theme/assets/site.css", "theme/assets/a.css", "theme/assets/a\u001Bb.js", "theme/search/a",
    ];

    /// <summary>One of some.</summary>
    public static T Pick<T>(this Random random, IReadOnlyList<T> all) => all[random.Next(all.Count)];

    /// <summary>A seed for a mutant that does not depend on the others.</summary>
    public static int Seed(int seed, int number) => unchecked((seed * 1_000_003) + (number * 7919));

    /// <summary>A number of copies: mostly few, sometimes very many.</summary>
    public static int Copies(this Random random) => random.Next(20) switch { 0 => random.Next(200, 1000), < 4 => random.Next(5, 80), _ => 1 };

    /// <summary>A number as text.</summary>
    public static string Invariant(this int number) => number.ToString(CultureInfo.InvariantCulture);
}
