using BriefingSite.Core.Model;
using BriefingSite.Importing;

namespace BriefingSite.Shell.Disk;

/// <summary>A file to import, and the copy of it that is kept.</summary>
/// <param name="File">The file; its path is its name.</param>
/// <param name="IsInOriginals">Whether it is in the folder where builds look for originals.</param>
internal sealed record OriginalFile(InputFile File, bool IsInOriginals)
{
    private const string Folder = "seeds/originals/";

    // The texts of others must not be committed to any repository.
    private static readonly InputFile s_ignoreAll = new($"{Folder}.gitignore", Blob.Create("*\n"));

    /// <summary>Finds and reads the file, or reports why it can't be imported.</summary>
    public static (OriginalFile? Found, string? Problem) Find(string name, Folders folders, OriginalsFolder originals, HostEnvironment environment)
    {
        if (name.Trim().Length == 0 || name.Contains('\0')) return (null, "The name of the file is empty.");
        var path = Path.GetFullPath(name, environment.Folder);
        if (!System.IO.File.Exists(path) && !Directory.Exists(path)) path = Path.GetFullPath(name, originals.Path);
        if (Directory.Exists(path)) return (null, $"{name} is a folder. Import its files one by one.");
        // A broken link counts as an existing file, but its target does not exist.
        if (Real(path) is not { } real) return (null, $"There is no file {name}.");
        var inSite = Path.GetRelativePath(RealPath.Resolve(folders.Root), real).Replace('\\', '/');
        if (ReadFolder.IsInput(inSite) && !inSite.StartsWith("input/files/", StringComparison.Ordinal))
            return (null, $"{inSite} is a file of the briefing itself, not the original of a source.");
        // Pipes and devices have no length, and reading them may never end.
        var length = new FileInfo(real).Length;
        if (length == 0) return (null, $"{name} contains no text: it is empty, or not a regular file.");
        if (length > OriginalsFolder.MaxFileLength) return (null, TooLong(name, length, "files", OriginalsFolder.MaxFileLength));
        byte[] bytes;
        try
        {
            bytes = System.IO.File.ReadAllBytes(path);
        }
        catch (UnauthorizedAccessException)
        {
            return (null, $"You may not read {name}.");
        }
        var file = new InputFile(Path.GetFileName(path), new(bytes));
        var isInOriginals = OriginalsFolder.Reads(file.Path) && IsSameFolder(Path.GetDirectoryName(path)!, originals.Path);
        if (OriginalKinds.IsBinary(file)) return (new(file, isInOriginals), null);
        if (OtherFormats.Problem(bytes) is { } problem) return (null, $"{name} is {problem}");
        return length > OriginalsFolder.MaxTextLength ? (null, TooLong(name, length, "texts", OriginalsFolder.MaxTextLength)) : (new(file, isInOriginals), null);
    }

    private static string TooLong(string name, long length, string what, int most) =>
        $"{name} has {FileSize.Describe(length)}; {what} of up to {FileSize.Describe(most)} can be imported.";

    /// <summary>The copy to keep for builds, with the text of a binary original, named after the id of the source, and a <c>.gitignore</c> for the folder; nothing where the original is
    /// already there, or where the variable names the folder. A file that is not an earlier text of the source is never overwritten but
    /// reported.</summary>
    public (ValueList<InputFile> Files, string? Problem) Copy(Imported imported, OriginalsFolder originals, SiteFiles site)
    {
        if (originals.IsNamed) return ([], null);
        InputFile[] ignore = Path.Exists(Path.Combine(originals.Path, ".gitignore")) ? [] : [s_ignoreAll];
        if (IsInOriginals) return ([.. ((InputFile[])[.. ignore, .. Text(File.Path)]).Where(file => site.Refusal(file.Path) is null)], null);
        var name = Original.KeptName(imported.Id, File.Path);
        var kept = Path.Combine(originals.Path, name);
        if (Directory.Exists(kept)) return ([], $"{Folder}{name} is a folder; the text is to be kept there. Move it away.");
        var known = Hash(kept);
        if (known is not null && known != File.Content.Hash && !imported.Earlier.Contains(known))
            return ([], $"{Folder}{name} is another text, which would be lost. Give '{imported.Id}' another id with --id, or move that file away.");
        return ([.. ignore, .. known == File.Content.Hash ? [] : (InputFile[])[new(Folder + name, File.Content)], .. Text(name)], null);

        InputFile[] Text(string original) => imported.KeptText is { } text && OriginalKinds.KeptTextName(original) is var file && Hash(Path.Combine(originals.Path, file)) != text.Hash ? [new(Folder + file, text)] : [];
    }

    /// <summary>Whether the text is missing in a folder named by the variable.</summary>
    public bool IsMissingIn(OriginalsFolder originals, string id) =>
        originals.IsNamed && !IsInOriginals && ((string[])[File.Path, Original.KeptName(id, File.Path)]).All(name => Hash(Path.Combine(originals.Path, name)) != File.Content.Hash);

    private static string? Hash(string path) => Real(path) is { } real ? new Blob(System.IO.File.ReadAllBytes(real)).Hash : null;

    // The file that a path leads to; null when there is none.
    private static string? Real(string path)
    {
        try
        {
            return RealPath.Resolve(path) is var real && System.IO.File.Exists(real) ? real : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static bool IsSameFolder(string one, string other) =>
        Directory.Exists(one) && Directory.Exists(other) && RealPath.Contains(RealPath.Resolve(one), RealPath.Resolve(other)) && RealPath.Contains(RealPath.Resolve(other), RealPath.Resolve(one));
}
