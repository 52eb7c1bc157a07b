using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell;

/// <summary>What came of writing.</summary>
/// <param name="New">Files written, new or changed.</param>
/// <param name="Unchanged">Files of ours that stayed.</param>
/// <param name="Removed">Files that went.</param>
/// <param name="Bytes">Size of the site.</param>
/// <param name="Diagnostics">Why nothing was written, if so.</param>
internal sealed record Written(
    ValueList<string> New, int Unchanged, ValueList<string> Removed, long Bytes, ValueList<Diagnostic> Diagnostics);

/// <summary>Writes a site into a folder, as a whole or not at all: whoever looks sees the old site or the new one, even when the build
/// is killed.</summary>
/// <remarks>The new folder is made beside the old one, with hard links to what does not change, and the two are swapped in one step.
/// Where the system cannot swap, the old one steps aside first; a build that is killed between the two steps is put right by the
/// next.</remarks>
/// <param name="folders">Where to write.</param>
/// <param name="clean">Whether files that are not ours may go.</param>
/// <param name="swap">Swaps two folders, or says that it cannot.</param>
internal sealed class WriteFolder(Folders folders, bool clean = false, Func<string, string, bool>? swap = null)
{
    private const int FewestPerThread = 64;

    private readonly Func<string, string, bool> _swap = swap ?? Exchange.TrySwap;

    /// <summary>Writes the files.</summary>
    /// <param name="files">The whole site.</param>
    /// <param name="waiting">Told when another build is writing there and is waited for.</param>
    /// <param name="stop">Ends the work; the folder is then as it was.</param>
    /// <exception cref="ArgumentException">The paths are not fit to be written: our own mistake.</exception>
    /// <exception cref="IOException">The file system refuses; the folder is as it was.</exception>
    public Written Write(IReadOnlyList<OutputFile> files, Action waiting, CancellationToken stop)
    {
        var workers = new Workers();
        workers.ForEach(files.Count, FewestPerThread, i => _ = files[i].Content.Hash);
        var manifest = Manifest.Of(files);
        var output = RealPath.Of(folders.Output);
        var parent = Path.GetDirectoryName(output)!;
        string Beside(string role) => Path.Combine(parent, $".{Path.GetFileName(output)}.{role}");
        Directory.CreateDirectory(parent);
        using var held = OutputLock.Take(Beside("lock"), waiting, stop);

        var staging = new Staging(output, Beside("next"), Beside("last"), _swap, workers);
        staging.Recover();
        var plan = OutputPlan.Of(files, manifest, output, clean, workers);
        var diagnostics = plan.InTheWay.Select(Report).ToValueList();
        if (plan.HasWork && diagnostics.Count == 0) staging.Replace(plan, manifest, stop);
        return new(
            plan.Write.Select(file => file.Path).ToValueList(), plan.Unchanged, plan.Remove.ToValueList(),
            files.Sum(file => (long)file.Content.Bytes.Length), diagnostics);
    }

    private Diagnostic Report((string Path, OutputFile By) inTheWay) => new(
        Rules.NotOurs, new(folders.Shown + inTheWay.Path, 1, 1),
        $"This file is not ours, and {inTheWay.By.Path}, made from {inTheWay.By.Origin}, would take its place.",
        "move it away, or build with --clean where everything in the folder may go");
}
