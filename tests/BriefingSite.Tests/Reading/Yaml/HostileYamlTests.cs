using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Reading.Yaml;

/// <summary>Whatever stands in a file, reading it ends, and what is wrong is reported.</summary>
public class HostileYamlTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Twenty_thousand_levels_of_nesting_are_refused(string opening)
    {
        var nested = "title: x\nbase-url: https://test.example/\nscale: " + (opening == "- " ? "\n  " : "") + string.Concat(Enumerable.Repeat(opening, 20_000));
        var report = Report("input/site.yml", nested);
        Assert.Contains("error BS006: The YAML can't be read", report, StringComparison.Ordinal);
        Assert.Single(report.Split('\n'));
    }

    [Fact]
    public void Aliases_cannot_multiply() => Assert.Equal(
        "input/site.yml:1:8: error BS006: The YAML can't be read: anchors (&name) are not used here.\n"
        + "input/site.yml:3:9: error BS006: The YAML can't be read: aliases (*name) are not used here.",
        Report("input/site.yml", "title: &a [x, x, x, x, x, x, x, x, x]\nbase-url: https://test.example/\nscale: [*a, *a, *a, *a, *a, *a, *a]\n"));

    [Fact]
    public void An_alias_is_refused() => Assert.Equal(
        "input/site.yml:1:8: error BS006: The YAML can't be read: aliases (*name) are not used here.",
        Report("input/site.yml", "title: *a\nbase-url: https://test.example/\n"));

    [Fact]
    public void A_tag_is_refused() => Assert.Equal(
        "input/site.yml:1:8: error BS006: The YAML can't be read: tags (!name) are not used here.",
        Report("input/site.yml", "title: !!binary aGVsbG8=\nbase-url: https://test.example/\n"));

    [Fact]
    public void A_second_document_is_refused_where_it_begins() => Assert.Equal(
        "input/site.yml:3:1: error BS006: The YAML can't be read: a line '---' or '...' ends the YAML here, and more follows.",
        Report("input/site.yml", "title: x\nbase-url: https://test.example/\n---\ntitle: y\n"));

    [Fact]
    public void A_key_that_is_a_list_is_refused() => Assert.Equal(
        "input/site.yml:2:1: error BS006: The YAML can't be read: a key must be a plain word.",
        Report("input/site.yml", "title: x\n[a, b]: y\nbase-url: https://test.example/\n"));

    [Theory]
    [InlineData("title: x\n\tbase-url: https://test.example/\n", "2:1: error BS006: The YAML can't be read: a tab is used where spaces are required.")]
    [InlineData("title: x: y\nbase-url: https://test.example/\n", "1:9: error BS006: The YAML can't be read: a colon is not allowed here.")]
    [InlineData("title: \"x\nbase-url: https://test.example/\n", "1:8: error BS006: The YAML can't be read: a quotation mark is opened and never closed.")]
    [InlineData("title: \"\\q\"\nbase-url: https://test.example/\n", "1:8: error BS006: The YAML can't be read: a backslash precedes a letter that is not an escape.")]
    [InlineData("title: @x\nbase-url: https://test.example/\n", "1:8: error BS006: The YAML can't be read: a text can't begin with this character.")]
    [InlineData("limits:\n  judgements: 3\n answer-words: 30\ntitle: x\nbase-url: https://test.example/\n", "3:2: error BS006: The YAML can't be read: this does not fit what precedes it.")]
    [InlineData("scale: [yes\ntitle: x\nbase-url: https://test.example/\n", "1:8: error BS006: The YAML can't be read: a bracket is opened and never closed.")]
    public void A_slip_is_told_in_plain_words(string yaml, string report) => Assert.Equal($"input/site.yml:{report}", Report("input/site.yml", yaml));

    [Theory]
    [InlineData("title: \"x\nbase-url: https://test.example/\n", "input/site.yml:")]
    [InlineData("title: 'x\nbase-url: https://test.example/\n", "input/site.yml:")]
    [InlineData("scale: [yes\ntitle: x\nbase-url: https://test.example/\n", "input/site.yml:")]
    [InlineData("title: @x\nbase-url: https://test.example/\n", "input/site.yml:1:8")]
    [InlineData("title: x\n base-url: https://test.example/\n", "input/site.yml:2:")]
    [InlineData("%YAML 9.9\n---\ntitle: x\n", "input/site.yml:")]
    [InlineData("title: \"\\ud800\"\nbase-url: https://test.example/\n", "input/site.yml:")]
    public void Broken_YAML_is_one_problem_at_a_place_in_the_file(string yaml, string place)
    {
        var report = Report("input/site.yml", yaml);
        Assert.Single(report.Split('\n'));
        Assert.StartsWith(place, report, StringComparison.Ordinal);
        Assert.Contains(": error BS006: The YAML can't be read", report, StringComparison.Ordinal);
        Assert.EndsWith(".", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_NUL_does_not_end_the_file() => Assert.Equal(
        "input/site.yml:3:1: error BS007: Nothing knows the key 'colour'.",
        Report("input/site.yml", "title: x\0y\nbase-url: https://test.example/\ncolour: blue\n"));

    [Theory]
    [InlineData("\\x01", "0001")]
    [InlineData("\\e", "001B")]
    [InlineData("\\0", "0000")]
    [InlineData("\\uFFFF", "FFFF")]
    public void An_escape_cannot_stand_for_a_character_that_nobody_sees(string escape, string code) => Assert.Equal(
        $"input/site.yml:1:8: error BS049: The character U+{code} at this place can't be shown.",
        Report("input/site.yml", $"title: \"A{escape}b\"\nbase-url: https://test.example/\n"));

    [Fact]
    public void A_value_of_a_million_letters_is_only_long() => Assert.Equal(
        "input/topics/rain.md:4:9: error BS018: The answer has 500000 words; 60 are allowed.",
        Report("input/topics/rain.md", $"---\ntitle: {new string('x', 1_000_000)}\norder: 1\nanswer: {string.Concat(Enumerable.Repeat("a ", 500_000))}\nas-of: 2025\n---\n"));

    [Fact]
    public void Ten_thousand_keys_are_each_unknown()
    {
        var keys = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"key{i}: x\n"));
        Assert.Equal(10_000, Report("input/terms/rain.md", $"---\ntitle: Rain\nkind: idea\n{keys}---\n").Split('\n').Length);
    }

    private static string Report(string path, string text) => new TestSite("").With(path, text).Report();
}
