using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>An original is known with the text that was kept of it.</summary>
public class ReadOriginalTests
{
    private static readonly InputFile s_document = new("seeds/originals/a.docx", new(WordFile.Make(WordFile.P("One."))));

    [Fact]
    public void The_text_that_was_kept_of_an_original_is_that_of_its_name()
    {
        var kept = new InputFile("seeds/originals/a.docx.passages.json", Blob.Create("{}"));
        InputFile[] others = [new("seeds/originals/b.docx.passages.json", Blob.Create("{}")), new("seeds/originals/a.docx.b.passages.json", Blob.Create("{}"))];
        Assert.Equal(kept, Assert.Single(Read(s_document, [.. others, kept])).Kept);
        var without = Assert.Single(Read(s_document, others));
        Assert.Equal(("a.docx", (InputFile?)null), (without.Name, without.Kept));
        Assert.Empty(Read(kept, others));
    }

    [Fact]
    public void A_kept_text_is_used_where_it_is_of_the_same_file()
    {
        Assert.True(OriginalReader.IsBinary(s_document));
        Assert.False(OriginalReader.IsBinary(new("a.txt", Blob.Create("One."))));
        var kept = new InputFile("a", OriginalReader.Keep(s_document, new([new("Two.")]))!);
        Assert.Equal(["Two."], OriginalReader.Read(s_document, PassageDivision.Paragraphs, kept: kept).Passages.Select(passage => passage.Text));
        Assert.Equal(["One."], OriginalReader.Read(s_document, PassageDivision.Paragraphs, kept: new("a", Blob.Create("{}"))).Passages.Select(passage => passage.Text));
        Assert.Null(OriginalReader.Keep(new("a.txt", Blob.Create("One.")), new([new("Two.")])));
    }

    private static IEnumerable<OriginalDraft> Read(InputFile original, InputFile[] texts) => new ReadOriginal().Execute(new(original, texts.ToValueList()), _ => { });
}
