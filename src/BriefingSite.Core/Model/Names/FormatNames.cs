namespace BriefingSite.Core.Model;

/// <summary>The names of values in files: in front matter and YAML, schemas, exports, search, the lock and the output of
/// <c>diff</c>. Writers and programs rely on them, so they never change. The theme has the labels for readers.</summary>
public static class FormatNames
{
    /// <summary>Kinds of claims.</summary>
    public static NameTable<ClaimKind> ClaimKinds { get; } = new((ClaimKind.Fact, "fact"), (ClaimKind.Judgement, "judgement"), (ClaimKind.Assumption, "assumption"));

    /// <summary>Levels of confidence.</summary>
    public static NameTable<Confidence> Confidences { get; } = new((Confidence.Low, "low"), (Confidence.Moderate, "moderate"), (Confidence.High, "high"));

    /// <summary>Bands of likelihood.</summary>
    public static NameTable<Likelihood> Likelihoods { get; } = new([.. Likelihood.Bands.Select(band => (band, band.Words))]);

    /// <summary>How well claims are supported.</summary>
    public static NameTable<Support> Supports { get; } = new((Support.Uncited, "uncited"), (Support.SingleSource, "single-source"), (Support.Corroborated, "corroborated"));

    /// <summary>What speaks against claims.</summary>
    public static NameTable<Dispute> Disputes { get; } = new(
        (Dispute.Contested, "contested"), (Dispute.SelfQualified, "qualified-by-own-source"), (Dispute.DisputedQuestion, "on-disputed-question"));

    /// <summary>How sources bear on a statement.</summary>
    public static NameTable<Bearing> Bearings { get; } = new((Bearing.Supports, "supports"), (Bearing.Opposes, "opposes"), (Bearing.Compares, "compares"));

    /// <summary>What bears on something in an argument, or is borne on.</summary>
    public static NameTable<ArgumentKind> ArgumentKinds { get; } = new(
        (ArgumentKind.Source, "source"), (ArgumentKind.Claim, "claim"), (ArgumentKind.Assumption, "assumption"), (ArgumentKind.Judgement, "judgement"), (ArgumentKind.Alternative, "alternative"));

    /// <summary>How it bears on it.</summary>
    public static NameTable<ArgumentRelation> ArgumentRelations { get; } = new(
        (ArgumentRelation.Repeats, "repeats"), (ArgumentRelation.Supports, "supports"), (ArgumentRelation.Opposes, "opposes"), (ArgumentRelation.RestsOn, "rests-on"),
        (ArgumentRelation.For, "for"), (ArgumentRelation.Against, "against"), (ArgumentRelation.AlternativeTo, "alternative-to"));

    /// <summary>Reasons to be less sure of a judgement.</summary>
    public static NameTable<DoubtKind> DoubtKinds { get; } = new(
        (DoubtKind.OneOrigin, "one-origin"), (DoubtKind.LowGrade, "low-grade"), (DoubtKind.UnknownGrade, "unknown-grade"), (DoubtKind.Old, "old"), (DoubtKind.Undated, "undated"),
        (DoubtKind.Withdrawn, "withdrawn"), (DoubtKind.Contested, "contested"), (DoubtKind.Assumed, "assumed"), (DoubtKind.Unquoted, "unquoted"), (DoubtKind.Unsigned, "unsigned"));

    /// <summary>How the sources relate to one another on a question.</summary>
    public static NameTable<Relation> Relations { get; } = new(
        (Relation.NoneSpeaks, "none-speaks"), (Relation.OnlyOneSpeaks, "only-one-speaks"), (Relation.Agreement, "agreement"),
        (Relation.LoneDissent, "lone-dissent"), (Relation.Difference, "difference"));

    /// <summary>What sources can differ in.</summary>
    public static NameTable<DifferenceKind> DifferenceKinds { get; } = new(
        (DifferenceKind.Word, "word"), (DifferenceKind.Date, "date"), (DifferenceKind.Degree, "degree"), (DifferenceKind.Substance, "substance"));

    /// <summary>Kinds of documents.</summary>
    public static NameTable<SourceKind> SourceKinds { get; } = new(
        (SourceKind.Article, "article"), (SourceKind.Opinion, "opinion"), (SourceKind.Report, "report"), (SourceKind.Official, "official"),
        (SourceKind.Dataset, "dataset"), (SourceKind.Interview, "interview"));

    /// <summary>Divisions of originals into passages.</summary>
    public static NameTable<PassageDivision> PassageDivisions { get; } = new((PassageDivision.Lines, "lines"), (PassageDivision.Paragraphs, "paragraphs"));

    /// <summary>Rights to publish a text.</summary>
    public static NameTable<Rights> Rights { get; } = new((Model.Rights.Excerpt, "excerpt"), (Model.Rights.Full, "full"));

    /// <summary>Admiralty grades of sources; an unreadable one counts as "cannot be judged".</summary>
    public static NameTable<char> Reliabilities { get; } = new(('F', "F"), ('A', "A"), ('B', "B"), ('C', "C"), ('D', "D"), ('E', "E"));

    /// <summary>States of indicators.</summary>
    public static NameTable<IndicatorState> IndicatorStates { get; } = new((IndicatorState.Open, "open"), (IndicatorState.Seen, "seen"), (IndicatorState.Passed, "passed"));

    /// <summary>Kinds of places on maps.</summary>
    public static NameTable<PlaceKind> PlaceKinds { get; } = new((PlaceKind.Point, "point"), (PlaceKind.Area, "area"));

    /// <summary>Kinds of search results.</summary>
    public static NameTable<SearchKind> SearchKinds { get; } = new(
        (SearchKind.Judgement, "judgement"), (SearchKind.Claim, "claim"), (SearchKind.Question, "question"), (SearchKind.Section, "section"), (SearchKind.Term, "term"),
        (SearchKind.Event, "event"), (SearchKind.Indicator, "indicator"), (SearchKind.Source, "source"), (SearchKind.Passage, "passage"));

    /// <summary>Weights of changes.</summary>
    public static NameTable<Weight> Weights { get; } = new((Weight.Major, "major"), (Weight.Minor, "minor"), (Weight.Reworded, "reworded"), (Weight.Wording, "wording"), (Weight.None, "none"));

    /// <summary>Which files outside the briefing a second reviewer must see; the first is the default.</summary>
    public static NameTable<OutsideReview> OutsideReviews { get; } = new((OutsideReview.Critical, "critical"), (OutsideReview.All, "all"), (OutsideReview.None, "none"));

    /// <summary>Directions of changes.</summary>
    public static NameTable<Direction> Directions { get; } = new((Direction.Weaker, "weaker"), (Direction.Stronger, "stronger"));

    /// <summary>Kinds of passages in the lock.</summary>
    public static NameTable<PassageKind> PassageKinds { get; } = new((PassageKind.Text, "text"), (PassageKind.Heading, "heading"));

    /// <summary>Kinds of words in the lock that decide the sense.</summary>
    public static NameTable<CueKind> CueKinds { get; } = new(
        (CueKind.Negation, "negation"), (CueKind.Figure, "figure"), (CueKind.VerbNegation, "verb-negation"), (CueKind.Condition, "condition"),
        (CueKind.Attribution, "attribution"), (CueKind.Quantifier, "quantifier"), (CueKind.Degree, "degree"), (CueKind.Hedge, "hedge"),
        (CueKind.Clause, "clause"), (CueKind.Name, "name"), (CueKind.LineEnd, "line-end"));

    /// <summary>Kinds of figures in the lock.</summary>
    public static NameTable<FigureKind> FigureKinds { get; } = new(
        (FigureKind.Number, "number"), (FigureKind.Fraction, "fraction"), (FigureKind.Multiple, "multiple"), (FigureKind.Ordinal, "ordinal"), (FigureKind.Date, "date"));

    /// <summary>Bounds of figures in the lock.</summary>
    public static NameTable<FigureBound> FigureBounds { get; } = new(
        (FigureBound.None, "exactly"), (FigureBound.About, "about"), (FigureBound.Nearly, "nearly"), (FigureBound.Less, "less"), (FigureBound.Most, "most"),
        (FigureBound.More, "more"), (FigureBound.Least, "least"), (FigureBound.Vague, "vague"));
}
