using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Entities;

/// <summary>Things of a briefing as subjects of changes, with their places.</summary>
internal static class ChangeTargets
{
    private const int MaxTitleLength = 90;

    /// <summary>A claim.</summary>
    public static ChangeTarget Create(Claim? before, Claim? after)
    {
        var claim = after ?? before!;
        return new(new("claim", claim.Id, Short(claim.Words), claim.Url), before?.At, after?.At);
    }

    /// <summary>A judgement.</summary>
    public static ChangeTarget Create(Judgement? before, Judgement? after)
    {
        var judgement = after ?? before!;
        return new(new("judgement", judgement.Header.Id, Short(PlainText.Extract(judgement.Text)), $"/#{judgement.Header.Id}"), before?.Header.TextAt, after?.Header.TextAt);
    }

    /// <summary>Something that is written in a file of its own, or has no place of its own in it.</summary>
    public static ChangeTarget InFile(string type, string id, string title, string? url, string path, bool was = true, bool isNow = true) =>
        new(new(type, id, title, url), was ? new(path, 1, 1) : null, isNow ? new(path, 1, 1) : null);

    /// <summary>A statement cut at a word when it is too long to be called by.</summary>
    public static string Short(string text)
    {
        if (text.Length <= MaxTitleLength) return text;
        var end = text.LastIndexOf(' ', MaxTitleLength);
        return text[..(end > 0 ? end : MaxTitleLength)].TrimEnd(',', ';', ':', '.') + " …";
    }

    /// <summary>Everything that leads to an address, in either version.</summary>
    public static IReadOnlyCollection<string> LinkedFrom(Briefing briefingBefore, Briefing briefingAfter, Func<string, bool> url) =>
        [.. briefingBefore.Incoming.Concat(briefingAfter.Incoming).SelectMany(text => text).Where(incoming => url(incoming.To.Url)).SelectMany(incoming => incoming.From).DistinctBy(target => target.Url).Select(target => target.Title).Order(StringComparer.Ordinal)];
}
