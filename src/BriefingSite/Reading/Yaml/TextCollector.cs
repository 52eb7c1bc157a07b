using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;

namespace BriefingSite.Reading.Yaml;

/// <summary>Collects the quotations in the plain texts of a file as they are read, so that a key that is added later is not forgotten.</summary>
internal sealed class TextCollector
{
    private readonly List<Quotation> _quotations = [];
    private readonly List<string> _allScare = [];
    private readonly List<string> _ours = [];
    private HashSet<string> _scare = [];

    /// <summary>Reads the keys <c>scare</c> and <c>ours</c> of the file, or of an entry of it.</summary>
    public void Begin(Fields fields)
    {
        var scare = fields.Texts("scare").Select(text => text.Value).ToList();
        _scare = scare.Select(Normal).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _allScare.AddRange(scare);
        _ours.AddRange(fields.Texts("ours").Select(text => text.Value));
    }

    /// <summary>Adds a plain text.</summary>
    public void Add(YamlText text, Action<Diagnostic> report)
    {
        var (ranges, stray) = QuotationMarks.Find(text.Value);
        if (ranges.Count + stray.Count == 0) return;
        var places = new SourcePositions(text.Source);
        foreach (var range in ranges)
        {
            if (range.IsTitle) continue;
            var words = text.Value[range.WordsStart..range.WordsEnd];
            _quotations.Add(new(At(range.Start, range.End), words) { Before = text.Value[..range.Start], After = text.Value[range.End..], IsDirect = false, IsScare = _scare.Contains(Normal(words)) });
        }
        foreach (var mark in stray) report(Quotations.Describe(mark, At(mark.Index, mark.Index + mark.Length)));

        // Folded lines and escapes move what follows them.
        Location At(int start, int end)
        {
            var index = text.Source.Text.IndexOf(text.Value[start..end], StringComparison.Ordinal);
            return index < 0 ? text.At : places.At(index, end - start);
        }
    }

    /// <summary>The prose, with the quotations that <c>scare</c> names marked as nobody's words.</summary>
    public UnresolvedProse Mark(UnresolvedProse prose) => _scare.Count == 0 || prose.Uncited.Count == 0 ? prose : prose with
    {
        Uncited = prose.Uncited.Select(quotation => _scare.Contains(Normal(quotation.Words)) ? quotation with { IsScare = true } : quotation).ToValueList(),
    };

    /// <summary>What was collected; <c>null</c> for nothing.</summary>
    public FileTexts? Close(string file) =>
        _quotations.Count + _allScare.Count + _ours.Count == 0 ? null : new(file, _quotations.ToValueList(), _allScare.ToValueList(), _ours.ToValueList());

    private static string Normal(string words) => Folding.Fold(words);
}
