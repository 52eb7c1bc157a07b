using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

public static partial class LinkingRules
{
    /// <summary>A page without a place of its own.</summary>
    public static Rule ReservedId { get; } = All.Add(new("BS206", Severity.Error, "This id is taken by the site itself",
        "A topic or page with this name would have the address of one of the site's own pages.",
        "input/topics/claims.md", "input/topics/what-is-claimed.md"));
}

/// <summary>Enters everything that has an id, and all pages with their anchors, into a registry.</summary>
internal static class RegisterSymbols
{
    // Addresses of the site itself, also of parts that not every briefing has.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "404", "annotations", "assets", "changes", "claims", "compare", "files", "index", "print", "review", "search", "sources", "terms", "timeline", "v", "watch",
    };

    public static Registry All(Drafts drafts, ValueList<PageSymbols> pages, ValueList<SourceLabel> sources, Action<Diagnostic> report)
    {
        var registry = new Registry(report) { Address = new(drafts.Site.BaseUrl) };
        foreach (var draft in drafts.Topics)
        {
            registry.Add(Free(draft.Header.Id, draft.Start, report), draft.Header.Target, draft.Start);
            AddText(draft.Header.Url, draft.Body);
        }
        foreach (var page in pages)
        {
            registry.Add(Free(page.Header.Id, page.Start, report), page.Header.Target, page.Start);
            registry.AddPage(page.Header.Url, page.Anchors);
            foreach (var claim in page.Claims) registry.Add(claim.Id, claim.Target, claim.At);
        }
        foreach (var draft in drafts.Questions) registry.Add(draft.Header.Id, draft.Header.Target, draft.Start);
        foreach (var draft in drafts.Terms) registry.Add(draft.Header.Id, draft.Header.Target, draft.Start);
        foreach (var draft in drafts.Events) registry.Add(draft.Id, Targets.Create(draft), draft.At);
        foreach (var draft in drafts.Indicators) registry.Add(draft.Header.Id, draft.Header.Target, draft.At);
        foreach (var draft in drafts.Front.Judgements) registry.Add(draft.Header.Id, Targets.Create(draft), draft.At);
        foreach (var draft in drafts.Changes) registry.Add(draft.Header.Id, draft.Header.Target, draft.Start);
        var labels = sources.ToDictionary(label => label.Id, StringComparer.Ordinal);
        foreach (var draft in drafts.Sources)
        {
            if (!labels.TryGetValue(draft.Header.Id, out var label)) continue;
            registry.Add(label.Id, Mentions.SourceTarget(label), draft.Start);
            registry.AddPage(label.Url, draft.Passages.Select(passage => passage.Anchor).OfType<string>().ToValueList());
            registry.AddPage(label.Url, draft.Passages.Where(passage => passage.Number is not null).Select(passage => $"p{passage.Number}").ToValueList());
        }
        AddText("/", drafts.Front.Body);
        registry.AddPage("/", drafts.Front.Judgements.Select(judgement => judgement.Header.Id).ToValueList());
        registry.AddPage("/compare/", drafts.Questions.Select(question => question.Header.Id).ToValueList());
        registry.AddPage("/terms/", drafts.Terms.Select(term => term.Header.Id).ToValueList());
        registry.AddPage("/timeline/", drafts.Events.Select(timelineEvent => timelineEvent.Id).ToValueList());
        registry.AddPage("/watch/", drafts.Indicators.Select(indicator => indicator.Header.Id).ToValueList());
        registry.AddPage(ChangePaths.Page, drafts.Changes.Select(note => note.Header.Id).ToValueList());
        registry.AddPage(PrintPaths.Page, []);
        registry.AddPage("/claims/", []);
        registry.AddPage("/sources/", []);
        return registry;

        void AddText(string path, UnresolvedProse body)
        {
            registry.AddPage(path, body.Anchors);
            foreach (var claim in body.Claims) registry.Add(claim.Id, claim.Target, claim.At);
        }
    }

    private static string Free(string id, Location at, Action<Diagnostic> report)
    {
        if (Reserved.Contains(id))
            report(new(LinkingRules.ReservedId, at, $"'{id}' is an address of the site itself.", "give the file another name"));
        return id;
    }
}
