using BriefingSite.Core.Model;
using BriefingSite.Importing;

namespace BriefingSite.Shell.Disk;

/// <summary>The folder with the texts of the sources on this machine: the one that <c>BRIEFING_ORIGINALS</c> names, else <c>seeds/originals/</c>. The
/// texts are never written into the output.</summary>
/// <param name="Path">The folder, absolute.</param>
/// <param name="IsNamed">Whether the variable named it.</param>
internal sealed record OriginalsFolder(string Path, bool IsNamed)
{
    /// <summary>The environment variable.</summary>
    public const string Variable = "BRIEFING_ORIGINALS";

    /// <summary>Larger texts are skipped.</summary>
    public const int MaxTextLength = 20_000_000;

    /// <summary>Larger files of any kind are skipped: those with pictures are larger than their text.</summary>
    public const int MaxFileLength = 60_000_000;

    /// <summary>Finds the folder, or reports what is wrong with it.</summary>
    public static (OriginalsFolder? Found, string? Problem) Find(string root, HostEnvironment environment)
    {
        if (environment.Variable(Variable) is not { Length: > 0 } named) return (new(System.IO.Path.Combine(root, "seeds", "originals"), false), null);
        var path = System.IO.Path.GetFullPath(named, environment.Folder);
        return Directory.Exists(path)
            ? (new(path, true), null)
            : (null, $"There is no folder {path}, which {Variable} names. Correct the variable, or unset it: then the lock is used.");
    }

    /// <summary>Reads the originals as inputs of the site. Files that can't be read are skipped.</summary>
    /// <param name="report">Receives a diagnostic for each file that can't be read.</param>
    /// <param name="known">The known file at a path of the site; <c>null</c> where it must be read.</param>
    public IEnumerable<InputFile> Read(Action<Diagnostic> report, Func<string, InputFile?>? known = null)
    {
        if (!Directory.Exists(Path)) yield break;
        foreach (var file in new DirectoryInfo(Path).EnumerateFiles())
        {
            if (!Reads(file.Name)) continue;
            if (ReadOne(file, report, known) is { } original && (OriginalKinds.IsBinary(original) || (original.Content.Length <= MaxTextLength && IsText(original.Content.Bytes.Span)))) yield return original;
        }
    }

    /// <summary>Whether a file of this name is read; backup and system files are not.</summary>
    public static bool Reads(string name) => !name.StartsWith('.') && !name.EndsWith('~');

    private InputFile? ReadOne(FileInfo file, Action<Diagnostic> report, Func<string, InputFile?>? known)
    {
        var path = $"seeds/originals/{file.Name}";
        string? problem;
        try
        {
            if (file.LinkTarget is null && file.Length > MaxFileLength) return null;
            problem = FileKinds.Unreadable(file);
            if (problem is null) return known?.Invoke(path) ?? new InputFile(path, new(File.ReadAllBytes(file.FullName)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problem = failure is UnauthorizedAccessException ? "You may not read this." : "This cannot be read.";
        }
        report(new(DiskRules.Unreadable, new(path, 1, 1), problem, IsNamed ? $"remove it from the folder that {Variable} names, or give yourself permission to read it" : "remove it, or give yourself permission to read it"));
        return null;
    }

    /// <summary>Whether bytes may be text: without NUL, save behind the mark of UTF-16 or UTF-32. In which encoding is told where the text is read.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..] || !bytes.Contains((byte)0);
}
