using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats;

/// <summary>A rule in SARIF.</summary>
/// <param name="Id">Its code.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Title">Its title, in one line.</param>
/// <param name="Why">Why it matters and what to do.</param>
/// <param name="Help">The long description as Markdown, if there is one.</param>
internal sealed record SarifRule(string Id, string Level, string Title, string Why, string? Help = null);

/// <summary>A result in SARIF.</summary>
/// <param name="Rule">The code of its rule.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Message">The message.</param>
/// <param name="At">Its location; <c>null</c> where it is in no file.</param>
/// <param name="Fingerprint">Identifies it when lines have moved; see <see cref="DiagnosticFingerprint"/>.</param>
internal sealed record SarifResult(string Rule, string Level, string Message, Location? At, string Fingerprint)
{
    /// <summary>Related locations.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>The replacements that fix it, all together.</summary>
    public IReadOnlyList<Replacement> Fix { get; init; } = [];
}

/// <summary>Another place, and what it is.</summary>
internal sealed record RelatedPlace(Location At, string What);

/// <summary>A part of a file and its replacement.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="EndLine">The line in which it ends.</param>
/// <param name="EndColumn">The column after its last character.</param>
/// <param name="Before">The text there.</param>
/// <param name="After">The new text.</param>
internal sealed record Replacement(Location At, int EndLine, int EndColumn, string Before, string After);

/// <summary>Writes results as SARIF 2.1.0, which forges and editors read.</summary>
/// <param name="category">The command, such as <c>check</c>: a forge keeps the results of each category separate.</param>
/// <param name="rules">The rules, each named once.</param>
internal sealed class Sarif(string category, IReadOnlyList<SarifRule> rules)
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Root = "%SRCROOT%"; // the name by which forges know the root of a checkout

    private readonly Dictionary<string, int> _indices = rules.Select((rule, i) => (rule.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);

    /// <summary>The document.</summary>
    public Blob Write(IEnumerable<SarifResult> results) => FormatsJson.Write(new SarifLog(Schema, "2.1.0", [Run(results)]), SarifJson.Default.SarifLog);

    private SarifLog.Run Run(IEnumerable<SarifResult> results) => new(
        new(new("briefing", typeof(Sarif).Assembly.GetName().Version!.ToString(3), rules.Select(Descriptor))),
        new($"briefing/{category}/"),
        "utf16CodeUnits",
        new() { [Root] = new(Text("The root of the checkout.")) },
        results.Select(Result));

    private static SarifLog.Descriptor Descriptor(SarifRule rule) =>
        new(rule.Id, Text(rule.Title), Text(rule.Why), Text(rule.Why, rule.Help), new(rule.Level));

    private SarifLog.Result Result(SarifResult result) => new(
        result.Rule,
        _indices[result.Rule],
        result.Level,
        Text(result.Message),
        result.At is { } at ? [new(null, Place(at), null)] : [],
        result.Related.Count > 0 ? result.Related.Select((related, i) => new SarifLog.Location(i + 1, Place(related.At), Text(related.What))) : null,
        new(result.Fingerprint, result.Fingerprint),
        result.Fix.Count > 0 ? [Fix(result.Fix)] : null);

    private static SarifLog.Fix Fix(IReadOnlyList<Replacement> fix) => new(
        Text(string.Join(", ", fix.Select(each => $"“{each.Before}” becomes “{each.After}”"))),
        fix.GroupBy(each => each.At.File).Select(file => new SarifLog.ArtifactChange(
            File(file.Key),
            file.Select(each => new SarifLog.Replacement(Region(each.At, each.EndLine, each.EndColumn), Text(each.After))))));

    private static SarifLog.PhysicalLocation Place(Location at) => new(File(at.File), Region(at, at.Line, at.Column + at.Length));

    private static SarifLog.ArtifactLocation File(string path) => new(string.Join('/', path.Split('/').Select(Uri.EscapeDataString)), Root);

    private static SarifLog.Region Region(Location at, int endLine, int endColumn) => new(at.Line, at.Column, endLine, endColumn);

    private static SarifLog.Message Text(string text, string? markdown = null) => new(VisibleText.Escape(text, keepsLines: true), markdown);
}
