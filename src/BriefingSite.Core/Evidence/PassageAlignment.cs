using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>How the passages of two versions of a text correspond.</summary>
/// <param name="Passages">Each passage of either version, in order.</param>
public sealed record PassageAlignment(IReadOnlyList<AlignedPassage> Passages)
{
    private Dictionary<int, AlignedPassage>? _byNumber;

    /// <summary>The passage that has this number in the new version.</summary>
    public AlignedPassage At(int number) =>
        (_byNumber ??= Passages.Where(passage => passage.After is not null).ToDictionary(passage => passage.After!.Value))[number];

    /// <summary>Compares two texts by the fingerprints of their passages. Passages of the longest common subsequence are the same; between
    /// two of them, the first old passage is paired with the first new one as changed, and so on.</summary>
    public static PassageAlignment Align(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var passages = new List<AlignedPassage>();
        var (was, now) = (new Queue<int>(), new Queue<int>());
        var (i, j) = (0, 0);
        foreach (var (one, other) in CommonSubsequence.Find(before, after))
        {
            while (i < one) was.Enqueue(++i);
            while (j < other) now.Enqueue(++j);
            Flush();
            passages.Add(new(++i, ++j, PassageStatus.Same));
        }
        while (i < before.Count) was.Enqueue(++i);
        while (j < after.Count) now.Enqueue(++j);
        Flush();
        return new(passages);

        void Flush()
        {
            while (was.Count > 0 && now.Count > 0) passages.Add(new(was.Dequeue(), now.Dequeue(), PassageStatus.Changed));
            while (was.Count > 0) passages.Add(new(was.Dequeue(), null, PassageStatus.Removed));
            while (now.Count > 0) passages.Add(new(null, now.Dequeue(), PassageStatus.Added));
        }
    }

    /// <summary>Compares the fingerprints of two versions.</summary>
    public static PassageAlignment Align(SourceFingerprint before, SourceFingerprint after) =>
        Align([.. before.Passages.Select(passage => passage.Fingerprint)], [.. after.Passages.Select(passage => passage.Fingerprint)]);
}

/// <summary>A passage of either version.</summary>
/// <param name="Before">Its old number, from 1; <c>null</c> when it was added.</param>
/// <param name="After">Its new number; <c>null</c> when it was removed.</param>
/// <param name="Status">How the two versions differ in it.</param>
public readonly record struct AlignedPassage(int? Before, int? After, PassageStatus Status);

/// <summary>How two versions of a text differ in a passage.</summary>
public enum PassageStatus
{
    /// <summary>Its text is the same.</summary>
    Same,

    /// <summary>Its text differs.</summary>
    Changed,

    /// <summary>Only the new version has it.</summary>
    Added,

    /// <summary>Only the old version has it.</summary>
    Removed,
}

/// <summary>Where the words of each passage are when the same text is divided in another way.</summary>
public static class DivisionAlignment
{
    // A passage whose words are divided between several belongs to those that have at least this part of them.
    private const int MinPart = 4;

    /// <summary>For each old number the new ones that have its words, in order; none for a passage without words, or with words that were no text.</summary>
    public static IReadOnlyDictionary<int, IReadOnlyList<int>> Find(IReadOnlyList<OriginalPassage> before, IReadOnlyList<OriginalPassage> after)
    {
        var (old, now) = (WordsOf(before), WordsOf(after));
        var found = new Dictionary<int, Dictionary<int, int>>();
        foreach (var (one, other) in CommonSubsequence.Find([.. old.Select(word => word.Text)], [.. now.Select(word => word.Text)]))
        {
            if (!found.TryGetValue(old[one].Number, out var counts)) found.Add(old[one].Number, counts = []);
            counts[now[other].Number] = counts.GetValueOrDefault(now[other].Number) + 1;
        }
        return Enumerable.Range(1, before.Count).ToDictionary(number => number, number => found.TryGetValue(number, out var counts) ? Most(counts) : []);
    }

    private static IReadOnlyList<int> Most(Dictionary<int, int> counts)
    {
        var all = counts.Values.Sum();
        return [.. counts.Where(pair => pair.Value * MinPart >= all).Select(pair => pair.Key).Order()];
    }

    private static List<(int Number, string Text)> WordsOf(IReadOnlyList<OriginalPassage> passages) =>
        [.. passages.SelectMany((passage, i) => Words.Split(passage.Text).Items.Select(word => (i + 1, word)))];
}
