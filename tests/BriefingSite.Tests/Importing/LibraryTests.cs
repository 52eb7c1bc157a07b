using System.Text.Json;
using BriefingSite.Core.Model;
using BriefingSite.Importing.Libraries;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Importing;

/// <summary><c>import --metadata</c> and <c>--list</c>: records of the items of a library.</summary>
public sealed class LibraryTests : IDisposable
{
    private const string Csl = """
        [
          {
            "id": "onesQuays2031", "citation-key": "onesQuays2031", "type": "article-journal", "title": "The quays of <i>Ferry</i> Town", "title-short": "Quays",
            "author": [{ "family": "Ones", "given": "Ada" }, { "non-dropping-particle": "van der", "family": "Twos", "given": "Bea" }, { "literal": "Ministry of Trade and Industry" }],
            "issued": { "date-parts": [["2031", 3, 14]] }, "accessed": { "date-parts": [[2031, 4, 1]] },
            "container-title": "Journal of Quays", "page": "12-19", "publisher": "Quay Press", "DOI": "https://doi.org/10.1000/182", "URL": "https://quays.example/1", "language": "en_GB"
          },
          { "id": "http://zotero.org/users/1/items/AB", "type": "report", "title": "Jahresbericht", "issued": { "date-parts": [[2030]], "season": 2 }, "language": "german" },
          { "id": "agency2031", "type": "article-newspaper", "title": "Ships wait", "issued": { "raw": "some day" } }
        ]
        """;

    private const string Bib = """
        % A comment, and text between entries.
        @string{jq = "Journal of " # {Quays}}
        @comment{ignored}
        @article{ones:2031,
          title = {The {Quays} of \"{U}ber--Stra{\ss}e, \v{S}ibenik \& {\'E}ire},
          author = {Ones, Ada and Bea van der Twos and {Ministry of Trade and Industry} and others},
          journaltitle = jq, pages = {12--19}, date = {2031-03/2031-05},
          doi = {10.1000/182}, url = {https://quays.example/a_b}, urldate = "2031-04-01", langid = {ngerman},
          file = {Full Text:/home/a/Ones - 2031 - Quays.pdf:application/pdf},
        }
        @report(annual, title = "Annual {R}eport", institution = {Harbour Board}, year = 2030, month = may)
        """;

    private readonly LittleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Every_item_of_a_library_becomes_a_record_that_is_valid_and_not_published()
    {
        _site.Write("library.json", Csl);
        var result = await _site.Run("import", "--metadata", "library.json");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("library.json: 3 items, 3 new records.", result.Out, StringComparison.Ordinal);
        Assert.Contains("agency2031: the date 'some day' (issued) is not taken over", result.Out, StringComparison.Ordinal);
        var record = _site.Text("seeds/onesquays2031.md");
        foreach (var line in (string[])["title: 'The quays of Ferry Town'", "short: 'Quays'", "published: 2031-03-14", "author: ['Ada Ones', 'Bea van der Twos', 'Ministry of Trade and Industry']",
            "container: 'Journal of Quays'", "pages: '12-19'", "doi: 10.1000/182", "url: 'https://quays.example/1'", "retrieved: 2031-04-01", "language: en-GB", "guessed: [short, kind, reliability, credibility]"])
            Assert.Contains(line + "\n", record, StringComparison.Ordinal);
        Assert.DoesNotContain("original:", record, StringComparison.Ordinal);
        Assert.Contains("published: 2030-22\n", _site.Text("seeds/jahresbericht.md"), StringComparison.Ordinal);
        Assert.Equal(0, (await _site.Run("check", "--strict")).Code);
    }

    [Fact]
    public async Task An_address_is_no_key_and_the_id_is_made_from_the_title()
    {
        static string Item(string key, string title, string more) => $$"""{ "id": "http://zotero.org/users/1/items/{{key}}", "type": "report", "title": "{{title}}", {{more}} }""";
        string[] items =
        [
            Item("A1", "The annual report of the harbour board", "\"issued\": { \"date-parts\": [[2030]] }"),
            Item("A2", "The annual report of the harbour board", "\"issued\": { \"date-parts\": [[2031]] }"),
            Item("A3", "The annual report of the harbour master", "\"URL\": \"https://harbour.example/1\""),
            Item("B4", "港口年报", "\"issued\": { \"date-parts\": [[2031]] }"),
        ];
        _site.Write("library.json", $"[{string.Join(", ", items)}]");
        var result = await _site.Run("import", "--metadata", "library.json");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("4 items, 4 new records.", result.Out, StringComparison.Ordinal);
        Assert.Contains("published: 2030\n", _site.Text("seeds/the-annual-report-of-the-harbour.md"), StringComparison.Ordinal);
        Assert.Contains("published: 2031\n", _site.Text("seeds/the-annual-report-of-the-harbour-2.md"), StringComparison.Ordinal);
        Assert.Contains("harbour master", _site.Text("seeds/the-annual-report-of-the-harbour-3.md"), StringComparison.Ordinal);
        Assert.Contains("港口年报", _site.Text("seeds/b4.md"), StringComparison.Ordinal);
        // The second time each finds its own, also where a person has corrected a title.
        _site.Write("seeds/the-annual-report-of-the-harbour-3.md", _site.Text("seeds/the-annual-report-of-the-harbour-3.md").Replace("harbour master", "Harbour Master", StringComparison.Ordinal));
        Assert.Contains("4 items, 0 new records", (await _site.Run("import", "--metadata", "library.json")).Out, StringComparison.Ordinal);
        Assert.Contains("0 without a record", (await _site.Run("import", "--list", "library.json")).Out, StringComparison.Ordinal);
        _site.Write("second.txt", "The annual report of the harbour board\nIt had more ships.");
        var said = await _site.Run("import", "second.txt", "--metadata", "library.json", "--item", "http://zotero.org/users/1/items/A2");
        Assert.Equal((0, ""), (said.Code, said.Error));
        Assert.Contains("¶2 ", _site.Text("seeds/the-annual-report-of-the-harbour-2.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{ \"id\": \"ones2031\", \"type\": \"book\", \"title\": \"Quays\", \"editor\": [{ \"family\": \"Ones\", \"given\": \"Ada\" }] }]")]
    [InlineData("@book{ones2031, title = {Quays}, editor = {Ones, Ada}}")]
    public void An_editor_is_no_author(string text)
    {
        var library = Read(text);
        Assert.Empty(library.Items[0].Metadata.Authors);
        Assert.Equal("ones2031: Ones, Ada edited it and did not write it, and it names no author; records have no key for editors.", Assert.Single(library.Remarks));
        Assert.Empty(Read(text.Replace("\"type\"", "\"author\": [{ \"literal\": \"B\" }], \"type\"", StringComparison.Ordinal).Replace("editor = ", "author = {B}, editor = ", StringComparison.Ordinal)).Remarks);
    }

    [Fact]
    public async Task A_library_of_forty_items_comes_in_at_one_go_and_a_second_time_changes_nothing()
    {
        _site.Write("library.json", $"[{string.Join(",", Enumerable.Range(1, 40).Select(i => $$"""{"id": "item{{i}}", "type": "report", "title": "Report {{i}}"}"""))}]");
        Assert.Contains("40 new records", (await _site.Run("import", "--metadata", "library.json")).Out, StringComparison.Ordinal);
        var again = await _site.Run("import", "--metadata", "library.json");
        Assert.DoesNotContain("wrote", again.Out, StringComparison.Ordinal);
        Assert.Equal(0, (await _site.Run("check", "--strict")).Code);
    }

    [Fact]
    public async Task An_original_that_comes_later_gives_such_a_record_its_passages()
    {
        _site.Write("library.json", Csl);
        _site.Write("agency.txt", "Ships wait\nThirty ships wait for the quay to be built.");
        Assert.Equal(0, (await _site.Run("import", "--metadata", "library.json")).Code);
        var result = await _site.Run("import", "agency.txt", "--id", "agency2031");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("¶2 ", _site.Text("seeds/agency2031.md"), StringComparison.Ordinal);
        Assert.Contains("original: { file: 'agency.txt'", _site.Text("seeds/agency2031.md"), StringComparison.Ordinal);
        Assert.Equal(0, (await _site.Run("check", "--strict")).Code);
    }

    [Theory]
    [InlineData("onesQuays2031.txt", "Something else\nOf which nobody knows.", "")]
    [InlineData("x.txt", "The Quays of Ferry Town\nThere are nine.", "")]
    [InlineData("Ones - 2031 - The quays of Ferry Town.txt", "Something else\nOf which nobody knows.", "")]
    [InlineData("x.txt", "Something else\nOf which nobody knows.", "--item onesQuays2031")]
    public async Task The_item_of_an_original_is_found_by_key_title_or_name_or_is_named(string name, string text, string item)
    {
        _site.Write("library.json", Csl);
        _site.Write(name, text);
        var result = await _site.Run(["import", name, "--metadata", "library.json", .. item.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        var record = _site.Text("seeds/onesquays2031.md");
        Assert.Contains("container: 'Journal of Quays'", record, StringComparison.Ordinal);
        Assert.Contains("¶2 ", record, StringComparison.Ordinal);
        Assert.Contains("\"onesquays2031\"", _site.Text("seeds/seeds.lock.json"), StringComparison.Ordinal);
        Assert.Equal(0, (await _site.Run("check", "--strict")).Code);
    }

    [Fact]
    public async Task An_original_that_no_item_is_of_is_refused_with_a_way_out()
    {
        _site.Write("library.json", Csl);
        _site.Write("x.txt", "Nothing of the kind\nIs in the library.");
        var result = await _site.Run("import", "x.txt", "--metadata", "library.json");
        Assert.Equal(2, result.Code);
        Assert.Contains("Say which it is with --item KEY", result.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'onesQuays2031'?", (await _site.Run("import", "x.txt", "--metadata", "library.json", "--item", "onesQuay2031")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_says_which_items_have_no_record_and_which_records_differ()
    {
        _site.Write("library.json", Csl);
        Assert.Equal(0, (await _site.Run("import", "--metadata", "library.json")).Code);
        File.Delete(_site["seeds/agency2031.md"]);
        _site.Write("seeds/onesquays2031.md", _site.Text("seeds/onesquays2031.md").Replace("published: 2031-03-14", "published: 2031", StringComparison.Ordinal).Replace("pages: '12-19'\n", "", StringComparison.Ordinal));
        var text = (await _site.Run("import", "--list", "library.json")).Out;
        Assert.Contains("no record  agency2031  Ships wait", text, StringComparison.Ordinal);
        Assert.Contains("published: '2031' in the record, '2031-03-14' in the library", text, StringComparison.Ordinal);
        Assert.Contains("pages: not in the record, '12-19' in the library", text, StringComparison.Ordinal);
        Assert.Contains("3 items: 1 without a record, 1 that differ, 1 that agree.", text, StringComparison.Ordinal);
        var printed = (await _site.Run("import", "--list", "library.json", "--format", "json")).Out;
        Assert.Empty(new SchemaValidator(new TestSite("").File("schemas/library.schema.json")).FindProblems(printed));
        using var json = JsonDocument.Parse(printed);
        Assert.Equal(["seeds/onesquays2031.md", null], new[] { 0, 2 }.Select(i => json.RootElement.GetProperty("items")[i].GetProperty("record").GetString()));

        var again = await _site.Run("import", "--metadata", "library.json");
        Assert.Contains("seeds/onesquays2031.md: added pages.", again.Out, StringComparison.Ordinal);
        Assert.Contains("published is '2031' in the record and '2031-03-14' in the library", again.Out, StringComparison.Ordinal);
        Assert.Contains("published: 2031\n", _site.Text("seeds/onesquays2031.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void BibTeX_is_read_with_its_strings_names_accents_and_files()
    {
        var library = Read(Bib);
        Assert.Null(library.Problem);
        Assert.Equal(["ones:2031", "annual"], library.Items.Select(item => item.Key));
        var (ones, annual) = (library.Items[0].Metadata, library.Items[1].Metadata);
        Assert.Equal("The Quays of Über–Straße, Šibenik & Éire", ones.Title);
        Assert.Equal(["Ones, Ada", "van der Twos, Bea", "Ministry of Trade and Industry"], ones.Authors.Select(name => name.Sorted));
        Assert.Equal(("Journal of Quays", "12–19", "2031-03/2031-05", "10.1000/182", "https://quays.example/a_b", "2031-04-01", "de"), (ones.Container, ones.Pages, ones.Published, ones.Doi, ones.Address, ones.Retrieved, ones.Language));
        Assert.Equal(["Ones - 2031 - Quays.pdf"], library.Items[0].Files);
        Assert.Equal(("Annual Report", "Harbour Board", "2030-05"), (annual.Title, annual.Publisher, annual.Published));
        Assert.Contains(library.Remarks, remark => remark.Contains("others", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[", "it is not JSON from line 1 on")]
    [InlineData("[]", "it has no items")]
    [InlineData("{\"a\": 1}", "CSL-JSON is a list of items")]
    [InlineData("Nothing", "it is neither CSL-JSON nor BibTeX")]
    [InlineData("@article{a, title = {b}", "line 1: an entry is not closed")]
    [InlineData("@article{a,\ntitle = {b", "line 2: a brace is not closed")]
    [InlineData("@article{a, title}", "line 1: a field and '=' are expected")]
    public void A_broken_library_is_refused_in_a_sentence(string text, string why) => Assert.Contains(why, Read(text).Problem, StringComparison.Ordinal);

    [Fact]
    public void A_library_that_is_made_to_do_harm_is_refused_or_read_in_no_time()
    {
        Assert.Contains("not JSON", Read(new string('[', 1_000_000)).Problem, StringComparison.Ordinal);
        Assert.Contains("braces", Read($"@article{{a, title = {new string('{', 1_000_000)}").Problem, StringComparison.Ordinal);
        Assert.NotNull(Read(string.Concat(Enumerable.Repeat("@string{a = a # a}\n@article{", 2000))).Problem);
        Assert.Contains("longer than a million letters", Read($"@string{{a = {{{new string('x', 1000)}}}}}{string.Concat(Enumerable.Repeat("@string{a = a # a # a # a}", 20))}").Problem, StringComparison.Ordinal);
    }

    private static Library Read(string text) => Library.Read(new("library", Blob.Create(text)));
}
