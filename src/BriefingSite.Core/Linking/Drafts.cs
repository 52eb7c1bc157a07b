using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

public static partial class LinkingRules
{
    /// <summary>A required file is missing.</summary>
    public static Rule MissingFile { get; } = All.Add(new("BS015", Severity.Error, "A file is missing",
        "Every briefing has its settings in input/site.yml and its front page in input/index.md.",
        "input/topics/economy.md alone", "input/site.yml and input/index.md as well"));
}

/// <summary>The drafts by kind, in the order of the briefing; without the further pages, of which there may be thousands.</summary>
internal sealed record Drafts(
    SiteInfo Site, FrontDraft Front, ValueList<SourceDraft> Sources, ValueList<TopicDraft> Topics, ValueList<QuestionDraft> Questions,
    ValueList<TermDraft> Terms, ValueList<EventDraft> Events, ValueList<IndicatorDraft> Indicators,
    ValueList<string> Files, ValueList<ChangeDraft> Changes, ILookup<string, SignatureDraft> Signatures, ValueList<Draft> All)
{
    public static Drafts Sort(ValueList<Draft> drafts, Action<Diagnostic> report) => new(
        drafts.OfType<SiteDraft>().FirstOrDefault()?.Info ?? Missing(SiteInfo.Path, "title and base-url", NoSite, report),
        drafts.OfType<FrontDraft>().FirstOrDefault() ?? Missing("input/index.md", "title, question, answer and judgements", NoFront, report),
        drafts.OfType<SourceDraft>().ToValueList(),
        drafts.OfType<TopicDraft>().OrderBy(draft => draft.Header.Order).ThenBy(draft => draft.Header.Id, StringComparer.Ordinal).ToValueList(),
        drafts.OfType<QuestionDraft>().ToValueList(),
        drafts.OfType<TermDraft>().OrderBy(draft => draft.Header.Title, StringComparer.OrdinalIgnoreCase).ThenBy(draft => draft.Header.Id, StringComparer.Ordinal).ToValueList(),
        drafts.OfType<TimelineDraft>().SelectMany(draft => draft.Events).ToValueList(),
        drafts.OfType<WatchListDraft>().SelectMany(draft => draft.Indicators).ToValueList(),
        drafts.OfType<FileDraft>().Select(draft => draft.Url).ToValueList(),
        drafts.OfType<ChangeDraft>().OrderByDescending(draft => draft.Header.Date.Latest).ThenBy(draft => draft.Header.Id, StringComparer.Ordinal).ToValueList(),
        drafts.OfType<ReviewsDraft>().SelectMany(draft => draft.Signatures).ToLookup(signature => signature.Claim.Id, StringComparer.Ordinal),
        drafts);

    /// <summary>The settings of a site that has none.</summary>
    public static SiteInfo NoSite { get; } = new("Untitled", "", "http://localhost/", "en", null, null, ["yes", "qualified", "no"], new()) { Terms = TermSettings.Default with { Kinds = [] } };

    private static FrontDraft NoFront { get; } =
        new(new("input/index.md", Blob.Create("")), new("Untitled", "", "", default, default), [], UnresolvedProse.Empty);

    private static T Missing<T>(string path, string holds, T standIn, Action<Diagnostic> report)
    {
        report(new(LinkingRules.MissingFile, new(path, 1, 1), $"There is no {path}.", $"it holds {holds}"));
        return standIn;
    }
}
