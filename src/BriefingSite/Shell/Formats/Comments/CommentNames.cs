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

    private readonly ChangedLines _lines = new(comparison);

    /// <summary>An id or a title as code, linked to the preview unless it is gone.</summary>
    public string Named(Subject subject, bool isRemoved = false) => Linked(Code(subject.Id), isRemoved ? null : subject.Url);

    /// <summary>Words with a link to a page of the preview.</summary>
    public string Linked(string markdown, string? path) => siteUrl is null || path is null ? markdown : $"[{markdown}]({siteUrl}{path.TrimStart('/')})";

    /// <summary>The links to a change, each with a dot before it: to its lines, to its redline.</summary>
    public string Places(Change change)
    {
        var text = "";
        if (change.Shown is { } at)
        {
            var label = Code($"{at.File}:{at.Line}");
            text = $" · {(pullRequest?.Find(at, !change.IsShownBefore, change.Subject.Type == Subject.File, _lines, prefix) is { } url ? $"[{label}]({url})" : label)}";
        }
        return siteUrl is not null && redline(change) is { } place ? $"{text} · {Linked("redline", place)}" : text;
    }

    /// <summary>A version: a branch moves on, so the commit says what was compared.</summary>
    public static string Name(Comparing.Changes.BriefingVersion version) =>
        version.Commit is { } commit && !commit.StartsWith(version.Name, StringComparison.Ordinal) ? $"{Code(version.Shown)} ({Code(commit[..10])})" : Code(version.Shown);

    /// <summary>An id, a path, a commit; the middle of what is very long is left out.</summary>
    public static string Code(string text) => MarkdownText.Code(text.Length > MaxLength ? $"{text[..(MaxLength / 2)]}…{text[^(MaxLength / 2)..]}" : text);

    /// <summary>The first ids of a list.</summary>
    public static string Listed(IEnumerable<string> ids, int max)
    {
        var named = ids.Distinct().ToList();
        return $"{string.Join(", ", named.Take(max).Select(Code))}{(named.Count > max ? $" and {named.Count - max} more" : "")}";
    }
}
