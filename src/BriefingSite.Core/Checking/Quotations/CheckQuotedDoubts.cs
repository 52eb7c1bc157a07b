using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A quotation from a passage in doubt.</summary>
    public static Rule QuotedDoubt { get; } = All.Add(new("BS158", Severity.Warning, "A quotation from a passage in doubt",
        "A PDF holds letters and their places. Words, lines and columns are put together by a program, and where it may have joined what does not belong together, or a machine has read the letters from a picture, the passage is in doubt. The lock says why. Compare the passages in doubt with the original, and sign for the source. A second reader that agreed at import makes that unnecessary.",
        "“the harbour will be closed” [@harbour-survey, ¶12]  # joined over a figure", "briefing sign --source harbour-survey --by \"A. Reader\""));
}

/// <summary>What a passage in doubt says must have been compared with the original.</summary>
internal static class CheckQuotedDoubts
{
    /// <summary>The problem, if nobody has compared the passage.</summary>
    public static IEnumerable<Diagnostic> Find(FoundQuotation found, Source source)
    {
        if (!found.Passage.IsInDoubt || source.Signature is { IsCurrent: true }) yield break;
        var lapsed = source.Signature is { } signature ? $" What {signature.By} signed for has changed since." : "";
        var page = (found.Passage.PageLabel ?? $"{found.Passage.Page}") is { Length: > 0 } known ? $"page {known} of the original" : "the original";
        yield return new(CheckingRules.QuotedDoubt, found.At, $"The words of ¶{found.Passage.Number} may not be those of the original: {found.Passage.Doubt}.{lapsed}", $"compare them with {page}, then: briefing sign --source {source.Id} --by \"YOUR NAME\"");
    }
}
