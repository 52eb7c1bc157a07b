using System.Text.Json;
using BriefingSite.Comparing;
using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats;

/// <summary>A comparison as JSON; <c>/schemas/diff.schema.json</c> on the site says what each property means.</summary>
internal static class DiffJson
{
    /// <summary>The document.</summary>
    public static Blob Write(Comparison comparison, int exitCode) => JsonBytes.Write(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("summary");
        WriteVersion(json, "base", comparison.Before);
        WriteVersion(json, "head", comparison.After);
        json.WriteStartObject("counts");
        foreach (var weight in (ReadOnlySpan<Weight>)[Weight.Major, Weight.Minor, Weight.Wording, Weight.None]) json.WriteNumber(Word(weight), comparison.Count(weight));
        json.WriteEndObject();
        WriteTexts(json, "weakerClaims", comparison.WeakerClaims.Select(claim => claim.Subject.Id));
        WriteTexts(json, "weakerJudgements", comparison.WeakerJudgements.Select(judgement => judgement.Subject.Id));
        json.WriteBoolean("mayMergeWithoutReadingTheRest", comparison.Obstacles().Count == 0);
        WriteTexts(json, "obstacles", comparison.Obstacles());
        json.WriteStartObject("needs");
        WriteIndices(json, "secondReviewer", comparison, comparison.Requirements.SecondReviewer);
        WriteIndices(json, "changeNote", comparison, comparison.Requirements.MissingNotes);
        WriteTexts(json, "baselessNotes", comparison.Requirements.UnjustifiedNotes.Select(note => note.Note.Header.Id));
        json.WriteEndObject();
        if (comparison.Outside is { } outside) WriteTexts(json, "notCompared", outside);
        else json.WriteNull("notCompared");
        json.WriteNumber("exitCode", exitCode);
        json.WriteEndObject();
        json.WriteStartArray("changes");
        foreach (var change in comparison.Changes) Write(json, change);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteVersion(Utf8JsonWriter json, string name, BriefingVersion version)
    {
        json.WriteStartObject(name);
        json.WriteString("name", version.Name);
        json.WriteString("commit", version.Commit);
        json.WriteNumber("errors", version.Errors.Count);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("code", change.Kind.Code);
        json.WriteString("severity", Word(change.Weight));
        json.WriteString("kind", change.Kind.Slug);
        json.WriteString("title", change.Kind.Title);
        json.WriteStartObject("subject");
        json.WriteString("type", change.Subject.Type);
        json.WriteString("id", change.Subject.Id);
        json.WriteString("title", change.Subject.Title);
        json.WriteString("url", change.Subject.Url);
        json.WriteEndObject();
        json.WriteString("before", change.Before);
        json.WriteString("after", change.After);
        json.WriteStartArray("diff");
        if (change is { Before: { } before, After: { } after })
        {
            foreach (var (edit, text) in WordDiff.Compare(before, after))
            {
                json.WriteStartObject();
                json.WriteString("edit", $"{edit}".ToLowerInvariant());
                json.WriteString("text", text);
                json.WriteEndObject();
            }
        }
        json.WriteEndArray();
        json.WriteString("direction", change.Direction is { } direction ? $"{direction}".ToLowerInvariant() : null);
        json.WriteString("detail", change.Detail);
        WritePlace(json, "was", change.Was);
        WritePlace(json, "is", change.Is);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, string name, Location? at)
    {
        if (at is not { } place)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("file", place.File);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteEndObject();
    }

    private static void WriteIndices(Utf8JsonWriter json, string name, Comparison comparison, ValueList<Change> changes)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < comparison.Changes.Count; i++)
            if (changes.Any(change => ReferenceEquals(change, comparison.Changes[i]))) json.WriteNumberValue(i);
        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static string Word(Weight weight) => $"{weight}".ToLowerInvariant();
}
