using System.Globalization;
using BriefingSite.Comparing;
using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell.Serving;

/// <summary>The pages of a run, their frame, and the briefing that they show.</summary>
/// <param name="Pages">The pages.</param>
/// <param name="Frame">What is around the content of every page.</param>
/// <param name="Files">The input files of the run.</param>
/// <param name="Drafts">What was read from them.</param>
/// <param name="Briefing">The briefing.</param>
internal sealed record RenderedPages(IReadOnlyList<Page> Pages, Frame Frame, ValueList<InputFile> Files, IReadOnlyList<Draft> Drafts, Briefing Briefing)
{
    /// <summary>Those of a run; <c>null</c> where there is no briefing.</summary>
    public static RenderedPages? Find(Site site, Build build) => site.Frame.Run(build) is [var frame, ..]
        ? new(site.Pages.Run(build), frame, build.Inputs, site.Drafts.Run(build), site.Briefing.Run(build)[0])
        : null;

    /// <summary>The changes in the briefing between an earlier run and this one.</summary>
    public ValueList<Change> ChangesSince(RenderedPages earlier) => CompareBriefings.Compare(earlier.Version("before"), Version("after"));

    private BriefingVersion Version(string name) => new(name, null, Files.Where(file => ReadFolder.IsInput(file.Path)).ToValueList(), Drafts.ToValueList(), Briefing, []);

    /// <summary>A page by its path; with or without a slash at its end.</summary>
    public Page? Find(string path) => Pages.FirstOrDefault(page => page.Path == path || page.Path == path + "/");
}

/// <summary>What a run did, and why.</summary>
/// <param name="Changed">The input files that were added, changed or removed.</param>
/// <param name="Steps">What each step did.</param>
/// <param name="Reading">How long reading the files took.</param>
/// <param name="Building">How long all the steps took.</param>
/// <param name="Before">The earlier pages; <c>null</c> in the first build.</param>
/// <param name="After">The later pages; <c>null</c> where there are none.</param>
internal sealed record BuildReport(ValueList<string> Changed, IReadOnlyList<StepCount> Steps, TimeSpan Reading, TimeSpan Building, RenderedPages? Before, RenderedPages? After)
{
    private const int MaxNames = 4;

    /// <summary>What has changed, in a few words.</summary>
    public string Cause => Changed.Count switch
    {
        0 => "the program itself",
        <= MaxNames => string.Join(", ", Changed),
        _ => $"{string.Join(", ", Changed.Take(MaxNames))} and {Changed.Count - MaxNames} more",
    };

    /// <summary>How many pages were drawn.</summary>
    public int Drawings => Steps.Where(IsDrawing).Sum(step => step.Done);

    /// <summary>How many pages were kept.</summary>
    public int Kept => Steps.Where(IsDrawing).Sum(step => step.Reused);

    /// <summary>What each step did and, if a page is named, why it was drawn; a line each.</summary>
    public IEnumerable<string> Explanation(string? page) => [.. Table(), .. string.IsNullOrEmpty(page) ? [] : Why(page)];

    /// <summary>The steps in the order in which they ended, a line each, and a line for the total.</summary>
    public IEnumerable<string> Table()
    {
        var width = Steps.Max(step => step.Module.Length);
        yield return $"{"step".PadRight(width)} {"done",7} {"reused",7} {"ms",8}";
        foreach (var step in Steps) yield return Row(step.Module, step.Done, step.Reused, step.Time);
        yield return Row("all", Steps.Sum(step => step.Done), Steps.Sum(step => step.Reused), Building);

        string Row(string name, int done, int reused, TimeSpan time) => $"{name.PadRight(width)} {Number(done),7} {Number(reused),7} {Milliseconds(time),8}";
    }

    /// <summary>Why a page was drawn, or was not.</summary>
    public IEnumerable<string> Why(string path) => RebuildExplanation.Describe(path, this);

    /// <summary>The pages that were drawn, by their paths.</summary>
    public IEnumerable<Page> DrawnPages()
    {
        if (After is null || ReferenceEquals(After, Before)) return [];
        if (Before is null || Before.Frame != After.Frame) return After.Pages;
        var before = Before.Pages.DistinctBy(page => page.Path).ToDictionary(page => page.Path, StringComparer.Ordinal);
        return After.Pages.Where(page => !before.TryGetValue(page.Path, out var known) || !known.Equals(page));
    }

    /// <summary>A time with a tenth of a millisecond.</summary>
    public static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("N1", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static bool IsDrawing(StepCount step) => step.Module == Site.Drawing;
}
