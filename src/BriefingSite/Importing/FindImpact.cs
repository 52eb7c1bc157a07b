using BriefingSite.Core.Evidence.Dependence;
using BriefingSite.Core.Model;

namespace BriefingSite.Importing;

/// <summary>What rests on something, and what follows if it is wrong.</summary>
/// <param name="Subject">The source, passage or claim.</param>
/// <param name="Uses">What cites it or names it.</param>
/// <param name="Loss">What follows if it is wrong.</param>
/// <param name="LossOfOrigin">What follows if all sources that count as the same origin are wrong; <c>null</c> where there is no other.</param>
public sealed record Impact(Target Subject, ValueList<Target> Uses, SourceLoss Loss, SourceLoss? LossOfOrigin);

/// <summary>Finds what rests on a source, a passage or a claim.</summary>
/// <param name="briefing">The briefing, with unused sources.</param>
public sealed class FindImpact(Briefing briefing)
{
    /// <summary>What rests on it; or why that can't be told.</summary>
    /// <param name="id">The id of a source or claim.</param>
    /// <param name="passage">The number of a passage of the source, <c>12</c> or <c>¶12</c>; <c>null</c>: the whole.</param>
    public (Impact? Impact, string? Problem) Of(string id, string? passage)
    {
        var uses = briefing.Incoming.SelectMany(text => text).ToLookup(incoming => incoming.To.Url, incoming => incoming.From, StringComparer.Ordinal);
        if (briefing.Sources.FirstOrDefault(source => source.Id == id) is { } source) return passage is null ? (OfSource(source, Uses), null) : OfPassage(source, passage, Uses);
        if (briefing.Claims.FirstOrDefault(claim => claim.Id == id) is { } claim)
            return passage is null
                ? (new(((IEntity)claim).Target, Uses(claim.Url).Concat(Uses(claim.Home.Url)).Distinct().ToValueList(), new BriefingSupport(briefing).WithoutClaim(id), null), null)
                : (null, $"'{id}' is a claim, and has no passages.");
        var hint = Nearest.Hint(id, briefing.Sources.Select(each => each.Id).Concat(briefing.Claims.Select(each => each.Id)), "name a source of seeds/ or a claim.")!;
        return (null, $"No source or claim is called '{id}'. {char.ToUpperInvariant(hint[0])}{hint[1..]}{(hint.EndsWith('.') ? "" : ".")}");

        ValueList<Target> Uses(string url) => uses[url].SelectMany(from => from).Distinct().ToValueList();
    }

    private Impact OfSource(Source source, Func<string, ValueList<Target>> uses)
    {
        var support = new BriefingSupport(briefing);
        var same = support.SameOrigin(source.Label.Origin);
        var cited = source.Passages.Where(passage => passage.Number is not null).SelectMany(passage => uses(source.Label.PassageUrl(passage.Number!.Value)));
        return new(source.Label.Target, uses(source.Label.Url).Concat(cited).Distinct().ToValueList(), support.Without(source.Id), same.Count > 1 ? support.Without(same) : null);
    }

    private (Impact? Impact, string? Problem) OfPassage(Source source, string passage, Func<string, ValueList<Target>> uses)
    {
        var numbers = source.Passages.Select(each => each.Number).OfType<int>().ToList();
        if (!int.TryParse(passage.TrimStart('¶'), out var number) || !numbers.Contains(number))
            return (null, numbers.Count == 0 ? $"'{source.Id}' has no passages." : $"'{source.Id}' has no passage '{passage}': it has ¶1 to ¶{numbers.Max()}.");
        return (new(source.Label.PassageTarget(number), uses(source.Label.PassageUrl(number)), new BriefingSupport(briefing, byPassage: true).Without(ClaimBasis.PassageName(source.Id, number)), null), null);
    }
}
