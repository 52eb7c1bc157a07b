using System.ComponentModel;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats;

/// <summary>What <c>check --format json</c> prints. The descriptions go into its published schema.</summary>
[PublishedSchema("check.schema.json", "What briefing check --format json prints")]
internal sealed record CheckDocument(
    [Description("The version of this format."), SchemaRule(Numbers = [CheckDocument.CurrentVersion])] int Version,
    CheckSummary Summary,
    [Description("By file, line and column.")] IEnumerable<DiagnosticEntry> Diagnostics)
{
    private const int CurrentVersion = 2;

    public static CheckDocument Create(IReadOnlyList<ReportedDiagnostic> diagnostics) => new(
        CurrentVersion,
        new(Count(diagnostics, Severity.Error), Count(diagnostics, Severity.Warning), Count(diagnostics, Severity.Note)),
        diagnostics.Select(DiagnosticEntry.Create));

    private static int Count(IReadOnlyList<ReportedDiagnostic> diagnostics, Severity severity) => diagnostics.Count(reported => reported.Diagnostic.Rule.Severity == severity);
}

/// <summary>How many problems there are.</summary>
internal sealed record CheckSummary(
    [Description("With one or more the site is not built."), SchemaRule(Minimum = 0)] int Errors,
    [Description("With --strict they fail."), SchemaRule(Minimum = 0)] int Warnings,
    [Description("Good to know; nothing fails by them."), SchemaRule(Minimum = 0)] int Notes);

/// <summary>A problem.</summary>
[SchemaDefinition("diagnostic")]
internal sealed record DiagnosticEntry(
    [Description("The rule; 'briefing explain CODE' tells more."), SchemaRule(Pattern = "^BS[0-9]{3}$")] string Code,
    [SchemaRule(Words = ["error", "warning", "note"])] string Severity,
    [Description("The rule in one line.")] string Title,
    [Path] string File,
    [Position] int Line,
    [Position] int Column,
    [Position, Description("The first column after the place.")] int EndColumn,
    [Description("What is wrong here.")] string Message,
    [Description("What to do about it.")] string? Hint,
    [Description("The id by which input/overrides.yml can let it stand.")] string? Subject,
    [Description("Stays when lines move."), SchemaRule(Pattern = "^[0-9a-f]{16}:[0-9]+$")] string Fingerprint,
    [Description("The other place, and the passages of the sources it rests on.")] IEnumerable<RelatedEntry> RelatedLocations,
    [Description("What would fix it, all together; empty when only the writer can.")] IEnumerable<ReplacementEntry> Fix)
{
    public static DiagnosticEntry Create(ReportedDiagnostic reported)
    {
        var (diagnostic, at) = (reported.Diagnostic, reported.Diagnostic.Location);
        return new(
            diagnostic.Rule.Code,
            diagnostic.Rule.Level,
            diagnostic.Rule.Title,
            at.File,
            at.Line,
            at.Column,
            at.Column + at.Length,
            diagnostic.Message,
            diagnostic.Hint,
            diagnostic.Subject,
            reported.Fingerprint,
            reported.Related.Select(place => new RelatedEntry(place.At.File, place.At.Line, place.At.Column, place.At.Column + place.At.Length, place.What)),
            reported.Fix.Select(each => new ReplacementEntry(each.At.File, each.At.Line, each.At.Column, each.EndLine, each.EndColumn, each.Before, each.After)));
    }
}

/// <summary>Another place, and what it is.</summary>
[SchemaDefinition("related")]
internal sealed record RelatedEntry([Path] string File, [Position] int Line, [Position] int Column, [Position] int EndColumn, [Description("What it is.")] string Message);

/// <summary>A part of a file and what to put there.</summary>
[SchemaDefinition("replacement")]
internal sealed record ReplacementEntry(
    [Path] string File, [Position] int Line, [Position] int Column, [Position] int EndLine, [Position] int EndColumn, string Before, string After);
