namespace BriefingSite.Core.Model;

/// <summary>What carries a judgement, and what would topple it. Counts and names, never a score.</summary>
/// <param name="Judgement">The id of the judgement.</param>
/// <param name="Columns">The origins of the sources under its claims, and the assumptions: those first without which most of its claims fall, sources before
/// assumptions.</param>
/// <param name="Rows">Its claims, each followed by those that it rests on, each claim once.</param>
/// <param name="Toppling">The smallest sets of origins and assumptions that must all be wrong for all its claims to fall.</param>
/// <param name="Assumptions">The assumptions under its claims.</param>
/// <param name="Doubts">The reasons to be less sure that apply.</param>
public sealed record JudgementSupport(
    string Judgement, ValueList<SupportColumn> Columns, ValueList<SupportRow> Rows, Toppling Toppling, ValueList<Target> Assumptions, ValueList<Doubt> Doubts)
{
    /// <summary>How claims speak to it and its alternatives; <c>null</c> where none speaks to an alternative.</summary>
    public AlternativesMatrix? Alternatives { get; init; }

    /// <summary>How many claims the judgement names.</summary>
    public int Claims => Rows.Count(row => row.Depth == 0);

    /// <summary>How many origins support any claim under it.</summary>
    public int Origins => Enumerable.Range(0, Columns.Count).Count(i => Columns[i].Carrier.Assumption is null && Rows.Any(row => row.Cells[i].Supports));
}

/// <summary>An origin or an assumption under a judgement.</summary>
/// <param name="Carrier">What it is.</param>
/// <param name="Repeaters">The sources cited under the judgement that repeat the origin.</param>
/// <param name="Fallen">How many of the claims that the judgement names fall without it.</param>
public sealed record SupportColumn(ToppledBy Carrier, ValueList<SourceLabel> Repeaters, int Fallen);

/// <summary>A claim under a judgement.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Depth">0 for a claim that the judgement names; 1 for one that such a claim rests on, and so on.</param>
/// <param name="IsAssumption">Whether it is assumed.</param>
/// <param name="Cells">What each origin or assumption does for it, in the order of the columns.</param>
public sealed record SupportRow(ClaimLabel Claim, int Depth, bool IsAssumption, ValueList<SupportCell> Cells)
{
    /// <summary>The claims that it rests on as well and that stand at another place: each claim has one row, however many rest on it.</summary>
    public ValueList<Target> Elsewhere { get; init; } = [];
}

/// <summary>What an origin or an assumption does for a claim.</summary>
/// <param name="Supports">Whether the origin supports the words of the claim, or the claim rests on the assumption and on nothing between.</param>
/// <param name="Opposes">Whether it opposes them.</param>
/// <param name="Falls">Whether the claim falls without it, be it through a claim on which it rests.</param>
public sealed record SupportCell(bool Supports, bool Opposes, bool Falls);

/// <summary>The smallest sets of which all members must be wrong for all claims of a judgement to fall.</summary>
/// <param name="Sets">The sets, the smaller first.</param>
/// <param name="Count">How many sets there are; of more than some dozen, the first are listed.</param>
/// <param name="Largest">The most members of a set that was looked for.</param>
/// <param name="Complete">Up to which number of members all sets are listed; less than <paramref name="Largest"/> where there were too many to look through.</param>
public sealed record Toppling(ValueList<ValueList<ToppledBy>> Sets, int Count, int Largest, int Complete);

/// <summary>Something that can be wrong.</summary>
/// <param name="Source">The source that speaks for itself and for those that repeat it; <c>null</c> for an assumption.</param>
/// <param name="Assumption">The assumption; <c>null</c> for a source.</param>
public sealed record ToppledBy(SourceLabel? Source, Target? Assumption);

/// <summary>A reason to be less sure of a judgement.</summary>
public enum DoubtKind
{
    /// <summary>Claims rest on one origin.</summary>
    OneOrigin,

    /// <summary>All sources of a claim have grade D or E, or some of them F.</summary>
    LowGrade,

    /// <summary>All sources of a claim have grade F: nobody can say how reliable they are.</summary>
    UnknownGrade,

    /// <summary>All sources of a claim are much older than the newest information of the briefing.</summary>
    Old,

    /// <summary>No source of a claim is dated, so nobody can say how old they are.</summary>
    Undated,

    /// <summary>A claim rests on a source that was withdrawn.</summary>
    Withdrawn,

    /// <summary>Claims are contested.</summary>
    Contested,

    /// <summary>Claims rest on assumptions.</summary>
    Assumed,

    /// <summary>Nothing is quoted for a claim.</summary>
    Unquoted,

    /// <summary>Nobody has signed a claim, or claim and evidence have changed since.</summary>
    Unsigned,
}

/// <summary>A reason to be less sure of a judgement, with its count.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Claims">To how many of the claims that the judgement names it applies.</param>
/// <param name="Of">How many claims it names.</param>
public sealed record Doubt(DoubtKind Kind, int Claims, int Of);

/// <summary>What follows if a source is wrong.</summary>
/// <param name="Fallen">The claims that nothing carries then.</param>
/// <param name="SingleSource">The claims that rest on one origin then.</param>
/// <param name="Uncontested">The claims that nobody contests then.</param>
/// <param name="Judgements">The judgements that lose claims.</param>
public sealed record SourceLoss(ValueList<Target> Fallen, ValueList<Target> SingleSource, ValueList<Target> Uncontested, ValueList<JudgementLoss> Judgements)
{
    /// <summary>The claims that only assumptions carry then.</summary>
    public ValueList<Target> Unsupported { get; init; } = [];

    /// <summary>Nothing follows.</summary>
    public static SourceLoss None { get; } = new([], [], [], []);

    /// <summary>Whether nothing follows.</summary>
    public bool IsEmpty => Equals(None);
}

/// <summary>A judgement that loses claims.</summary>
/// <param name="Judgement">The judgement.</param>
/// <param name="Fallen">How many of its claims fall.</param>
/// <param name="Of">How many claims it names.</param>
public sealed record JudgementLoss(Target Judgement, int Fallen, int Of);
