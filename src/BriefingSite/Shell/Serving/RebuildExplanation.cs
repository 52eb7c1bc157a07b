using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Serving;

/// <summary>Explains why a page was drawn again, by the changes that <c>briefing diff</c> finds between the two briefings.</summary>
internal static class RebuildExplanation
{
    private const int MaxChanges = 8, MaxLength = 96;

    /// <summary>The reasons, a line each.</summary>
    /// <param name="path">The path of the page.</param>
    /// <param name="report">What the run did.</param>
    public static IEnumerable<string> Describe(string path, BuildReport report)
    {
        var after = report.After?.Find(path);
        var before = report.Before?.Find(after?.Path ?? path);
        if (after is null) return [before is null ? $"There is no page {path}." : $"{before.Path} was removed, because {Cause(report)}."];
        if (report is not { Before: { } runBefore, After: { } runAfter })
            return [$"{after.Path} was drawn, because nothing is kept from one run of the program to the next.", $"  It is made from {after.Origin}."];
        if (ReferenceEquals(runBefore, runAfter)) return [$"{after.Path} is unchanged: the last build failed."];
        if (before is null) return [$"{after.Path} was drawn, because it is new.", $"  It is made from {after.Origin}."];
        var isSameFrame = runBefore.Frame == runAfter.Frame;
        if (isSameFrame && before.Equals(after)) return [$"{after.Path} was kept: nothing that it shows has changed."];
        return
        [
            $"{after.Path} was drawn again, because {Cause(report)}.",
            .. isSameFrame ? [] : (IEnumerable<string>)["  The frame of every page differs."],
            .. Changes(after.Path, runAfter.ChangesSince(runBefore)),
        ];
    }

    private static string Cause(BuildReport report) => $"{report.Cause} {(report.Changed.Count > 1 ? "have" : "has")} changed";

    /// <summary>The changes of what is on the page; where there are none, all changes, because the page also shows content of others.</summary>
    private static IEnumerable<string> Changes(string page, ValueList<Change> changes)
    {
        var own = changes.Where(change => change.Subject.PagePath == page).ToList();
        var shown = own.Count > 0 ? own : [.. changes];
        foreach (var change in shown.Take(MaxChanges))
        {
            yield return $"  {change.Subject.Type} {change.Subject.Id}: {change.Kind.Title}{(change.Shown is { } place ? $", {place.File}:{place.Line}" : "")}";
            if (change.Before is { } before) yield return $"    before: {Shortened(before)}";
            if (change.After is { } after) yield return $"    after:  {Shortened(after)}";
        }
        if (shown.Count > MaxChanges) yield return $"  and {shown.Count - MaxChanges} more changes";
    }

    private static string Shortened(string text)
    {
        text = text.ReplaceLineEndings(" ");
        return text.Length <= MaxLength ? text : $"{text[..MaxLength]}…";
    }
}
