using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>Drafts as targets of links.</summary>
internal static class Targets
{
    private const int LongestTitle = 90;

    public static Target Of(ClaimDraft claim) => new(TargetKind.Claim, Shortened(PlainText.Of(claim.Text)), $"/claims/#{claim.Id}");

    public static Target Of(JudgementDraft judgement) =>
        new(TargetKind.Judgement, Shortened(PlainText.Of(judgement.Text)), $"/#{judgement.Header.Id}");

    public static Target Of(EventDraft happening) => new(TargetKind.Event, happening.Title, $"/timeline/#{happening.Id}");

    public static Target Front(FrontHeader header) => new(TargetKind.Page, header.Title, "/");

    /// <summary>A statement cut at a word when it is too long to be called by.</summary>
    private static string Shortened(string text)
    {
        if (text.Length <= LongestTitle) return text;
        var end = text.LastIndexOf(' ', LongestTitle);
        return text[..(end > 0 ? end : LongestTitle)].TrimEnd(',', ';', ':', '.') + " …";
    }
}
