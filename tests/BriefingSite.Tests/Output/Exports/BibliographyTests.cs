using System.Text.RegularExpressions;
using BriefingSite.Core.Model;
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

    /// <summary>The fields that the data model of biblatex requires of a type (blx-dm.def, DeclareDatamodelConstraints), and those that it knows of it
    /// (DeclareDatamodelEntryfields; of a dataset as documented in section 2.1.1). The date is required too, and stands where it is known.</summary>
    private static readonly Dictionary<string, (string Required, string Known)> s_model = new()
    {
        ["article"] = ("author journaltitle title", "note pages doi url urldate date addendum"),
        ["report"] = ("author title type institution", "titleaddon pages doi url urldate date addendum"),
        ["online"] = ("title url", "author titleaddon note organization doi urldate date addendum"),
        ["misc"] = ("title", "author titleaddon type organization doi url urldate date addendum"),
        ["dataset"] = ("title", "author titleaddon note publisher doi url urldate date addendum"),
    };

    [Fact]
    public void Every_record_gets_the_fields_that_its_type_requires_and_none_that_it_does_not_know()
    {
        var plain = HarbourSite.Build().Briefing().Sources[0].Header with { Authors = [], Publisher = null, Container = null, Address = null, Doi = null, Pages = null };
        foreach (var kind in Enum.GetValues<SourceKind>())
            for (var chosen = 0; chosen < 64; chosen++)
            {
                var entry = BibFile.Parse(WriteBibliography.Entry(plain with
                {
                    Kind = kind,
                    Authors = Has(0) ? [SourceName.Parse("Ines Holt")] : [],
                    Publisher = Has(1) ? "Harbour Board" : null,
                    Container = Has(2) ? "Journal of Quays" : null,
                    Address = Has(3) ? "https://a.example/" : null,
                    Doi = Has(4) ? "10.1000/182" : null,
                    Pages = Has(5) ? "12-19" : null,
                }))[0];
                var (required, known) = s_model[entry.Type];
                Assert.All(required.Split(' '), field => Assert.Contains(field, entry.Fields.Keys));
                Assert.Empty(entry.Fields.Keys.Except($"{required} {known} shorttitle annotation".Split(' ')));

                bool Has(int key) => (chosen & (1 << key)) != 0;
            }
    }

    private static IReadOnlyList<BibEntry> Entries() => BibFile.Parse(HarbourSite.Build().File("sources.bib"));

    // A sign that is neither escaped nor part of one of our commands.
    [GeneratedRegex(@"(?<!\\)[#$%&_~^]|\\(?!text[a-z]+\{\}|[#$%&_])")]
    private static partial Regex Special();
}
