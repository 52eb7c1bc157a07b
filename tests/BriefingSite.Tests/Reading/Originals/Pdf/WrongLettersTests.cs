using BriefingSite.Reading.Originals.Pdf;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Pdf;

/// <summary>Text in Arabic script whose font names letters wrongly is in doubt.</summary>
public class WrongLettersTests
{
    private const string Good = "کشتی شب دیر به بندر آمد و هیچ کس ندانست", Wrong = "برچسففف هسففف اسففف";

    [Theory]
    [InlineData(Wrong, Good, true)]
    [InlineData("برچسففف هسففف", Good, false)]
    [InlineData("برچسفف هسفف اسفف", Good, false)]
    [InlineData("برچســـف هســـف اســـف", Good, false)]
    public void Words_with_a_letter_three_times_in_a_row_put_all_paragraphs_of_the_script_in_doubt(string first, string second, bool isInDoubt)
    {
        var paragraphs = Read(first, second, "The ferry zzz www aaa");
        Assert.Equal([isInDoubt, isInDoubt, false], paragraphs.Select(paragraph => paragraph.Doubt is { } doubt && doubt.Contains(Doubts.Letters, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(166, true)]
    [InlineData(167, false)]
    public void A_few_slips_in_a_long_text_are_no_reason_for_doubt(int lines, bool isInDoubt)
    {
        var paragraphs = Read([Wrong, .. Enumerable.Repeat("کشتی شب دیر به بندر آمد و هیچ کس", lines)]);
        Assert.Equal(isInDoubt, paragraphs[0].Doubt == Doubts.Letters);
    }

    [Fact]
    public void Another_reader_of_the_same_font_does_not_confirm_its_letters() => Assert.False(BriefingSite.Reading.Originals.PdfPassages.IsOfOrder(Doubts.Letters));

    private static List<PdfParagraph> Read(params string[] lines)
    {
        var paragraphs = lines.Select(line => new PdfParagraph(1, 0, false, [PageParts.LineOf(line)], true)).ToList();
        WrongLetters.Question(paragraphs);
        return paragraphs;
    }
}
