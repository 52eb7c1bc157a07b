using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>A quotation without a citation of its own.</summary>
/// <param name="Quotation">The quotation.</param>
/// <param name="Evidence">The citations of what it stands beside.</param>
/// <param name="IsEvidenceOfText">Whether they are given for this very text, so that words that are in none of them are falsely quoted.</param>
/// <param name="CanCite">Whether a citation can be written into its text.</param>
internal sealed record UncitedQuotation(Quotation Quotation, IReadOnlyList<Citation> Evidence, bool IsEvidenceOfText = false, bool CanCite = true)
{
    /// <summary>The titles of what the links in and around it lead to.</summary>
    public IEnumerable<string> LinkedTitles { get; init; } = [];
}

/// <summary>Finds the quotations without a citation of their own, and the evidence that they stand beside: the position of a source has its
/// passages, an event its citations, the paraphrase of a passage that passage, and a plain text everything that its page cites.</summary>
internal sealed class QuotationReach(Briefing briefing) : EntityVisitor<IEnumerable<UncitedQuotation>>
{
    private static readonly IReadOnlyList<Citation> s_nothing = [];

    private readonly Dictionary<string, Source> _sources = briefing.Sources.DistinctBy(source => source.Id).ToDictionary(source => source.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, FileTexts> _files = briefing.FileTexts.DistinctBy(texts => texts.File).ToDictionary(texts => texts.File, StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, Claim>> _claims = new(() => briefing.Claims.DistinctBy(claim => claim.Url).ToDictionary(claim => claim.Url, StringComparer.Ordinal));
    private readonly Lazy<IReadOnlyList<Citation>> _all = new(() => [.. AllCitations.Find(briefing).Select(pair => pair.Citation)]);

    // Entries of one file share it: a text belongs to the last entry that begins above it.
    private readonly Dictionary<string, List<int>> _entries = briefing.Events.Select(entry => entry.At.At).Concat(briefing.Indicators.Select(entry => entry.At.At))
        .Where(at => at.File is not null).GroupBy(at => at.File!).ToDictionary(group => group.Key, group => group.Select(at => at.Line).Order().ToList(), StringComparer.Ordinal);

    /// <summary>The quotations of an entity.</summary>
    public IEnumerable<UncitedQuotation> Find(IEntity entity) => entity.Accept(this);

    /// <summary>The passages of its evidence in which a quotation stands; <c>null</c> when it stands in none that is known, and not all are
    /// known well enough to tell.</summary>
    public IReadOnlyList<(Source Source, QuotationMatch Match)>? Search(UncitedQuotation uncited, QuotedText quoted)
    {
        var isKnown = quoted.Runs.Count > 0;
        var found = new List<(Source, QuotationMatch)>();
        foreach (var citation in uncited.Evidence.Where(citation => citation.Bearing == Bearing.Supports))
        {
            if (_sources.GetValueOrDefault(citation.Source.Id) is not { Text.Fingerprint: { } fingerprint } source)
            {
                isKnown = false;
                continue;
            }
            var passages = citation.Ranges.Count == 0 ? fingerprint.Passages
                : fingerprint.Passages.Where(passage => citation.Ranges.Any(range => passage.Number >= range.First && passage.Number <= range.Last));
            found.AddRange(passages.Select(passage => QuotationSearch.Find(passage, quoted)).OfType<QuotationMatch>().Select(match => (source, match)));
        }
        return found.Count > 0 || isKnown ? found : null;
    }

    /// <inheritdoc/>
    public override IEnumerable<UncitedQuotation> Visit(FrontPage front) =>
        Cite(front.Body).Concat(Plain(front, () => _all.Value)).Concat((_files.GetValueOrDefault(SiteInfo.Path)?.Quotations ?? []).Select(quotation => new UncitedQuotation(quotation, _all.Value, CanCite: false)));

    /// <inheritdoc/>
    public override IEnumerable<UncitedQuotation> Visit(Judgement judgement) =>
        Cite([judgement.Text, judgement.Because, .. judgement.AllAlternatives],
            () => [.. judgement.Claims.Select(claim => _claims.Value.GetValueOrDefault(claim.Target.Url)).OfType<Claim>().SelectMany(claim => claim.Text.Citations)]);

    /// <inheritdoc/>
    public override IEnumerable<UncitedQuotation> Visit(Topic topic) => Cite(topic.Body).Concat(Plain(topic, () => WithClaims(topic.Body)));

    /// <inheritdoc/>
    public override IEnumerable<UncitedQuotation> Visit(FurtherPage page) => Cite(page.Body).Concat(Plain(page, () => WithClaims(page.Body)));

    /// <inheritdoc/>
    public override IEnumerable<UncitedQuotation> Visit(Claim claim) => Cite([claim.Text], () => claim.Text.Citations);

    /// <inheritdoc/>
    public override IEnumerable<UncitedQuotation> Visit(Question question) => Cite(question.Reading)
        .Concat(question.Positions.SelectMany(position => position.Says.Uncited.Select(quotation => new UncitedQuotation(quotation, [position.Evidence], IsEvidenceOfText: true))))
        .Concat(Plain(question, () => [.. question.Positions.Select(position => position.Evidence), .. question.Reading.Citations]));

    /// <inheritdoc/>
    public override IEnumerable<UncitedQuotation> Visit(Term term) => Cite(term.Body).Concat(Plain(term, () => term.Body.Citations));

    /// <inheritdoc/>
    public override IEnumerable<UncitedQuotation> Visit(Event timelineEvent)
    {
        IReadOnlyList<Citation> evidence = [.. timelineEvent.Evidence, .. timelineEvent.Dates.SelectMany(dating => dating.Evidence)];
        return timelineEvent.Text.Uncited.Select(quotation => new UncitedQuotation(quotation, evidence, IsEvidenceOfText: true))
            .Concat(Plain(timelineEvent, () => evidence).Select(plain => plain with { IsEvidenceOfText = true }));
    }

    /// <inheritdoc/>
    public override IEnumerable<UncitedQuotation> Visit(Indicator indicator) =>
        Cite([indicator.Closer, indicator.Apart], () => indicator.Evidence).Concat(Plain(indicator, () => indicator.Evidence));

    /// <inheritdoc/>
    public override IEnumerable<UncitedQuotation> Visit(ChangeNote note) => Cite(note.Body).Concat(Plain(note, () => note.Body.Citations));

    // The passages of a record with full text are the source's own words.
    /// <inheritdoc/>
    public override IEnumerable<UncitedQuotation> Visit(Source source) => (source.Header.Rights == Rights.Full ? [] : source.Passages.SelectMany(passage => passage.Gist.Uncited.Select(
            quotation => passage.Number is { } number ? new UncitedQuotation(quotation, [Passage(source, passage, [new(number, number)])], IsEvidenceOfText: true) : new(quotation, s_nothing))))
        .Concat(Plain(source, () => [Passage(source, null, [])]));

    private static Citation Passage(Source source, Passage? passage, ValueList<PassageRange> ranges) => new(passage?.At ?? source.Header.ShortAt, source.Label, Bearing.Supports, ranges, [], []);

    private static IEnumerable<UncitedQuotation> Cite(Prose text) => Cite([text], () => s_nothing);

    private static IEnumerable<UncitedQuotation> Cite(IEnumerable<Prose> texts, Func<IReadOnlyList<Citation>> evidence) =>
        from text in texts
        from quotation in text.Uncited
        select new UncitedQuotation(quotation, evidence()) { LinkedTitles = quotation.Links.Select(link => text.Links[link.Number].Title) };

    private IEnumerable<UncitedQuotation> Plain(IEntity entity, Func<IReadOnlyList<Citation>> evidence)
    {
        if (entity.At.File is not { } file || !_files.TryGetValue(file, out var texts)) yield break;
        var lines = _entries.GetValueOrDefault(file);
        var next = lines?.Find(line => line > entity.At.Line) is > 0 and var line ? line : int.MaxValue;
        foreach (var quotation in texts.Quotations)
            if (lines is null || (quotation.At.At.Line >= entity.At.Line && quotation.At.At.Line < next)) yield return new(quotation, evidence(), CanCite: false);
    }

    private static List<Citation> WithClaims(Prose text) => [.. text.Citations, .. text.Claims.SelectMany(claim => claim.Text.Citations)];
}
