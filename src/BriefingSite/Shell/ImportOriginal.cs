using System.CommandLine;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Importing;

namespace BriefingSite.Shell;

/// <summary>The command <c>import</c>: an original becomes a record and an entry of the lock.</summary>
internal static class ImportOriginal
{
    private static readonly Argument<string> s_file = new("file") { Description = "The original: plain text, Markdown or HTML", HelpName = "file" };
    private static readonly Option<string> s_id = new("--id") { Description = "The id of the source [default: that of its record, else made from the title]", HelpName = "id" };

    private static readonly Option<string> s_rights = new Option<string>("--rights")
    {
        Description = "Whether a new record may hold the text of the original",
        HelpName = "excerpt|full",
        DefaultValueFactory = _ => "excerpt",
    }.AcceptOnlyFromAmong("excerpt", "full");

    private static readonly Option<bool> s_accept = new("--accept") { Description = "The statements that rest on changed passages have been read again [default: off]" };

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings here)
    {
        var command = new Command("import", "Read an original: write its record and the lock, or say what has changed since") { s_file, s_id, s_rights, s_accept, BuildOptions.Root };
        command.SetAction(parsed => Run(parsed, here));
        return command;
    }

    private static int Run(ParseResult parsed, Surroundings here)
    {
        var (folders, originals, problem) = OriginalsFolder.FindBoth(parsed, here);
        if (problem is not null) return Refuse(problem, here);
        var path = Path.GetFullPath(parsed.GetValue(s_file)!, here.Folder);
        if (!File.Exists(path)) path = Path.Combine(originals!.Path, parsed.GetValue(s_file)!);
        if (!File.Exists(path)) return Refuse($"There is no file {parsed.GetValue(s_file)}.", here);
        var bytes = File.ReadAllBytes(path);
        if (!OriginalsFolder.IsText(bytes)) return Refuse($"{parsed.GetValue(s_file)} is not UTF-8 text. Plain text, Markdown and HTML can be imported.", here);

        var inputs = new ReadFolder(folders!.Root, Site.EmbeddedAssets).Read().Files;
        var briefing = new Site(new()).Briefing.Run(new Build(inputs))[0];
        var request = new ImportRequest(
            new(Path.GetFileName(path), new(bytes)), parsed.GetValue(s_id), parsed.GetValue(s_rights) == "full" ? Rights.Full : Rights.Excerpt, parsed.GetValue(s_accept));
        var imported = new Import(inputs, briefing).Run(request);
        if (imported.Problem is { } refused) return Refuse(refused, here);

        Keep(path, bytes, originals!, here);
        foreach (var file in imported.Written)
        {
            WholeFile.Write(Path.Combine(folders.Root, file.Path), file.Content.Bytes.Span);
            here.Out.Line($"wrote {file.Path}");
        }
        foreach (var line in imported.Lines) here.Out.Line(line);
        return ExitCode.Clean;
    }

    // A copy where the build finds it; never into a folder that somebody else looks after.
    private static void Keep(string path, byte[] bytes, OriginalsFolder originals, Surroundings here)
    {
        var kept = Path.Combine(originals.Path, Path.GetFileName(path));
        if (File.Exists(kept) && File.ReadAllBytes(kept).AsSpan().SequenceEqual(bytes)) return;
        if (originals.IsNamed)
        {
            here.Error.Line($"The text is not in {originals.Path}, where builds look for it. Put it there.");
            return;
        }
        WholeFile.Write(kept, bytes);
    }

    private static int Refuse(string problem, Surroundings here)
    {
        here.Error.Line(problem);
        return ExitCode.WrongUsage;
    }
}
