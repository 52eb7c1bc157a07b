using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <content>Claims.</content>
internal sealed partial class CompareBlocks
{
    protected override RedlineBlock Claim(Aligned<Block> pair, ClaimBlock claim)
    {
        var claimBefore = pair.Before is ClaimBlock one ? before.Claims[one.Number] : null;
        var claimAfter = pair.After is ClaimBlock other ? after.Claims[other.Number] : null;
        var entry = RedlineEntries.Create(
            pair, claimBefore is null ? null : EntityFields.Create(claimBefore), claimAfter is null ? null : EntityFields.Create(claimAfter), titles, (claimAfter ?? claimBefore)!.Id, "claim");
        return claimBefore is not null && claimAfter is not null && claimBefore.Id != claimAfter.Id
            ? entry with { Note = $"was #{claimBefore.Id}, is #{claimAfter.Id}", ChangeStatus = entry.ChangeStatus with { Status = RedlineStatus.Changed } }
            : entry;
    }
}
