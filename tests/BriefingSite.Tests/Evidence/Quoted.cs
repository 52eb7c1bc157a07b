namespace BriefingSite.Tests.Evidence;

/// <summary>A quotation of the battery.</summary>
/// <param name="Kind">How it was made.</param>
/// <param name="Words">What stands between the marks.</param>
/// <param name="Passage">The passage that it cites.</param>
internal sealed record Quoted(string Kind, string Words, int Passage)
{
    /// <summary>Whether it begins directly behind a condition that opens its sentence, so that a warning may be right.</summary>
    public bool FollowsCondition { get; init; }
}
