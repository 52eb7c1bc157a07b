namespace BriefingSite.Core.Model;

/// <summary>The severity of a diagnostic.</summary>
public enum Severity
{
    /// <summary>For information; never fails a build.</summary>
    Note,

    /// <summary>A warning; the site is still built, unless warnings are treated as errors.</summary>
    Warning,

    /// <summary>The site is not built.</summary>
    Error,
}

/// <summary>A kind of problem. It is declared in the file of the code that reports it; see <see cref="RuleSet"/>.</summary>
/// <param name="Code"><c>BS</c> and three digits, never reused.</param>
/// <param name="Severity">Its severity.</param>
/// <param name="Title">What is wrong, in one line.</param>
/// <param name="Why">Why it matters and what to do, for <c>briefing explain</c>.</param>
/// <param name="Wrong">An example that provokes it.</param>
/// <param name="Right">The example put right.</param>
public sealed record Rule(string Code, Severity Severity, string Title, string Why, string Wrong, string Right)
{
    /// <summary>The severity as a word: <c>error</c>, <c>warning</c> or <c>note</c>.</summary>
    public string Level => Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };

    /// <summary>Whether pages have a mark at the location, so that a preview can show them although they must not be published.</summary>
    public bool IsMarkedOnPages { get; init; }

    /// <summary>Whether it is reported only where there is no error: its input is not known before.</summary>
    public bool NeedsCleanBuild { get; init; }
}

/// <summary>A problem and its location.</summary>
/// <param name="Rule">The rule that is violated.</param>
/// <param name="Location">The exact location.</param>
/// <param name="Message">A sentence for the writer.</param>
/// <param name="Hint">How to fix it, if known.</param>
/// <param name="RelatedLocation">A related location, such as the first of two equal ids.</param>
/// <param name="Subject">The id of its subject, if it may be overridden with a reason; see <see cref="Override"/>.</param>
public sealed record Diagnostic(Rule Rule, Location Location, string Message, string? Hint = null, Location? RelatedLocation = null, string? Subject = null)
{
    /// <summary>The words that it is about, where a subject can have several such problems; an override may name them.</summary>
    public string? Words { get; init; }

    /// <summary>A shorter form of those words, such as a figure without its noun. An override that names it accepts the first problem only
    /// that it fits: "46" is not "46 trams" and "46 buses".</summary>
    public string? ShortWords { get; init; }

    /// <summary>The most likely correction, where there is only one candidate; offered to editors and reviewers.</summary>
    public Correction? Suggestion { get; init; }

    /// <summary><c>file:line:column: error BS101: sentence</c>.</summary>
    public override string ToString() =>
        $"{Location}: {Rule.Level} {Rule.Code}: {Message}";
}

/// <summary>A replacement of text.</summary>
/// <param name="Before">The text as written.</param>
/// <param name="After">The text that was most likely meant.</param>
public sealed record Correction(string Before, string After);
