using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.ProseComparison;

/// <summary>Normalizes citations for comparing: by source, bearing, passages and quotation. The notation of passages – <c>¶3-4</c> or <c>¶3, ¶4</c>,
/// in one bracket or two – does not count.</summary>
internal static class CitedAs
{
    /// <summary>The citations, merged by source, with passages as single numbers.</summary>
    public static IReadOnlyList<Citation> Normal(IEnumerable<Citation> citations)
    {
        var normal = new List<Citation>();
        foreach (var group in citations.GroupBy(citation => (citation.Source.Id, citation.Bearing, Quoted: Quoted(citation))))
        {
            if (group.Key.Quoted is not null) normal.AddRange(group.Select(citation => citation with { Ranges = Single(Numbers(citation)) }).DistinctBy(Key));
            else normal.Add(group.First() with { Ranges = group.Any(each => each.Ranges.Count == 0) && group.All(each => each.Ranges.Count == 0) ? [] : Single(group.SelectMany(Numbers)) });
        }
        return normal;
    }

    /// <summary>A text that is equal for equal citations.</summary>
    public static string Key(Citation citation) => $"{(Quoted(citation) is { } words ? $"“{words}” " : "")}{Where(citation)}";

    /// <summary>A text for each passage that is cited, equal for equal ones.</summary>
    public static IEnumerable<string> Singly(Citation citation) => Normal([citation]).SelectMany(each => Numbers(each).DefaultIfEmpty(0), (each, number) => $"{Quoted(each)} {each.Bearing} {each.Source.Id} {each.Pages} {number}".Trim());

    /// <summary>A citation for people: <c>[but see @letters, ¶3]</c>.</summary>
    public static string Describe(Citation citation) => $"{string.Concat(citation.Quotations.Select(quotation => $"“{Spaced(quotation.Words)}” {(quotation.Quotation.Translation is { } translation ? $"(our translation: {Spaced(translation)}) " : "")}"))}{Where(citation)}";

    /// <summary>The words that a citation quotes, folded, with their translations; <c>null</c> for none.</summary>
    public static string? Quoted(Citation citation) => citation.IsQuoting ? string.Join("” “", citation.Quotations.Select(Folded)) : null;

    /// <summary>The passages cited, in order.</summary>
    public static IEnumerable<int> Numbers(Citation citation) =>
        citation.Ranges.SelectMany(range => range.Last - range.First < 10_000 ? range.Numbers : [range.First, range.Last]).Distinct().Order();

    private static string Where(Citation citation)
    {
        var signal = citation.Bearing switch { Bearing.Opposes => "but see ", Bearing.Compares => "cf. ", _ => "" };
        return $"[{signal}@{citation.Source.Id}{string.Concat(Numbers(citation).Select(number => $", ¶{new PassageRange(number, number)}"))}{(citation.Pages is { } pages ? $", {pages}" : "")}]";
    }

    private static string Folded(CitedQuotation quotation) =>
        quotation.Quotation.Translation is { } translation ? $"{Folding.Fold(quotation.Words)} = {Folding.Fold(translation)}" : Folding.Fold(quotation.Words);

    private static ValueList<PassageRange> Single(IEnumerable<int> numbers) => numbers.Distinct().Order().Select(number => new PassageRange(number, number)).ToValueList();

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
