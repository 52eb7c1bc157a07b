using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>A passage that a statement rests on.</summary>
/// <param name="Source">Its source.</param>
/// <param name="Print">Its fingerprint.</param>
internal sealed record EvidencePassage(Source Source, PassageFingerprint Print);

/// <summary>What is known of the figures in the passages that a statement rests on.</summary>
/// <param name="Passages">The passages whose figures are known.</param>
/// <param name="Unknown">The cited passages whose figures are not known, and their sources.</param>
/// <param name="Sources">The sources that support the statement.</param>
/// <param name="Besides">Figures that need not be in a passage: those of the titles of the sources and of the headings over the passages.</param>
internal sealed record FigureEvidence(
    IReadOnlyList<EvidencePassage> Passages, IReadOnlyList<(Source Source, Citation Citation)> Unknown, IReadOnlyList<Source> Sources, IReadOnlyList<FigureValue> Besides)
{
    /// <summary>The newest date among sources and passages; 0 for none.</summary>
    public decimal Newest => Passages.SelectMany(passage => passage.Print.Figures!).Where(figure => figure.Value.Kind == FigureKind.Date).SelectMany(figure => figure.Value.Possible).Select(range => range.To)
        .Concat(Sources.Select(source => source.Header.Published).OfType<Edtf>().Where(date => date.Latest != Edtf.NoEnd).Select(date => (decimal)date.Latest)).DefaultIfEmpty().Max();
}

/// <summary>Collects that evidence.</summary>
internal sealed class FigureEvidences(Briefing briefing)
{
    private readonly Dictionary<string, Source> _sources = briefing.Sources.DistinctBy(source => source.Id).ToDictionary(source => source.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<FigureValue>> _titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _headings = new(StringComparer.Ordinal);

    /// <summary>The evidence of citations; only those count that support the statement.</summary>
    public FigureEvidence Find(IReadOnlyList<Citation> citations)
    {
        var (passages, unknown, sources, besides) = (new List<EvidencePassage>(), new List<(Source, Citation)>(), new List<Source>(), new List<FigureValue>());
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var citation in citations.Where(citation => citation.Bearing == Bearing.Supports))
        {
            if (_sources.GetValueOrDefault(citation.Source.Id) is not { Text.IsUnreadable: false } source) continue;
            if (seen.Add(source))
            {
                sources.Add(source);
                besides.AddRange(Title(source));
            }
            if (source.Text.Fingerprint is not { } print)
            {
                unknown.Add((source, citation));
                continue;
            }
            foreach (var passage in Cited(print, citation))
            {
                if (!seen.Add(passage)) continue;
                if (passage.Figures is null) unknown.Add((source, citation));
                else passages.Add(new(source, passage));
                if (HeadingOver(source, print, passage.Number) is { Figures: { } figures }) besides.AddRange(figures.Select(figure => figure.Value));
            }
        }
        return new(passages, unknown, sources, besides);
    }

    private static IEnumerable<PassageFingerprint> Cited(SourceFingerprint print, Citation citation) => citation.Ranges.Count == 0 ? print.Passages
        : citation.Passages.Select(passage => print.Passages.ElementAtOrDefault(passage.Number - 1)).OfType<PassageFingerprint>();

    // The nearest heading above the passage, which is often the only place that names the year.
    private PassageFingerprint? HeadingOver(Source source, SourceFingerprint print, int number)
    {
        if (!_headings.TryGetValue(source.Id, out var headings)) _headings[source.Id] = headings = [.. source.Passages.Where(passage => passage.Level > 0).Select(passage => passage.Number).OfType<int>().Order()];
        var found = headings.BinarySearch(number);
        var before = (found < 0 ? ~found : found) - 1;
        return before < 0 ? null : print.Passages.ElementAtOrDefault(headings[before] - 1);
    }

    private IReadOnlyList<FigureValue> Title(Source source)
    {
        if (_titles.TryGetValue(source.Id, out var known)) return known;
        return _titles[source.Id] = [.. FigureReader.Read(Folding.Fold(source.Header.Title), source.Header.Language ?? briefing.Site.Language).Select(figure => figure.Value)];
    }
}
