using BriefingSite.Tests.Evidence;
using BriefingSite.Tests.Reading.Originals;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Importing;

/// <summary>A quotation from a passage in doubt is a warning until a person has compared it with the original, or a second reader agreed.</summary>
public sealed class DoubtTests : IDisposable
{
    private const string Warning = "warning BS158: The words of ¶1 may not be those of the original";

    private readonly LittleSite _site = new();

    public DoubtTests()
    {
        _site.QuoteFreely();
        File.WriteAllBytes(_site["ferry.pdf"], Pdf("Transport about the bridge."));
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task It_is_signed_for_and_the_signature_lapses_with_the_words()
    {
        await Import();
        Assert.Contains("\"page\": 1, \"doubt\": \"it goes on", _site.Text("seeds/seeds.lock.json"));
        Assert.Contains("¶1 {page=1}", _site.Text("seeds/ferry.md"));
        var told = (await _site.Run("check")).Error.ReplaceLineEndings(" ");
        Assert.Contains(Warning, told);
        // The hint works as it stands.
        Assert.Contains("briefing sign --source ferry --by \"YOUR NAME\"", told);

        Assert.Equal(0, (await _site.Run("build")).Code);
        Assert.Contains("How the original reads here is in doubt, and nobody has compared it yet: it goes on", _site.Text("output/sources/ferry/index.html"));
        Assert.Contains("found in a passage whose reading is in doubt", _site.Text("output/sources/ferry/index.html"));

        var signed = await _site.Run("sign", "--source", "ferry", "--by", "A. Reader", "--date", "2031-08-01");
        Assert.Equal((0, ""), (signed.Code, signed.Error));
        Assert.Contains("A. Reader has compared 1 passage of 'ferry' with the original (2031-08-01): input/reviews.yml", signed.Out.ReplaceLineEndings(" "));
        Assert.Matches(@"^- source: ferry\n  by: 'A. Reader'\n  date: 2031-08-01\n  hash: '[0-9a-f]{16}'\n$", _site.Text("input/reviews.yml"));
        Assert.DoesNotContain("BS158", (await _site.Run("check")).Error);
        Directory.Delete(_site["seeds/originals"], recursive: true);
        Assert.DoesNotContain("BS158", (await _site.Run("check")).Error);
        Assert.Equal(0, (await _site.Run("build")).Code);
        Assert.DoesNotContain("is in doubt", _site.Text("output/sources/ferry/index.html"));

        File.WriteAllBytes(_site["ferry.pdf"], Pdf("Transport about the tunnel."));
        Assert.Equal(0, (await WithoutReader("import", "ferry.pdf", "--id", "ferry")).Code);
        Assert.Contains("What A. Reader signed for has changed since.", (await _site.Run("check")).Error.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_reader_that_agrees_makes_it_certain_on_every_machine()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The second reader here is a shell script.");
        Directory.CreateDirectory(_site["bin"]);
        File.WriteAllText(_site["bin/pdftotext"], $"#!/bin/sh\nPATH=/usr/bin:/bin\ncat > /dev/null\ncat <<'END'\n{First}\n{Last}\nTransport about the bridge.\nEND\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_site["bin/pdftotext"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var said = await _site.RunWith(name => name == "PATH" ? _site["bin"] : null, "import", "ferry.pdf", "--id", "ferry");
        Assert.Contains("pdftotext reads 1 of the 1 passage in doubt in the same way, so it counts as confirmed.", said.Out.ReplaceLineEndings(" "));
        Assert.Contains("\"confirmed\": \"pdftotext\"", _site.Text("seeds/seeds.lock.json"));
        _site.FillIn("ferry");
        Quote();
        Assert.DoesNotContain("BS158", (await _site.Run("check")).Error);
        Assert.DoesNotContain("BS116", (await _site.Run("check")).Error);
        Directory.Delete(_site["seeds/originals"], recursive: true);
        Assert.DoesNotContain("BS158", (await _site.Run("check")).Error);

        // It stays so where the same original is imported without the reader.
        Assert.Equal(0, (await WithoutReader("import", "ferry.pdf", "--id", "ferry")).Code);
        Assert.Contains("\"confirmed\": \"pdftotext\"", _site.Text("seeds/seeds.lock.json"));
    }

    [Fact]
    public async Task Nobody_signs_for_a_source_that_is_not_there_or_not_in_doubt()
    {
        _site.Write("weather.txt", EvidenceSite.Text);
        await _site.ImportAndFillIn("weather.txt", "weather");
        _site.Write("input/pages/about.md", "---\ntitle: About\n---\nIt says it “rains on most” [@weather, ¶2].\n");
        Assert.Contains("No passage of 'weather' is in doubt", (await _site.Run("sign", "--source", "weather", "--by", "A. Reader")).Error);
        Assert.Contains("There is no source 'wether'. The nearest are weather.", (await _site.Run("sign", "--source", "wether", "--by", "A. Reader")).Error.ReplaceLineEndings(" "));
        Assert.Contains("Name a claim, or a source with --source.", (await _site.Run("sign", "--by", "A. Reader")).Error);
        _site.Write("input/reviews.yml", "- { source: wether, by: A. Reader, date: 2031, hash: '0' }");
        Assert.Contains("error BS159: There is no source 'wether' to vouch for.", (await _site.Run("check")).Error);
    }

    private const string First = "The northern breakwater was finished in the spring,", Last = "and then the mayor of the town wrote to the Ministry of";

    private static byte[] Pdf(string next) => new PdfFile().Lines(70, 740, First, Last).NewPage()
        .Line(70, 740, next).Line(70, 690, "Nobody has seen the captain since the storm.").Line(70, 640, "The rest of the fleet stays where it is.").Make();

    private async Task Import()
    {
        Assert.Equal(0, (await WithoutReader("import", "ferry.pdf", "--id", "ferry")).Code);
        _site.FillIn("ferry");
        Quote();
    }

    // No second reader is found, even where this machine has one.
    private Task<Said> WithoutReader(params string[] args) => _site.RunWith(_ => null, args);

    private void Quote() => _site.Write("input/pages/about.md", "---\ntitle: About\n---\nIt says the mayor “wrote to the Ministry of Transport about” it [@ferry, ¶1].\n");
}
