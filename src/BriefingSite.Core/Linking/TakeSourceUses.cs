using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>The ids that a file names, sources perhaps among them.</summary>
/// <param name="Ids">What it cites, links to, weighs or calls silent.</param>
/// <param name="Published">The sources that it says were published.</param>
/// <param name="Retired">What it says is gone.</param>
public sealed record SourceUses(ValueList<string> Ids, ValueList<string> Published, ValueList<string> Retired)
{
    /// <summary>What a file names that is no record of a source.</summary>
    internal static SourceUses Of(Draft draft) => new(
        Named(draft).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList(),
        draft is VersionDraft version ? version.Frozen.Ids.Select(id => id.Published).Where(id => id.Target.Kind == TargetKind.Source).Select(id => id.Id).ToValueList() : [],
        draft is RetiredDraft retired ? retired.Retirements.Select(entry => entry.Id.Id).ToValueList() : []);

    /// <summary>What a record names: other records.</summary>
    internal static IEnumerable<string> Of(SourceDraft record) => Named((IEntityDraft)record);

    private static IEnumerable<string> Named(Draft draft) =>
        draft is RetiredDraft retired ? retired.Retirements.Select(entry => entry.Instead?.Id).OfType<string>() : draft.Entities.SelectMany(Named);

    private static IEnumerable<string> Named(IEntityDraft entity) =>
        entity.Texts.SelectMany(text => text.Citations).Concat(entity.Citations).Select(citation => citation.Source)
            .Concat(entity.Texts.SelectMany(text => text.Links).Select(Named).OfType<string>())
            .Concat(entity.Names.Select(name => name.Id));

    private static string? Named(UnresolvedLink link) => link.ById ? link.Written : SourceLabel.IdIn(link.Written);
}

/// <summary>Takes from a file which ids it names. Most edits change none of that, and then nobody asks again which sources are used.</summary>
public sealed class TakeSourceUses : IModule<Draft, SourceUses>
{
    /// <inheritdoc/>
    public IEnumerable<SourceUses> Execute(Draft document, Action<Diagnostic> report) => [SourceUses.Of(document)];
}
