using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>The text of an original is kept beside it as it was read.</summary>
public class KeptTextTests
{
    private static readonly InputFile s_original = new("a.docx", Blob.Create("bytes"));

    [Fact]
    public void A_text_is_kept_with_all_that_was_read_of_it()
    {
        var text = new OriginalText(
        [
            new("One", 2), new("Two – “two”") { Aside = "Footer", Page = 3, PageLabel = "iii", Doubt = "order" }, new("Three") { Seconds = 4 }, new("Four") { Page = 0, Seconds = 0 },
        ])
        {
            Metadata = new("Title", ["Ines Holt", "Bea Twos"], "Press", "2031-05", "en", "https://a.example") { Container = "Annals", Pages = "1-2", Doi = "10.1/2", Retrieved = "2031-06-01" },
            Remarks = ["A remark.", "Another."],
            MarksHeadings = true,
        };
        Assert.Equal(text, Again(text));
        var empty = new OriginalText([]);
        Assert.Equal(empty, Again(empty));
    }

    [Fact]
    public void The_file_is_one_that_a_person_can_read() =>
        Assert.Equal(
            $$"""
            {
              "sha256": "{{s_original.Content.Hash}}",
              "reader": "a reader",
              "metadata": {
                "title": "Title",
                "authors": []
              },
              "headings": false,
              "remarks": [],
              "passages": [
                {
                  "text": "One",
                  "level": 1
                },
                {
                  "text": "Two",
                  "page": 2
                }
              ]
            }

            """,
            KeptText.Write(s_original, "a reader", new([new("One", 1), new("Two") { Page = 2 }]) { Metadata = OriginalMetadata.None with { Title = "Title" } }).Text());

    [Theory]
    [InlineData("\"reader\": \"a reader\"", "\"reader\": \"another\"")]
    [InlineData("\"sha256\": \"", "\"sha256\": \"0")]
    [InlineData("\"reader\": \"a reader\"", "\"reader\": 1")]
    [InlineData("\"text\"", "\"texts\"")]
    [InlineData("\"One\"", "1")]
    [InlineData("\"level\": 1", "\"level\": \"1\"")]
    [InlineData("\"level\": 1", "\"level\": 1.5")]
    [InlineData("\"metadata\"", "\"metadat\"")]
    [InlineData("\"authors\": []", "\"authors\": 1")]
    [InlineData("\"headings\": false", "\"headings\": 1")]
    [InlineData("\"remarks\"", "\"remark\"")]
    [InlineData("\"passages\": [", "\"passages\": ")]
    public void A_kept_text_of_another_file_or_reader_or_one_that_is_not_whole_is_not_used(string part, string changed)
    {
        var kept = KeptText.Write(s_original, "a reader", new([new("One", 1)])).Text();
        Assert.NotNull(KeptText.Read(new("a", Blob.Create(kept)), s_original, "a reader"));
        Assert.Contains(part, kept, StringComparison.Ordinal);
        Assert.Null(KeptText.Read(new("a", Blob.Create(kept.Replace(part, changed, StringComparison.Ordinal))), s_original, "a reader"));
    }

    private static OriginalText? Again(OriginalText text) => KeptText.Read(new("a.docx.passages.json", KeptText.Write(s_original, "a reader", text)), s_original, "a reader");
}
