namespace BriefingSite.Core.Model;

/// <summary>The front matter of a question.</summary>
/// <param name="Id">Its id: the name of the file.</param>
/// <param name="Wording">The question.</param>
/// <param name="Order">Its place in its group.</param>
/// <param name="OrderAt">Its location.</param>
/// <param name="Scale">The stances a source can take, from one end to the other.</param>
/// <param name="PositionsAt">The location of the list of positions.</param>
public sealed record QuestionHeader(string Id, string Wording, int Order, UncomparedLocation OrderAt, ValueList<string> Scale, UncomparedLocation PositionsAt)
{
    /// <summary>The day on which it was asked; <c>null</c>: from the beginning.</summary>
    public Edtf? Asked { get; init; }

    /// <summary>Its row in the comparison.</summary>
    public string Url => EntityKind.Question.UrlOf(Id);

    /// <summary>The question in brief.</summary>
    public Target Target => EntityKind.Question.TargetOf(Id, Wording);
}

/// <summary>A question as written. The citation of a position holds its quotation.</summary>
/// <param name="Written">The file.</param>
/// <param name="Header">Its head.</param>
/// <param name="Topics">The topics it concerns; it is listed under the first.</param>
/// <param name="Positions">What the sources say about it.</param>
/// <param name="Silent">Sources that were read for it and are silent.</param>
/// <param name="Reading">What follows, in our reading.</param>
public sealed record QuestionDraft(
    InputFile Written, QuestionHeader Header, ValueList<UnresolvedName> Topics, ValueList<PositionDraft> Positions, ValueList<UnresolvedName> Silent, UnresolvedProse Reading)
    : Draft(Written), IEntityDraft
{
    /// <summary>What kind of difference there is between the sources, if the writers say so.</summary>
    public Difference? Difference { get; init; }

    EntityKind IEntityDraft.Kind => EntityKind.Question;

    string IEntityDraft.Id => Header.Id;

    Target IEntityDraft.Target => Header.Target;

    Location IEntityDraft.At => Start;

    IEnumerable<UnresolvedProse> IEntityDraft.Texts => [.. Positions.Select(position => position.Says), Reading];

    IEnumerable<UnresolvedCitation> IEntityDraft.Citations => Positions.Select(position => position.Evidence);

    IEnumerable<UnresolvedName> IEntityDraft.Names => Topics.Concat(Silent);
}

/// <summary>A position as written.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Stance">Its stance on the scale of the question.</param>
/// <param name="Says">What the source says, in our words.</param>
/// <param name="Evidence">The source and passage, with the quotation if there is one.</param>
public sealed record PositionDraft(UncomparedLocation At, UnresolvedName Stance, UnresolvedProse Says, UnresolvedCitation Evidence);

/// <summary>The position of one source on a question.</summary>
/// <param name="At">The location of its stance.</param>
/// <param name="Stance">Its stance on the scale of the question.</param>
/// <param name="Says">What the source says, in our words.</param>
/// <param name="Evidence">The source and passage, with the quotation if there is one.</param>
public sealed record Position(UncomparedLocation At, string Stance, Prose Says, Citation Evidence)
{
    /// <summary>The source.</summary>
    public SourceLabel Source => Evidence.Source;
}

/// <summary>How the sources relate to one another on a question. Computed from the stances.</summary>
public enum Relation
{
    /// <summary>No source takes a position.</summary>
    NoneSpeaks,

    /// <summary>Only one source takes a position.</summary>
    OnlyOneSpeaks,

    /// <summary>All that take a position take the same stance.</summary>
    Agreement,

    /// <summary>All but one take the same stance (of three or more).</summary>
    LoneDissent,

    /// <summary>They take different stances.</summary>
    Difference,
}

/// <summary>A question with the positions of the sources: a row of the comparison.</summary>
/// <param name="Header">Its head.</param>
/// <param name="Topics">The topics it concerns; it is listed under the first. Empty: it concerns the whole.</param>
/// <param name="Positions">What the sources say, in the order of the sources.</param>
/// <param name="Silent">Sources that are silent, in the order of the sources.</param>
/// <param name="Relation">How the sources relate to one another.</param>
/// <param name="Reading">What follows, in our reading.</param>
public sealed record Question(
    QuestionHeader Header, ValueList<Target> Topics, ValueList<Position> Positions, ValueList<SourceLabel> Silent, Relation Relation, Prose Reading) : IEntity
{
    /// <summary>What kind of difference there is between the sources, if the writers say so.</summary>
    public Difference? Difference { get; init; }

    /// <summary>Where each silence is written, in the order of <see cref="Silent"/>.</summary>
    public ValueList<UncomparedLocation> SilentAt { get; init; } = [];

    /// <summary>Unknown source names in it, which are already reported.</summary>
    public ValueList<string> UnknownSources { get; init; } = [];

    /// <summary>How far apart two of the sources that speak are on average: 0 for the same stance, 1 for the two ends of the scale; <c>null</c> where
    /// fewer than two take a position. It is meant for sorting, not as a finding.</summary>
    public double? Disagreement
    {
        get
        {
            if (Positions.Count < 2) return null;
            var counts = Positions.CountBy(position => position.Stance, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
            // A stance that is not on the scale is reported elsewhere, and stands at its beginning here.
            var off = Positions.Count - Header.Scale.Sum(counts.GetValueOrDefault);
            var (sum, before, weight) = (0L, 0L, 0L);
            for (var i = 0; i < Header.Scale.Count; i++)
            {
                var count = counts.GetValueOrDefault(Header.Scale[i]) + (i == 0 ? off : 0);
                sum += count * (i * before - weight);
                (before, weight) = (before + count, weight + count * i);
            }
            return Header.Scale.Count < 2 ? 0 : sum / ((double)Positions.Count * (Positions.Count - 1) / 2 * (Header.Scale.Count - 1));
        }
    }

    EntityKind IEntity.Kind => EntityKind.Question;

    string IEntity.Id => Header.Id;

    Target IEntity.Target => Header.Target;

    IEnumerable<Prose> IEntity.Texts => [.. Positions.Select(position => position.Says), Reading];

    IEnumerable<string> IEntity.Statements => Difference is null ? [Header.Wording] : [Header.Wording, Difference.Because];

    IEnumerable<Citation> IEntity.Citations => [.. Positions.SelectMany(position => position.Says.Citations.Prepend(position.Evidence)), .. Reading.Citations];

    T IEntity.Accept<T>(EntityVisitor<T> visitor) => visitor.Visit(this);
}
