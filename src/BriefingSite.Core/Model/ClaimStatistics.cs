using System.Runtime.InteropServices;

namespace BriefingSite.Core.Model;

/// <summary>Statistics of the claims and citations of a topic or further page, so that the statistics of thousands of pages are a sum.</summary>
/// <remarks>It is derived from the text, so it is not compared when two texts are.</remarks>
public sealed class ClaimStatistics
{
    private ClaimStatistics(Prose body)
    {
        Claims = body.Claims;
        Counts = ClaimCounts.Count(Claims);
        Judgements = Claims.Count(claim => claim.Kind == ClaimKind.Judgement);
        ValidSignatures = Claims.Count(claim => claim.Signature is { IsCurrent: true });
        Lapsed = Claims.Count(claim => claim.Signature is { IsCurrent: false });
        Citing = Count(Claims.SelectMany(claim => claim.Text.Citations.Select(citation => citation.Source.Id).Distinct()));
        SoleSupport = Count(Claims.Where(claim => claim.OnlyOrigin is not null).SelectMany(claim => claim.Text.Citations
            .Where(citation => citation.Bearing == Bearing.Supports && citation.Source.Origin == claim.OnlyOrigin)
            .Select(citation => citation.Source.Id).Distinct()));
        Quotations = body.Citations.Where(citation => citation.IsQuoting).ToValueList();
        ClaimsThatQuote = Claims.Where(claim => claim.Text.Citations.Any(citation => citation.IsQuoting)).ToValueList();
    }

    /// <summary>Its claims.</summary>
    public ValueList<Claim> Claims { get; }

    /// <summary>How many there are, and how well they are supported.</summary>
    public ClaimCounts Counts { get; }

    /// <summary>How many of them are judgements.</summary>
    public int Judgements { get; }

    /// <summary>How many have a valid signature.</summary>
    public int ValidSignatures { get; }

    /// <summary>How many have a lapsed signature.</summary>
    public int Lapsed { get; }

    /// <summary>How many of them cite a source, by its id.</summary>
    public ValueList<SourceCount> Citing { get; }

    /// <summary>How many of them have the origin of a source as their only support and cite that source; by the id of the source.</summary>
    public ValueList<SourceCount> SoleSupport { get; }

    /// <summary>The citations in the text that quote, without those in its claims.</summary>
    public ValueList<Citation> Quotations { get; }

    /// <summary>Its claims with a citation that quotes.</summary>
    public ValueList<Claim> ClaimsThatQuote { get; }

    /// <summary>The statistics of a text.</summary>
    public static ClaimStatistics FromBody(Prose body) => new(body);

    /// <summary>The claims at these addresses, by address; the first of several with one id.</summary>
    public static Dictionary<string, Claim> Find(IEnumerable<ClaimStatistics> allStatistics, IEnumerable<string> urls)
    {
        var found = new Dictionary<string, Claim>(StringComparer.Ordinal);
        var wanted = urls.ToHashSet(StringComparer.Ordinal);
        if (wanted.Count == 0) return found;
        foreach (var statistics in allStatistics)
        {
            foreach (var claim in statistics.Claims.AsSpan())
                if (wanted.Contains(claim.Url)) found.TryAdd(claim.Url, claim);
        }
        return found;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ClaimStatistics;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    private static ValueList<SourceCount> Count(IEnumerable<string> sources) =>
        sources.CountBy(source => source).Select(count => new SourceCount(count.Key, count.Value)).ToValueList();
}

/// <summary>How many claims there are of a kind, for one source.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Claims">How many.</param>
public sealed record SourceCount(string Source, int Claims)
{
    /// <summary>All counts together, by the id of the source.</summary>
    public static Dictionary<string, int> Sum(IEnumerable<ValueList<SourceCount>> counts)
    {
        var sums = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var some in counts)
        {
            foreach (var (source, claims) in some.AsSpan())
                CollectionsMarshal.GetValueRefOrAddDefault(sums, source, out _) += claims;
        }
        return sums;
    }
}
