using System.Text;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Budgets;

namespace BriefingSite.Shell.Formats;

/// <summary>Serializes our own formats: every property is present; unknown values are <c>null</c>.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CheckDocument))]
[JsonSerializable(typeof(DiffDocument))]
[JsonSerializable(typeof(ImpactDocument))]
[JsonSerializable(typeof(ImportDocument))]
[JsonSerializable(typeof(LibraryDocument))]
[JsonSerializable(typeof(QuestionsDocument))]
[JsonSerializable(typeof(SourceDocument))]
[JsonSerializable(typeof(WeightDocument))]
internal sealed partial class FormatsJson : JsonSerializerContext
{
    /// <summary>Writes a document that is safe in the log of a workflow: invisible characters, and text that a runner would take for a command, are
    /// escaped, which changes no value.</summary>
    public static Blob Write<T>(T document, JsonTypeInfo<T> type)
    {
        var json = JsonFormat.Write(document, type);
        var text = Encoding.UTF8.GetString(json.Bytes.Span);
        var escaped = VisibleText.WithoutOrders(text, "\\u005b");
        if (escaped.Any(IsEscaped)) escaped = string.Concat(escaped.Select(letter => IsEscaped(letter) ? $"\\u{(int)letter:x4}" : $"{letter}"));
        return ReferenceEquals(escaped, text) ? json : Blob.Create(escaped);
    }

    private static bool IsEscaped(char letter) => letter != '\n' && VisibleText.IsHidden(letter);
}

/// <summary>Serializes SARIF: unknown values are left out.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class SarifJson : JsonSerializerContext;
