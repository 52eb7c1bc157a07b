using System.Text.Json;
using BriefingSite.Comparing.Wording;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing;

public static partial class ComparingRules
{
    /// <summary>A change in meaning since the version was frozen, where the policy asks for a note.</summary>
    public static Rule ChangedWithoutNote { get; } = All.Add(new("BS412", Severity.Error, "Changed since it was frozen, without a note",
        "The site would be published under the name of a version that says something else. 'change-note' under 'review' in input/site.yml says which changes need a note; the note makes a new version. A mended comma or a slip of the pen needs none.",
        "It builds. → It does not build.", "input/changes/2026-12-01-building.md, and then: briefing freeze"));

    /// <summary>Another change since the version was frozen.</summary>
    public static Rule ChangedSinceFrozen { get; } = All.Add(new("BS413", Severity.Warning, "Changed since it was frozen",
        "The frozen version has something else here. The site's policy asks for no note, but readers of the version will find that the two differ.",
        "reliability: B → reliability: D", "input/changes/2026-12-01-grades.md, and then: briefing freeze"));
}

/// <summary>Holds the data of the site against the frozen version that it still bears the name of. What has changed in meaning since belongs into a
/// new version, with a note; how grave it is that there is none, the site's own policy on change notes says.</summary>
public sealed class CompareFrozen : IModule<Pair<Pair<OutputFile, ValueList<VersionDraft>>, Briefing>, OutputFile>
{
    private const string FrontPath = "input/index.md";

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<Pair<OutputFile, ValueList<VersionDraft>>, Briefing> document, Action<Diagnostic> report)
    {
        var ((data, versions), briefing) = document;
        if (Edition.FromNotes(briefing.Changes) is not { } edition || versions.FirstOrDefault(version => version.Frozen.Version == edition.Version) is not { } frozen) return [];
        using var before = JsonDocument.Parse(frozen.Written.Content.Text());
        using var after = JsonDocument.Parse(data.Content.Text());
        new Comparer(briefing, edition.Version, report).Compare(before.RootElement, after.RootElement);
        return [];
    }

    private sealed class Comparer(Briefing briefing, string version, Action<Diagnostic> report)
    {
        private readonly JudgeWording _judge = new(new(briefing, briefing));

        public void Compare(JsonElement before, JsonElement after)
        {
            Head(before, after);
            var claims = briefing.Claims.DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id, claim => claim.At.At, StringComparer.Ordinal);
            Things(before, after, "claims", "claim", id => claims.TryGetValue(id, out var at) ? at : null, (itemBefore, itemAfter) => Words(itemBefore, itemAfter, "text", "because") || Values(itemBefore, itemAfter, "kind", "confidence") || Evidence(itemBefore, itemAfter));
            Things(before, after, "judgements", "judgement", _ => At(FrontPath), (itemBefore, itemAfter) => Words(itemBefore, itemAfter, "text", "because", "alternative") || Values(itemBefore, itemAfter, "likelihood", "confidence", "claims"));
            Things(before, after, "questions", "question", Question, (itemBefore, itemAfter) => Words(itemBefore, itemAfter, "wording"));
            Things(before, after, "questions", "position", Question, (itemBefore, itemAfter) => Values(itemBefore, itemAfter, "silent") || Positions(itemBefore, itemAfter));
            Things(before, after, "sources", "source", id => At($"seeds/{id}.md"), (itemBefore, itemAfter) => Words(itemBefore, itemAfter, "title", "descriptor") || Values(itemBefore, itemAfter, "kind", "published", "origin", "reliability", "credibility"));
        }

        private static Location? Question(string id) => At($"input/questions/{id}.md");

        private static Location? At(string path) => new Location(path, 1, 1);

        private void Head(JsonElement before, JsonElement after)
        {
            if (Words(before.GetProperty("briefing"), after.GetProperty("briefing"), "question", "answer")) Tell("front-page", "The answer on the front page", At(FrontPath));
        }

        // A frozen version of an older program has fewer lists and properties; what it does not have is not compared.
        private void Things(JsonElement before, JsonElement after, string list, string subject, Func<string, Location?> where, Func<JsonElement, JsonElement, bool> differ)
        {
            if (!before.TryGetProperty(list, out _)) return;
            var known = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
            foreach (var thing in Objects(before, list))
                if (Text(thing, "id") is { } id) known[id] = thing;
            foreach (var thing in Objects(after, list))
            {
                var id = Text(thing, "id")!;
                if (!known.Remove(id, out var frozen))
                {
                    if (subject != "position") Tell(subject, $"The {subject} '{id}' has come, and it", where(id));
                }
                else if (differ(frozen, thing))
                {
                    Tell(subject, subject == "position" ? $"What the sources say to '{id}'" : $"The {subject} '{id}'", where(id));
                }
            }
            // What went without a word is told elsewhere.
        }

        private void Tell(string subject, string what, Location? at)
        {
            var needs = briefing.Site.Review.ChangeNote;
            var isAsked = needs.Contains(subject) || (subject is "front-page" or "question" && needs.Contains("major"));
            report(new(isAsked ? ComparingRules.ChangedWithoutNote : ComparingRules.ChangedSinceFrozen, at ?? new(FrontPath, 1, 1), $"{what} is not what version {version} was frozen with, and no change note is newer.",
                "write a change note, input/changes/<day>-<matter>.md, and then: briefing freeze"));
        }

        private bool Words(JsonElement before, JsonElement after, params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
                if (before.TryGetProperty(name, out _) && _judge.Statement(Text(before, name) ?? "", Text(after, name) ?? "", Weight.Minor).Weight >= Weight.Minor) return true;
            return false;
        }

        private static bool Values(JsonElement before, JsonElement after, params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
                if (before.TryGetProperty(name, out var itemBefore) && !(after.TryGetProperty(name, out var itemAfter) && JsonElement.DeepEquals(itemBefore, itemAfter))) return true;
            return false;
        }

        private static bool Evidence(JsonElement before, JsonElement after) =>
            before.TryGetProperty("evidence", out _) && !Cited(before).SequenceEqual(Cited(after));

        private bool Positions(JsonElement before, JsonElement after)
        {
            if (!before.TryGetProperty("positions", out _)) return false;
            var (was, now) = (Objects(before, "positions").ToList(), Objects(after, "positions").ToList());
            return was.Count != now.Count || was.Zip(now).Any(pair => Values(pair.First, pair.Second, "source", "stance", "passages") || Words(pair.First, pair.Second, "says"));
        }

        private static IEnumerable<string> Cited(JsonElement claim) => Objects(claim, "evidence")
            .Select(entry => $"{Text(entry, "source")} {Text(entry, "bearing")} {(entry.TryGetProperty("passages", out var passages) ? passages.GetRawText() : "")} {Folding.Fold(Text(entry, "quotation") ?? "")}")
            .Select(entry => entry.Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

        // Whoever altered the file by hand is told so elsewhere; here what is no object is passed over.
        private static IEnumerable<JsonElement> Objects(JsonElement element, string name) =>
            element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object) : [];

        private static string? Text(JsonElement element, string name) =>
            element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }
}
