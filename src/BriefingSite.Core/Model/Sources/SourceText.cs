namespace BriefingSite.Core.Model;

/// <summary>What is known of a source's text on this machine.</summary>
/// <param name="Fingerprint">Its print: made from the text where that is present, else the lock's; <c>null</c> when there is neither.</param>
/// <param name="Passages">The text of its passages, where it is present.</param>
/// <param name="Changed">The numbers of passages that are not what statements were written from.</param>
public sealed record SourceText(SourceFingerprint? Fingerprint, ValueList<string>? Passages, ValueList<int> Changed)
{
    /// <summary>Nothing is known.</summary>
    public static SourceText Unknown { get; } = new(null, null, []);

    /// <summary>Nothing is known, as the lock can't be read.</summary>
    public static SourceText Unreadable { get; } = new(null, null, []) { IsUnreadable = true };

    /// <summary>Whether the lock can't be read, which is told where it stands.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>The text of a passage, where it is present.</summary>
    public string? Passage(int number) => Passages is { } passages && number >= 1 && number <= passages.Count ? passages[number - 1] : null;
}
