using System.Text.Json;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats;

/// <summary>A kind of finding.</summary>
/// <param name="Id">Its code.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Title">What it is, in one line.</param>
/// <param name="Why">Why it matters and what to do.</param>
/// <param name="Help">The same at length as Markdown, if there is more to say.</param>
internal sealed record SarifRule(string Id, string Level, string Title, string Why, string? Help = null);

/// <summary>One finding.</summary>
/// <param name="Rule">The code of its rule.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Message">A sentence.</param>
/// <param name="At">Where it is; <c>null</c> where no file has it.</param>
/// <param name="Fingerprint">By what a forge knows it again when lines have moved; see <see cref="DiagnosticFingerprint"/>.</param>
internal sealed record SarifResult(string Rule, string Level, string Message, Location? At, string Fingerprint)
{
    /// <summary>Other places that have to do with it.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>What would mend it; all replacements together.</summary>
    public IReadOnlyList<Replacement> Fix { get; init; } = [];
}

/// <summary>Another place, and what it is.</summary>
internal sealed record RelatedPlace(Location At, string What);

/// <summary>A stretch of a file and what to put there.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="EndLine">The line in which it ends.</param>
/// <param name="EndColumn">The column behind its last letter.</param>
/// <param name="Before">What stands there.</param>
/// <param name="After">What to put there.</param>
internal sealed record Replacement(Location At, int EndLine, int EndColumn, string Before, string After);

/// <summary>Writes findings as SARIF 2.1.0, which forges and editors read.</summary>
/// <param name="category">What was run, such as <c>check</c>: a forge keeps the findings of each apart.</param>
/// <param name="rules">The rules, each named once.</param>
internal sealed class Sarif(string category, IReadOnlyList<SarifRule> rules)
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Root = "%SRCROOT%"; // the name by which forges know the root of a checkout

    private readonly Dictionary<string, int> _indices = rules.Select((rule, i) => (rule.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);

    /// <summary>The document.</summary>
    public Blob Write(IEnumerable<SarifResult> results) => JsonBytes.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        json.WriteStartObject("automationDetails");
        json.WriteString("id", $"briefing/{category}/");
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Root);
        WriteText(json, "description", "The root of the checkout.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (var result in results) WriteResult(json, result);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "briefing");
        json.WriteString("semanticVersion", typeof(Sarif).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "fullDescription", rule.Why);
            WriteText(json, "help", rule.Why, rule.Help);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", rule.Level);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Utf8JsonWriter json, SarifResult result)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", result.Rule);
        json.WriteNumber("ruleIndex", _indices[result.Rule]);
        json.WriteString("level", result.Level);
        WriteText(json, "message", result.Message);
        json.WriteStartArray("locations");
        if (result.At is { } at)
        {
            json.WriteStartObject();
            WritePlace(json, at);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteRelated(json, result.Related);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("primaryLocationLineHash", result.Fingerprint); // the only one that GitHub looks at
        json.WriteString("briefing/v1", result.Fingerprint);
        json.WriteEndObject();
        WriteFix(json, result.Fix);
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, IReadOnlyList<RelatedPlace> related)
    {
        if (related.Count == 0) return;
        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < related.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i + 1);
            WritePlace(json, related[i].At);
            WriteText(json, "message", related[i].What);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteFix(Utf8JsonWriter json, IReadOnlyList<Replacement> fix)
    {
        if (fix.Count == 0) return;
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteText(json, "description", string.Join(", ", fix.Select(each => $"“{each.Before}” becomes “{each.After}”")));
        json.WriteStartArray("artifactChanges");
        foreach (var file in fix.GroupBy(each => each.At.File))
        {
            json.WriteStartObject();
            WriteFile(json, file.Key);
            json.WriteStartArray("replacements");
            foreach (var each in file)
            {
                json.WriteStartObject();
                WriteRegion(json, "deletedRegion", each.At, each.EndLine, each.EndColumn);
                WriteText(json, "insertedContent", each.After);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Location at)
    {
        json.WriteStartObject("physicalLocation");
        WriteFile(json, at.File);
        WriteRegion(json, "region", at, at.Line, at.Column + at.Length);
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, Location at, int endLine, int endColumn)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", at.Line);
        json.WriteNumber("startColumn", at.Column);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", endColumn);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text, string? markdown = null)
    {
        json.WriteStartObject(name);
        json.WriteString("text", VisibleText.Of(text, keepsLines: true));
        if (markdown is not null) json.WriteString("markdown", markdown);
        json.WriteEndObject();
    }
}
