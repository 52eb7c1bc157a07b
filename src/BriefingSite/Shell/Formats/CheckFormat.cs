using BriefingSite.Core.Model;
using BriefingSite.Shell.Rules;

namespace BriefingSite.Shell.Formats;

/// <summary>The output formats of <c>check</c> for other programs.</summary>
internal static class CheckFormat
{
    /// <summary>Writes the diagnostics in a format.</summary>
    public static Blob Write(string format, IReadOnlyList<ReportedDiagnostic> diagnostics) => format switch
    {
        "json" => FormatsJson.Write(CheckDocument.Create(diagnostics), FormatsJson.Default.CheckDocument),
        "sarif" => new Sarif("check", [.. RuleCatalogue.All.Select(Rule)]).Write(diagnostics.Select(Result)),
        "github" => WorkflowCommands.Write(diagnostics),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    /// <summary>The message followed by the hint.</summary>
    public static string Sentence(Diagnostic diagnostic) => diagnostic.Hint is { } hint ? $"{diagnostic.Message} Hint: {hint}" : diagnostic.Message;

    private static SarifRule Rule(Rule rule) => new(rule.Code, rule.Level, rule.Title, rule.Why, $"{rule.Why}\n\nWrong:\n\n{Fenced(rule.Wrong)}\n\nRight:\n\n{Fenced(rule.Right)}");

    // A fence longer than any fence in the example.
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
