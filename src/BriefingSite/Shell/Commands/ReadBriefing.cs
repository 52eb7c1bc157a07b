using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell.Commands;

/// <summary>Reads and links a briefing for commands that work on its texts.</summary>
internal static class ReadBriefing
{
    /// <summary>Reads it, with its originals.</summary>
    /// <param name="folders">Where it is.</param>
    /// <param name="originals">Where the originals are.</param>
    /// <param name="keepsUnused">Whether to keep sources that nothing uses.</param>
    public static (Briefing Briefing, ValueList<InputFile> Inputs, ValueList<Diagnostic> Diagnostics) Read(Folders folders, OriginalsFolder originals, bool keepsUnused = false)
    {
        var inputs = new ReadFolder(folders.Root, Site.EmbeddedAssets, originals).Read();
        var build = new Build(inputs.Files);
        var briefing = new Site(new() { KeepsUnusedSources = keepsUnused }).Briefing.Run(build)[0];
        return (briefing, inputs.Files, build.Diagnostics);
    }
}
