using System.Text.Json;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats;

/// <summary>Mistakes as JSON; <c>/schemas/check.schema.json</c> on the site says what each property means.</summary>
internal static class CheckJson
{
    /// <summary>The document.</summary>
    public static Blob Write(IReadOnlyList<ReportedDiagnostic> diagnostics) => JsonBytes.Write(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("summary");
        json.WriteNumber("errors", diagnostics.Count(diagnostic => diagnostic.Diagnostic.Rule.Severity == Severity.Error));
        json.WriteNumber("warnings", diagnostics.Count(diagnostic => diagnostic.Diagnostic.Rule.Severity == Severity.Warning));
        json.WriteNumber("notes", diagnostics.Count(diagnostic => diagnostic.Diagnostic.Rule.Severity == Severity.Note));
        json.WriteEndObject();
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics) Write(json, diagnostic);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ReportedDiagnostic reported)
    {
        var diagnostic = reported.Diagnostic;
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Rule.Code);
        json.WriteString("severity", diagnostic.Rule.Level);
        json.WriteString("title", diagnostic.Rule.Title);
        WritePlace(json, diagnostic.Location);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("hint", diagnostic.Hint);
        json.WriteString("subject", diagnostic.Subject);
        json.WriteString("fingerprint", reported.Fingerprint);
        json.WriteStartArray("related");
        foreach (var place in reported.Related)
        {
            json.WriteStartObject();
            WritePlace(json, place.At);
            json.WriteString("what", place.What);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("fix");
        foreach (var replacement in reported.Fix)
        {
            json.WriteStartObject();
            json.WriteString("file", replacement.At.File);
            json.WriteNumber("line", replacement.At.Line);
            json.WriteNumber("column", replacement.At.Column);
            json.WriteNumber("endLine", replacement.EndLine);
            json.WriteNumber("endColumn", replacement.EndColumn);
            json.WriteString("before", replacement.Before);
            json.WriteString("after", replacement.After);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Location at)
    {
        json.WriteString("file", at.File);
        json.WriteNumber("line", at.Line);
        json.WriteNumber("column", at.Column);
        json.WriteNumber("endColumn", at.Column + at.Length);
    }
}
