using BriefingSite.Core.Finding;
using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Finding;

/// <summary>The index of a large briefing. The tests of the browser compare its terms and its order with those of the script and of MiniSearch.</summary>
public class TermIndexTests
{
    [Fact]
    public void A_word_of_very_many_entries_lists_the_best_and_so_does_a_common_beginning()
    {
        var entries = Enumerable.Range(0, 9000).Select(i => new SearchEntry(SearchKind.Claim, i % 10 == 0 ? "harbour" : $"quay{i}", $"harbour {(i % 10 == 0 ? "" : "and a longer text which says more")}", $"/c{i}", null));
        var shards = TermIndex.Shards(entries.Chunk(1000).Select((chunk, i) => new ChunkTerms(new(i, "en", chunk.ToValueList()))).ToList());
        var lists = shards.SelectMany(shard => shard).ToDictionary(list => list.Key);
        Assert.Equal((9000, TermIndex.MaxOfTerm), (lists["harbour"].Count, lists["harbour"].Entries.Count));
        // Those that have it in the title, the earlier ones first, are among them.
        Assert.Superset(Enumerable.Range(0, 900).Select(i => i * 10).ToHashSet(), lists["harbour"].Entries.Select(entry => entry.Entry).ToHashSet());
        Assert.Equal((8100, TermIndex.MaxOfPrefix), (lists["qu*"].Count, lists["qu*"].Entries.Count));
        Assert.DoesNotContain("quay10*", lists.Keys);
        Assert.All(shards.Skip(1), shard => Assert.InRange(shard.Sum(list => list.Entries.Count), 1, TermIndex.ShardSize + TermIndex.MaxOfTerm));
    }

    [Fact]
    public void Terms_are_those_of_the_script() => Assert.Equal(
        ["su", "su35", "35", "35", "in", "five", "5", "infive", "in5", "port", "fiveport", "5port"],
        new TermReader(isEnglish: true, SearchNumbers.Of("en").ToDictionary(number => number.Word, number => number.Digits)).Read("Su-35s in five ports"));
}
