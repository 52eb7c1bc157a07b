using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Reading.Yaml;

/// <summary>What YAML does to texts that look harmless: each is read as the writer meant it, or told.</summary>
public class YamlTrapTests
{
    [Theory]
    [InlineData("title: >\n  Rain\n  falls", "Rain falls")]
    [InlineData("title: |\n  Rain\n", "Rain")]
    [InlineData("title: |+\n  Rain\n\n", "Rain")]
    [InlineData("title: |\n  Rain\n  falls", "Rain falls")]
    [InlineData("title: |\n  Rain\n  ---\n  falls", "Rain --- falls")]
    [InlineData("title: >\n  Rain # falls", "Rain # falls")]
    [InlineData("title: \"Rain\\nfalls\"", "Rain falls")]
    [InlineData("title: \" Rain \"", "Rain")]
    [InlineData("\" title \": Rain", "Rain")]
    [InlineData("title: 'Rain\\nfalls'", "Rain\\nfalls")]
    [InlineData("title: Rain\n  falls", "Rain falls")]
    [InlineData("title:\tRain", "Rain")]
    [InlineData("title: C#", "C#")]
    [InlineData("title: \"C # D\"", "C # D")]
    [InlineData("title: Rain  # a remark", "Rain")]
    [InlineData("title: Rain\t# a remark", "Rain")]
    [InlineData("title: 1:30", "1:30")]
    [InlineData("title: 010", "010")]
    [InlineData("title: 0x1F", "0x1F")]
    [InlineData("title: 1_000", "1_000")]
    [InlineData("title: .5", ".5")]
    [InlineData("title: 2025-01-01", "2025-01-01")]
    [InlineData("title: \"no\"", "no")]
    [InlineData("title: 'null'", "null")]
    [InlineData("title: \"~\"", "~")]
    [InlineData("title: a \"b\" c", "a \"b\" c")]
    [InlineData("title: “a” b", "“a” b")]
    [InlineData("title: Rain\r", "Rain")]
    public void A_title_is_read_as_it_was_meant(string line, string title)
    {
        var site = Term($"{line}\nkind: idea\n");
        Assert.Equal("", site.ReportWithoutNotes());
        Assert.Equal(title, Assert.Single(site.Briefing().Terms).Header.Title);
    }

    [Theory]
    [InlineData("title: no", "2:8: warning BS057: 'title' is a text, so 'no' is read as a word.")]
    [InlineData("title: True", "2:8: warning BS057: 'title' is a text, so 'True' is read as a word.")]
    [InlineData("title: C # D", "2:10: warning BS058: The text after this '#' is not read.")]
    [InlineData("title: Issue #5", "2:14: warning BS058: The text after this '#' is not read.")]
    [InlineData("title: Issue  #5", "2:15: warning BS058: The text after this '#' is not read.")]
    [InlineData("title: a\n  b # c", "3:5: warning BS058: The text after this '#' is not read.")]
    [InlineData("title: a\naliases: [b]\n\u00A0", "4:1: error BS059: The key 'kind' contains an invisible character: U+00A0.")]
    [InlineData("titl\u200Be: a", "2:1: error BS059: The key 'title' contains an invisible character: U+200B.")]
    [InlineData("title: ~", "2:1: error BS009: The key 'title' has no value.")]
    [InlineData("title: null", "2:1: error BS009: The key 'title' has no value.")]
    [InlineData("title: \"  \"", "2:1: error BS009: The key 'title' has no value.")]
    [InlineData("title: a\naliases: [~, b]", "3:11: error BS009: An entry of 'aliases' is empty.")]
    [InlineData("title: a\naliases:\n- b\n-", "5:2: error BS009: An entry of 'aliases' is empty.")]
    [InlineData("title: a\n<<: { aliases: [b] }", "3:1: error BS007: Nothing knows the key '<<'.")]
    [InlineData("title: a\nTitle: b", "3:1: error BS007: Nothing knows the key 'Title'.")]
    [InlineData("title: [a]", "2:8: error BS010: 'title' must be a text, not a list.")]
    [InlineData("title:a", "2:6: error BS006: The YAML can't be read: a space is missing after this colon.")]
    [InlineData("title:\u00A0a", "2:6: error BS006: The YAML can't be read: the space after this mark is a non-breaking one (U+00A0), which YAML does not accept.")]
    [InlineData("title： a", "2:6: error BS006: The YAML can't be read: this colon is a wide one (U+FF1A), which YAML does not accept.")]
    [InlineData("title: a\naliases:\n-b", "4:1: error BS006: The YAML can't be read: a space is missing after this hyphen.")]
    [InlineData("title: a\naliases: - b", "3:10: error BS006: The YAML can't be read: a list can't begin on the line of its key, nor a text with a hyphen.")]
    [InlineData("title:\n\ta", "2:1: error BS006: The YAML can't be read: a tab is used where spaces are required.")]
    [InlineData("title: ? a", "2:8: error BS006: The YAML can't be read: a text can't begin with this character.")]
    [InlineData("title: & a", "2:8: error BS006: The YAML can't be read: a text can't begin with this character.")]
    [InlineData("title: @a", "2:8: error BS006: The YAML can't be read: a text can't begin with this character.")]
    [InlineData("title: a\n...", "4:1: error BS006: The YAML can't be read: a line '---' or '...' ends the YAML here, and more follows.")]
    public void What_may_be_meant_otherwise_is_told_once_where_it_stands(string lines, string reported)
    {
        var glue = lines.EndsWith('\u00A0') ? "" : "\n";
        Assert.Equal($"input/terms/rain.md:{reported}", Term($"{lines}{glue}kind: idea\n").Report());
    }

    [Theory]
    [InlineData("--- \n", "---  \n")]
    [InlineData("---\n", "---\t\n")]
    [InlineData("\uFEFF---\r\n", "---\r\n")]
    public void Front_matter_is_closed_by_its_line_whatever_nobody_sees_behind_it(string opening, string closing)
    {
        var site = new TestSite($"-- input/terms/rain.md --\n{opening}title: Rain\nkind: idea\n{closing}Water. [[alpha]]");
        Assert.Equal("", site.Report());
        Assert.Contains("Water.", site.Page("/terms/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comma_in_braces_is_told_as_what_it_is() => Assert.Contains(
        "hint: in braces a comma begins the next key: put quotation marks round a text that holds one",
        new TestSite("-- input/timeline.yml --\n- { date: 2025, title: Rain, and sun, text: It rained., cite: \"@alpha, ¶2\" }").ReportInFull(), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "en")]
    [InlineData("en-GB", "en-GB")]
    [InlineData("EN-gb", "en-GB")]
    [InlineData("no", "no")]
    [InlineData("fa", "fa")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("es-419", "es-419")]
    [InlineData("de-CH-1996", "de-CH-1996")]
    [InlineData("sl-rozaj-biske", "sl-rozaj-biske")]
    [InlineData("ckb", "ckb")]
    [InlineData("en-x-desk", "en-x-desk")]
    [InlineData("de-DE-u-co-phonebk", "de-DE-u-co-phonebk")]
    public void A_language_is_a_tag_in_its_usual_letters(string written, string read)
    {
        var site = Language(written);
        Assert.Equal("", site.Report());
        Assert.Contains($"<html lang=\"{read}\"", site.Page("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en_GB", "write 'en-GB'")]
    [InlineData("en_GB.UTF-8", "write 'en-GB'")]
    [InlineData("Deutsch", "write 'de'")]
    [InlineData("german", "write 'de'")]
    [InlineData("Farsi", "write 'fa'")]
    [InlineData("فارسی", "write 'fa'")]
    [InlineData("eng", "write 'en'")]
    [InlineData("eng-US", "write 'en-US'")]
    [InlineData("en-UK", "write 'en-GB'")]
    [InlineData("en-ZZ", "write 'en'")]
    [InlineData("xx", "write a tag such as en, en-GB or fa")]
    [InlineData("english please", "write 'en'")]
    [InlineData("e", "write a tag such as en, en-GB or fa")]
    [InlineData("de-", "write 'de'")]
    [InlineData("C", "write a tag such as en, en-GB or fa")]
    public void What_is_no_language_tag_is_told_with_the_right_one(string written, string hint)
    {
        Assert.Equal($"input/site.yml:3:11: error BS063: '{written}' is not a language tag.\n  hint: {hint}", Language(written).ReportInFull());
        Assert.Contains($"hint: {hint}", new TestSite("").With("seeds/alpha.md", TestSite.Source("Alpha", $"language: {written}")).ReportInFull(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: a\n<<: { aliases: [b] }", "keys are not merged here: write them where they belong")]
    [InlineData("title: a\nold aliases: [b]", "known here: aliases, kind, ours, redirect-from, scare, title")]
    public void The_hint_for_an_unknown_key_says_what_to_do(string lines, string hint) =>
        Assert.Contains($"\n  hint: {hint}", Term($"{lines}\nkind: idea\n").ReportInFull(), StringComparison.Ordinal);

    [Theory]
    [InlineData(31, "'title' must be a text, not a list.")]
    [InlineData(32, "'title' must be a text, not a list.")]
    [InlineData(33, "The YAML can't be read: it is nested too deep.")]
    public void Lists_may_be_nested_thirty_two_deep(int lists, string message) =>
        Assert.Contains(message, Term($"title: {new string('[', lists)}{new string(']', lists)}\nkind: idea\n").Report(), StringComparison.Ordinal);

    [Fact]
    public void A_problem_of_a_part_is_told_once_where_another_part_is_broken() => Assert.Equal(
        "input/terms/rain.md:2:1: error BS059: The key 'title' contains an invisible character: U+200B.\ninput/terms/rain.md:3:5: error BS006: The YAML can't be read: a space is missing after this colon.",
        Term("titl\u200Be: a\nkind:idea\n").Report());

    [Theory]
    [InlineData("kind: good idea", 9)]
    [InlineData("kind: good\n  idea", 1)]
    public void A_value_of_one_line_is_underlined_to_its_end_and_one_of_several_at_its_beginning(string line, int length) =>
        Assert.Equal(length, Assert.Single(Term($"title: Rain\n{line}\n").Diagnostics()).Location.Length);

    private static TestSite Term(string keys) => new($"-- input/terms/rain.md --\n---\n{keys}---\nWater.");

    private static TestSite Language(string tag) => new($"-- input/site.yml --\ntitle: Test\nbase-url: https://test.example/\nlanguage: {tag}\n");
}
