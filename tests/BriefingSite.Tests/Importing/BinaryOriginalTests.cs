using BriefingSite.Core.Model;
using BriefingSite.Tests.Evidence;
using BriefingSite.Tests.Reading.Originals;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Importing;

/// <summary>An original that is not text is imported, kept and checked like any other.</summary>
public sealed class BinaryOriginalTests : IDisposable
{
    private const string Kept = "seeds/originals/ferry.docx.passages.json";

    private readonly LittleSite _site = new();

    public BinaryOriginalTests()
    {
        _site.QuoteFreely();
        File.WriteAllBytes(_site["ferry.docx"], WordFile.Make(
            WordFile.P("Die Fähre", "<w:pStyle w:val=\"Titel\"/>") + WordFile.P("Sie fuhr nicht jeden Tag, sagt der Kapitän, und der Hafen war leer."),
            ("core", "<dc:creator>Ines Holt</dc:creator>")));
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_Word_document_becomes_a_record_that_can_be_quoted_with_the_original_and_without_it()
    {
        await _site.ImportAndFillIn("ferry.docx", "ferry");
        var record = _site.Text("seeds/ferry.md");
        Assert.Contains("title: 'Die Fähre'", record);
        Assert.Contains("author: 'Ines Holt'", record);
        Assert.Contains("language: de", record);
        Assert.True(File.Exists(_site["seeds/originals/ferry.docx"]));
        _site.Write("input/pages/about.md", "---\ntitle: About\n---\nHe says it “fuhr nicht jeden Tag” [@ferry, ¶2] and “fuhr jeden Tag” [@ferry, ¶2].\n");
        var said = await _site.Run("check");
        Assert.DoesNotContain("BS116", said.Error);
        Assert.Single(said.Error.Split("error BS110")[1..]);
        File.Delete(_site["seeds/originals/ferry.docx"]);
        Assert.Single((await _site.Run("check")).Error.Split("error BS110")[1..]);
    }

    [Fact]
    public async Task The_text_is_kept_beside_the_original_and_read_from_there()
    {
        await _site.ImportAndFillIn("ferry.docx", "ferry");
        Assert.Contains("Sie fuhr nicht jeden Tag", _site.Text(Kept));
        Assert.Equal("*\n", _site.Text("seeds/originals/.gitignore"));
        Assert.Equal(0, (await _site.Run("cite", "fuhr nicht jeden")).Code);

        // What is kept is believed only as far as the lock confirms it.
        await File.WriteAllTextAsync(_site[Kept], _site.Text(Kept).Replace("fuhr nicht", "fuhr", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Cite();
        Assert.Contains("BS116", (await _site.Run("check")).Error);

        // Of another original, or broken, it is not used.
        await File.WriteAllTextAsync(_site[Kept], System.Text.RegularExpressions.Regex.Replace(_site.Text(Kept), "version [0-9]+", "version 0"), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("BS116", (await _site.Run("check")).Error);
        await File.WriteAllTextAsync(_site[Kept], "{\"sha256\": ", TestContext.Current.CancellationToken);
        Assert.DoesNotContain("BS116", (await _site.Run("check")).Error);
    }

    [Fact]
    public async Task In_a_folder_that_the_variable_names_nothing_is_kept()
    {
        Directory.CreateDirectory(_site["texts"]);
        File.Move(_site["ferry.docx"], _site["texts/ferry.docx"]);
        Assert.Equal(0, (await _site.RunWith(name => name == "BRIEFING_ORIGINALS" ? _site["texts"] : null, "import", "ferry.docx", "--id", "ferry")).Code);
        Assert.Equal(["ferry.docx"], Directory.GetFiles(_site["texts"]).Select(Path.GetFileName));
        Assert.False(Directory.Exists(_site["seeds/originals"]));
    }

    [Theory]
    [InlineData("Ports of the bay", "guessed: [short, kind, reliability, credibility]")]
    [InlineData(null, "guessed: [title, short, kind, reliability, credibility]")]
    public async Task A_title_that_only_looks_like_one_on_the_first_page_is_a_guess(string? stated, string guessed)
    {
        using var file = new PdfFile();
        if (stated is not null) file.About(stated, "Ines Holt");
        file.Line(70, 760, "Ports of the bay", 20).Lines(70, 700, "The harbour received more ships than in any year before it, and no quay", "was built for them.");
        File.WriteAllBytes(_site["ports.pdf"], file.Make());
        Assert.Equal(0, (await _site.Run("import", "ports.pdf")).Code);
        var record = _site.Text("seeds/ports-of-the-bay.md");
        Assert.Contains("title: 'Ports of the bay'", record);
        Assert.Contains(guessed, record);
    }

    [Fact]
    public async Task A_damaged_document_is_named_with_what_to_do()
    {
        File.WriteAllBytes(_site["bad.docx"], WordFile.Zip([("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w:p>")]));
        var said = await _site.Run("import", "bad.docx");
        Assert.Equal((2, "bad.docx is a Word document that is damaged, or protected. Open it in the program that it is for, save it anew, and import that; or save its words as plain text."), (said.Code, said.Error.ReplaceLineEndings(" ").Trim()));
    }

    [Fact]
    public void All_that_is_known_of_a_text_is_kept()
    {
        var original = new InputFile("a.docx", new(WordFile.Make(WordFile.P("It is whole."))));
        var text = new OriginalText([new("One", 2) { Aside = "Running head", Page = 7, PageLabel = "vii", Seconds = 90, Doubt = "two columns" }, new("“Zwei” \u202Eend")])
        {
            Metadata = new("T", ["A", "B"], "P", "2031-05", "fa", "https://example.org/") { IsTitleGuessed = true, Container = "C", Pages = "7-9", Doi = "10.1/x", Retrieved = "2031-06" },
            Remarks = ["One", "Two"],
            MarksHeadings = true,
        };
        AssertFull(text, nameof(OriginalText.Problem));
        AssertFull(text.Metadata);
        AssertFull(text.Passages[0]);
        var kept = new InputFile("a.docx.passages.json", BriefingSite.Reading.Originals.OriginalReader.Keep(original, text)!);
        Assert.Equal(text, BriefingSite.Reading.Originals.OriginalReader.Read(original, PassageDivision.Lines, kept: kept));
    }

    // What is added to the model must be kept too.
    private static void AssertFull<T>(T sample, params string[] except) where T : notnull =>
        Assert.All(typeof(T).GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance).Where(property => !except.Contains(property.Name)), property =>
            Assert.NotEqual(property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null, property.GetValue(sample)));

    private void Cite() => _site.Write("input/pages/about.md", "---\ntitle: About\n---\nHe says it “fuhr nicht jeden Tag” [@ferry, ¶2].\n");
}
