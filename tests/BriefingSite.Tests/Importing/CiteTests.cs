using BriefingSite.Tests.Evidence;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Importing;

public sealed class CiteTests : IDisposable
{
    private readonly LittleSite _site = new();

    public CiteTests()
    {
        _site.Write("seeds/originals/weather.txt", EvidenceSite.Text);
        _site.QuoteFreely();
    }

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("rains on most days", "“rains on most days” [@weather, ¶2]")]
    [InlineData("RAINS on mo", "“rains on most” [@weather, ¶2]")]
    [InlineData("and it", "“and it pours” [@weather, ¶2]", "“and it burns” [@weather, ¶3]")]
    [InlineData("without", "“without any doubt” [@weather, ¶4]")]
    [InlineData("1950", "“winter since 1950” [@weather, ¶4]")]
    public async Task The_words_that_were_asked_for_are_printed_ready_to_paste_with_as_many_beside_them_as_make_them_unique(string words, params string[] citations)
    {
        await _site.ImportAndFillIn("weather.txt", "weather");
        var result = await _site.Run("cite", words, "--source", "weather");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(citations, result.Out.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
        _site.Write("input/pages/about.md", $"---\ntitle: About\n---\n{result.Out}");
        Assert.Equal("", (await _site.Run("check", "--strict")).Error);
    }

    [Fact]
    public async Task A_quotation_is_not_cut_beside_a_word_on_which_its_sense_depends_where_that_can_be_avoided()
    {
        _site.Write("seeds/originals/mill.txt", "The mill\n\nThe council refused to repair the old wheel of the mill.\n");
        await _site.ImportAndFillIn("mill.txt", "mill");
        Assert.Equal("“refused to repair the old” [@mill, ¶2]", (await _site.Run("cite", "repair the old", "--source", "mill")).Out.TrimEnd());
    }

    [Theory]
    [InlineData("no hay alternativa al ajuste", "no hay alternativa al ajuste")]
    [InlineData("el Estado", "el Estado")]
    [InlineData("la inflación", "la inflación")]
    public async Task Whatever_else_is_printed_the_words_that_were_asked_for_are(string words, string printed)
    {
        _site.Write("seeds/originals/speech.txt", "La conclusión es que no hay alternativa al ajuste y que no hay alternativa al shock.\n\nDespués de un ajuste del sector público, que caerá casi totalmente sobre el Estado y no sobre el sector privado, bajará la inflación.\n");
        await _site.ImportAndFillIn("speech.txt", "speech");
        var result = await _site.Run("cite", words, "--source", "speech");
        Assert.All(result.Out.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'), line => Assert.Contains(printed, line[..line.IndexOf('”', StringComparison.Ordinal)], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_more_words_than_may_be_quoted_as_many_are_printed()
    {
        _site.Write("input/site.yml", "title: Little site\nbase-url: https://example.org/\nlimits: { quotation-words: 4, quotation-share: 100 }");
        await _site.ImportAndFillIn("weather.txt", "weather");
        Assert.Contains("“", (await _site.Run("cite", "It rains on most days and it pours", "--source", "weather")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_stand_nowhere_show_the_nearest_passage()
    {
        await _site.ImportAndFillIn("weather.txt", "weather");
        var result = await _site.Run("cite", "it rains on many days", "--source", "weather");
        Assert.Equal(1, result.Code);
        Assert.Contains("weather ¶2: ", result.Error);
        Assert.Contains("on [-many-]{+most+} days", result.Error);
        Assert.Equal("", result.Out);
    }

    [Fact]
    public async Task Without_the_texts_it_says_what_is_missing()
    {
        var result = await _site.Run("cite", "it rains");
        Assert.Equal(2, result.Code);
        Assert.StartsWith("The texts of the sources are not here", result.Error);
        Assert.Equal(2, (await _site.Run("cite", "it rains", "--source", "nobody")).Code);
    }
}
