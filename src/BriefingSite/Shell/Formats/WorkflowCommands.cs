using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats;

/// <summary>Diagnostics as workflow commands, one per line: GitHub, Gitea and Forgejo show them at the lines of a pull request.</summary>
internal static class WorkflowCommands
{
    /// <summary>The lines.</summary>
    public static Blob Write(IEnumerable<ReportedDiagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics) text.Append(Line(diagnostic.Diagnostic)).Append('\n');
        return Blob.Create(text.ToString());
    }

    // The end column is inclusive, unlike in SARIF.
    private static string Line(Diagnostic diagnostic)
    {
        var at = diagnostic.Location;
        var command = diagnostic.Rule.Severity == Severity.Note ? "notice" : diagnostic.Rule.Level;
        return $"::{command} file={Property(at.File)},line={at.Line},endLine={at.Line},col={at.Column},endColumn={at.Column + at.Length - 1}"
            + $",title={Property($"{diagnostic.Rule.Code} {diagnostic.Rule.Title}")}::{Data(CheckFormat.Sentence(diagnostic))}";
    }

    private static string Data(string text) => VisibleText.WithoutOrders(VisibleText.Escape(text, keepsLines: true), "<U+005B>")
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
