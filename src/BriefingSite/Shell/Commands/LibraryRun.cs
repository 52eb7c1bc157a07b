using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Importing.Libraries;
using BriefingSite.Shell.Disk;
using BriefingSite.Shell.Formats;

namespace BriefingSite.Shell.Commands;

/// <summary>What <c>import</c> does with a library.</summary>
/// <param name="folders">The folders of the site.</param>
/// <param name="environment">Where files are looked for, and where results are printed.</param>
internal sealed class LibraryRun(Folders folders, HostEnvironment environment)
{
    private const long MaxLength = 64L << 20;

    /// <summary>Reads a library, or says why that is not possible.</summary>
    public (Library? Library, string? Problem) Read(string name)
    {
        var path = Path.GetFullPath(name, environment.Folder);
        if (!File.Exists(path)) return (null, $"There is no file {name}.");
        var length = new FileInfo(path).Length;
        if (length > MaxLength) return (null, $"{name} has {FileSize.Describe(length)}; libraries of up to {FileSize.Describe(MaxLength)} can be read.");
        try
        {
            var library = Library.Read(new(name, new(File.ReadAllBytes(path))));
            return library.Problem is { } problem ? (null, problem) : (library, null);
        }
        catch (UnauthorizedAccessException)
        {
            return (null, $"You may not read {name}.");
        }
    }

    /// <summary>Prints each item beside its record.</summary>
    public int List(string name, bool isJson)
    {
        var (library, problem) = Read(name);
        if (library is null)
        {
            environment.Error.Line(problem!);
            return ExitCode.WrongUsage;
        }
        var (inputs, briefing) = Inputs();
        var items = new ImportLibrary(inputs, briefing.Ids).List(library.Items);
        if (isJson)
        {
            environment.Out.Write(FormatsJson.Write(LibraryDocument.Create(items), FormatsJson.Default.LibraryDocument));
            return ExitCode.Clean;
        }
        foreach (var item in items.Where(item => item.Record is null)) environment.Out.Line($"no record  {item.Item.Key}  {item.Item.Metadata.Title}");
        foreach (var item in items.Where(item => item.Differences.Count > 0))
        {
            environment.Out.Line($"differs    {item.Item.Key}  {item.Record!.Written.Path}");
            foreach (var difference in item.Differences) environment.Out.Line($"           {difference.Key}: {(difference.Record is { } its ? $"'{its}' in the record" : "not in the record")}, '{difference.Library}' in the library");
        }
        foreach (var remark in library.Remarks) environment.Error.Line(remark);
        environment.Out.Line($"{Plural.Count(items.Count, "item")}: {items.Count(item => item.Record is null)} without a record, {items.Count(item => item.Differences.Count > 0)} that differ, {items.Count(item => item.Record is not null && item.Differences.Count == 0)} that agree.");
        return ExitCode.Clean;
    }

    /// <summary>Makes a record of each item that has none.</summary>
    public int MakeRecords(Library library, bool isJson)
    {
        using var held = SiteFiles.Hold(folders.Root, environment);
        var (inputs, briefing) = Inputs();
        var made = new ImportLibrary(inputs, briefing.Ids).Run(library);
        var site = new SiteFiles(folders.Root);
        if (site.Refusal(made.Written.Select(file => file.Path)) is { } obstacle)
        {
            environment.Error.Line(obstacle);
            return ExitCode.WrongUsage;
        }
        foreach (var file in made.Written) site.Write(file.Path, file.Content.Bytes.Span);
        ImportCommand.Print(made, [], isJson, environment);
        return ExitCode.Clean;
    }

    private (IReadOnlyCollection<InputFile> Files, Briefing Briefing) Inputs()
    {
        var inputs = new ReadFolder(folders.Root, Site.EmbeddedAssets).Read().Files;
        return (inputs, new Site(new() { KeepsUnusedSources = true }).Briefing.Run(new Build(inputs))[0]);
    }
}
