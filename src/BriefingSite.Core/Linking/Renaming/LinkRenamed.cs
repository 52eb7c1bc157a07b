using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking.Renaming;

/// <summary>Links a version of a briefing under the ids and the numbers of passages of a later version: what cites, links to or names a renamed entity
/// or a renumbered passage then does so by the new name, and the two versions can be compared by it. Texts keep their locations in the files as they were.</summary>
public static class LinkRenamed
{
    /// <summary>The briefing under the later ids. Its problems were reported when it was linked under its own.</summary>
    /// <param name="drafts">Everything that was read, without the sources that nothing uses.</param>
    /// <param name="renames">The entities with other ids.</param>
    /// <param name="renumberings">The passages with other numbers.</param>
    /// <returns>The drafts under the later ids, and the briefing.</returns>
    public static (ValueList<Draft> Drafts, Briefing Briefing) Link(ValueList<Draft> drafts, IReadOnlyCollection<Rename> renames, IReadOnlyCollection<Renumbering> renumberings)
    {
        var site = drafts.OfType<SiteDraft>().FirstOrDefault()?.Info.BaseUrl ?? "";
        var renaming = new RenameDrafts(renames, renumberings, site);
        var renamed = drafts.Select(renaming.Rename).ToValueList();
        var further = renamed.OfType<FurtherDraft>().ToList();
        var others = renamed.Where(draft => draft is not FurtherDraft).ToValueList();
        var symbols = further.SelectMany(page => new CollectPageSymbols().Execute(page, Ignore)).ToValueList();
        var evidence = new SourceEvidence(others);
        var texts = others.SelectMany(draft => new FindSourceText().Execute(new(draft, evidence), Ignore)).ToValueList();
        var names = new CollectSymbols().Execute(new(new(symbols, others), texts), Ignore).Single();
        var pages = further.SelectMany(page => new LinkPage().Execute(new(page, names), Ignore)).ToValueList();
        var questions = others.OfType<QuestionDraft>().SelectMany(question => new LinkQuestion().Execute(new(question, names), Ignore)).ToValueList();
        var sources = others.OfType<SourceDraft>().SelectMany(record => new LinkSource().Execute(new(record, names), Ignore)).ToValueList();
        return (renamed, new LinkBriefing().Execute(new(new(new(others, names), pages), new(questions, sources)), Ignore).Single());
    }

    private static void Ignore(Diagnostic diagnostic)
    {
    }
}
