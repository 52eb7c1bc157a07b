using BriefingSite.Core.Model;
using BriefingSite.Importing;
using BriefingSite.Reading.Originals;
using BriefingSite.Reading.Seeds;
using BriefingSite.Tests.Evidence;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Importing;

public sealed class ImportTests : IDisposable
{
    private readonly LittleSite _site = new();

    public ImportTests() => _site.QuoteFreely();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_quoted_line_is_no_heading_and_words_are_counted_in_every_script()
    {
        var outline = OriginalOutline.Guess(OriginalReader.Read(new("talk.txt", Blob.Create("A talk\n“We will go to the river.”\nThe mayor said so before the whole council of the town.\n磨坊从未因事故失去过一名工人\n")), PassageDivision.Lines));
        Assert.Equal([2, 0, 0, 0], outline.Passages.Select(passage => passage.Level));
        Assert.Equal(6, outline.Passages[3].Words);
    }

    [Fact]
    public async Task A_lock_made_for_another_language_says_so_and_import_mends_it()
    {
        _site.Write("wetter.txt", "Das Wetter\nEs regnet nicht.\n");
        await _site.ImportAndFillIn("wetter.txt", "wetter");
        _site.Write("seeds/wetter.md", (await File.ReadAllTextAsync(_site["seeds/wetter.md"], TestContext.Current.CancellationToken)).Replace("kind: ", "language: de\nkind: ", StringComparison.Ordinal));
        _site.Write("input/pages/about.md", "---\ntitle: About\n---\nIt rains. [@wetter, ¶2]\n");
        Assert.Contains("error BS116: The lock's entry for 'wetter' was made by the word lists of 'en', but ¶1 is now read by those of 'de'", (await _site.Run("check")).Error.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        await _site.Run("import", "wetter.txt", "--id", "wetter");
        Assert.DoesNotContain("BS116", (await _site.Run("check")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_becomes_a_record_without_its_words_a_lock_and_a_kept_original()
    {
        _site.Write("weather.txt", """
            How the weather works
            How the weather works
            Contents
            - Rain and where it falls
            Rain and where it falls
            It rains on most days, and it pours on some; the rain never really stops, or so the people of the valley like to say to visitors.
            Don't miss: ten umbrellas for under ten crowns
            Share this
            1. The sun dries the fields.
            Umbrella maker elected mayor
            """);
        var result = await _site.Run("import", "weather.txt", "--id", "weather");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("seeds/weather.md: 10 passages, 3 headings, 5 suspected asides.", result.Out);
        Assert.True(File.Exists(_site["seeds/originals/weather.txt"]));
        Snapshot.Verify(await File.ReadAllTextAsync(_site["seeds/weather.md"], TestContext.Current.CancellationToken), "md");
        Assert.Contains("\"weather\"", await File.ReadAllTextAsync(_site["seeds/seeds.lock.json"], TestContext.Current.CancellationToken));
        Assert.DoesNotContain("umbrellas", await File.ReadAllTextAsync(_site["seeds/weather.md"], TestContext.Current.CancellationToken));
        Assert.Equal(0, (await _site.Run("check", "--strict")).Code);
    }

    [Fact]
    public async Task With_rights_to_all_of_it_the_record_reads_as_the_text_does()
    {
        const string text = "# A [title] of *weight*\n1. An item & more_than_one `tick` <b>here</b> | there\n- “quoted” [@only-source, ¶1]\n::: {.claim #x}\n+ plus ~~struck~~ ![x](y) ^\\ {#a} http://a.example\n   > deep #4\n12) and *so* on\n=====";
        _site.Write("open.txt", text);
        Assert.Equal(0, (await _site.Run("import", "open.txt", "--rights", "full", "--id", "open")).Code);

        var record = new InputFile("seeds/open.md", new(await File.ReadAllBytesAsync(_site["seeds/open.md"], TestContext.Current.CancellationToken)));
        var problems = new List<Diagnostic>();
        var passages = new BriefingSite.Reading.ReadSource().Execute(record, problems.Add).Single().Passages;
        Assert.Empty(problems);
        Assert.Equal(
            OriginalReader.Read(new("open.txt", Blob.Create(text)), PassageDivision.Paragraphs).Passages.Select(passage => passage.Shown).Select(line => line.TrimStart('#').Trim()),
            passages.Select(passage => PlainText.Extract(passage.Gist)));
    }

    [Fact]
    public void A_page_of_html_gives_its_blocks_and_its_title_first()
    {
        const string html = """
            <!DOCTYPE html><html><head><title>The  title</title><style>p{}</style></head><body><nav><a href=/>Home</a></nav>
            <h1>A heading</h1><p>One <em>para</em>graph,<br>two lines.</p><ul><li>first</li><li>second <p>third</p></li></ul>
            <script>no()</script><table><tr><td>a</td><td>b</td></tr></table><div>loose <span>words</span></div></body></html>
            """;
        Assert.Equal(
            ["The title", "A heading", "One paragraph,", "two lines.", "first", "second", "third", "a b", "loose words"],
            OriginalReader.Read(new("page.html", Blob.Create(html)), PassageDivision.Lines).Passages.Select(passage => passage.Text));
    }

    [Fact]
    public void A_page_that_is_one_form_gives_its_words_without_its_fields() => Assert.Equal(
        ["T", "A heading", "Words of the page.", "Name"],
        OriginalReader.Read(new("page.html", Blob.Create("<title>T</title><body><form><h1>A heading</h1><p>Words of the page.</p><div><label>Name</label><input value=x><textarea>y</textarea><button>Send</button></div></form>")), PassageDivision.Lines).Passages.Select(passage => passage.Text));

    [Theory]
    [InlineData("app.html", "<html><head><title>App</title></head><body><div id=root></div><script>draw()</script></body></html>")]
    [InlineData("frames.html", "<html><head><title>Frames</title></head><frameset cols=1,2><frame src=a.html></frameset></html>")]
    public async Task A_page_with_a_title_and_no_words_is_refused(string name, string page)
    {
        _site.Write(name, page);
        var result = await _site.Run("import", name);
        Assert.Equal(2, result.Code);
        Assert.StartsWith($"{name} holds no text. Text that a page creates by script", result.Error);
        Assert.False(File.Exists(_site["seeds/seeds.lock.json"]));
    }

    [Theory]
    [InlineData("an RTF document", "{\\rtf1\\ansi Words.\\par}")]
    [InlineData("a PostScript document", "%!PS-Adobe-3.0\n(Words) show")]
    [InlineData("a ZIP archive", "PK\u0003\u0004\u0014 a.txt PK\u0005\u0006")]
    [InlineData("the beginning of an archive", "PK\u0003\u0004\u0014")]
    [InlineData("an Office document that is damaged", "PK\u0003\u0004\u0014 _rels/.rels")]
    public async Task A_file_of_another_format_is_told_whatever_it_is_called(string format, string text)
    {
        foreach (var name in new[] { "report.txt", "report.html", "report" })
        {
            _site.Write(name, text);
            var result = await _site.Run("import", name);
            Assert.Equal(2, result.Code);
            Assert.StartsWith($"{name} is {format}", result.Error);
        }
        Assert.False(File.Exists(_site["seeds/seeds.lock.json"]));
    }

    [Theory]
    [InlineData("PDF files\n\n%PDF- is how they begin.")]
    [InlineData("%PDF-1.7 is how they begin.")]
    [InlineData("From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=x\r\n\r\n--x\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nWords=20here")]
    [InlineData("Port \u001B[31mred\u0007 says\n\nTwo\u000Bwords.\n\nThree.")]
    public async Task A_text_that_speaks_of_formats_or_holds_controls_is_imported_and_checks(string text)
    {
        _site.Write("report.txt", text);
        Assert.Equal(0, (await _site.Run("import", "report.txt", "--id", "report", "--rights", "full")).Code);
        Assert.Equal(0, (await _site.Run("check")).Code);
    }

    [Fact]
    public void Deep_nesting_does_no_harm() =>
        Assert.Single(OriginalReader.Read(new("page.html", Blob.Create(string.Concat(Enumerable.Repeat("<b>", 400)) + "deep")), PassageDivision.Lines).Passages);

    [Theory]
    [InlineData("There is no file", "nowhere.txt")]
    [InlineData("is not UTF-8 text", "bytes.txt")]
    [InlineData("holds no text", "empty.txt")]
    [InlineData("can't be an id. Write 'a-b'", "text.txt", "--id", "A B")]
    public async Task What_cannot_be_imported_is_said_plainly(string sentence, params string[] args)
    {
        await File.WriteAllBytesAsync(_site["bytes.txt"], [0xC3, 0x28], TestContext.Current.CancellationToken);
        _site.Write("empty.txt", " ");
        _site.Write("text.txt", "Words");
        var result = await _site.Run(["import", .. args]);
        Assert.Equal(2, result.Code);
        Assert.Contains(sentence, result.Error);
        Assert.False(File.Exists(_site["seeds/seeds.lock.json"]));
    }

    [Fact]
    public async Task A_folder_of_originals_that_is_not_there_is_wrong_usage()
    {
        var result = await _site.RunWith(name => name == "BRIEFING_ORIGINALS" ? "gone" : null, "check");
        Assert.Equal(2, result.Code);
        Assert.Contains("which BRIEFING_ORIGINALS names", result.Error);
    }

    [Fact]
    public async Task Originals_change_no_byte_of_the_output()
    {
        _site.Write("weather.txt", EvidenceSite.Text);
        await _site.ImportAndFillIn("weather.txt", "weather");
        _site.Write("input/topics/building.md", "---\ntitle: Building\norder: 1\nanswer: It builds.\nas-of: 2026\n---\n::: {.claim #it-builds kind=fact}\n“rains on most” [@weather, ¶2]\n:::");
        var with = await _site.Run("build");
        var pages = _site.Output();
        Directory.Delete(_site["seeds/originals"], recursive: true);
        var without = await _site.Run("build", "--output", "other");
        Assert.Equal((0, 0), (with.Code, without.Code));
        Assert.Equal(pages, LittleSite.Contents(_site["other"]));
        Assert.DoesNotContain(pages, page => page.Value.Contains("pours on some", StringComparison.Ordinal));
    }

    [Fact]
    public void The_shipped_lock_is_what_its_originals_give()
    {
        Assert.SkipWhen(ShippedOriginals.Folder is null, ShippedOriginals.Missing);
        var written = File.ReadAllText(Path.Combine(Repository.Root, "seeds", "seeds.lock.json"));
        var locked = new ReadLock().Execute(new("seeds/seeds.lock.json", Blob.Create(written)), problem => Assert.Fail(problem.ToString())).Single().Lock;
        var rebuilt = locked.Sources.Select(source =>
        {
            var original = new InputFile(source.File, new(File.ReadAllBytes(Path.Combine(ShippedOriginals.Folder!, source.File))));
            return Core.Evidence.TextFingerprints.Create(source.Source, source.File, original.Content.Hash, OriginalReader.Read(original, PassageDivision.Lines).Passages, "en");
        });
        Assert.Equal(LockText.Write(new(rebuilt.ToValueList())), written);
    }
}
