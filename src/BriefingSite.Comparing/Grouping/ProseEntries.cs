using System.Text.RegularExpressions;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Grouping;

/// <summary>Makes entries of the prose of a page: a section that was rewritten, sentences in the place of others, a sentence with its citations.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="places">Finds sections.</param>
internal sealed partial class ProseEntries(Comparison comparison, Places places)
{
    // From so many changed sentences on, a section is told as a whole.
    private const int MinRewritten = 4;

    // So many changes are one entry at most, so that of a long section a part fits where not all of it does.
    private const int MaxRewritten = 25;

    private readonly ChangedLines _lines = new(comparison);

    /// <summary>The entries; what is about anything but prose is left out.</summary>
    /// <param name="changes">The changes of one place.</param>
    public IEnumerable<EntryOfChanges> Find(List<Change> changes)
    {
        var prose = changes.Where(HasProse).ToList();
        var sections = prose.Where(IsOfProse).GroupBy(places.FindSection).Where(group => group.Count(IsSentence) >= MinRewritten).ToList();
        var rewritten = sections.SelectMany(section => section).ToHashSet<Change>(ReferenceEqualityComparer.Instance);
        foreach (var part in sections.SelectMany(section => section.OrderBy(change => change.Shown?.Line).Chunk(MaxRewritten).Select(part => (section.Key, part))))
            yield return new(EntryForm.RewrittenSection, [.. part.part]) { Section = part.Key };
        var rest = prose.Where(change => !rewritten.Contains(change)).ToList();
        var hosts = FindHosts(rest);
        var replaced = FindReplaced(rest);
        foreach (var group in rest.GroupBy(change => replaced.GetValueOrDefault(change) ?? KeyOf(hosts.GetValueOrDefault(change) ?? change)))
            yield return new(group.Any(replaced.ContainsKey) ? EntryForm.ReplacedSentences : EntryForm.Single, [.. group.OrderBy(change => hosts.ContainsKey(change) ? 2 : change.Kind == ChangeKinds.AnchorAdded || change.Kind == ChangeKinds.AnchorRemoved ? 1 : 0)]);
    }

    /// <summary>Whether something has many sentences, each of which is something of its own.</summary>
    public static bool HasProse(Change change) => change.Subject.Type is var type && (type == EntityKind.Topic.Subject || type == EntityKind.Page.Subject || type == EntityKind.FrontPage.Subject || type == EntityKind.Question.Subject);

    /// <summary>Whether a change is that of a sentence.</summary>
    public static bool IsSentence(Change change) => change.Kind == ChangeKinds.SentenceAdded || change.Kind == ChangeKinds.SentenceRemoved || change.Kind == ChangeKinds.SentenceChanged || change.Kind == ChangeKinds.Reworded;

    private static bool IsOfProse(Change change) => change.Kind.Code[2] is ('2' or '5' or '9') && change.Shown is { Line: > 1 };

    private static object KeyOf(Change change) => (change.Subject, change.LocationBefore, change.LocationAfter);

    // A citation belongs to the sentence whose quotation it has.
    private static Dictionary<Change, Change> FindHosts(List<Change> changes)
    {
        var hosts = new Dictionary<Change, Change>(ReferenceEqualityComparer.Instance);
        var sentences = changes.Where(change => IsSentence(change) && change.After is not null).ToList();
        foreach (var change in changes.Where(change => change.Kind.Code.StartsWith("BD20", StringComparison.Ordinal)))
        {
            if (Quoted().Matches(change.After ?? "") is not { Count: > 0 } quotations) continue;
            if (sentences.Find(sentence => sentence.Subject == change.Subject && quotations.All(quotation => sentence.After!.Contains(quotation.Value, StringComparison.Ordinal))) is { } host) hosts[change] = host;
        }
        return hosts;
    }

    // Sentences that are gone and sentences that are new, in the same lines.
    private Dictionary<Change, object> FindReplaced(List<Change> changes)
    {
        var found = new Dictionary<Change, object>(ReferenceEqualityComparer.Instance);
        var sentences = changes.Where(change => change.Kind == ChangeKinds.SentenceAdded || change.Kind == ChangeKinds.SentenceRemoved)
            .Select(change => (Change: change, Hunk: change.Shown is { } at ? _lines.FindHunk(at, !change.IsShownBefore) : null)).Where(pair => pair.Hunk is not null);
        foreach (var group in sentences.GroupBy(pair => (object)(pair.Change.Subject, pair.Hunk, places.FindSection(pair.Change))))
        {
            if (group.Select(pair => pair.Change.Kind).Distinct().Count() != 2) continue;
            foreach (var (change, _) in group) found[change] = group.Key;
        }
        return found;
    }

    [GeneratedRegex("(?<=“)[^”]+(?=”)")]
    private static partial Regex Quoted();
}
