namespace BriefingSite.Comparing.Wording;

/// <summary>Takes from sentences what they depend on: <c>If it rains, …</c>, <c>… as long as it rains</c>.</summary>
/// <param name="words">What begins a condition.</param>
/// <param name="not">Words behind which it begins none: <c>even if</c>.</param>
internal sealed class Conditions(IEnumerable<string[]> words, IEnumerable<string> not)
{
    private readonly List<string[]> _words = [.. words.OrderByDescending(phrase => phrase.Length)];
    private readonly HashSet<string> _not = not.ToHashSet(StringComparer.Ordinal);

    /// <summary>The conditions of some sentences, which are removed from them.</summary>
    public Found Take(List<List<string>> sentences) => new([.. sentences.SelectMany(Take)]);

    private IEnumerable<string> Take(List<string> sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!_words.Exists(phrase => i + phrase.Length < sentence.Count && sentence.GetRange(i, phrase.Length).SequenceEqual(phrase)) || (i > 0 && _not.Contains(sentence[i - 1]))) continue;
            var comma = sentence.IndexOf(",", i);
            if (i == 0 && comma < 0) continue;
            var end = comma < 0 ? sentence.Count : comma;
            var taken = string.Join(' ', sentence[i..end]);
            sentence.RemoveRange(i, (i == 0 || sentence[i - 1] != "," ? end + (i == 0 ? 1 : 0) : end) - i);
            yield return taken;
            i--;
        }
    }

    /// <summary>The conditions of a text.</summary>
    internal sealed record Found(List<string> All)
    {
        /// <summary>1 where the later text has none of those that the earlier one had, -1 the other way round, 0 where they are the same; else nobody
        /// knows.</summary>
        public int? CompareTo(Found after) => All.SequenceEqual(after.All) ? 0 : after.All.Count == 0 ? 1 : All.Count == 0 ? -1 : null;
    }
}
