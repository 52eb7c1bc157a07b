using System.Text.Json;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Values;

namespace BriefingSite.Reading.Permanence;

internal static partial class PermanenceRules
{
    /// <summary>A frozen version that can't be read.</summary>
    public static Rule UnreadableVersion { get; } = All.Add(new("BS061", Severity.Error, "A frozen version that can't be read",
        "input/versions/ holds what was published, one folder a version, written by 'briefing freeze'. From it the build knows which addresses must go on answering.",
        "input/versions/draft/claims.json", "input/versions/2026-11-22/claims.json"));
}

/// <summary>Reads what a frozen version had: the ids of <c>input/versions/&lt;version&gt;/claims.json</c>.</summary>
public sealed class ReadVersion : IModule<InputFile, VersionDraft>
{
    /// <inheritdoc/>
    public IEnumerable<VersionDraft> Execute(InputFile document, Action<Diagnostic> report)
    {
        // It was frozen with our line ends and without a byte order mark; git and editors may have given it others.
        document = document with { Content = Blob.Create(document.Content.Text()) };
        FrozenVersion frozen;
        try
        {
            frozen = Parse(document);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            var line = problem is JsonException { LineNumber: { } number } ? (int)number + 1 : 1;
            report(new(PermanenceRules.UnreadableVersion, new(document.Path, line, 1),
                problem is FormatException ? problem.Message : "This is not the data of a version.", "take the folder back from the repository; 'briefing freeze' writes such folders"));
            yield break;
        }
        yield return new(document, frozen);
    }

    // Whoever compares versions reads every key and text: half of a surrogate pair, written as an escape, must be told here.
    private static void ReadTexts(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                _ = value.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray()) ReadTexts(item);
                break;
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    _ = property.Name;
                    ReadTexts(property.Value);
                }
                break;
        }
    }

    private static FrozenVersion Parse(InputFile document)
    {
        var text = document.Content.Text();
        using var json = JsonDocument.Parse(text);
        ReadTexts(json.RootElement);
        var briefing = json.RootElement.GetProperty("briefing");
        var (folder, version) = (document.Path.Split('/')[^2], Text(briefing, "version"));
        if (FrozenVersion.OrderOf(folder) is null) throw new FormatException($"'{folder}' is not the name of a version.");
        if (folder != version) throw new FormatException($"This is the data of version {version}, not of {folder}.");
        var baseUrl = Text(briefing, "url");
        var lines = Lines(text);
        return new(version, json.RootElement.GetProperty("ids").EnumerateArray().Select(entry =>
        {
            var (id, url) = (Text(entry, "id"), Text(entry, "url"));
            if (PublishedId.KindOf(Text(entry, "kind")) is not { } kind || !Id.IsValid(id) || !url.StartsWith(baseUrl, StringComparison.Ordinal) || !IsPath(url[baseUrl.Length..])) throw new FormatException($"The entry of '{id}' can't be read.");
            return new FrozenId(
                lines.TryGetValue(id, out var line) ? new Location(document.Path, line.Number, line.Column, id.Length) : new Location(document.Path, 1, 1),
                new(id, new(kind, Text(entry, "title"), $"/{url[baseUrl.Length..]}")));
        }).ToValueList());
    }

    private static string Text(JsonElement entry, string name) =>
        entry.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' has no value.");

    // What a build writes: folders named by ids, and a place on their page.
    private static bool IsPath(string path) => path.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '/' or '#') && !path.Contains("//", StringComparison.Ordinal);

    // The list of ids is the last of the file, so the last line that names an id is its entry there.
    private static Dictionary<string, (int Number, int Column)> Lines(string text)
    {
        const string key = "\"id\": \"";
        var lines = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (line.IndexOf(key, StringComparison.Ordinal) is >= 0 and var at && line.IndexOf('"', at + key.Length) is >= 0 and var end)
                lines[line[(at + key.Length)..end]] = (number, at + key.Length + 1);
        }
        return lines;
    }
}

/// <summary>Reads the hash of a frozen version, in the form of <c>sha256sum</c>.</summary>
public sealed class ReadDigest : IModule<InputFile, DigestDraft>
{
    /// <inheritdoc/>
    public IEnumerable<DigestDraft> Execute(InputFile document, Action<Diagnostic> report) =>
        [new(document with { Content = document.CanonicalContent }, document.Content.Text().Split(' ')[0].TrimEnd('\n'))];
}
