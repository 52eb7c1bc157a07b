using BriefingSite.Core.Engine;

namespace BriefingSite.Core.Finding;

/// <summary>What a key of the index finds: the entries, best first where there are too many for all of them.</summary>
/// <param name="Key">A term; or the beginning of many terms and an asterisk, which no term contains.</param>
/// <param name="Count">In how many entries it is.</param>
/// <param name="Entries">The entries in their order, with their levels: all, or those where the key weighs most.</param>
public sealed record TermList(string Key, int Count, IReadOnlyList<(int Entry, int Level)> Entries);

/// <summary>The inverted index of a large briefing.</summary>
/// <remarks>What a browser loads for a word is bounded: a term in very many entries lists those where it weighs most, and where very many entries have terms with the same
/// beginning, that beginning has a list of its own.</remarks>
public sealed class TermIndex
{
    /// <summary>How many entries a term lists at most.</summary>
    public const int MaxOfTerm = 8_000;

    /// <summary>How many entries a beginning lists at most.</summary>
    public const int MaxOfPrefix = 2_000;

    /// <summary>How large the lists of all terms with the same beginning become before the beginning has a list of its own. Also the size of a shard, so that
    /// the terms with any other beginning are in two shards at most.</summary>
    public const int ShardSize = 6_000;

    /// <summary>What a key itself adds to the size of a shard, in entries of a list.</summary>
    private const int KeySize = 3;

    private const int MinPrefix = 2, MinPerThread = 16;

    // All zero between two uses.
    [ThreadStatic]
    private static double[]? s_scores;

    private readonly Workers _workers = new();
    private readonly double[] _weights;
    private readonly int[] _lengths;
    private readonly double[] _averages = new double[Ranking.Fields];
    private readonly string[] _terms;
    private readonly (int Entry, float Score)[][] _postings;

    private TermIndex(IReadOnlyList<ChunkTerms> chunks)
    {
        _weights = chunks.SelectMany(chunk => chunk.Chunk.Entries).Select(entry => Ranking.Weight(entry.Kind)).ToArray();
        _lengths = chunks.SelectMany(chunk => chunk.Lengths).ToArray();
        // As MiniSearch counts: an entry that lacks a field leaves the average as it is.
        for (var i = 0; i < _lengths.Length; i++)
        {
            if (_lengths[i] < 0) continue;
            var (entry, field) = Math.DivRem(i, Ranking.Fields);
            _averages[field] = (_averages[field] * entry + _lengths[i]) / (entry + 1);
        }
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var ofChunks = chunks.Select(chunk => chunk.Terms.Select(Number).ToArray()).ToList();
        _terms = [.. numbers.Keys];
        var (starts, occurrences) = Sorted(chunks, ofChunks, _terms.Length);
        var order = Enumerable.Range(0, _terms.Length).ToArray();
        Array.Sort(_terms, order, StringComparer.Ordinal);
        _postings = new (int, float)[_terms.Length][];
        _workers.ForEach(_terms.Length, MinPerThread, i => _postings[i] = Postings(occurrences.AsSpan(starts[order[i]]..starts[order[i] + 1])));

        int Number(string term) => numbers.TryGetValue(term, out var number) ? number : numbers[term] = numbers.Count;
    }

    /// <summary>The shards of the index, each a run of its keys in ordinal order.</summary>
    public static IReadOnlyList<IReadOnlyList<TermList>> Shards(IReadOnlyList<ChunkTerms> chunks)
    {
        var index = new TermIndex(chunks);
        var prefixes = new List<(string Prefix, int Start, int End)>();
        index.FindPrefixes(0, index._terms.Length, 0, prefixes);
        var lists = new TermList[index._terms.Length + prefixes.Count];
        index._workers.ForEach(lists.Length, MinPerThread, i => lists[i] = i < prefixes.Count ? index.ListOfPrefix(prefixes[i]) : index.ListOfTerm(i - prefixes.Count));
        Array.Sort(lists, (one, other) => string.CompareOrdinal(one.Key, other.Key));
        var shards = new List<IReadOnlyList<TermList>>();
        var shard = new List<TermList>();
        var size = 0;
        foreach (var list in lists)
        {
            shard.Add(list);
            if ((size += KeySize + list.Entries.Count) < ShardSize) continue;
            shards.Add(shard);
            (shard, size) = ([], 0);
        }
        if (shard.Count > 0) shards.Add(shard);
        return shards;
    }

    // The occurrences of all chunks by term, and for each term where its own begin.
    private static (int[] Starts, Occurrence[] Occurrences) Sorted(IReadOnlyList<ChunkTerms> chunks, List<int[]> ofChunks, int terms)
    {
        var starts = new int[terms + 1];
        for (var i = 0; i < chunks.Count; i++)
            foreach (var occurrence in chunks[i].Occurrences) starts[ofChunks[i][occurrence.Term] + 1]++;
        for (var i = 0; i < terms; i++) starts[i + 1] += starts[i];
        var next = starts[..^1];
        var sorted = new Occurrence[starts[^1]];
        var first = 0;
        for (var i = 0; i < chunks.Count; first += chunks[i++].Chunk.Entries.Count)
            foreach (var occurrence in chunks[i].Occurrences) sorted[next[ofChunks[i][occurrence.Term]]++] = occurrence with { Entry = first + occurrence.Entry };
        return (starts, sorted);
    }

    private (int Entry, float Score)[] Postings(ReadOnlySpan<Occurrence> occurrences)
    {
        Span<double> rarity = stackalloc double[Ranking.Fields];
        foreach (var occurrence in occurrences) rarity[occurrence.Field]++;
        foreach (ref var matching in rarity) matching = Ranking.Rarity((int)matching, _weights.Length);
        var entries = 0;
        for (var i = 0; i < occurrences.Length; i++)
            if (i == 0 || occurrences[i].Entry != occurrences[i - 1].Entry) entries++;
        var postings = new (int Entry, float Score)[entries];
        for (int i = 0, posting = 0; i < occurrences.Length; posting++)
        {
            var (entry, score) = (occurrences[i].Entry, 0d);
            for (; i < occurrences.Length && occurrences[i].Entry == entry; i++)
            {
                var (_, _, field, count) = occurrences[i];
                score += _weights[entry] * Ranking.Score(field, count, rarity[field], _lengths[entry * Ranking.Fields + field] / _averages[field]);
            }
            postings[posting] = (entry, (float)score);
        }
        return postings;
    }

    private int SizeOf(int term) => KeySize + Math.Min(_postings[term].Length, MaxOfTerm);

    // The beginnings that need a list of their own, among terms that share so many letters.
    private void FindPrefixes(int start, int end, int shared, List<(string Prefix, int Start, int End)> found)
    {
        var size = 0;
        for (var i = start; i < end && size <= ShardSize; i++) size += SizeOf(i);
        if (size <= ShardSize) return;
        if (_terms[start].Length == shared) start++;
        if (start == end) return;
        var prefix = _terms[start][..shared];
        if (shared >= MinPrefix && !char.IsHighSurrogate(prefix[^1])) found.Add((prefix, start, end));
        for (int i = start, next; i < end; i = next)
        {
            for (next = i + 1; next < end && _terms[next][shared] == _terms[i][shared];) next++;
            FindPrefixes(i, next, shared + 1, found);
        }
    }

    private TermList ListOfTerm(int term) => Best(_terms[term], _postings[term], MaxOfTerm);

    private TermList ListOfPrefix((string Prefix, int Start, int End) range)
    {
        var scores = s_scores is { } kept && kept.Length >= _weights.Length ? kept : s_scores = new double[_weights.Length];
        for (var term = range.Start; term < range.End; term++)
        {
            var share = Ranking.PrefixShare(range.Prefix.Length, _terms[term].Length);
            foreach (var (entry, score) in _postings[term]) scores[entry] += share * score;
        }
        var postings = new List<(int Entry, float Score)>();
        for (var entry = 0; entry < scores.Length; entry++)
        {
            if (scores[entry] > 0) postings.Add((entry, (float)scores[entry]));
            scores[entry] = 0;
        }
        return Best($"{range.Prefix}*", postings, MaxOfPrefix);
    }

    private static TermList Best(string key, IReadOnlyCollection<(int Entry, float Score)> postings, int most)
    {
        var levels = postings.Select(posting => (posting.Entry, Level: Ranking.Level(posting.Score)));
        // The sort is stable: of equal weight, the earlier entries.
        if (postings.Count > most) levels = levels.OrderByDescending(posting => posting.Level).Take(most).OrderBy(posting => posting.Entry);
        return new(key, postings.Count, levels.ToArray());
    }
}
