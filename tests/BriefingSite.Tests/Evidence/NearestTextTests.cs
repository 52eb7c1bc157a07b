using BriefingSite.Core.Evidence;
using Xunit;

namespace BriefingSite.Tests.Evidence;

/// <summary>The text of a source that is nearest to a quotation that it does not have.</summary>
public sealed class NearestTextTests
{
    private static readonly string[] s_passages = ["The quay was shut.", "The old quay was not shut at all.", "Rain fell on the harbour.", "The quay was shut, again."];

    [Theory]
    [InlineData("the quay was open", 1, "[-the-]{+The+} quay was [-open-]{+shut+}")]
    [InlineData("quay was shut again", 4, "quay was shut, again")]
    [InlineData("old quay was shut at all", 2, "old quay was {+not+} shut at all")]
    [InlineData("snow fell on the harbour", 3, "[-snow-]{+Rain+} fell on the harbour")]
    public void It_is_shown_word_by_word(string wanted, int passage, string difference)
    {
        var near = NearestText.Find(wanted.Split(' '), s_passages, [])!;
        Assert.Equal((passage, difference), (near.Passage, near.Difference));
    }

    [Fact]
    public void Of_equally_near_passages_the_cited_one_counts_and_else_the_first()
    {
        var texts = new NearestTexts(s_passages);
        Assert.Equal(1, texts.Find(["quay", "was", "wet"], [])!.Passage);
        Assert.Equal(4, texts.Find(["quay", "was", "wet"], [4])!.Passage);
        Assert.Equal(1, texts.Find(["quay", "was", "wet"], [3])!.Passage);
    }

    [Fact]
    public void There_is_none_where_no_word_is_there() => Assert.Null(new NearestTexts(s_passages).Find(["snow", "melts"], [1]));
}
