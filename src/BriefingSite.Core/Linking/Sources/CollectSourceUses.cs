using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>The ids that a file refers to, of sources among others.</summary>
/// <param name="Ids">The ids that it cites, links to, takes positions of or lists as silent.</param>
/// <param name="Published">The sources that a frozen version published.</param>
/// <param name="Retired">The ids that it retires.</param>
public sealed record SourceUses(ValueList<string> Ids, ValueList<string> Published, ValueList<string> Retired)
{
    /// <summary>The uses in a file that is not the record of a source.</summary>
    internal static SourceUses Create(Draft draft) => new(
        Named(draft).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList(),
        draft is VersionDraft version ? version.Frozen.Ids.Select(id => id.Published).Where(id => id.Target.Kind == TargetKind.Source).Select(id => id.Id).ToValueList() : [],
        draft is RetiredDraft retired ? retired.Retirements.Select(entry => entry.Id.Id).ToValueList() : []);

    /// <summary>The ids of other records that a record refers to.</summary>
    internal static IEnumerable<string> FindIn(SourceDraft record) => Named((IEntityDraft)record);

    private static IEnumerable<string> Named(Draft draft) =>
        draft is RetiredDraft retired ? retired.Retirements.Select(entry => entry.Instead?.Id).OfType<string>() : draft.Entities.SelectMany(Named);

    private static IEnumerable<string> Named(IEntityDraft entity) =>
        entity.Texts.SelectMany(text => text.Citations).Concat(entity.Citations).Select(citation => citation.Source)
            .Concat(entity.Texts.SelectMany(text => text.Links).Select(Named).OfType<string>())
            .Concat(entity.Names.Select(name => name.Id));

    private static string? Named(UnresolvedLink link) => link.ById ? link.Written : SourceLabel.IdIn(link.Written);
}

/// <summary>Collects the ids that a file refers to. Most edits change none of them, and then the used sources are not computed again.</summary>
public sealed class CollectSourceUses : IModule<Draft, SourceUses>
{
    /// <inheritdoc/>
    public IEnumerable<SourceUses> Execute(Draft document, Action<Diagnostic> report) => [SourceUses.Create(document)];
}
