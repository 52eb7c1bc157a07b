using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence.Dependence;

/// <summary>Finds reasons to be less sure of what some claims carry. Each is counted in the claims to which it applies, directly or through a claim on which
/// they rest; nothing is weighed.</summary>
/// <remarks>The grades are those of the Admiralty code: D and E say that a source is not usually, or not, reliable; F says that nobody can tell.</remarks>
public sealed class Doubts
{
    private const int MonthsWithoutLimit = 12;

    private readonly SupportGraph _graph;
    private readonly Dictionary<string, Claim> _claims;
    private readonly Dictionary<string, SourceHeader> _sources;
    private readonly long? _newest;

    /// <summary>The reasons are looked for in this briefing.</summary>
    /// <param name="briefing">The briefing.</param>
    /// <param name="graph">What its claims rest on.</param>
    public Doubts(Briefing briefing, SupportGraph graph)
    {
        _graph = graph;
        _claims = briefing.Claims.DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        _sources = briefing.Sources.ToDictionary(source => source.Id, source => source.Header, StringComparer.Ordinal);
        Months = briefing.Site.StaleAfter ?? MonthsWithoutLimit;
        _newest = briefing.AsOf is { Latest: not Edtf.NoEnd } asOf ? asOf.Latest : null;
    }

    /// <summary>By how many months a source must be older than the newest information to count as old.</summary>
    public int Months { get; }

    /// <summary>The reasons that apply to at least one of these claims, in the order of the enum.</summary>
    public ValueList<Doubt> Of(IReadOnlyCollection<string> claims) => Enum.GetValues<DoubtKind>()
        .Select(kind => new Doubt(kind, claims.Count(claim => Applies(kind, claim)), claims.Count)).Where(doubt => doubt.Claims > 0).ToValueList();

    /// <summary>To how many of these claims at least one of some reasons applies.</summary>
    public int CountAny(IReadOnlyCollection<DoubtKind> kinds, IEnumerable<string> claims) => claims.Count(claim => kinds.Any(kind => Applies(kind, claim)));

    private bool Applies(DoubtKind kind, string claim) => kind switch
    {
        DoubtKind.OneOrigin => _claims[claim].Kind != ClaimKind.Assumption && _graph.StandingOf(claim).Origins == 1,
        DoubtKind.LowGrade => AnyUnder(claim, sources => sources.TrueForAll(source => source.Reliability >= 'D') && sources.Exists(source => source.Reliability < 'F')),
        DoubtKind.UnknownGrade => AnyUnder(claim, sources => sources.TrueForAll(source => source.Reliability == 'F')),
        DoubtKind.Old => AnyUnder(claim, sources => sources.TrueForAll(IsOld)),
        DoubtKind.Undated => AnyUnder(claim, sources => sources.TrueForAll(source => source.Published is null)),
        DoubtKind.Withdrawn => AnyUnder(claim, sources => sources.Exists(source => source.Withdrawn is not null)),
        DoubtKind.Contested => _graph.Under(claim).Any(basis => _graph.StandingOf(basis.Id).IsContested),
        DoubtKind.Assumed => _graph.Under(claim).Any(basis => basis.IsAssumption),
        DoubtKind.Unquoted => !_claims[claim].Text.Citations.Any(citation => citation.IsQuoting),
        DoubtKind.Unsigned => _claims[claim].Signature is not { IsCurrent: true },
    };

    private bool IsOld(SourceHeader source) => source.Published is { } published && _newest is { } newest && Edtf.Later(published.Latest, Months) < newest;

    private bool AnyUnder(string claim, Predicate<List<SourceHeader>> applies) =>
        _graph.Under(claim).Select(basis => basis.Supporting.Where(source => _sources.ContainsKey(source.Source)).Select(source => _sources[source.Source]).ToList()).Any(sources => sources.Count > 0 && applies(sources));
}
