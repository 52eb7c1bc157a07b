namespace BriefingSite.Core.Model;

/// <summary>What is known of a source's text on this machine.</summary>
/// <param name="Fingerprint">Its fingerprint: computed from the text where that is present, otherwise that of the lock; <c>null</c> when there is neither.</param>
/// <param name="Passages">The text of its passages, where it is present.</param>
/// <param name="Changed">The numbers of passages that have changed since statements were based on them.</param>
public sealed record SourceText(SourceFingerprint? Fingerprint, ValueList<string>? Passages, ValueList<int> Changed)
{
    /// <summary>Nothing is known.</summary>
    public static SourceText Unknown { get; } = new(null, null, []);

    /// <summary>Nothing is known, because the lock cannot be read.</summary>
    public static SourceText Unreadable { get; } = new(null, null, []) { IsUnreadable = true };

    /// <summary>Whether the lock cannot be read, which is reported at its location.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>When a passage is said, in seconds from the beginning; <c>null</c> where the original has no times.</summary>
    public int? Seconds(int number) => Fingerprint is { } known && number >= 1 && number <= known.Passages.Count ? known.Passages[number - 1].Seconds : null;

    /// <summary>Why the words of a passage may not belong together in this order; <c>null</c> where they do, or a second reader agreed.</summary>
    public string? Doubt(int number) => Fingerprint is { } known && number >= 1 && number <= known.Passages.Count && known.Passages[number - 1] is { IsInDoubt: true } passage ? passage.Doubt : null;

    /// <summary>Its passages as the original has them, with pages and the like, where it is present; by the same numbers.</summary>
    public ValueList<OriginalPassage>? Original { get; init; }

    /// <summary>The addresses of its passages.</summary>
    public PassageAddresses Addresses { get; init; } = PassageAddresses.None;

    /// <summary>The text of a passage, where it is present.</summary>
    public string? Passage(int number) => Passages is { } passages && number >= 1 && number <= passages.Count ? passages[number - 1] : null;
}
