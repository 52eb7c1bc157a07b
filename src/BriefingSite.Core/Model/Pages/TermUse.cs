namespace BriefingSite.Core.Model;

/// <summary>Which topics name a term, for the picture of terms and topics.</summary>
/// <param name="Term">The term.</param>
/// <param name="Counts">How often each topic links to it, in the order of the topics.</param>
public sealed record TermUse(Target Term, ValueList<int> Counts)
{
    /// <summary>How many topics name it.</summary>
    public int Topics => Counts.Count(count => count > 0);

    /// <summary>The terms that some topic names: those named by most topics first, then topic by topic the most used.</summary>
    public static ValueList<TermUse> Count(IReadOnlyList<Topic> topics, IEnumerable<Term> terms)
    {
        var links = topics.Select(topic => topic.Body.Links.Concat(topic.Body.Claims.SelectMany(claim => claim.Text.Links)).CountBy(link => link.Url).ToDictionary(StringComparer.Ordinal)).ToList();
        return terms
            .Select(term => new TermUse(term.Header.Target, links.Select(count => count.GetValueOrDefault(term.Header.Url)).ToValueList()))
            .Where(use => use.Topics > 0)
            .OrderByDescending(use => use.Topics).ThenBy(use => use.Counts.TakeWhile(count => count == 0).Count()).ThenByDescending(use => use.Counts.Sum())
            .ToValueList();
    }
}
