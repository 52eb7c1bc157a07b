using BriefingSite.Reading.Originals.Subtitles;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Subtitles;

/// <summary>Cues are joined to what one speaker says without a long pause.</summary>
public class SpokenPassagesTests
{
    [Theory]
    [InlineData("a", 4_999, false)]
    [InlineData("a", 5_000, true)]
    [InlineData("a.", 1_499, false)]
    [InlineData("a.", 1_500, true)]
    [InlineData("a!", 1_500, true)]
    [InlineData("a?", 1_500, true)]
    [InlineData("a…", 1_500, true)]
    [InlineData("港。", 1_500, true)]
    [InlineData("港！", 1_500, true)]
    [InlineData("港？", 1_500, true)]
    [InlineData("كبير؟", 1_500, true)]
    [InlineData("ہے۔", 1_500, true)]
    [InlineData("है।", 1_500, true)]
    [InlineData("a.\")' ", 1_500, true)]
    [InlineData("a.”’]»", 1_500, true)]
    [InlineData("a,", 1_500, false)]
    [InlineData("a", 1_500, false)]
    public void A_pause_ends_a_passage(string said, int pause, bool ends) => Assert.Equal(ends ? 2 : 1, SpokenPassages.Of([new(0, 1000, null, false, [said]), new(1000 + pause, 9000, null, false, ["b"])]).Count);

    [Theory]
    [InlineData(399, ".", false)]
    [InlineData(400, ".", true)]
    [InlineData(400, "", false)]
    [InlineData(1_599, "", false)]
    [InlineData(1_600, "", true)]
    public void A_passage_ends_at_a_sentence_when_it_is_long_and_anywhere_when_it_is_too_long(int letters, string end, bool ends)
    {
        var words = new string('a', letters - 100 - end.Length) + end;
        Assert.Equal(ends ? 2 : 1, SpokenPassages.Of([new(0, 1000, null, false, [new('a', 60), new('b', 40)]), new(1000, 2000, null, false, [words]), new(2000, 3000, null, false, ["b"])]).Count);
        // The length of what was said before does not count.
        Assert.Equal(2, SpokenPassages.Of([new(0, 1000, null, false, [new('a', 1500)]), new(1000, 2000, "B", false, [new('a', 200)]), new(2000, 3000, "B", false, ["b"])]).Count);
    }

    [Fact]
    public void Another_speaker_or_a_turn_begins_a_passage()
    {
        var passages = SpokenPassages.Of([new(0, 1, "A", false, ["a"]), new(1, 2, "A", false, ["b", "c"]), new(2, 3, "B", false, ["d"]), new(3, 4, "B", true, ["e"]), new(4, 5, null, false, ["f"])]);
        Assert.Equal(["0 A a/b/c", "2 B d", "3 B e", "4  f"], passages.Select(passage => $"{passage.Start} {passage.Speaker} {string.Join('/', passage.Lines)}"));
    }

    [Theory]
    [InlineData("[Applause]", true)]
    [InlineData("(applause)", true)]
    [InlineData("♪ a song", true)]
    [InlineData("[Applause] Thank you]", false)]
    [InlineData("(applause) (laughter)", false)]
    [InlineData("[applause", false)]
    [InlineData("applause)", false)]
    [InlineData("a ♪", false)]
    public void What_describes_a_sound_stands_behind_the_passage_that_it_interrupts(string line, bool isSound)
    {
        var passages = SpokenPassages.Of([new(0, 1, null, false, ["a"]), new(1, 2, null, false, [line]), new(2, 3, null, false, ["b"]), new(3, 4, null, true, ["c"])]);
        Assert.Equal(isSound ? ["a b", line, "c"] : [$"a {line} b", "c"], passages.Select(passage => string.Join(' ', passage.Lines)));
        Assert.Equal(isSound ? [false, true, false] : [false, false], passages.Select(passage => passage.IsSound));
        Assert.Equal([line], SpokenPassages.Of([new(1, 2, null, false, [line])]).Select(passage => string.Join(' ', passage.Lines)));
    }

    [Fact]
    public void A_sound_with_a_word_beside_it_is_none() => Assert.Single(SpokenPassages.Of([new(0, 1, null, false, ["[Applause]", "a"]), new(1, 2, null, false, ["b"])]));
}
