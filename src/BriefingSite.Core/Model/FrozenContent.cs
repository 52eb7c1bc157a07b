namespace BriefingSite.Core.Model;

/// <summary>The content of a published version, as far as the briefing is compared with it. What an older program did not write is <c>null</c> and
/// not compared; an empty text means none.</summary>
public sealed record FrozenContent
{
    /// <summary>The question of the front page.</summary>
    public string? Question { get; init; }

    /// <summary>Its answer.</summary>
    public string? Answer { get; init; }

    /// <summary>The claims.</summary>
    public ValueList<FrozenClaim>? Claims { get; init; }

    /// <summary>The judgements.</summary>
    public ValueList<FrozenJudgement>? Judgements { get; init; }

    /// <summary>The questions of the comparison.</summary>
    public ValueList<FrozenQuestion>? Questions { get; init; }

    /// <summary>The sources.</summary>
    public ValueList<FrozenSource>? Sources { get; init; }

    /// <summary>The change notes.</summary>
    public ValueList<FrozenNote>? Notes { get; init; }
}

/// <summary>An entry of a version that has an id.</summary>
public interface IFrozen
{
    /// <summary>The id.</summary>
    string Id { get; }
}

/// <summary>A claim.</summary>
public sealed record FrozenClaim(string Id, string? Text, string? Because, string? Kind, string? Confidence, ValueList<FrozenCitation>? Evidence) : IFrozen;

/// <summary>A change note.</summary>
public sealed record FrozenNote(string Id, string? Title, string? Text, string? Edited) : IFrozen;

/// <summary>A citation of a claim.</summary>
public sealed record FrozenCitation(string Source, string Bearing, ValueList<string> Passages, ValueList<FrozenQuotation> Quotations);

/// <summary>A quotation, with our translation; empty for none.</summary>
public sealed record FrozenQuotation(string Words, string Translation);

/// <summary>A judgement.</summary>
public sealed record FrozenJudgement(
    string Id, string? Text, string? Because, string? Alternative, string? Likelihood, string? Confidence, ValueList<string>? Claims) : IFrozen;

/// <summary>A question of the comparison.</summary>
public sealed record FrozenQuestion(string Id, string? Wording, ValueList<string>? Silent, ValueList<FrozenPosition>? Positions) : IFrozen;

/// <summary>The position of a source on a question.</summary>
public sealed record FrozenPosition(string? Source, string? Stance, string? Says, ValueList<string>? Passages, ValueList<FrozenQuotation> Quotations);

/// <summary>A source.</summary>
public sealed record FrozenSource(
    string Id, string? Title, string? Descriptor, string? Kind, string? Published, string? Origin, string? Reliability, string? Credibility) : IFrozen;
