using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output;

/// <summary>Writes what the script of <c>/what-if/</c> computes with, under a name with a hash of its content: who supports and opposes which claim, and
/// which rests on which. Sources and claims are named by their places in the lists.</summary>
public sealed class WriteWhatIf : IModule<ArgumentGraph, Asset>
{
    /// <inheritdoc/>
    public IEnumerable<Asset> Execute(ArgumentGraph document, Action<Diagnostic> report) =>
        [HashAsset.Name(WhatIfFiles.DataName, new(JsonFormat.WriteCompact(WhatIfData.Create(document), OutputJson.Default.WhatIfData)))];
}

/// <summary>The data of <c>/what-if/</c>. Empty values are left out.</summary>
/// <param name="Sources">The ids of the sources.</param>
/// <param name="Origins">The place of the origin of each source.</param>
/// <param name="Claims">The claims.</param>
/// <param name="Judgements">The judgements that name claims.</param>
internal sealed record WhatIfData(IEnumerable<string> Sources, IEnumerable<int> Origins, IEnumerable<WhatIfClaim> Claims, IEnumerable<WhatIfJudgement> Judgements)
{
    public static WhatIfData Create(ArgumentGraph argument)
    {
        var sources = Places(argument.Sources.Select(source => source.Id));
        var claims = Places(argument.Claims.Select(claim => claim.Target.EntityId));
        return new(
            argument.Sources.Select(source => source.Id),
            argument.Sources.Select(source => sources.GetValueOrDefault(source.Origin, sources[source.Id])),
            argument.Claims.Select(claim => new WhatIfClaim(
                claim.Target.EntityId, claim.Target.Title, claim.Target.Url, claim.IsAssumption ? true : null, Of(sources, claim.Supporting), Of(sources, claim.Opposing), Of(claims, claim.RestsOn))),
            argument.Judgements.Where(judgement => judgement.Claims.Count > 0).Select(judgement => new WhatIfJudgement(judgement.Target.Title, judgement.Target.Url, Of(claims, judgement.Claims) ?? [])));
    }

    private static Dictionary<string, int> Places(IEnumerable<string> ids)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (place, id) in ids.Index()) places.TryAdd(id, place);
        return places;
    }

    private static List<int>? Of(Dictionary<string, int> places, ValueList<string> ids) => ids.Where(places.ContainsKey).Select(id => places[id]).ToList() is { Count: > 0 } found ? found : null;
}

/// <summary>A claim in the data of <c>/what-if/</c>.</summary>
internal sealed record WhatIfClaim(string Id, string Title, string Url, bool? Assumed, IEnumerable<int>? Supporting, IEnumerable<int>? Opposing, IEnumerable<int>? RestsOn);

/// <summary>A judgement in the data of <c>/what-if/</c>.</summary>
internal sealed record WhatIfJudgement(string Title, string Url, IEnumerable<int> Claims);
