using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>Gives each source its letter and its origin, and finds what a citation cites.</summary>
internal sealed class SourceLinker
{
    private readonly Dictionary<string, Entry> _sources;
    private readonly Action<Diagnostic> _report;

    /// <summary>Sources with an id each, and what is known of their texts; they get their letters in the order of their ids.</summary>
    public SourceLinker(IEnumerable<SourceDraft> drafts, Func<SourceDraft, SourceText> text, Action<Diagnostic> report)
    {
        (_report, _sources) = (report, new(StringComparer.Ordinal));
        var known = drafts.DistinctBy(draft => draft.Header.Id).ToDictionary(draft => draft.Header.Id, StringComparer.Ordinal);
        var number = 0;
        foreach (var (id, draft) in known.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var entry = new Entry(draft, Label(draft.Header, Letter(number++), Origin(draft, known)), text(draft));
            _sources.Add(id, entry);
            foreach (var passage in draft.Passages)
                if (passage.Number is { } counted) entry.Passages.TryAdd(counted, new(passage, new(counted, PlainText.Of(passage.Gist))));
        }
    }

    private SourceLinker(Dictionary<string, Entry> sources, Action<Diagnostic> report) => (_sources, _report) = (sources, report);

    /// <summary>The same sources, for another text: what it cites and is not there is told to somebody else.</summary>
    public SourceLinker For(Action<Diagnostic> other) => new(_sources, other);

    /// <summary>The labels, in the order of the letters.</summary>
    public ValueList<SourceLabel> Labels => _sources.Values.Select(source => source.Label).ToValueList();

    /// <summary>What is known of a source's text.</summary>
    public SourceText Text(SourceLabel label) => _sources.TryGetValue(label.Id, out var source) ? source.Text : SourceText.Unknown;

    /// <summary>The fingerprint of a passage's text; empty where it is unknown.</summary>
    public string Fingerprint(SourceLabel label, int number) =>
        Text(label).Print?.Passages.FirstOrDefault(passage => passage.Number == number)?.Fingerprint ?? "";

    /// <summary>The record behind a label.</summary>
    public SourceDraft Draft(SourceLabel label) => _sources[label.Id].Draft;

    /// <summary>The source with this id; reported and <c>null</c> when there is none.</summary>
    public SourceLabel? Find(Name name)
    {
        if (_sources.TryGetValue(name.Id, out var source)) return source.Label;
        _report(new(Rules.UnknownSource, name.At, $"No source is called '{name.Id}'.", Nearest.Hint(name.Id, _sources.Keys, "sources live in seeds/")) { Meant = Nearest.Only(name.Id, _sources.Keys) });
        return null;
    }

    /// <summary>A citation with its source and passages; what isn't there is reported and has a stand-in.</summary>
    /// <param name="mark">The citation as written.</param>
    /// <param name="isRead">Whether a passage that is missing has been reported by whoever read it.</param>
    public Citation Find(CitationMark mark, bool isRead = false)
    {
        var name = new Name(mark.At, mark.Source);
        if (Find(name) is not { } label)
            return new(mark.At, new(mark.Source, "?", mark.Source, mark.Source, mark.Source, ""), mark.Bearing, mark.Passages, [], mark.Quotation);
        var cited = new List<CitedPassage>();
        foreach (var number in mark.Passages.SelectMany(range => range.Last - range.First < 10_000 ? range.Numbers : [range.First, range.Last]))
        {
            if (!_sources[label.Id].Passages.TryGetValue(number, out var known))
            {
                var passages = Draft(label).Passages;
                var last = passages.Count == 0 ? 0 : passages.Max(passage => passage.Number ?? 0);
                // That the record leaves it out was told there.
                if (number < 1 || number > last) _report(new(Rules.UnknownPassage, mark.At, $"'{label.Id}' has no passage ¶{number}.", last == 0 ? "it has none at all" : $"it has ¶1 to ¶{last}"));
                break;
            }
            if (known.Draft.IsAside)
                _report(new(Rules.CitesAside, mark.At, $"¶{number} of '{label.Id}' is an aside: {known.Cited.Gist}", "cite the passage that carries the statement", known.Draft.At));
            cited.Add(known.Cited);
        }
        if (mark.Passages.Count == 0 && !isRead)
            _report(new(Rules.NoPassage, mark.At, $"The citation of '{label.Id}' names no passage.", $"write [@{label.Id}, ¶…]"));
        return new(
            mark.At, label, mark.Bearing, mark.Passages, cited.ToValueList(), mark.Quotation, QuotationSearch.Find(mark, Text(label).Print));
    }

    // A chain of repetitions ends in the source that speaks for itself; in a circle it ends where it closes.
    private string Origin(SourceDraft source, Dictionary<string, SourceDraft> known)
    {
        var draft = source;
        var seen = new List<string> { draft.Header.Id };
        while (draft.Origin is { } origin)
        {
            if (!known.TryGetValue(origin.Id, out var next))
            {
                if (seen.Count == 1)
                    _report(new(Rules.UnknownSource, origin.At, $"No source is called '{origin.Id}'.", Nearest.Hint(origin.Id, known.Keys, "sources live in seeds/")) { Meant = Nearest.Only(origin.Id, known.Keys) });
                break;
            }
            if (seen.Contains(origin.Id))
            {
                if (seen[0] == origin.Id)
                    _report(new(Rules.BadOrigin, source.Origin!.At, $"The origins go round in a circle: {string.Join(" ← ", seen.Append(origin.Id))}.", "one of them speaks for itself: take its 'origin' away"));
                return seen.Skip(seen.IndexOf(origin.Id)).Min(StringComparer.Ordinal)!;
            }
            seen.Add(origin.Id);
            draft = next;
        }
        return seen[^1];
    }

    private static SourceLabel Label(SourceHeader header, string letter, string origin) =>
        new(header.Id, letter, header.Short, header.Title, origin, $"{header.Reliability}{header.Credibility}", header.Language);

    private static string Letter(int number) => number < 26 ? $"{(char)('A' + number)}" : Letter(number / 26 - 1) + Letter(number % 26);

    /// <summary>A source and its passages by number.</summary>
    private sealed record Entry(SourceDraft Draft, SourceLabel Label, SourceText Text)
    {
        public Dictionary<int, Numbered> Passages { get; } = [];
    }

    /// <summary>A passage as its record and as citations have it.</summary>
    private sealed record Numbered(PassageDraft Draft, CitedPassage Cited);
}
