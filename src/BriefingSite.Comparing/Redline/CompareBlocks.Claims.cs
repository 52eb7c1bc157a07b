using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <content>Claims: the statement with its citations, and what is computed from them.</content>
internal sealed partial class CompareBlocks
{
    protected override RedlineBlock Claim(Aligned<Block> pair, ClaimBlock claim)
    {
        var claimBefore = pair.Before is ClaimBlock one ? before.Claims[one.Number] : null;
        var claimAfter = pair.After is ClaimBlock other ? after.Claims[other.Number] : null;
        var entry = new EntryFields(titles)
            .Prose(null, claimBefore?.Text, claimAfter?.Text)
            .Text("Kind", FormatNames.ClaimKinds.Find(claimBefore?.Kind), FormatNames.ClaimKinds.Find(claimAfter?.Kind))
            .Text("Confidence", FormatNames.Confidences.Find(claimBefore?.Confidence), FormatNames.Confidences.Find(claimAfter?.Confidence))
            .Text("Because", claimBefore?.Because, claimAfter?.Because)
            .Text("Support", FormatNames.Supports.Find(claimBefore?.Support), FormatNames.Supports.Find(claimAfter?.Support))
            .Text("Contested", Contested(claimBefore), Contested(claimAfter))
            .Text("Signed", Signed(claimBefore), Signed(claimAfter))
            .Links("Questions", claimBefore?.Questions, claimAfter?.Questions)
            .Entry(pair, (claimAfter ?? claimBefore)!.Id, "claim", null);
        return claimBefore is not null && claimAfter is not null && claimBefore.Id != claimAfter.Id
            ? entry with { Note = $"was #{claimBefore.Id}, is #{claimAfter.Id}", ChangeStatus = entry.ChangeStatus with { Status = RedlineStatus.Changed } }
            : entry;
    }

    // A claim that is not contested has no such line.
    private static string? Contested(Claim? claim) => claim is { IsContested: true } ? "contested" : null;

    private static string? Signed(Claim? claim) => claim?.Signature is { } signature
        ? $"{signature.By}, {signature.Date.Written}{(signature.IsCurrent ? "" : " – lapsed")}" : null;
}
