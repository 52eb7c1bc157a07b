using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Benchmarks.Phases;

/// <summary>Where the time of a full build goes, in this process: each round with a <see cref="Site"/> that remembers nothing.</summary>
internal static class BuildPhases
{
    private static readonly Dictionary<string, string> s_names = new()
    {
        ["TakePageNames"] = "linking: names",
        ["TakeNames"] = "linking: names",
        ["Settle"] = "linking: same names",
        ["LinkPage"] = "linking: further pages",
        ["LinkBriefing"] = "linking: the rest",
        ["LinkQuestion"] = "linking: questions",
        ["FindSourceText"] = "hashing texts",
        ["RunCheck"] = "checking",
        ["AcceptOverridden"] = "checking",
    };

    /// <summary>Builds the site of a folder once into a folder that is not there yet.</summary>
    /// <returns>What each phase took, what was read and written, and the run.</returns>
    public static (IReadOnlyList<Phase> Phases, ValueList<InputFile> Inputs, IReadOnlyList<OutputFile> Files, Build Build) Run(string root, string output)
    {
        var meter = new Meter();
        var inputs = meter.Measure("reading files", () => new ReadFolder(root, Site.EmbeddedAssets).Read().Files);
        var site = new Site(new());
        var build = meter.Measure("parsing drafts", () =>
        {
            var run = new Build(inputs, meter.Clock);
            site.Drafts.Run(run);
            return run;
        });
        meter.MeasureChain(build, () => site.Briefing.Run(build), s_names);
        meter.Measure("pages", () => site.Pages.Run(build));
        meter.Measure("drawing", () => site.Texts.Run(build));
        var files = meter.Measure("exports, and drawing search and the copy for paper", () => site.Files.Run(build));
        if (build.HasErrors) throw new InvalidOperationException($"The site of {root} has problems: {build.Diagnostics[0]}");
        meter.Measure("writing", () =>
        {
            using var folder = new WriteFolder(new(root, output, ""), () => { }, CancellationToken.None);
            return folder.Write(files);
        });
        return (meter.Phases, inputs, files, build);
    }
}
