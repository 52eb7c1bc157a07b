using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

public static partial class LinkingRules
{
    /// <summary>A citation of a passage that does not exist.</summary>
    public static Rule UnknownPassage { get; } = All.Add(new("BS102", Severity.Error, "No such passage",
        "A citation names a passage by its number in the source's record.",
        "[@annual-report, ¶270]", "[@annual-report, ¶27]"));

    /// <summary>Evidence taken from an aside.</summary>
    public static Rule CitesAside { get; } = All.Add(new("BS103", Severity.Warning, "An aside is cited as evidence",
        "An advertisement, a contents line or a stray headline is not part of the source's argument. Cite the passage that carries the statement, or remove {.aside}.",
        "[@annual-report, ¶5]", "[@annual-report, ¶14]"));

    /// <summary>A citation without a passage.</summary>
    public static Rule CitationWithoutPassage { get; } = All.Add(new("BS104", Severity.Warning, "A citation without a passage",
        "A reader should not have to search a whole document for the evidence.",
        "[@annual-report]", "[@annual-report, ¶27]"));
}

/// <summary>The rules for pages in citations.</summary>
public static partial class LinkingRules
{
    /// <summary>A page that is not the passage's.</summary>
    public static Rule WrongPage { get; } = All.Add(new("BS163", Severity.Error, "A passage is not on that page",
        "The record says on which pages a passage is printed, and none of those cited is on this one. A reader who looks it up would not find it.",
        "[@annual-report, ¶12, p. 8]  # the record: ¶12 {page=7}", "[@annual-report, ¶12, p. 7]"));

    /// <summary>A page that can't be checked.</summary>
    public static Rule UncheckedPage { get; } = All.Add(new("BS164", Severity.Note, "A page that can't be checked",
        "The record does not say on which pages the passages cited are printed, so nothing tells whether the page is right. A page behind the number of a passage in the record says it.",
        "[@annual-report, ¶12, p. 7]  # the record: ¶12 Puts the traffic …", "¶12 {page=7} Puts the traffic …"));
}

/// <summary>Gives each source its letter and its origin, and resolves citations.</summary>
internal sealed class SourceLinker
{
    private readonly Dictionary<string, Entry> _sources;
    private readonly ValueList<string> _unused;
    private readonly Action<Diagnostic> _report;
    private readonly NearestNames _nearest = new();

    /// <summary>Assigns letters to sources in the order of their ids.</summary>
    /// <param name="drafts">The sources.</param>
    /// <param name="unused">The ids of unused sources, to be suggested for unknown ones.</param>
    /// <param name="texts">What is known of the text of each source.</param>
    /// <param name="signatures">The signatures of people.</param>
    /// <param name="language">The language of the site.</param>
    /// <param name="report">Receives the names that can't be resolved.</param>
    public SourceLinker(IEnumerable<SourceDraft> drafts, ValueList<string> unused, IReadOnlyDictionary<string, SourceText> texts, ILookup<string, SignatureDraft> signatures, string language, Action<Diagnostic> report)
    {
        (_report, _unused, _sources) = (report, unused, new(StringComparer.Ordinal));
        var records = drafts.DistinctBy(draft => draft.Header.Id).ToDictionary(draft => draft.Header.Id, StringComparer.Ordinal);
        var origins = new Origins(records, unused, report);
        var number = 0;
        foreach (var (id, draft) in records.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var known = texts[id];
            var entry = new Entry(draft, Label(draft.Header, Letter(number++), origins.Find(draft), language) with { Addresses = known.Addresses }, known, LeftOutPassages.Complete(draft, known.Fingerprint), Signed(id, known, signatures));
            _sources.Add(id, entry);
            foreach (var passage in entry.Entries)
                if (passage.Number is { } counted) entry.Passages.TryAdd(counted, new(passage, Cited(passage, counted)));
        }
        Labels = _sources.Values.Select(source => source.Label).ToValueList();
    }

    private SourceLinker(SourceLinker same, Action<Diagnostic> report) => (_sources, _unused, Labels, _report) = (same._sources, same._unused, same.Labels, report);

    private IEnumerable<string> Ids => _sources.Keys.Concat(_unused);

    /// <summary>The same sources, with unresolved citations reported to <paramref name="other"/>.</summary>
    public SourceLinker For(Action<Diagnostic> other) => new(this, other);

    /// <summary>The labels, in the order of the letters.</summary>
    public ValueList<SourceLabel> Labels { get; }

    /// <summary>The label of an id; <c>null</c> where no source has it. Nothing is reported.</summary>
    public SourceLabel? Label(string id) => _sources.GetValueOrDefault(id)?.Label;

    /// <summary>What is known of a source's text.</summary>
    public SourceText Text(SourceLabel label) => _sources.TryGetValue(label.Id, out var source) ? source.Text : SourceText.Unknown;

    /// <summary>That somebody has compared the passages in doubt of a source with the original; <c>null</c> where nobody signed.</summary>
    public Signature? Signature(SourceLabel label) => _sources.TryGetValue(label.Id, out var source) ? source.Signature : null;

    /// <summary>The fingerprint of a passage's text; empty when it is unknown.</summary>
    public string Fingerprint(SourceLabel label, int number) =>
        Text(label).Fingerprint?.Passages.ElementAtOrDefault(number - 1)?.Fingerprint ?? "";

    /// <summary>The record of a source.</summary>
    public SourceDraft Draft(SourceLabel label) => _sources[label.Id].Draft;

    /// <summary>The passages of a source, those that its record leaves out included, and the headings over them.</summary>
    public ValueList<PassageDraft> Entries(SourceLabel label) => _sources[label.Id].Entries;

    /// <summary>The source with this id; <c>null</c>, and reported, when there is none.</summary>
    public SourceLabel? Find(UnresolvedName name)
    {
        if (_sources.TryGetValue(name.Id, out var source)) return source.Label;
        var near = _nearest.To(name.Id, Ids);
        _report(new(LinkingRules.UnknownSource, name.At, $"No source is called '{name.Id}'.", Nearest.Describe(name.Id, near, "sources live in seeds/")) { Suggestion = Nearest.Only(name.Id, near) });
        return null;
    }

    /// <summary>A citation with its source and passages; what does not exist is reported and replaced by a stand-in.</summary>
    /// <param name="mark">The citation as written.</param>
    /// <param name="isAlreadyReported">Whether the reader already reported that the citation names no passage.</param>
    public Citation Find(UnresolvedCitation mark, bool isAlreadyReported = false)
    {
        var name = new UnresolvedName(mark.At, mark.Source);
        if (Find(name) is not { } label)
            return new(mark.At, new(mark.Source, "?", mark.Source, mark.Source, mark.Source, ""), mark.Bearing, mark.Passages, [], mark.Quotations.Select(quotation => new CitedQuotation(quotation, null)).ToValueList());
        var cited = new List<CitedPassage>();
        var last = _sources[label.Id].LastNumber;
        // A range that goes on behind the last passage may have any length.
        foreach (var number in mark.Passages.SelectMany(range => range.Last <= last ? range.Numbers : [range.First, range.Last]))
        {
            if (!_sources[label.Id].Passages.TryGetValue(number, out var known))
            {
                // A gap in the record was reported when it was read.
                if (number < 1 || number > last) _report(new(LinkingRules.UnknownPassage, mark.At, $"'{label.Id}' has no passage ¶{number}.", last == 0 ? "it has none at all" : $"it has ¶1 to ¶{last}"));
                break;
            }
            // A quotation of an aside is reported when it is checked.
            if (known.Draft.IsAside && mark.Quotations.Count == 0)
                _report(new(LinkingRules.CitesAside, mark.At, $"¶{number} of '{label.Id}' is an aside: {known.Cited.Gist}", "cite the passage that carries the statement", known.Draft.At));
            cited.Add(known.Cited);
        }
        CheckPages(mark, label, cited);
        // A quotation without a passage is reported when it is searched for.
        if (mark.Passages.Count == 0 && !isAlreadyReported && !mark.HasUnreadPassages && mark.Quotations.Count == 0)
            _report(new(LinkingRules.CitationWithoutPassage, mark.At, $"The citation of '{label.Id}' names no passage.", $"write [@{label.Id}, ¶…]"));
        return new(
            mark.At, label, mark.Bearing, mark.Passages, cited.ToValueList(),
            mark.Quotations.SelectMany(quotation => QuotationSearch.FindAll(quotation, mark, Text(label).Fingerprint)).Select(quotation => WithDoubt(quotation, label)).ToValueList())
        { Pages = mark.Pages };
    }

    private CitedQuotation WithDoubt(CitedQuotation quotation, SourceLabel label) =>
        quotation.Match is { } match && Signature(label) is not { IsCurrent: true } && Text(label).Doubt(match.Passage) is not null ? quotation with { Match = match with { IsInDoubt = true } } : quotation;

    private static Signature? Signed(string id, SourceText text, ILookup<string, SignatureDraft> signatures) =>
        text.Fingerprint is { } print && signatures[""].Where(signature => signature.Source?.Id == id).ToList() is { Count: > 0 } own
            ? SignatureDraft.Newest(own, DoubtHash.Compute(print)) : null;

    // Each page named must be one of a passage cited.
    private void CheckPages(UnresolvedCitation mark, SourceLabel label, List<CitedPassage> cited)
    {
        if (mark.Pages is not { } pages || cited.Count == 0) return;
        var known = cited.Select(passage => _sources[label.Id].Passages[passage.Number].Draft.Pages).ToList();
        if (known.TrueForAll(its => its is null))
            _report(new(LinkingRules.UncheckedPage, mark.At, $"The record of '{label.Id}' does not say on which page ¶{cited[0].Number} is, so '{pages}' is not checked.", $"write there: ¶{cited[0].Number} {{page={pages.First}}} …", Subject: label.Id));
        else if (((string[])[pages.First, pages.Last]).FirstOrDefault(page => known.TrueForAll(its => its?.Contains(page) == false)) is { } wrong)
            _report(new(LinkingRules.WrongPage, mark.At, $"¶{cited[0].Number} of '{label.Id}' is on {known.OfType<PageReference>().First()}, not on p. {wrong}.", "look the passage up, and correct the page or the record"));
    }

    private static CitedPassage Cited(PassageDraft passage, int number) =>
        new(number, PlainText.Extract(passage.Gist)) { IsLeftOut = passage.IsLeftOut, Pages = passage.Pages };

    private static SourceLabel Label(SourceHeader header, string letter, string origin, string language) =>
        new(header.Id, letter, header.Short, header.Title, origin, $"{header.Reliability}{header.Credibility}", header.Language)
        {
            Handle = header.Handle,
            IsWithdrawn = header.Withdrawn is not null,
            IsForeign = header.Language is { } own && LanguageTag.Primary(own) != LanguageTag.Primary(language),
            Direction = header.Language is { } its && LanguageTag.Direction(its) is var direction && direction != LanguageTag.Direction(language) ? direction : null,
        };

    private static string Letter(int number) => number < 26 ? $"{(char)('A' + number)}" : Letter(number / 26 - 1) + Letter(number % 26);

    /// <summary>A source with its passages, also by number.</summary>
    private sealed record Entry(SourceDraft Draft, SourceLabel Label, SourceText Text, ValueList<PassageDraft> Entries, Signature? Signature)
    {
        public Dictionary<int, Numbered> Passages { get; } = [];

        /// <summary>The greatest number of a passage; 0 without passages.</summary>
        public int LastNumber { get; } = Entries.Count == 0 ? 0 : Entries.Max(passage => passage.Number ?? 0);
    }

    /// <summary>A passage as in the record and as cited.</summary>
    private sealed record Numbered(PassageDraft Draft, CitedPassage Cited);
}
