using System.Text.RegularExpressions;
using BriefingSite.Output.Exports;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Output.Exports;

/// <summary><c>sources.bib</c>: the sources for BibTeX.</summary>
public partial class BibliographyTests
{
    [Fact]
    public void The_sources_of_a_little_site_for_BibTeX() => Snapshot.Verify(HarbourSite.Build().File("sources.bib"), "bib");

    [Fact]
    public void The_keys_are_the_ids_that_citations_use() =>
        Assert.Equal([("misc", "letter"), ("report", "survey")], Entries().Select(entry => (entry.Type, entry.Key)));

    [Fact]
    public void Signs_that_LaTeX_gives_a_meaning_are_escaped()
    {
        foreach (var (field, value) in Entries().SelectMany(entry => entry.Fields).Where(field => field.Key is not ("url" or "date" or "urldate")))
            Assert.False(Special().IsMatch(value), $"{field}: {value}");
        Assert.Equal("{A captain's letter: 100\\% \\textbraceleft{}honest\\textbraceright{} \\& \"true\"}", Entries()[0].Fields["title"]);
    }

    [Theory]
    [InlineData(@"a\b", @"a\textbackslash{}b")]
    [InlineData("}{", @"\textbraceright{}\textbraceleft{}")]
    [InlineData("#$%&_", @"\#\$\%\&\_")]
    [InlineData("~^", @"\textasciitilde{}\textasciicircum{}")]
    [InlineData("ნინო سلام é", "ნინო سلام é")]
    public void Text_is_escaped_so_that_it_prints_as_it_is_and_braces_balance(string text, string expected)
    {
        Assert.Equal(expected, BibText.Escape(text));
        Assert.Equal(expected, BibFile.Parse($"@misc{{a, title = {{{expected}}}}}")[0].Fields["title"]);
    }

    [Fact]
    public void An_address_keeps_its_signs_but_no_braces() => Assert.Equal("https://board.example/survey?a=1&b=%7B2%7D", Entries()[1].Fields["url"]);

    [Theory]
    [InlineData("@misc{a, title = {b}")]
    [InlineData("@misc{a, title = {b\\{}")]
    [InlineData("@misc{a}@misc{a}")]
    [InlineData("misc{a}")]
    [InlineData("@misc{a, title = b}")]
    public void The_parser_rejects_a_broken_file(string text) => Assert.Throws<FormatException>(() => BibFile.Parse(text));

    private static IReadOnlyList<BibEntry> Entries() => BibFile.Parse(HarbourSite.Build().File("sources.bib"));

    // A sign that is neither escaped nor part of one of our commands.
    [GeneratedRegex(@"(?<!\\)[#$%&_~^]|\\(?!text[a-z]+\{\}|[#$%&_])")]
    private static partial Regex Special();
}
