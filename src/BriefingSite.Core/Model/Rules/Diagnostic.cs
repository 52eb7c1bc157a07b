namespace BriefingSite.Core.Model;

/// <summary>How grave a mistake is.</summary>
public enum Severity
{
    /// <summary>Good to know; nothing fails by it.</summary>
    Note,

    /// <summary>Worth a look; the site is built all the same, unless warnings fail.</summary>
    Warning,

    /// <summary>The site is not built.</summary>
    Error,
}

/// <summary>A kind of problem. It is declared beside what reports it; see <see cref="RuleSet"/>.</summary>
/// <param name="Code"><c>BS</c> and three digits, never reused.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Title">What is wrong, in one line.</param>
/// <param name="Why">Why it matters and what to do, for <c>briefing explain</c>.</param>
/// <param name="Wrong">An example that provokes it.</param>
/// <param name="Right">The example put right.</param>
public sealed record Rule(string Code, Severity Severity, string Title, string Why, string Wrong, string Right)
{
    /// <summary>How grave it is, in a word: <c>error</c>, <c>warning</c> or <c>note</c>.</summary>
    public string Level => Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };

    /// <summary>Whether pages bear a mark at the place, so that a preview can show them although nothing may be published.</summary>
    public bool IsMarkedOnPages { get; init; }

    /// <summary>Whether it is reported only where there is no error: what it compares with is not known before.</summary>
    public bool NeedsCleanBuild { get; init; }
}

/// <summary>One mistake and where it is.</summary>
/// <param name="Rule">The kind of mistake.</param>
/// <param name="Location">The exact place.</param>
/// <param name="Message">A sentence for the writer.</param>
/// <param name="Hint">What to do about it, where that can be said.</param>
/// <param name="RelatedLocation">The other place that has to do with it, such as the first of two equal ids.</param>
/// <param name="Subject">The id of what it is about, where it may be overridden with a reason; see <see cref="Override"/>.</param>
public sealed record Diagnostic(Rule Rule, Location Location, string Message, string? Hint = null, Location? RelatedLocation = null, string? Subject = null)
{
    /// <summary>What was most likely meant, where only one thing comes near; editors and reviewers are offered it.</summary>
    public Correction? Suggestion { get; init; }

    /// <summary><c>file:line:column: error BS101: sentence</c>.</summary>
    public override string ToString() =>
        $"{Location}: {Rule.Level} {Rule.Code}: {Message}";
}

/// <summary>Words of a place and what to put instead.</summary>
/// <param name="Before">What stands there.</param>
/// <param name="After">What was most likely meant.</param>
public sealed record Correction(string Before, string After);
