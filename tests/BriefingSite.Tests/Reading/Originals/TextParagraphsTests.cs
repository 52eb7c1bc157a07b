using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>Where the paragraphs of a text with wrapped lines begin.</summary>
public class TextParagraphsTests
{
    // Lines of 60 columns, so that a text is wrapped there.
    private const string Wrapped = "The harbour received more ships than in any year before it,\nand the council of the town did not build a quay for it, as\nit had said before. It is not known why it did not build one\nthen, nor has anybody asked the council of the town for it.";

    [Theory]
    // A short line ends a paragraph where it ends a sentence, where the next one begins with a capital, and where it is very short.
    [InlineData("The ferry of the town did not come.\nso it was.", "The ferry of the town did not come.|so it was.")]
    [InlineData("The ferry of the town did not come on\nSunday.", "The ferry of the town did not come on|Sunday.")]
    [InlineData("The ferry of the town never came back\non that day, as all of them said and as everybody could see.", "The ferry of the town never came back on that day, as all of them said and as everybody could see.")]
    [InlineData("The ferry of the town never came her\non that day, as all of them said and as everybody could see.", "The ferry of the town never came her on that day, as all of them said and as everybody could see.")]
    [InlineData("The ferry of the town never came he\non that day, as all of them said and as everybody could see.", "The ferry of the town never came he|on that day, as all of them said and as everybody could see.")]
    [InlineData("The mayor of the town said that\nthe ferry would come.", "The mayor of the town said that the ferry would come.")]
    [InlineData("The mayor of the town said that\nthe ferry would come.\nIt came.", "The mayor of the town said that|the ferry would come.|It came.")]
    // A full line goes on, whatever the next one begins with.
    [InlineData("The ferry of the town did not come on the first of the week.\nSo it was.", "The ferry of the town did not come on the first of the week. So it was.")]
    [InlineData("The ferry of the town did not come on the first of May\nSunday of it.", "The ferry of the town did not come on the first of May Sunday of it.")]
    // Items.
    [InlineData("Nobody came to see the ferry of the town on that day:\n- Ines\n- Bea", "Nobody came to see the ferry of the town on that day:|- Ines|- Bea")]
    [InlineData("- Ines, who came to see the ferry of the town on that day of\nthe year\n- Bea", "- Ines, who came to see the ferry of the town on that day of the year|- Bea")]
    [InlineData("- Ines, who came to see the ferry of the town on that day of\n  the year\n- Bea", "- Ines, who came to see the ferry of the town on that day of the year|- Bea")]
    [InlineData("The ferry of the town did not come on the first of the week\n- as they said - of May.", "The ferry of the town did not come on the first of the week - as they said - of May.")]
    [InlineData("The ferry of the town did not come\n- as they said - of May.", "The ferry of the town did not come|- as they said - of May.")]
    // Rows.
    [InlineData("the ships of the town, with their tons, as the council gives\n2030      1,204     88,000", "the ships of the town, with their tons, as the council gives|2030 1,204 88,000")]
    [InlineData("Year      Ships     Tons\n2030      1,204     88,000\n2031      1,310     91,500\nMore of them came than ever.", "Year Ships Tons|2030 1,204 88,000|2031 1,310 91,500|More of them came than ever.")]
    // Rules, and the end of a page, which may come within a paragraph.
    [InlineData("The ferry of the town did not come on the first of the week,\n\f\nand nobody said why.", "The ferry of the town did not come on the first of the week, and nobody said why.")]
    [InlineData("The ferry of the town did not come on the first of the week,\n\fand nobody said why.", "The ferry of the town did not come on the first of the week, and nobody said why.")]
    [InlineData("The ferry of the town did not come on the first of the week,\n-----\nand nobody said why.", "The ferry of the town did not come on the first of the week, and nobody said why.")]
    [InlineData("-----\n\n-----\n\nIt came.", "It came.")]
    // A quotation that is set narrower.
    [InlineData("    The mayor of the town said that\n    the ferry would come again as soon\n    as she had seen it. On that day\n    the boat sank.", "The mayor of the town said that the ferry would come again as soon as she had seen it. On that day the boat sank.")]
    public void A_paragraph_ends_where_the_next_word_had_room(string text, string passages) =>
        Assert.Equal(passages.Split('|'), Read($"{Wrapped}\n\n{Wrapped}\n\n{text}").Passages.Skip(2).Select(passage => passage.Text));

    [Fact]
    public void An_indent_begins_a_paragraph_where_others_do()
    {
        var text = string.Join('\n',
            "   The ferry of the town did not come on the first of June,", "and nobody said why. They waited for it until the night fell.", "   It came on the next day, as if nothing had been the matter", "with it. They waited for it, all of them, until night fell.",
            "   - Ines waited for it, with all the others, until the night", "     fell. They waited for it, all of them, until night fell.");
        Assert.Equal(["   The", "It", "- Ines"], Read(text).Passages.Select((passage, i) => (i == 0 ? "   " : "") + passage.Text[..(i == 0 ? 3 : i == 1 ? 2 : 6)]));
    }

    [Fact]
    public void What_was_joined_and_left_out_is_said()
    {
        Assert.Equal(["The lines are wrapped at about 60 columns, so they were joined to paragraphs.", "1 line of signs without a word was left out."], Read($"{Wrapped}\n\n* * *").Remarks);
        Assert.Contains("1 hyphen at the end of a line may belong to the word or to the line; quotations may have it or not.", Read("It was called a construc-\ntion of stone, by those who saw it.").Remarks);
        Assert.Equal(["2 lines of signs without a word were left out."], Read("It came.\n***\nIt went.\n---").Remarks);
        Assert.Empty(Read("It came.\n\nIt went.").Remarks);
        Assert.Equal(["It came.", "It went."], Read("It came.\n---\n  It went.  \n").Passages.Select(passage => passage.Text));
    }

    private static OriginalText Read(string text) => TextParagraphs.Of(text);
}
