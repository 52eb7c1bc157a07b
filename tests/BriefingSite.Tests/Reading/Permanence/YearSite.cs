using System.Globalization;
using System.Text;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;

namespace BriefingSite.Tests.Reading.Permanence;

/// <summary>A little site that is edited over and over, and its frozen versions.</summary>
internal sealed class YearSite
{
    private static readonly List<InputFile> s_assets = [.. Site.EmbeddedAssets()];
    private readonly Dictionary<string, string> _versions = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Text)> _notes = [];

    public sealed class Topic
    {
        public List<string> Headings { get; } = [];

        public List<string> Claims { get; } = [];

        public List<string> Former { get; } = [];

        public bool IsFurther { get; set; }
    }

    public Dictionary<string, Topic> Topics { get; } = new(StringComparer.Ordinal);

    public List<string> Sources { get; } = ["alpha", "beta"];

    public List<string> Terms { get; } = [];

    public List<string> Files { get; } = [];

    public List<string> Retired { get; } = [];

    public List<string> Former { get; } = [];

    public string BaseUrl { get; set; } = "https://first.example/";

    /// <summary>The input files.</summary>
    public Dictionary<string, string> Texts()
    {
        var files = new Dictionary<string, string>(_versions, StringComparer.Ordinal)
        {
            ["input/site.yml"] = $"title: Year\nbase-url: {BaseUrl}\nlanguage: en\n",
            ["input/index.md"] = $$"""
                ---
                title: Front
                question: Is it so?
                answer: It is.
                {{Redirects(Former)}}judgements:
                  - { id: j-one, text: It is likely so., likelihood: likely, confidence: low, because: Few say so., alternative: It is not. }
                  - { id: j-two, text: It is likely so., likelihood: likely, confidence: low, because: Few say so., alternative: It is not. }
                  - { id: j-three, text: It is likely so., likelihood: likely, confidence: low, because: Few say so., alternative: It is not. }
                ---
                Welcome.
                """,
            ["input/questions/is-it-wet.md"] = "---\nquestion: Is it wet?\norder: 1\npositions:\n" + string.Concat(Sources.Select(source => $"  - {{ source: {source}, stance: yes, says: It says so., at: ¶2 }}\n")) + "---\n",
        };
        foreach (var source in Sources) files[$"seeds/{source}.md"] = TestSite.Source(source);
        foreach (var (id, topic) in Topics) files[topic.IsFurther ? $"input/pages/{id}.md" : $"input/topics/{id}.md"] = Text(id, topic);
        foreach (var term in Terms) files[$"input/terms/{term}.md"] = $"---\ntitle: The {term}\nkind: idea\n---\nWords on {term}.\n";
        foreach (var file in Files) files[$"input/files/{file}"] = "A file.";
        foreach (var (name, text) in _notes) files[$"input/changes/{name}.md"] = text;
        if (Retired.Count > 0) files["input/retired.yml"] = string.Join('\n', Retired) + "\n";
        return files;
    }

    /// <summary>The files of the site, whatever problems it has, and the errors.</summary>
    public (Dictionary<string, OutputFile> Files, List<Diagnostic> Errors, string Addresses) Run()
    {
        var build = new Build(Texts().Select(file => new InputFile(file.Key, Blob.Create(file.Value))).Concat(s_assets));
        var site = new Site(new());
        var files = site.Files.Run(build).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var addresses = site.Addresses.Run(build).Select(file => file.Content.Text()).FirstOrDefault() ?? "";
        return (files, [.. SameProblems.Of(site, build).Where(found => found.Rule.Severity == Severity.Error)], addresses);
    }

    /// <summary>Freezes the version that a note of this day makes.</summary>
    public void Freeze(int month)
    {
        _notes.Add(($"2031-{month.ToString("00", CultureInfo.InvariantCulture)}-01-note", "---\ntitle: A note\n---\nIt changed.\n"));
        var (files, _, addresses) = Run();
        var folder = $"input/versions/2031-{month.ToString("00", CultureInfo.InvariantCulture)}-01";
        foreach (var (name, text) in new[] { ("claims.json", files["claims.json"].Content.Text()), ("addresses.json", addresses) })
        {
            _versions[$"{folder}/{name}"] = text;
            _versions[$"{folder}/{name}.sha256"] = $"{Blob.Create(text).Hash}  {name}\n";
        }
    }

    /// <summary>Every address of every frozen version.</summary>
    public IEnumerable<string> Published()
    {
        foreach (var (path, text) in _versions.Where(file => file.Key.EndsWith("/addresses.json", StringComparison.Ordinal)))
        {
            using var json = System.Text.Json.JsonDocument.Parse(text);
            foreach (var entry in json.RootElement.GetProperty("addresses").EnumerateArray())
            {
                var address = entry.GetProperty("path").GetString()!;
                yield return address;
                if (!entry.TryGetProperty("places", out var places)) continue;
                foreach (var place in places.EnumerateArray()) yield return $"{address}#{place.GetString()}";
            }
        }
        foreach (var (path, text) in _versions.Where(file => file.Key.EndsWith("/claims.json", StringComparison.Ordinal)))
        {
            using var json = System.Text.Json.JsonDocument.Parse(text);
            var url = json.RootElement.GetProperty("briefing").GetProperty("url").GetString()!;
            foreach (var claim in json.RootElement.GetProperty("claims").EnumerateArray()) yield return "/" + claim.GetProperty("home").GetProperty("url").GetString()![url.Length..];
            foreach (var entry in json.RootElement.GetProperty("ids").EnumerateArray()) yield return "/" + entry.GetProperty("url").GetString()![url.Length..];
        }
    }

    private string Text(string id, Topic topic)
    {
        var text = new StringBuilder($"---\ntitle: About {id}\norder: {(id.Length * 31 + id[^1]) % 1000}\n{Redirects(topic.Former)}");
        if (!topic.IsFurther) text.Append("answer: It rains.\nas-of: 2031\n");
        text.Append("---\n");
        foreach (var heading in topic.Headings) text.Append(CultureInfo.InvariantCulture, $"## A heading {{#{heading}}}\n\nWords.\n\n");
        foreach (var claim in topic.Claims) text.Append(CultureInfo.InvariantCulture, $"::: {{.claim #{claim} kind=fact}}\nIt rains. [@{Sources[0]}, ¶2]\n:::\n\n");
        return text.ToString();
    }

    private static string Redirects(List<string> former) => former.Count == 0 ? "" : $"redirect-from: [{string.Join(", ", former)}]\n";
}
