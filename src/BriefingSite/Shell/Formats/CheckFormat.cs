using System.CommandLine;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats;

/// <summary>The options of <c>check</c> that make it speak to other programs.</summary>
internal static class CheckFormat
{
    /// <summary>What to write: text for people, or one of the formats.</summary>
    public static Option<string> Format { get; } = new Option<string>("--format")
    {
        Description = "How to tell the mistakes: to people, to programs, to code scanning, or as annotations of a workflow",
        HelpName = "text|json|sarif|github",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "json", "sarif", "github");

    /// <summary>Where to write it.</summary>
    public static Option<string> To { get; } = new("--to")
    {
        Description = "Write that into a file, and tell people as usual [default: it is all that is printed]",
        HelpName = "file",
    };

    /// <summary>The mistakes in a format.</summary>
    public static Blob Write(string format, IReadOnlyList<ReportedDiagnostic> diagnostics) => format switch
    {
        "json" => FormatsJson.Write(CheckDocument.Create(diagnostics), FormatsJson.Default.CheckDocument),
        "sarif" => new Sarif("check", [.. RuleCatalogue.All.Select(Rule)]).Write(diagnostics.Select(Result)),
        "github" => WorkflowCommands.Write(diagnostics),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    /// <summary>The sentence with the hint behind it.</summary>
    public static string Sentence(Diagnostic diagnostic) => diagnostic.Hint is { } hint ? $"{diagnostic.Message} Hint: {hint}" : diagnostic.Message;

    private static SarifRule Rule(Rule rule) => new(rule.Code, rule.Level, rule.Title, rule.Why, $"{rule.Why}\n\nWrong:\n\n{Fenced(rule.Wrong)}\n\nRight:\n\n{Fenced(rule.Right)}");

    // A fence longer than any in the example.
    private static string Fenced(string example)
    {
        var fence = "```";
        while (example.Contains(fence, StringComparison.Ordinal)) fence += "`";
        return $"{fence}\n{example}\n{fence}";
    }

    private static SarifResult Result(ReportedDiagnostic diagnostic) =>
        new(diagnostic.Diagnostic.Rule.Code, diagnostic.Diagnostic.Rule.Level, Sentence(diagnostic.Diagnostic), diagnostic.Diagnostic.Location, diagnostic.Fingerprint)
        {
            Related = diagnostic.Related,
            Fix = diagnostic.Fix,
        };
}
