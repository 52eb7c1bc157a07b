using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;
using BriefingSite.Importing;
using BriefingSite.Shell;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests;

/// <summary>Thousands of one thing: each is found, none is worked on more than it deserves.</summary>
public class ManyAlikeTests
{
    private const int Many = 4_000;

    [Fact]
    public void Of_thousands_of_problems_alike_people_are_shown_fifty_and_how_many_more_there_are()
    {
        var site = new TestSite(Topic(Numbered(i => $"[[nowhere-{i}]] ")));
        var diagnostics = site.Diagnostics();
        Assert.Equal(Many, diagnostics.Count);
        using var reported = new StringWriter();
        new Report(Terminal.Create(reported, redirected: true, _ => null), site.Inputs).Write(diagnostics, "");
        var lines = reported.ToString().ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(50, lines.Count(line => line.Contains("error BS202", StringComparison.Ordinal)));
        Assert.Contains("input/topics/rain.md: and 3,950 more BS202 like these", lines);
        Assert.Contains("4000 errors, 0 warnings", lines);
    }

    [Fact]
    public void Thousands_of_marks_that_nothing_closes_are_told_like_other_problems()
    {
        var site = new TestSite(Topic($"so {string.Concat(Enumerable.Repeat("“it is ", Many))}"));
        var diagnostics = site.Diagnostics();
        Assert.Equal(Many, diagnostics.Count(found => found.Rule.Code == "BS046"));
        using var reported = new StringWriter();
        new Report(Terminal.Create(reported, redirected: true, _ => null), site.Inputs).Write(diagnostics, "");
        Assert.Contains("input/topics/rain.md: and 3,950 more BS046 like these", reported.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_passage_is_searched_in_a_short_time()
    {
        var text = string.Concat(Enumerable.Range(0, 8_000).Select(i => i % 9 == 0 ? "if not 12 the mill " : "the mill says "));
        var passage = TextFingerprints.Create("a", "a.txt", "0", [text]).Passages[0];
        var clock = System.Diagnostics.Stopwatch.StartNew();
        foreach (var quotation in (string[])["the", "the … mill … not", "not 12 … the [town] mill"]) Assert.NotNull(QuotationSearch.Find(passage, QuotedText.Parse(quotation)));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"{clock.Elapsed}");
    }

    [Fact]
    public void A_wrong_name_that_stands_often_has_its_hint_each_time_and_the_first_two_hundred_names_have_theirs()
    {
        var same = new TestSite(Topic("## Falling {#falling}\n\n" + string.Concat(Enumerable.Repeat("[a](/rain/#faling) ", Many)))).Diagnostics();
        Assert.All(same, one => Assert.Equal("did you mean 'falling'?", one.Hint));
        var different = new TestSite(Topic(Numbered(i => $"[[rain-{i:00000}]] ") + string.Join('\n', "", "", "::: {.claim #rain-0000x kind=fact}", "It rains. [@alpha, ¶2]", ":::"))).Diagnostics();
        Assert.Equal(Many, different.Count);
        Assert.Equal(200, different.Count(one => one.Hint is not null));
    }

    [Fact]
    public void Headings_of_one_title_have_ids_of_their_own()
    {
        var page = new TestSite(Topic(string.Concat(Enumerable.Repeat("## Rain\n\n", 500)) + "## Rain {#rain-7}\n")).Page("/rain/");
        Assert.Contains("id=\"rain-500\"", page, StringComparison.Ordinal);
        Assert.Single(page.Split("id=\"rain-7\"")[1..]);
    }

    [Fact]
    public void Marks_that_open_nothing_are_the_text_that_they_are()
    {
        var page = new TestSite(Topic($"{string.Concat(Enumerable.Repeat("&amp;[ ", 1_000))}end")).Page("/rain/");
        Assert.Contains(string.Concat(Enumerable.Repeat("&amp;[ ", 1_000)) + "end", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_footnote_with_many_marks_is_led_back_to_from_each() =>
        Assert.Contains($".{Many}\"", new TestSite(Topic($"{string.Concat(Enumerable.Repeat("a[^1] ", Many))}\n\n[^1]: b")).Page("/rain/"), StringComparison.Ordinal);

    [Theory]
    [InlineData("a b c d", "a x c d e", "=1,1 *2,2 =3,3 =4,4 +5")]
    [InlineData("a b a b", "b a", "-1 =2,1 =3,2 -4")]
    [InlineData("a", "b c", "*1,1 +2")]
    [InlineData("", "a", "+1")]
    public void Short_texts_are_aligned_by_the_longest_they_have_in_common(string before, string after, string expected) =>
        Assert.Equal(expected, Shown(PassageAlignment.Align(Split(before), Split(after))));

    [Fact]
    public void Long_texts_are_aligned_too()
    {
        var before = Enumerable.Range(0, 100_000).Select(i => $"p{i}").ToList();
        var after = before.Where((_, i) => i % 1000 != 7).ToList();
        after[500] = "changed";
        after.InsertRange(60_000, ["new", "newer"]);
        var alignment = PassageAlignment.Align(before, after);
        Assert.Equal(
            [(PassageStatus.Same, 99_899), (PassageStatus.Changed, 1), (PassageStatus.Added, 2), (PassageStatus.Removed, 100)],
            alignment.Passages.CountBy(passage => passage.Status).Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key));
        Assert.Equal(100_000, PassageAlignment.Align(before, [.. before.Select(text => text + "!")]).Passages.Count(passage => passage.Status == PassageStatus.Changed));
        Assert.Equal(50_001, PassageAlignment.Align(Enumerable.Repeat("a", 50_000).ToList(), [.. Enumerable.Repeat("a", 30_000), "b", .. Enumerable.Repeat("a", 20_000)]).Passages.Count);
    }

    [Fact]
    public void A_page_nested_without_end_is_refused_with_what_to_do()
    {
        const string sentence = "page.html is nested too deep: more than 512 elements in one another.";
        InputFile page = new("seeds/originals/page.html", Blob.Create("<html>" + string.Concat(Enumerable.Repeat("<div>", 20_000)) + "deep"));
        Assert.Equal(
            $"{sentence} Save its words as plain text, the part that is cited, and import that.",
            new Import([], new TestSite("").Briefing()).Run(new(page, "page", Rights.Excerpt, Accept: false)).Problem);
        var site = new TestSite("").With(page.Path, page.Content.Text());
        Assert.DoesNotContain("BS075", site.Report(), StringComparison.Ordinal);
        site.With("seeds/beta.md", TestSite.Source("Beta", $"original: {{ file: page.html, sha256: {page.Content.Hash} }}"))
            .With("input/topics/deep.md", "---\ntitle: Deep\norder: 9\nanswer: It is deep.\n---\nIt is deep [@beta, ¶1].\n");
        Assert.Contains($"seeds/originals/page.html:1:1: error BS075: {sentence}", site.Report(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_has_as_many_passages_as_can_be_cited() => Assert.StartsWith(
        "long.txt has 100,000 passages; 99,999 can be cited.",
        new Import([], new TestSite("").Briefing()).Run(new(new("long.txt", Blob.Create(string.Concat(Enumerable.Repeat("It rains.\n", 100_000)))), "long", Rights.Excerpt, Accept: false)).Problem, StringComparison.Ordinal);

    private static string Shown(PassageAlignment alignment) => string.Join(' ', alignment.Passages.Select(passage => passage.Status switch
    {
        PassageStatus.Same => $"={passage.Before},{passage.After}",
        PassageStatus.Changed => $"*{passage.Before},{passage.After}",
        PassageStatus.Added => $"+{passage.After}",
        _ => $"-{passage.Before}",
    }));

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Numbered(Func<int, string> text) => string.Concat(Enumerable.Range(1, Many).Select(text));

    private static string Topic(string body) => $"-- input/topics/rain.md --\n---\ntitle: Rain\norder: 1\nanswer: It falls.\nas-of: 2025\n---\n{body}";
}
