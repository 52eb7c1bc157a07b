using System.Text;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Importing;

/// <summary>Repairs quotations that differ from their passage only in typography, and citations in which only the passage number is wrong.</summary>
/// <remarks>A number is changed if exactly one other passage of the source contains the quotation word for word. Punctuation before the
/// first and after the last word is removed if the passage contains the rest. A first letter in another case is put in brackets. Inside, quotation marks, hyphens, dashes and spaces are
/// changed if the words and all other characters match; this needs the original. Nothing else changes, and no mark
/// inside is left without its counterpart.</remarks>
public sealed class RepairQuotations(Briefing briefing, IEnumerable<InputFile> files)
{
    private readonly Dictionary<string, WrittenText> _files = WrittenText.Of(files);

    // Each quotation is searched for in its whole source. The next run repairs what is left.
    private const long MaxWords = 5_000_000;

    private readonly List<Repair> _repairs = [];

    /// <summary>The files with repairs, repaired.</summary>
    public IReadOnlyList<InputFile> Apply(IEnumerable<Repair> repairs) => [.. repairs.GroupBy(repair => repair.At.File).Select(group => _files[group.Key!].With(group))];

    /// <summary>The repairs, by location.</summary>
    public ValueList<Repair> Find()
    {
        var inYaml = briefing.Questions.SelectMany(question => question.Positions).Select(position => (object)position.Evidence).ToHashSet(ReferenceEqualityComparer.Instance);
        var searched = 0L;
        var sources = briefing.Sources.ToDictionary(source => source.Id, source => source.Text, StringComparer.Ordinal);
        foreach (var (_, citation) in AllCitations.Find(briefing))
        {
            if (citation.Ranges.Count == 0 || citation.Quotations.All(quotation => quotation.Match is not null)) continue;
            if (sources.GetValueOrDefault(citation.Source.Id) is not { Fingerprint: { } fingerprint } text) continue;
            if ((searched += fingerprint.Words) > MaxWords) break;
            if (!_files.TryGetValue(citation.At.At.File ?? "", out var file)) continue;
            foreach (var cited in citation.Quotations.Where(cited => cited.Match is null && !IsTitle(cited.Words)))
                RepairQuotation(cited.Words, citation, text, new QuotationPlace(file, citation, cited.Quotation, inYaml.Contains(citation)));
        }
        return _repairs.DistinctBy(repair => (repair.At.File, repair.Offset)).OrderBy(repair => repair.At.File, StringComparer.Ordinal).ThenBy(repair => repair.Offset).ToValueList();
    }

    private bool IsTitle(string words) => briefing.Sources.Any(source => KnownNames.IsTitle(words, source.Header.Title) || KnownNames.IsTitle(words, source.Header.Short));

    private void RepairQuotation(string words, Citation citation, SourceText text, QuotationPlace place)
    {
        var quoted = QuotedText.Parse(words);
        var cited = text.Fingerprint!.Passages.Where(passage => citation.Ranges.Any(range => passage.Number >= range.First && passage.Number <= range.Last)).ToList();
        var others = text.Fingerprint.Passages.Except(cited).ToList();
        if (Only(others, quoted) is { } other)
        {
            if (MayCite(citation, text, other, words)) Add(place.Number(other));
        }
        else if (others.Exists(passage => QuotationSearch.Find(passage, quoted) is not null))
            return;
        else if ((QuotationFix.BracketFirstLetters(words, cited) ?? QuotationFix.TrimPunctuation(words, cited) ?? Respaced(words, cited, text)) is { } repaired)
            Add(place.Words(repaired));
        else if (QuotationFix.TrimPunctuation(words, others) is { } elsewhere && Only(others, QuotedText.Parse(elsewhere)) is { } number && MayCite(citation, text, number, words) && place.Number(number) is { } renumbered && place.Words(elsewhere) is { } trimmed)
            _repairs.AddRange([renumbered, trimmed]);
    }

    // The other quotations of a citation must stand in the passage too.
    private static bool MayCite(Citation citation, SourceText text, int passage, string words) =>
        citation.Quotations.All(other => other.Words == words || QuotationSearch.Find(text.Fingerprint!.Passages[passage - 1], QuotedText.Parse(other.Words)) is not null);

    private void Add(Repair? repair)
    {
        if (repair is not null) _repairs.Add(repair);
    }

    private static int? Only(List<PassageFingerprint> passages, QuotedText quoted)
    {
        var found = passages.Where(passage => QuotationSearch.Find(passage, quoted) is not null).Take(2).ToList();
        return found.Count == 1 ? found[0].Number : null;
    }

    private static string? Respaced(string words, List<PassageFingerprint> cited, SourceText text)
    {
        if (QuotedText.Parse(words).Runs.Count != 1 || WordSpans.Find(words) is not { } spans) return null;
        var own = Words.Split(words);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in cited)
        {
            if (text.Passage(passage.Number) is not { } full) continue;
            var theirs = Words.Split(full);
            for (var at = 0; at + own.Count <= theirs.Count; at++)
            {
                if (!Enumerable.Range(0, own.Count).All(i => own.Items[i] == theirs.Items[at + i] && (i == 0 || Bare(own.Gaps[i - 1]) == Bare(theirs.Gaps[at + i - 1])))) continue;
                var output = new StringBuilder(words[spans[0].Start..spans[0].End]);
                for (var i = 1; i < own.Count; i++)
                    output.Append(QuotationFix.Restyle(own.Gaps[i - 1], theirs.Gaps[at + i - 1], words[spans[i - 1].End..spans[i].Start])).Append(words[spans[i].Start..spans[i].End]);
                var marks = QuotationFix.CountMarks(output.ToString());
                if ((marks == 0 || marks == QuotationFix.CountMarks(words)) && QuotationMarks.Find(output.ToString()).Stray.Count == 0 && QuotationSearch.Find(passage, QuotedText.Parse(output.ToString())) is not null) found.Add(output.ToString());
            }
        }
        return found.Count == 1 ? found.Single() : null;
    }

    private static string Bare(string gap) => string.Concat(gap.Where(c => c is not ('"' or '\'' or '-' or ' ')));
}
