using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>Drafts as targets of links.</summary>
internal static class Targets
{
    public static Target Create(JudgementDraft judgement) =>
        new(TargetKind.Judgement, Target.Shortened(PlainText.Extract(judgement.Text)), $"/#{judgement.Header.Id}");

    public static Target Create(EventDraft timelineEvent) => new(TargetKind.Event, timelineEvent.Title, $"/timeline/#{timelineEvent.Id}");

    public static Target Front(FrontHeader header) => new(TargetKind.Page, header.Title, "/");
}
