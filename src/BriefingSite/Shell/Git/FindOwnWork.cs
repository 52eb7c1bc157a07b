using BriefingSite.Comparing;
using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Git;

/// <summary>Makes anew what a change brings ready-made – frozen versions, cards – so that it can be compared with what the program makes of the same
/// texts.</summary>
internal static class FindOwnWork
{
    /// <summary>The later version with what was found out.</summary>
    public static BriefingVersion Add(BriefingVersion before, BriefingVersion after)
    {
        var known = before.Files.DistinctBy(file => file.Path).ToDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);
        var changed = after.Files.Where(file => known.GetValueOrDefault(file.Path)?.Equals(file.Content) != true).ToList();
        var (site, build) = (new Site(new()), new Build(after.Files.Concat(Site.EmbeddedAssets())));
        return after with { Own = new(Frozen(site, build, after.Briefing, changed), MarkedCards(site, build, changed), Unfrozen(after)) };
    }

    // Drawing all pages for their addresses takes a while, so only what is compared is made.
    private static ValueList<InputFile> Frozen(Site site, Build build, Briefing briefing, List<InputFile> changed)
    {
        if (Edition.FromNotes(briefing.Changes) is not { } edition) return [];
        var (claims, addresses) = (FrozenFiles.ClaimsPath(edition.Version), FrozenFiles.AddressesPath(edition.Version));
        if (!changed.Exists(file => file.Path == claims || file.Path == addresses)) return [];
        return FrozenFiles.Of(edition.Version, site.Claims.Run(build).Single().Content, site.Addresses.Run(build).Single().Content).ToValueList();
    }

    private static ValueList<string> MarkedCards(Site site, Build build, List<InputFile> changed)
    {
        var cards = changed.Where(file => file.Path.StartsWith("input/cards/", StringComparison.Ordinal)).ToList();
        if (cards.Count == 0) return [];
        var marks = site.Cards.Run(build).Select(card => (card.Path, card.Mark)).ToHashSet();
        return cards.Where(file => PngFacts.Read(file.Content.Bytes.Span)?.Mark is { } mark && marks.Contains((file.Path, mark))).Select(file => file.Path).ToValueList();
    }

    private static ValueList<Diagnostic> Unfrozen(BriefingVersion version)
    {
        var found = new List<Diagnostic>();
        foreach (var _ in new CompareFrozen().Execute(new(version.Briefing, version.Drafts.OfType<VersionDraft>().ToValueList()), found.Add)) { }
        return found.Where(diagnostic => diagnostic.Rule == ComparingRules.ChangedWithoutNote).ToValueList();
    }
}
