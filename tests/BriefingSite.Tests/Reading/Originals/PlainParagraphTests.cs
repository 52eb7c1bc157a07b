using System.Text;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

public sealed class PlainParagraphTests
{
    [Theory]
    [InlineData(72, false, "\n", "")]
    [InlineData(72, true, "\n", "")]
    [InlineData(40, false, "\r\n", "")]
    [InlineData(100, true, "\r\n", "")]
    [InlineData(60, false, "\n", "\f")]
    [InlineData(80, false, "\r", "\t")]
    public void A_book_of_a_thousand_paragraphs_has_a_thousand_passages_however_it_is_wrapped(int width, bool isIndented, string lineEnd, string before)
    {
        var paragraphs = Book(1_000, seed: width);
        var text = string.Join(isIndented ? lineEnd : lineEnd + lineEnd, paragraphs.Select((paragraph, i) => string.Join(lineEnd, Wrap(paragraph, width, isIndented ? "   " : before.Length > 0 && i % 7 == 0 ? before : ""))));
        Assert.Equal(paragraphs, Read(text));
    }

    [Fact]
    public void A_book_with_a_line_for_each_paragraph_keeps_its_lines()
    {
        var paragraphs = Book(200, seed: 1);
        Assert.Equal(paragraphs, Read(string.Join('\n', paragraphs)));
        Assert.Equal(paragraphs, Read(string.Join("\n\n", paragraphs)));
    }

    [Theory]
    [InlineData(OriginalReader.MaxPassages, null)]
    [InlineData(OriginalReader.MaxPassages + 1, "has 100,000 passages")]
    public void A_text_may_have_as_many_passages_as_can_be_numbered(int passages, string? problem)
    {
        var text = OriginalReader.Read(new("a.txt", Blob.Create(string.Join('\n', Enumerable.Range(1, passages)))), PassageDivision.Lines);
        Assert.Equal(problem is null ? passages : 0, text.Passages.Count);
        Assert.Contains(problem ?? "", text.Problem?.Message ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_over_two_lines_is_one_passage() =>
        Assert.Equal(["The harbour received more ships than in any year before it, and no quay was built."],
            Read("The harbour received more ships than in any year\nbefore it, and no quay was built."));

    [Fact]
    public void A_record_that_is_divided_by_lines_keeps_the_lines_of_the_text() =>
        Assert.Equal(["The harbour received more ships than in any year", "before it, and no quay was built."],
            OriginalReader.Read(new("a.txt", Blob.Create("The harbour received more ships than in any year\n\n before it, and no quay was built.")), PassageDivision.Lines).Passages.Select(passage => passage.Text));

    [Fact]
    public void Lists_verse_addresses_and_tables_keep_their_lines()
    {
        const string text = """
            The harbour was measured in the spring of that year by three people, who
            went along the whole of the quay with a chain and wrote down what they
            found there:

            - the depth of the water at the old quay and at the new one, which nobody
              had measured before
            - the length of the quay
            1. the width

            Tin boats go by,
            Tin gulls cry,
            And none know why.

            Ines Holt
            4 Quay Street
            Saltmouth

            Year      Ships    Tons
            2030      1,204    88,000
            2031      1,310    91,500

            After that the three people went home, and it was a long time before the
            harbour was measured again.
            """;
        Assert.Equal(
        [
            "The harbour was measured in the spring of that year by three people, who went along the whole of the quay with a chain and wrote down what they found there:",
            "- the depth of the water at the old quay and at the new one, which nobody had measured before",
            "- the length of the quay",
            "1. the width",
            "Tin boats go by,", "Tin gulls cry,", "And none know why.",
            "Ines Holt", "4 Quay Street", "Saltmouth",
            "Year Ships Tons", "2030 1,204 88,000", "2031 1,310 91,500",
            "After that the three people went home, and it was a long time before the harbour was measured again.",
        ], Read(text));
    }

    [Fact]
    public void A_heading_over_a_wrapped_paragraph_is_a_passage_of_its_own() =>
        Assert.Equal(["THE QUAY", "The quay was built of stone that came from the other side of the bay, and it took nine years to build it, as everybody knows."],
            Read("THE QUAY\nThe quay was built of stone that came from the other side\nof the bay, and it took nine years to build it, as everybody\nknows."));

    [Fact]
    public void Where_parts_are_wrapped_at_widths_of_their_own_each_is_joined_and_short_lines_are_not()
    {
        const string text = """
            The harbour of Saltmouth
            Height 12 m
            Place of birth the bay
            1986 Holt 63 (9)
            The harbour was built in the years before the great storm, by people who came from the
            other side of the bay and of whom nobody knows much. When they had gone the council of
            Saltmouth took over the quay, the crane and the two lighthouses that had been built to
            mark the narrow way into the harbour.
            After the storm the quay was narrower than before it, and
            Ines Holt said that nobody would mend it in the years that
            were left, as others had said before. She had written to
            each of the owners of the ferries and asked whether they
            would pay for a part of the stone, and none of them had
            answered.
            "It is for others to do, and for the people of the bay," she
            said in Saltmouth, and then she went home to the north by
            the last ferry of that year.
            A few years later the people of the town collected money for a new quay, which was built
            in stone. It stands there to this day.
            """;
        Assert.Equal(
        [
            "The harbour of Saltmouth", "Height 12 m", "Place of birth the bay", "1986 Holt 63 (9)",
            "The harbour was built in the years before the great storm, by people who came from the other side of the bay and of whom nobody knows much. When they had gone the council of Saltmouth took over the quay, the crane and the two lighthouses that had been built to mark the narrow way into the harbour.",
            "After the storm the quay was narrower than before it, and Ines Holt said that nobody would mend it in the years that were left, as others had said before. She had written to each of the owners of the ferries and asked whether they would pay for a part of the stone, and none of them had answered.",
            "\"It is for others to do, and for the people of the bay,\" she said in Saltmouth, and then she went home to the north by the last ferry of that year.",
            "A few years later the people of the town collected money for a new quay, which was built in stone. It stands there to this day.",
        ], Read(text));
    }

    [Theory]
    [InlineData("a construction of stone", true)]
    [InlineData("a construc-tion of stone", true)]
    [InlineData("a construc tion of stone", false)]
    [InlineData("the long-term plan", true)]
    [InlineData("the longterm plan", true)]
    [InlineData("the long term plan", false)]
    [InlineData("the longerm plan", false)]
    [InlineData("pre- and post-war", true)]
    public void A_hyphen_at_the_end_of_a_line_may_belong_to_the_word_or_to_the_line(string quoted, bool isFound)
    {
        const string text = "It was called a construc-\ntion of stone, by those who saw it, and it was part of the long-\nterm plan that the town had made for the houses of pre-\nand post-war times, which were many.";
        var passages = OriginalReader.Read(new("a.txt", Blob.Create(text)), PassageDivision.Paragraphs).Passages;
        Assert.Single(passages);
        var written = LockOf(passages);
        Assert.Equal(isFound, QuotationSearch.Find(written, QuotedText.Parse(quoted)) is not null);
        Assert.DoesNotContain("\u00AD", passages[0].Shown);
    }

    [Theory]
    [InlineData("and the harbour of the town", true)]
    [InlineData("andthe harbour of the town", true)]
    [InlineData("and the harbour of thetown", true)]
    [InlineData("andthe harbour of thetown", true)]
    [InlineData("and-the harbour of the town", false)]
    [InlineData("and the harbourof the town", false)]
    public void A_gap_that_may_be_a_space_or_none_is_either_in_a_quotation(string quoted, bool isFound)
    {
        var passage = new OriginalPassage($"The ferry and{LineEndHyphen.MarkedSpace}the harbour of the{LineEndHyphen.MarkedSpace}town were closed.");
        Assert.Equal(isFound, QuotationSearch.Find(LockOf([passage]), QuotedText.Parse(quoted)) is not null);
        Assert.Equal("The ferry and the harbour of the town were closed.", passage.Shown);
    }

    [Fact]
    public void A_line_of_many_words_that_leaves_a_little_room_goes_on_with_a_capital_letter()
    {
        const string text = "It was said that the town had no use for the whole of it, and that in the years that\nfollowed the war nobody would have thought of it, though all of them had known of the\nguide that had been written in those years with the whole of its\nBandwidth that the people of the town could have used for all of it in those years,\nand that was all that was known of it.";
        Assert.Single(OriginalReader.Read(new("a.txt", Blob.Create(text)), PassageDivision.Paragraphs).Passages);
    }

    [Theory]
    [InlineData("may amend the application for the authority, and in the discretion of the Administrator the statement proposed is involved", true)]
    [InlineData("may amend the applica-tion for the author-ity, and in the discretion of the Adminis-trator the statement pro-posed is in-volved", true)]
    [InlineData("may amend the ap-plication for the authority", false)]
    [InlineData("may amend the application for the discretion", false)]
    public void Any_number_of_words_may_be_divided_and_each_where_its_own_line_ends(string quoted, bool isFound)
    {
        const string text = "The town need not accept an ap-\nplication for the Ad-\nministrator. It may amend the applica-\ntion for the author-\nity, and in the discre-\ntion of the Adminis-\ntrator the state-\nment pro-\nposed is in-\nvolved in it, and no-\nbody knows why.";
        var passages = OriginalReader.Read(new("a.txt", Blob.Create(text)), PassageDivision.Paragraphs).Passages;
        Assert.Equal(isFound, QuotationSearch.Find(LockOf(passages), QuotedText.Parse(quoted)) is not null);
    }

    [Fact]
    public void Lines_in_a_script_without_spaces_are_joined_without_one() =>
        Assert.Equal(["港口今年接待的船只比以往任何一年都多，但是没有建造新的码头。"], Read("港口今年接待的船只比以往任何\n一年都多，但是没有建造新的码\n头。"));

    // From the lock alone, as on a machine without the original.
    private static PassageFingerprint LockOf(IEnumerable<OriginalPassage> passages)
    {
        var text = BriefingSite.Reading.Seeds.LockText.Write(new([TextFingerprints.Create("a", "a.txt", "00", passages, "en")]));
        return new BriefingSite.Reading.Seeds.ReadLock().Execute(new("seeds/seeds.lock.json", Blob.Create(text)), _ => { }).Single().Lock.Sources[0].Passages[0];
    }

    private static IEnumerable<string> Read(string text) => OriginalReader.Read(new("a.txt", Blob.Create(text)), PassageDivision.Paragraphs).Passages.Select(passage => passage.Shown);

    private static List<string> Book(int paragraphs, int seed)
    {
        string[] words = ["the", "harbour", "a", "ship", "of", "stone", "that", "went", "into", "water", "while", "nobody", "saw", "it", "under", "Saltmouth", "and", "quay", "for", "years"];
        var state = (uint)seed * 2654435761u + 1;
        int Next(int limit) => (int)((state = state * 1664525 + 1013904223) >> 8) % limit;
        return [.. Enumerable.Range(0, paragraphs).Select(_ =>
        {
            var text = new StringBuilder();
            for (var sentence = Next(4); sentence >= 0; sentence--)
                text.Append(text.Length > 0 ? " " : "").Append("So ").AppendJoin(' ', Enumerable.Range(0, 6 + Next(24)).Select(_ => words[Next(words.Length)])).Append('.');
            return text.ToString();
        })];
    }

    private static IEnumerable<string> Wrap(string paragraph, int width, string indent)
    {
        var line = indent;
        var isEmpty = true;
        foreach (var word in paragraph.Split(' '))
        {
            if (!isEmpty && line.Length + 1 + word.Length > width)
            {
                yield return line;
                (line, isEmpty) = ("", true);
            }
            line += isEmpty ? word : $" {word}";
            isEmpty = false;
        }
        yield return line;
    }
}
