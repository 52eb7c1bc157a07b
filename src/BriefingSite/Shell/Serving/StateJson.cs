using System.Text.Json;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Serving;

/// <summary>What an open page is told: whether it is still what would be sent, its style sheets, and the mistakes.</summary>
internal static class StateJson
{
    /// <summary>The state of the page at a path, as JSON on one line.</summary>
    public static ReadOnlyMemory<byte> Write(PreviewState state, string path)
    {
        var (page, sheets) = Facts(state, state.Find(path));
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("page", page);
            json.WriteStartArray("sheets");
            foreach (var sheet in sheets) json.WriteStringValue(sheet);
            json.WriteEndArray();
            json.WriteBoolean("broken", state.IsBroken);
            json.WriteString("count", Report.Count([.. state.Mistakes.Select(problem => problem.Diagnostic)]));
            json.WriteStartArray("mistakes");
            foreach (var problem in state.Mistakes) Write(json, problem);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }

    /// <summary>A hash of what a page holds but for its style sheets, and those.</summary>
    public static (string Hash, ValueList<string> Sheets) Facts(PreviewState state, ServedFile found) => found.File switch
    {
        null => ("", []),
        { } file when state.Good is null => (file.Content.Hash, []),
        { } file => state.Good.Facts(file),
    };

    private static void Write(Utf8JsonWriter json, Mistake problem)
    {
        var (diagnostic, line) = problem;
        json.WriteStartObject();
        json.WriteString("severity", diagnostic.Rule.Level);
        json.WriteString("code", diagnostic.Rule.Code);
        json.WriteString("place", VisibleText.Of($"{diagnostic.Location}"));
        json.WriteNumber("column", diagnostic.Location.Column);
        json.WriteNumber("length", diagnostic.Location.Length);
        json.WriteString("message", VisibleText.Of(diagnostic.Message));
        json.WriteString("hint", diagnostic.Hint is { } hint ? VisibleText.Of(hint) : null);
        json.WriteString("line", line is null ? null : VisibleText.Dotted(line));
        json.WriteEndObject();
    }
}
