using BriefingSite.Core.Model;

namespace BriefingSite.Comparing;

/// <summary>The two questions of a reviewer and their answers, in plain words.</summary>
public static class Answers
{
    private const int MaxShown = 80;
    private const int MaxDetail = 120;

    /// <summary>The first question.</summary>
    public const string WeakerQuestion = "Which claims are weaker now?";

    /// <summary>The second question.</summary>
    public const string MergeQuestion = "May I merge without reading the rest?";

    /// <summary>The answer to the first question. With a colon at its end, claims follow: those that are weaker, or else those that are reworded, or else those
    /// of which nobody can tell.</summary>
    public static string Weaker(Comparison comparison) =>
        comparison.WeakerClaims.Count > 0 ? $"{comparison.WeakerClaims.Count}:"
        : !comparison.IsCertain ? "Cannot tell."
        : comparison.RewordedClaims.Count > 0 ? $"{(comparison.UndecidedClaims.Count > 0 ? "None is shown to be" : "None by evidence or confidence")}; {comparison.RewordedClaims.Count} reworded:"
        : comparison.UndecidedClaims.Count > 0 ? $"None is shown to be; {Undecided(comparison, "of")}" : "None.";

    /// <summary>What stands over the claims of which nobody can tell, where the first answer is not about them; <c>null</c> where nothing does.</summary>
    public static string? Undecided(Comparison comparison) =>
        comparison.UndecidedClaims.Count > 0 && (comparison.WeakerClaims.Count > 0 || comparison.RewordedClaims.Count > 0 || !comparison.IsCertain) ? Undecided(comparison, "Of") : null;

    private static string Undecided(Comparison comparison, string of) => comparison.UndecidedClaims.Count is var count && comparison.WeakerClaims.Count > 0
        ? $"{of} {count} more nobody can tell, as {Plural.Choose(count, "what it rests on or its", "what they rest on or their")} question changed:"
        : $"{of} {count} nobody can tell, as {Plural.Choose(count, "what it rests on or its", "what they rest on or their")} question changed:";

    /// <summary>What stands over the claims that are reworded, where the first answer is not about them; <c>null</c> where nothing does.</summary>
    public static string? Reworded(Comparison comparison) => comparison.RewordedClaims.Count is > 0 and var count && (comparison.WeakerClaims.Count > 0 || !comparison.IsCertain)
        ? $"{count}{(comparison.WeakerClaims.Count > 0 ? " more" : "")} {Plural.Choose(count, "is", "are")} reworded, not shown to be weaker:" : null;

    /// <summary>What stands over the judgements that are reworded; <c>null</c> where none is.</summary>
    public static string? RewordedJudgements(Comparison comparison) => comparison.RewordedJudgements.Count is > 0 and var count
        ? $"{Plural.Count(count, "judgement")} {Plural.Choose(count, "is", "are")} reworded, not shown to be weaker:" : null;

    /// <summary>The answer to the second question.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="obstacles">What keeps the reviewer from merging.</param>
    /// <param name="toRead">What has to be read, such as <c>the 3 entries</c>; <c>null</c> for nothing.</param>
    public static string Merge(Comparison comparison, IReadOnlyList<string> obstacles, string? toRead)
    {
        var limits = comparison.Outside is null ? " (only input/ and seeds/ were looked at)" : "";
        return obstacles.Count > 0 ? $"{(comparison.IsCertain ? "No" : "Cannot tell")}: {string.Join("; ", obstacles)}."
            : toRead is not null ? $"Yes, once you have read {toRead} below. All else is spelling, form or layout{limits}."
            : $"Yes: {(comparison.Changes.Count == 0 ? "nothing has changed" : "no change in meaning")}{limits}.";
    }

    /// <summary>Why something is weaker or stronger, or why nobody can tell.</summary>
    public static string Why(Turned turned) => string.Join("; ", turned.Why.Select(Reason).Distinct());

    /// <summary>A change with the values that changed, where these are short.</summary>
    public static string Reason(Change change) => ShownValues.Of(change) is { Before: { } before, After: { } after } && before.Length + after.Length < MaxShown ? $"{change.Kind.Title} ({before} → {after})"
        : change.Detail is { Length: < MaxDetail } detail ? $"{change.Kind.Title} ({detail})" : change.Kind.Title;
}
