using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using BriefingSite.Tests.Themes;
using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Output.Cards;

/// <summary>The pictures that stand for pages where links to them are shown.</summary>
public class CardTests
{
    private static readonly TestSite Site = new("""
        -- input/topics/rain.md --
        ---
        title: Rain
        order: 1
        answer: It rains, says Mr. A. Cloud. It pours.
        as-of: 2026
        ---
        ::: {.claim #rains kind=fact}
        It rains. [@alpha, ¶2; @beta, ¶2]
        :::
        """);

    [Fact]
    public void A_card_says_whose_it_is_title_answer_figures_and_sources()
    {
        Assert.Equal(["Test", "Rain", "It rains, says Mr. A. Cloud. It pours.", "1 claim: 1 corroborated, 0 single-source", "A", "Alpha", "B", "Beta"], Words(Card("rain")));
        Assert.Equal(["index", "rain", "compare"], Cards(Site).Select(card => card.Name));
    }

    [Fact]
    public void An_answer_is_shortened_at_the_end_of_a_sentence()
    {
        var sample = new SamplePages(2);
        var sentence = "The town can build a tram of its own if the state pays one half of what it costs.";
        var page = sample.Topic with { Description = string.Join(' ', Enumerable.Repeat(sentence, 9)) };
        var words = string.Join(' ', Words(new Theme().Card(page, sample.Frame).ToString()));
        Assert.Contains($"{sentence} {sentence} 3 claims", words.Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("…", words, StringComparison.Ordinal);

        page = sample.Topic with { Description = new string('m', 9) + string.Concat(Enumerable.Repeat(" and so on", 99)) };
        Assert.Matches(" (and|so|on)…", string.Join(' ', Words(new Theme().Card(page, sample.Frame).ToString())));
    }

    [Theory]
    [InlineData(1, "A")]
    [InlineData(2, "A question that is put to everybody in the town and to its neighbours, whether or not they would ever use a tram?")]
    [InlineData(26, "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft")]
    public void Nothing_of_a_card_lies_outside_of_it(int sources, string title)
    {
        var sample = new SamplePages(sources);
        var answer = string.Concat(Enumerable.Repeat("The town can build a tram of its own if the state pays one half of what it costs. ", 3));
        foreach (var page in new Page[] { sample.Topic with { Title = title, Description = answer }, sample.Comparison with { Title = title }, sample.Home })
        {
            var drawing = XElement.Parse(new Theme().Card(page, sample.Frame).ToString());
            foreach (var box in drawing.Elements().Where(each => each.Attribute("width") is not null))
                Assert.InRange(Number(box, "x") + Number(box, "width"), 0, Core.Model.Card.Width);
            foreach (var circle in drawing.Elements().Where(each => each.Attribute("r") is not null))
                Assert.InRange(Number(circle, "cx") + Number(circle, "r"), 0, Core.Model.Card.Width);
            var lines = drawing.Elements().Where(each => each.Name.LocalName == "text").ToList();
            Assert.All(lines, line => Assert.InRange(Number(line, "y"), 0, Core.Model.Card.Height));
            // As wide as the wide sans-serif that is measured, for a serif such as DejaVu's is no narrower.
            Assert.All(lines.Where(line => (string)line.Attribute("class")! is "text"), line => Assert.InRange(Measure.Width(line.Value, 35), 1, Core.Model.Card.Width - 144));
            // One line is never drawn over another.
            Assert.All(lines.GroupBy(line => (string)line.Attribute("class")!).Where(group => group.Key is "text"), group => Assert.All(group.Zip(group.Skip(1)), pair => Assert.True(Number(pair.Second, "y") - Number(pair.First, "y") > 40)));
        }
    }

    [Fact]
    public void A_card_that_is_older_than_its_text_is_reported()
    {
        Assert.Equal("", Report("rain", Picture(mark: Cards(Site).Single(card => card.Name == "rain").Mark)));
        Assert.Equal("input/cards/rain.png:1:1: warning BS420: The card 'rain' shows an older text.", Report("rain", Picture(mark: "of old")));
        Assert.Equal("", Report("rain", Picture(mark: null)));
    }

    [Fact]
    public void A_card_is_a_picture_of_the_right_size_with_the_name_of_a_page()
    {
        Assert.Equal("input/cards/rains.png:1:1: warning BS421: No page has a card 'rains'.", Report("rains", Picture(mark: null)));
        Assert.Equal("", Report("sources-alpha", Picture(mark: null)));
        Assert.Equal("input/cards/rain.png:1:1: error BS422: This picture is 1200 × 600 pixels.", Report("rain", Picture(mark: null, height: 600)));
        Assert.Equal("input/cards/rain.png:1:1: error BS422: This is not a PNG file.", Report("rain", Blob.Create("GIF89a")));
    }

    [Fact]
    public void A_card_is_published_and_its_page_leads_to_it()
    {
        var build = With("rain", Picture(mark: null));
        var files = new Site(new()).Files.Run(build);
        Assert.Contains(files, file => file.Path == "cards/rain.png");
        Assert.Contains("content=\"https://test.example/cards/rain.png\"", files.Single(file => file.Path == "rain/index.html").Content.Text(), StringComparison.Ordinal);
    }

    private static IReadOnlyList<Card> Cards(TestSite site) => new Site(new()).Cards.Run(new(site.Inputs));

    private static string Card(string name) => Cards(Site).Single(card => card.Name == name).Drawing.Text();

    private static string Report(string card, Blob png)
    {
        var build = With(card, png);
        new Site(new()).Files.Run(build);
        return string.Join('\n', build.Diagnostics.Where(each => each.Location.File.StartsWith("input/cards/", StringComparison.Ordinal)));
    }

    private static Build With(string card, Blob png) => new(Site.Inputs.Append(new($"input/cards/{card}.png", png)));

    /// <summary>A PNG as far as it tells of itself.</summary>
    private static Blob Picture(string? mark, int height = 630)
    {
        var size = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(size, 1200);
        BinaryPrimitives.WriteInt32BigEndian(size.AsSpan(4), height);
        byte[] text = mark is null ? [] : Chunk("tEXt", Encoding.ASCII.GetBytes($"Card\0{mark}"));
        return new([0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", size), .. Chunk("tEXt", "Title\0Rain"u8.ToArray()), .. text, .. Chunk("IEND", [])]);
    }

    private static byte[] Chunk(string type, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(type), .. data, 0, 0, 0, 0];
    }

    private static List<string> Words(string drawing) =>
        [.. XElement.Parse(drawing).Descendants().Where(each => each.Name.LocalName == "text").Select(each => each.Value)];

    private static double Number(XElement shape, string name) => double.Parse(shape.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
