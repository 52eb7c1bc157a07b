using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <content>Claims: the statement with its citations, and what is computed from them.</content>
internal sealed partial class CompareBlocks
{
    private RedlineEntry Claim(Aligned<Block> pair)
    {
        var old = pair.Before is ClaimBlock one ? before.Claims[one.Number] : null;
        var fresh = pair.After is ClaimBlock other ? after.Claims[other.Number] : null;
        var entry = new EntryFields(titles)
            .Prose(null, old?.Text, fresh?.Text)
            .Text("Kind", RedlineNames.Name(old?.Kind), RedlineNames.Name(fresh?.Kind))
            .Text("Confidence", RedlineNames.Name(old?.Confidence), RedlineNames.Name(fresh?.Confidence))
            .Text("Because", old?.Because, fresh?.Because)
            .Text("Support", RedlineNames.Name(old?.Support), RedlineNames.Name(fresh?.Support))
            .Text("Contested", Contested(old), Contested(fresh))
            .Text("Signed", Signed(old), Signed(fresh))
            .Links("Questions", old?.Questions, fresh?.Questions)
            .Entry(pair, (fresh ?? old)!.Id, "claim", null);
        return old is not null && fresh is not null && old.Id != fresh.Id
            ? entry with { Note = $"was #{old.Id}, is #{fresh.Id}", ChangeStatus = entry.ChangeStatus with { Fate = RedlineStatus.Changed } }
            : entry;
    }

    // Nothing is said of a claim that nobody contests.
    private static string? Contested(Claim? claim) => claim is { IsContested: true } ? "contested" : null;

    private static string? Signed(Claim? claim) => claim?.Signature is { } signature
        ? $"{signature.By}, {signature.Date.Written}{(signature.IsCurrent ? "" : " – lapsed")}" : null;
}
