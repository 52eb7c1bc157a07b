using BriefingSite.Core.Model;
using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Themes;

public class CoverageLabelTests
{
    [Theory]
    [InlineData(1, true, "2026-37", true, "Covers what one text says, up to early 2026; nothing later.")]
    [InlineData(2, true, "2026-03", false, "Covers what two texts say, up to March 2026.")]
    [InlineData(12, false, "2026-03", true, "Covers what twelve sources say, up to March 2026; nothing later.")]
    [InlineData(13, true, null, false, "Covers what 13 texts say.")]
    [InlineData(0, true, "2026", true, "Covers what is known up to 2026; nothing later.")]
    [InlineData(0, true, null, false, "")]
    public void What_a_briefing_covers_is_one_sentence(int sources, bool areTexts, string? asOf, bool isNothingLater, string sentence) =>
        Assert.Equal(sentence, ReaderLabels.Covers(new(sources, areTexts, asOf is null ? null : Edtf.Parse(asOf), isNothingLater)));

    [Theory]
    [InlineData(true, "Covers what two texts say, up to March 2026; nothing later, though it was published in November 2026.")]
    [InlineData(false, "Covers what two texts say, up to March 2026, though it was published in November 2026.")]
    public void That_it_was_published_long_after_is_said_in_the_same_sentence(bool isNothingLater, string sentence)
    {
        var coverage = new Coverage(2, true, Edtf.Parse("2026-03"), isNothingLater);
        Assert.Equal(sentence, ReaderLabels.Covers(coverage, new(Edtf.Parse("2026-11-22")!, coverage)));
    }

    [Fact]
    public void Where_something_is_later_the_note_says_only_how_new_the_information_of_the_topics_is() => Assert.Equal(
        "This briefing was published in November 2026; the newest information that its topics use is of March 2026.",
        ReaderLabels.Stale(new(Edtf.Parse("2026-11-22")!, new(2, true, Edtf.Parse("2026-03"), false))));

    [Theory]
    [InlineData(null, null, 'F', "unknown author; reliability cannot be judged")]
    [InlineData(null, "The Courier", 'D', "from The Courier, no author named; not usually reliable")]
    [InlineData("Ines Holt", "The council", 'B', "by Ines Holt; usually reliable")]
    public void The_worth_of_a_source_follows_from_its_author_and_its_grade(string? author, string? publisher, char grade, string words) => Assert.Equal(words, ReaderLabels.Worth(
        new SourceHeader("a", "A", "A", default, SourceKind.Article, null, Rights.Excerpt, grade, 3, "", publisher, null, null, null, null) { Authors = author is null ? [] : [SourceName.Parse(author)] }));

    [Theory]
    [InlineData(0, 0, "")]
    [InlineData(0, 43, "no claim has been signed yet")]
    [InlineData(12, 43, "12 of 43 claims signed")]
    public void The_state_of_review_is_told(int signed, int claims, string words) => Assert.Equal(words, ReaderLabels.Signed(new(null, null, null, null, signed, claims)));
}
