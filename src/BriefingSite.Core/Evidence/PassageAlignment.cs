using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>What has become of the passages of a text.</summary>
/// <param name="Passages">Each passage, of the text as it was or as it is, in order.</param>
public sealed record PassageAlignment(IReadOnlyList<AlignedPassage> Passages)
{
    private Dictionary<int, AlignedPassage>? _now;

    /// <summary>What has become of the passage that has this number now.</summary>
    public AlignedPassage At(int number) =>
        (_now ??= Passages.Where(passage => passage.After is not null).ToDictionary(passage => passage.After!.Value))[number];

    /// <summary>Compares two texts by the fingerprints of their passages. The longest common subsequence stays what it is; between two of
    /// its passages the first of the one text is taken for the first of the other, changed.</summary>
    public static PassageAlignment Align(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var passages = new List<AlignedPassage>();
        var (was, now) = (new Queue<int>(), new Queue<int>());
        var (i, j) = (0, 0);
        foreach (var (one, other) in CommonSubsequence.Of(before, after))
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

    /// <summary>Compares a print with the passages of a text.</summary>
    public static PassageAlignment Align(SourceFingerprint before, SourceFingerprint after) =>
        Align([.. before.Passages.Select(passage => passage.Fingerprint)], [.. after.Passages.Select(passage => passage.Fingerprint)]);
}

/// <summary>What has become of one passage.</summary>
/// <param name="Before">The number it had, from 1; <c>null</c> for a new one.</param>
/// <param name="After">The number it has; <c>null</c> for one that is gone.</param>
/// <param name="Status">What has become of it.</param>
public readonly record struct AlignedPassage(int? Before, int? After, PassageStatus Status);

/// <summary>What can become of a passage.</summary>
public enum PassageStatus
{
    /// <summary>Its text is what it was.</summary>
    Same,

    /// <summary>Its text is another one.</summary>
    Changed,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,
}
