using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>A named entity, as texts refer to it.</summary>
/// <param name="Kind">What kind of entity it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Target">What a link to it leads to.</param>
/// <param name="At">Where it is written.</param>
public sealed record Symbol(EntityKind Kind, string Id, Target Target, Location At)
{
    /// <summary>The symbol of an entity.</summary>
    public static Symbol Create(IEntityDraft entity) => new(entity.Kind, entity.Id, entity.Target, entity.At);

    /// <summary>Its location, for diagnostics elsewhere; <c>null</c> for a claim, which moves with every line added above it.</summary>
    internal Location? RelatedLocation => Kind == EntityKind.Claim ? null : At;

    /// <summary>Whether every text that refers to it gets the same result.</summary>
    internal bool AnswersLike(Symbol other) => Target == other.Target && RelatedLocation == other.RelatedLocation;
}
