using System.Text.Json;
using Json.Schema;

namespace BriefingSite.Tests.Support;

/// <summary>Validates JSON against a schema.</summary>
internal sealed class SchemaValidator(string schema)
{
    private readonly JsonSchema _schema = JsonSchema.FromText(schema);

    /// <summary>What is wrong with a document: a place and a reason for each problem; none when it is valid.</summary>
    public IReadOnlyList<string> FindProblems(string json)
    {
        using var document = JsonDocument.Parse(json);
        var results = _schema.Evaluate(document.RootElement, new() { OutputFormat = OutputFormat.List });
        return results.IsValid ? [] : [.. (results.Details ?? []).Where(detail => detail.Errors is not null).SelectMany(detail => detail.Errors!.Values.Select(reason => $"{detail.InstanceLocation}: {reason}")).Append("not valid")];
    }
}
