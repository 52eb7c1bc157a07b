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

/// <summary>Reads a frozen version, <c>input/versions/&lt;version&gt;/claims.json</c>: its ids and its content.</summary>
public sealed class ReadVersion : IModule<InputFile, VersionDraft>
{
    /// <inheritdoc/>
    public IEnumerable<VersionDraft> Execute(InputFile document, Action<Diagnostic> report)
    {
        // It was frozen with our line ends and without a byte order mark; git and editors may have changed that.
        document = document with { Content = Blob.Create(document.Content.Text()) };
        var isReadable = true;
        var json = new JsonCursor(document.Path, document.Content.Bytes.Span, (at, message) =>
        {
            isReadable = false;
            report(new(PermanenceRules.UnreadableVersion, at, message, "take the folder back from the repository; 'briefing freeze' writes such folders"));
        });
        var draft = Version(ref json, document);
        return isReadable ? [draft] : [];
    }

    private static VersionDraft Version(ref JsonCursor json, InputFile document)
    {
        var folder = document.Path.Split('/')[^2];
        if (FrozenVersion.OrderOf(folder) is null) json.Report($"'{folder}' is not the name of a version.");
        var (content, baseUrl, format) = (new FrozenContent(), (string?)null, 1);
        List<Entry>? ids = null;
        var places = new List<(Location At, string Url)>();
        json.Object("The data of a version");
        while (json.NextKey() is { } key)
        {
            switch (key)
            {
                case "briefing": baseUrl = Briefing(ref json, folder, ref content); break;
                case "ids": ids = Ids(ref json); break;
                case "format": format = Format(ref json); break;
                case "$schema": places.Add((json.Location, json.Text("'$schema'"))); break;
                default: FrozenContentReader.Read(ref json, key, ref content, places); break;
            }
        }
        json.End();
        if (baseUrl is null || ids is null) json.Report($"There is no '{(baseUrl is null ? "briefing" : "ids")}' in it.", new(document.Path, 1, 1));
        var published = new List<FrozenId>();
        foreach (var entry in ids ?? [])
            if (Published(ref json, entry, baseUrl ?? "") is { } id) published.Add(id);
        var frozen = new FrozenVersion(folder, published.ToValueList()) { BaseUrl = baseUrl ?? "" };
        if (format == 1) frozen = frozen with { Addresses = EarlierAddresses.Derive(frozen, content, places, document.Path) };
        return new(document, frozen, content) { HasAddresses = format > 1 };
    }

    // A newer program may mean something else by the same words.
    private static int Format(ref JsonCursor json)
    {
        if (!int.TryParse(json.Scalar("'format'"), out var format) || format is < 2 or > FrozenVersion.Format)
            json.Report($"This program does not know the format of this version; it knows those up to {FrozenVersion.Format}.");
        return format;
    }

    private static string Briefing(ref JsonCursor json, string folder, ref FrozenContent content)
    {
        var (version, url) = ((string?)null, (string?)null);
        json.Object("'briefing'");
        while (json.NextKey() is { } key)
        {
            switch (key)
            {
                case "version": version = json.Text("'version'"); break;
                case "url": url = json.Text("'url'"); break;
                case "question": content = content with { Question = json.Scalar("'question'") }; break;
                case "answer": content = content with { Answer = json.Scalar("'answer'") }; break;
                default: json.Skip(); break;
            }
        }
        if (version is null || url is null) json.Report($"'briefing' has no '{(version is null ? "version" : "url")}'.");
        else if (version != folder) json.Report($"This is the data of version {version}, not of {folder}.");
        return url ?? "";
    }

    private static List<Entry> Ids(ref JsonCursor json)
    {
        var entries = new List<Entry>();
        json.List("'ids'");
        while (json.NextItem())
        {
            var entry = new Entry(json.Location, "", "", "", "");
            json.Object("An entry of 'ids'");
            while (json.NextKey() is { } key)
            {
                switch (key)
                {
                    case "id": entry = entry with { At = json.Location, Id = json.Text("'id'") }; break;
                    case "kind": entry = entry with { Kind = json.Text("'kind'") }; break;
                    case "title": entry = entry with { Title = json.Text("'title'") }; break;
                    case "url": entry = entry with { Url = json.Text("'url'") }; break;
                    default: json.Skip(); break;
                }
            }
            entries.Add(entry);
        }
        return entries;
    }

    private static FrozenId? Published(ref JsonCursor json, Entry entry, string baseUrl)
    {
        var (at, id, kind, title, url) = entry;
        if (PublishedId.KindOf(kind) is { } known && Id.IsValid(id) && url.StartsWith(baseUrl, StringComparison.Ordinal) && IsPath(url[baseUrl.Length..]))
            return new(at, new(id, new(known, title, $"/{url[baseUrl.Length..]}")));
        json.Report($"The entry of '{id}' can't be read.", at);
        return null;
    }

    // Paths as a build writes them: folders named by ids, and an anchor on their page.
    private static bool IsPath(string path) => path.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '/' or '#') && !path.Contains("//", StringComparison.Ordinal);

    private sealed record Entry(Location At, string Id, string Kind, string Title, string Url);
}
