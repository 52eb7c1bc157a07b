using BriefingSite.Comparing;
using BriefingSite.Comparing.Grouping;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats.Comments;

/// <summary>Names of what changed, and links to it: in the preview, in its redline, in the diff of the pull request.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="siteUrl">Where the later version can be read, with a slash at the end; <c>null</c> for nowhere.</param>
/// <param name="pullRequest">The pull request; <c>null</c> for none.</param>
/// <param name="prefix">The path from the root of the repository to the briefing.</param>
/// <param name="redline">Finds the place of a change in the redline of the preview.</param>
internal sealed class CommentNames(Comparison comparison, string? siteUrl, PullRequest? pullRequest, string prefix, Func<Change, string?> redline)
{
    private const int MaxLength = 160;
    private const int MaxLinked = 6;
    private const int PerLink = 5;

    private readonly ChangedLines _lines = new(comparison);
    private readonly HashSet<string> _live = comparison.After.Briefing.Entities.SelectMany(entity => entity.Parts.Prepend(entity.Target)).Select(target => target.Url).Append(EntityKind.Question.Path).ToHashSet(StringComparer.Ordinal);

    /// <summary>An id as code, linked to the preview unless it is gone; files to the diff.</summary>
    public string Named(Subject subject)
    {
        if (subject.Type == Subject.File) return OfFile(subject.Id);
        return subject.Url is { } url && _live.Contains(url) ? Linked(Code(subject.Id), url) : Code(subject.Id);
    }

    /// <summary>The first of some, and how many more there are. Of many only the ids are told: the links are longer than all else, and nobody follows so many.</summary>
    public string Listed(IReadOnlyCollection<Subject> subjects, int max)
    {
        var most = subjects.Count > MaxLinked ? PerLink * max : max;
        return $"{string.Join(", ", subjects.Take(most).Select(subject => subjects.Count > MaxLinked ? Code(subject.Id) : Named(subject)))}{(subjects.Count > most ? $" and {subjects.Count - most} more" : "")}";
    }

    /// <summary>Words with a link to a page of the preview.</summary>
    public string Linked(string markdown, string? path) => siteUrl is null || path is null ? markdown : $"[{markdown}]({siteUrl}{path.TrimStart('/')})";

    /// <summary>A file by its path, linked to the diff. One that is outside the folder of the briefing begins with a slash.</summary>
    public string OfFile(string path) => pullRequest is null ? Code(path) : $"[{Code(path)}]({pullRequest.File(path.StartsWith('/') ? path[1..] : prefix + path)})";

    /// <summary>The links to a change, each with a dot before it: to its lines, to its redline. A link is called by the line that it leads to.</summary>
    public string Places(Change change)
    {
        var text = "";
        if (change.Shown is { } at && change.Subject.Type != Subject.File)
            text = pullRequest?.Find(at, !change.IsShownBefore, _lines, prefix) is var (url, path, line) ? $" · [{Code($"{path.Split('/')[^1]}:{line}")}{(change.IsShownBefore ? " before" : "")}]({url})" : $" · {Code($"{at.File}:{at.Line}")}";
        return siteUrl is not null && redline(change) is { } place ? $"{text} · {Linked("redline", place)}" : text;
    }

    /// <summary>A version: a branch moves on, so the commit says what was compared.</summary>
    public static string Name(Comparing.Changes.BriefingVersion version) =>
        version.Commit is { } commit && !commit.StartsWith(version.Name, StringComparison.Ordinal) ? $"{Code(version.Shown)} ({Code(commit[..10])})" : Code(version.Shown);

    /// <summary>An id, a path, a commit; the middle of what is very long is left out.</summary>
    public static string Code(string text) => MarkdownText.Code(text.Length > MaxLength ? $"{text[..(MaxLength / 2)]}…{text[^(MaxLength / 2)..]}" : text);
}
