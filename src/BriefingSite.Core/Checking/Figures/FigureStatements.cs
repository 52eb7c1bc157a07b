using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>A sentence whose figures rest on passages.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Evidence">The citations of what it rests on.</param>
/// <param name="Text">The prose that it is in; <c>null</c> for a plain text.</param>
/// <param name="At">Where that begins.</param>
internal sealed record FigureStatement(string Sentence, IReadOnlyList<Citation> Evidence, Prose? Text, Location At)
{
    /// <summary>Whether it draws conclusions, so that a figure of its own is no falsehood.</summary>
    public bool IsJudgement { get; init; }
}

/// <summary>Finds the sentences whose figures are checked: claims, positions, events, paraphrases of passages, judgements with the citations of
/// the claims that they name, and every sentence of other prose that has a citation.</summary>
internal sealed class FigureStatements(Briefing briefing) : EntityVisitor<IEnumerable<FigureStatement>>
{
    private readonly Language? _language = Language.Find(briefing.Site.Language);

    private readonly Func<string, bool> _mayHaveFigures = text => FigureReader.MayOccurIn(text, briefing.Site.Language);

    private readonly Lazy<Dictionary<string, Claim>> _claims = new(() => briefing.Claims.DistinctBy(claim => claim.Url).ToDictionary(claim => claim.Url, StringComparer.Ordinal));

    /// <inheritdoc/>
    public override IEnumerable<FigureStatement> Visit(FrontPage front) => Cited(front, front.Body);

    /// <inheritdoc/>
    public override IEnumerable<FigureStatement> Visit(Judgement judgement)
    {
        var evidence = judgement.Claims.Select(claim => _claims.Value.GetValueOrDefault(claim.Target.Url)).OfType<Claim>().SelectMany(claim => claim.Text.Citations).ToList();
        return ((Prose[])[judgement.Text, judgement.Because, judgement.Alternative])
            .SelectMany(text => All(text, [.. evidence, .. text.Citations], judgement.Header.TextAt)).Select(statement => statement with { IsJudgement = true });
    }

    /// <inheritdoc/>
    public override IEnumerable<FigureStatement> Visit(Topic topic) => Cited(topic, topic.Body);

    /// <inheritdoc/>
    public override IEnumerable<FigureStatement> Visit(FurtherPage page) => Cited(page, page.Body);

    /// <inheritdoc/>
    public override IEnumerable<FigureStatement> Visit(Claim claim)
    {
        if (_mayHaveFigures(claim.Words))
            foreach (var statement in All(claim.Text, claim.Text.Citations, claim.At)) yield return statement;
        if (claim.Because is { } because && _mayHaveFigures(because)) yield return new(Folding.Fold(because), claim.Text.Citations, null, claim.At) { IsJudgement = true };
    }

    /// <inheritdoc/>
    public override IEnumerable<FigureStatement> Visit(Question question) =>
        question.Positions.SelectMany(position => All(position.Says, [position.Evidence, .. position.Says.Citations], position.At)).Concat(Cited(question, question.Reading));

    /// <inheritdoc/>
    public override IEnumerable<FigureStatement> Visit(Term term) => Cited(term, term.Body);

    /// <inheritdoc/>
    public override IEnumerable<FigureStatement> Visit(Event timelineEvent) =>
        All(timelineEvent.Text, [.. timelineEvent.Evidence, .. timelineEvent.Dates.SelectMany(dating => dating.Evidence), .. timelineEvent.Text.Citations], timelineEvent.At);

    // What would confirm or contradict a judgement is the writer's own measure, save where it cites.
    /// <inheritdoc/>
    public override IEnumerable<FigureStatement> Visit(Indicator indicator) => Cited(indicator, indicator.Closer).Concat(Cited(indicator, indicator.Apart));

    /// <inheritdoc/>
    public override IEnumerable<FigureStatement> Visit(ChangeNote note) => Cited(note, note.Body);

    // The passages of a record with full text are the source's own words; without lock and original nothing is known of them.
    /// <inheritdoc/>
    public override IEnumerable<FigureStatement> Visit(Source source) => source.Header.Rights == Rights.Full || source.Text.Fingerprint is null ? [] : source.Passages.Where(passage => passage is { Number: not null, IsPlaceholder: false, IsAside: false }).SelectMany(passage =>
        All(passage.Gist, [new(passage.At, source.Label, Bearing.Supports, [new(passage.Number!.Value, passage.Number.Value)], [new(passage.Number.Value, "")], []), .. passage.Gist.Citations], passage.At));

    private IEnumerable<FigureStatement> Cited(IEntity entity, Prose text) =>
        StatedSentences.SplitCited(text, _language, _mayHaveFigures).Where(sentence => !sentence.IsOurs).Select(sentence => new FigureStatement(sentence.Words, sentence.Citations, text, entity.At));

    private IEnumerable<FigureStatement> All(Prose text, IReadOnlyList<Citation> evidence, Location at) =>
        StatedSentences.Split(text, _language, _mayHaveFigures).Where(sentence => !sentence.IsOurs).Select(sentence => new FigureStatement(sentence.Words, evidence, text, at));
}
