using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>Drafts as targets of links.</summary>
internal static class Targets
{
    public static Target Of(JudgementDraft judgement) =>
        new(TargetKind.Judgement, Target.Shortened(PlainText.Of(judgement.Text)), $"/#{judgement.Header.Id}");

    public static Target Of(EventDraft happening) => new(TargetKind.Event, happening.Title, $"/timeline/#{happening.Id}");

    public static Target Front(FrontHeader header) => new(TargetKind.Page, header.Title, "/");
}
