using BriefingSite.Comparing.Text;
using BriefingSite.Core.Evidence;
using Xunit;

namespace BriefingSite.Tests.Comparing.Text;

/// <summary>Texts side by side: sentences, then words.</summary>
public class TextTests
{
    [Theory]
    [InlineData("It rains in May.", "It pours in May.", "It [-rains-]{+pours+}in May.")]
    [InlineData("It “rains” – often.", "It \"rains\" - often.", "It \"rains\" - often.")]
    [InlineData("It does rain.", "It does not rain.", "It does {+not+}rain.")]
    [InlineData("1,000 ships", "1,100 ships", "[-1,000-]{+1,100+}ships")]
    [InlineData("", "It rains.", "{+It rains.+}")]
    public void Words_that_differ_are_told_and_typography_is_not(string before, string after, string reported) =>
        Assert.Equal(reported, string.Concat(WordDiff.Compare(before, after).Select(stretch => stretch.Edit switch
        {
            Edit.Removed => $"[-{stretch.Text.Trim()}-]",
            Edit.Added => $"{{+{stretch.Text.Trim()}+}}",
            _ => stretch.Text,
        })));

    [Theory]
    [InlineData("It rains. It pours! Does it stop? It does.", 4)]
    [InlineData("Mr. Smith of the U.S. Navy spoke on 3 Jan. 2025 of J. R. Hartley.", 1)]
    [InlineData("He said: “It rains.” She left.", 2)]
    [InlineData("It rose by 3.5 per cent. 12 ships came.", 2)]
    public void Prose_is_cut_into_sentences(string text, int count) => Assert.Equal(count, Sentences.Split(text).Count);

    [Fact]
    public void What_moved_is_neither_gone_nor_new()
    {
        string[] before = ["One is first.", "Two follows it.", "Three goes away.", "Four is changed here."];
        string[] after = ["Two follows it.", "One is first.", "Four is altered here.", "Five is new."];
        var reported = Pairing.Pair(before, after, text => text).Select(pair => $"{pair.Match}: {pair.After ?? pair.Before}").ToList();
        Assert.Single(reported, line => line.StartsWith("Moved", StringComparison.Ordinal));
        Assert.Equal(
            ["Added: Five is new.", "Changed: Four is altered here.", "Removed: Three goes away."],
            reported.Where(line => line[0] is 'A' or 'C' or 'R').Order(StringComparer.Ordinal));
        Assert.Equal(5, reported.Count);
    }
}
