namespace BriefingSite.Tests.Evidence;

/// <summary>A quotation of the battery.</summary>
/// <param name="Kind">How it was made.</param>
/// <param name="Words">What stands between the marks.</param>
/// <param name="Passage">The passage that it cites.</param>
internal sealed record Quoted(string Kind, string Words, int Passage);
