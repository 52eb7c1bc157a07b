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

    /// <summary>Whether it is marked with <c>{.ours}</c>: its figures are the writer's own.</summary>
    public bool IsOurs { get; init; }

    /// <summary>Whether it may have figures that no passage has, such as the date of an event; only what the passages contradict is reported.</summary>
    public bool MayAdd { get; init; }

    /// <summary>Whether it sums up a page, and counts what it says itself: "for two reasons".</summary>
    public bool IsAnswer { get; init; }

    /// <summary>Whether it is a plain text of one line and <see cref="At"/> is where its words begin.</summary>
    public bool IsAtWords { get; init; }

    /// <summary>Where it begins in the words of <see cref="MarkedText"/>.</summary>
    public int Start { get; init; }

    /// <summary>The parts of it that have citations of their own.</summary>
    public IReadOnlyList<CitedSpan> Spans { get; init; } = [];

    /// <summary>Its figures, where they are not read from its words.</summary>
    public IReadOnlyList<WrittenFigure>? Figures { get; init; }

    /// <summary>The citations that a figure rests on.</summary>
    public IReadOnlyList<Citation> EvidenceOf(WrittenFigure figure) => Spans.FirstOrDefault(span => span.End > figure.Start)?.Citations ?? Evidence;
}

/// <summary>Finds the sentences whose figures are checked: claims, positions, paraphrases of passages, entries of timeline and watch list, judgements with
/// the citations of the claims that they name, answers with those of their page, and every sentence of other prose that has a citation.</summary>
internal sealed class FigureStatements(Briefing briefing) : EntityVisitor<IEnumerable<FigureStatement>>
{
    private readonly Language? _language = Language.Find(briefing.Site.Language);

    // A sentence may be in the language of its source.
    private readonly Func<string, bool> _mayHaveFigures = MayHaveFigures([.. briefing.Sources.Select(source => source.Header.Language).Prepend(briefing.Site.Language).OfType<string>().Select(tag => tag.Split('-')[0]).Distinct()]);

    private readonly Lazy<Dictionary<string, Claim>> _claims = new(() => briefing.Claims.DistinctBy(claim => claim.Url).ToDictionary(claim => claim.Url, StringComparer.Ordinal));

    /// <inheritdoc/>
    public override IEnumerable<FigureStatement> Visit(FrontPage front) => Cited(front, front.Body).Concat(Answer(front.Header.Answer, () => [.. AllCitations.Find(briefing).Select(pair => pair.Citation)], front.Header.AnswerAt));

    /// <inheritdoc/>
    public override IEnumerable<FigureStatement> Visit(Judgement judgement)
    {
        var evidence = judgement.Claims.Select(claim => _claims.Value.GetValueOrDefault(claim.Target.Url)).OfType<Claim>().SelectMany(claim => claim.Text.Citations).ToList();
        return ((Prose[])[judgement.Text, judgement.Because, .. judgement.AllAlternatives])
            .SelectMany(text => All(text, [.. evidence, .. text.Citations], judgement.Header.TextAt)).Select(statement => statement with { IsJudgement = true });
    }

    /// <inheritdoc/>
    public override IEnumerable<FigureStatement> Visit(Topic topic) =>
        Cited(topic, topic.Body).Concat(Answer(topic.Header.Answer, () => [.. topic.Body.Citations, .. topic.Body.Claims.SelectMany(claim => claim.Text.Citations)], topic.Header.AnswerAt));

    /// <inheritdoc/>
    public override IEnumerable<FigureStatement> Visit(FurtherPage page) => Cited(page, page.Body);

    /// <inheritdoc/>
    public override IEnumerable<FigureStatement> Visit(Claim claim)
    {
        if (_mayHaveFigures(claim.Words) || claim.Text.Packed.MayHave(TextMeaning.Ours))
            foreach (var sentence in StatedSentences.Split(claim.Text, _language, _mayHaveFigures)) yield return Create(sentence, claim.Text.Citations, claim.Text, claim.At) with { Spans = sentence.Spans };
        foreach (var reason in Plain(claim.Because, claim.Text.Citations, claim.BecauseAt)) yield return reason with { IsJudgement = true, IsAtWords = true };
    }

    /// <inheritdoc/>
    public override IEnumerable<FigureStatement> Visit(Question question) =>
        question.Positions.SelectMany(position => All(position.Says, [position.Evidence, .. position.Says.Citations], position.At)).Concat(Cited(question, question.Reading));

    /// <inheritdoc/>
    public override IEnumerable<FigureStatement> Visit(Term term) => Cited(term, term.Body);

    /// <inheritdoc/>
    public override IEnumerable<FigureStatement> Visit(Event timelineEvent)
    {
        IReadOnlyList<Citation> evidence = [.. timelineEvent.Evidence, .. timelineEvent.Dates.SelectMany(dating => dating.Evidence), .. timelineEvent.Text.Citations];
        return All(timelineEvent.Text, evidence, timelineEvent.At).Concat(Plain(timelineEvent.Title, evidence, timelineEvent.At))
            .Concat(timelineEvent.Dates.SelectMany(dating => Dated(dating, dating.Evidence.Count > 0 ? dating.Evidence : evidence, timelineEvent.At)));
    }

    // What would confirm or contradict a judgement is the writer's own measure, and may well differ from what the passages have.
    /// <inheritdoc/>
    public override IEnumerable<FigureStatement> Visit(Indicator indicator) => Cited(indicator, indicator.Closer).Concat(Cited(indicator, indicator.Apart));

    /// <inheritdoc/>
    public override IEnumerable<FigureStatement> Visit(ChangeNote note) => Cited(note, note.Body);

    // The passages of a record with full text are the source's own words; without lock and original nothing is known of them.
    /// <inheritdoc/>
    public override IEnumerable<FigureStatement> Visit(Source source) => source.Header.Rights == Rights.Full || source.Text.Fingerprint is null ? [] : source.Passages.Where(passage => passage is { Number: not null, IsPlaceholder: false, IsAside: false }).SelectMany(passage =>
        All(passage.Gist, [new(passage.At, source.Label, Bearing.Supports, [new(passage.Number!.Value, passage.Number.Value)], [new(passage.Number.Value, "")], []), .. passage.Gist.Citations], passage.At));

    private static Func<string, bool> MayHaveFigures(IReadOnlyList<string> languages) => text =>
    {
        foreach (var language in languages)
            if (FigureReader.MayOccurIn(text, language)) return true;
        return false;
    };

    private IEnumerable<FigureStatement> Cited(IEntity entity, Prose text) =>
        StatedSentences.SplitCited(text, _language, _mayHaveFigures).Select(sentence => Create(sentence, sentence.Citations, text, entity.At) with { Spans = sentence.Spans });

    private IEnumerable<FigureStatement> All(Prose text, IReadOnlyList<Citation> evidence, Location at) =>
        StatedSentences.Split(text, _language, _mayHaveFigures).Select(sentence => Create(sentence, evidence, text, at));

    private IEnumerable<FigureStatement> Plain(string? text, IReadOnlyList<Citation> evidence, Location at) =>
        text is not null && evidence.Count > 0 && _mayHaveFigures(text) ? [new(Folding.Fold(text), evidence, null, at)] : [];

    // An answer draws on all that its page cites.
    private IEnumerable<FigureStatement> Answer(string answer, Func<IReadOnlyList<Citation>> evidence, Location at) =>
        _mayHaveFigures(answer) ? Plain(answer, evidence(), at).Select(statement => statement with { IsJudgement = true, IsAnswer = true }) : [];

    private IEnumerable<FigureStatement> Dated(Dating dating, IReadOnlyList<Citation> evidence, Location at) =>
        (dating.Date is { } date && ValueOf(date) is { } value ? [new(date.Written, evidence, null, at) { Figures = [new(value, 0, date.Written.Length, [])], MayAdd = true }] : Enumerable.Empty<FigureStatement>())
            .Concat(Plain(dating.Note, evidence, at));

    // Of an interval one end will do: a source may say "in the week of 12 May". A date that is uncertain or a season says little that could be false.
    private static FigureValue? ValueOf(Edtf date)
    {
        if (date.Parts is not { Count: > 0 } parts || parts.Any(part => part is not { Qualifier: null, Month: null or <= 12, FirstYear: > 0 and <= 9999 } || part.FirstYear != part.LastYear)) return null;
        var days = parts.Select(part => FigureDate.Create((int)part.FirstYear, part.Month ?? 0, part.Day ?? 0));
        return new(FigureKind.Date, days.Select(day => new FigureRange(day, day)).ToValueList());
    }

    private static FigureStatement Create(StatedSentence sentence, IReadOnlyList<Citation> evidence, Prose text, Location at) => new(sentence.Words, evidence, text, at) { Start = sentence.Start, IsOurs = sentence.IsOurs };
}
