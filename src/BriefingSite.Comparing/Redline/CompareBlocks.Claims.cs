using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <content>Claims: the statement with its citations, and what is computed from them.</content>
internal sealed partial class CompareBlocks
{
    protected override RedlineBlock Claim(Aligned<Block> pair, ClaimBlock claim)
    {
        var itemBefore = pair.Before is ClaimBlock one ? before.Claims[one.Number] : null;
        var itemAfter = pair.After is ClaimBlock other ? after.Claims[other.Number] : null;
        var entry = new EntryFields(titles)
            .Prose(null, itemBefore?.Text, itemAfter?.Text)
            .Text("Kind", FormatNames.ClaimKinds.Find(itemBefore?.Kind), FormatNames.ClaimKinds.Find(itemAfter?.Kind))
            .Text("Confidence", FormatNames.Confidences.Find(itemBefore?.Confidence), FormatNames.Confidences.Find(itemAfter?.Confidence))
            .Text("Because", itemBefore?.Because, itemAfter?.Because)
            .Text("Support", FormatNames.Supports.Find(itemBefore?.Support), FormatNames.Supports.Find(itemAfter?.Support))
            .Text("Contested", Contested(itemBefore), Contested(itemAfter))
            .Text("Signed", Signed(itemBefore), Signed(itemAfter))
            .Links("Questions", itemBefore?.Questions, itemAfter?.Questions)
            .Entry(pair, (itemAfter ?? itemBefore)!.Id, "claim", null);
        return itemBefore is not null && itemAfter is not null && itemBefore.Id != itemAfter.Id
            ? entry with { Note = $"was #{itemBefore.Id}, is #{itemAfter.Id}", ChangeStatus = entry.ChangeStatus with { Status = RedlineStatus.Changed } }
            : entry;
    }

    // Nothing is said of a claim that nobody contests.
    private static string? Contested(Claim? claim) => claim is { IsContested: true } ? "contested" : null;

    private static string? Signed(Claim? claim) => claim?.Signature is { } signature
        ? $"{signature.By}, {signature.Date.Written}{(signature.IsCurrent ? "" : " – lapsed")}" : null;
}
