using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence.Dependence;

/// <summary>What carries the claims and judgements of a briefing.</summary>
public sealed class BriefingSupport
{
    private readonly Briefing _briefing;
    private readonly Dictionary<string, Claim> _claims;
    private readonly Dictionary<string, SourceLabel> _sources;
    private readonly ILookup<string, string> _repeaters;

    /// <summary>Builds the graph.</summary>
    /// <param name="briefing">The briefing.</param>
    /// <param name="byPassage">Whether each passage counts as a source of its own, <c>source ¶3</c>, so that one can be wrong by itself.</param>
    public BriefingSupport(Briefing briefing, bool byPassage = false)
    {
        _briefing = briefing;
        _claims = briefing.Claims.DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        _sources = briefing.Sources.ToDictionary(source => source.Id, source => source.Label, StringComparer.Ordinal);
        _repeaters = briefing.Sources.ToLookup(source => source.Label.Origin, source => source.Id, StringComparer.Ordinal);
        Graph = new(_claims.Values.Select(claim => byPassage ? ClaimBasis.ByPassage(claim) : ClaimBasis.Of(claim)));
    }

    /// <summary>The graph.</summary>
    public SupportGraph Graph { get; }

    /// <summary>The claims, in the order of the briefing.</summary>
    public IReadOnlyCollection<Claim> Claims => _claims.Values;

    /// <summary>The claim with an id.</summary>
    public Claim Claim(string id) => _claims[id];

    /// <summary>The source with an id; <c>null</c> where there is none, which is reported elsewhere.</summary>
    public SourceLabel? Source(string id) => _sources.GetValueOrDefault(id);

    /// <summary>What falls without an origin: without all sources that count as it.</summary>
    public Removal WithoutOrigin(string origin) => Graph.WithoutSources(SameOrigin(origin));

    /// <summary>The sources that count as an origin.</summary>
    public IReadOnlySet<string> SameOrigin(string origin) => _repeaters[origin].ToHashSet(StringComparer.Ordinal);

    /// <summary>What follows if a source is wrong.</summary>
    public SourceLoss Without(string source) => Without([source]);

    /// <summary>What follows if some sources are wrong.</summary>
    public SourceLoss Without(IEnumerable<string> sources) => Describe(Graph.WithoutSources(sources.ToHashSet(StringComparer.Ordinal)));

    /// <summary>What follows if a claim is wrong, without the claim itself.</summary>
    public SourceLoss WithoutClaim(string id) => Describe(Graph.WithoutClaim(id)) is var loss ? loss with { Fallen = loss.Fallen.Where(claim => claim.EntityId != id).ToValueList() } : loss;

    private SourceLoss Describe(Removal removal)
    {
        if (removal.Equals(Removal.None)) return SourceLoss.None;
        var fallen = removal.Fallen.ToHashSet(StringComparer.Ordinal);
        return new(
            removal.Fallen.Select(Target).ToValueList(),
            removal.Flips.Where(flip => flip.IsSingleSourceNow).Select(flip => Target(flip.Claim)).ToValueList(),
            removal.Flips.Where(flip => flip.IsUncontestedNow).Select(flip => Target(flip.Claim)).ToValueList(),
            _briefing.Front.Judgements.Select(judgement => (judgement.Target, Count: judgement.Claims.Count(claim => fallen.Contains(claim.Target.EntityId)), judgement.Claims.Count))
                .Where(loss => loss.Item2 > 0).Select(loss => new JudgementLoss(loss.Target, loss.Item2, loss.Item3)).ToValueList())
        {
            Unsupported = removal.Flips.Where(flip => flip is { Before.Origins: > 0, After.Origins: 0 }).Select(flip => Target(flip.Claim)).ToValueList(),
        };
    }

    private Target Target(string claim) => ((IEntity)_claims[claim]).Target;
}
