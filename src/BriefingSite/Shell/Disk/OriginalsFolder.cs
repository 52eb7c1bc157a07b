using System.Text.Unicode;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Disk;

/// <summary>Where the texts of the sources lie on this machine: in the folder that <c>BRIEFING_ORIGINALS</c> names, else in
/// <c>seeds/originals/</c>. They are read, and never written into the output.</summary>
/// <param name="Path">The folder, absolute.</param>
/// <param name="IsNamed">Whether the variable named it.</param>
internal sealed record OriginalsFolder(string Path, bool IsNamed)
{
    /// <summary>The environment variable.</summary>
    public const string Variable = "BRIEFING_ORIGINALS";

    /// <summary>Larger files are passed over.</summary>
    public const int MaxFileLength = 20_000_000;

    /// <summary>Finds the folder, or says what is wrong with it.</summary>
    public static (OriginalsFolder? Found, string? Problem) Find(string root, HostEnvironment environment)
    {
        if (environment.Variable(Variable) is not { Length: > 0 } named) return (new(System.IO.Path.Combine(root, "seeds", "originals"), false), null);
        var path = System.IO.Path.GetFullPath(named, environment.Folder);
        return Directory.Exists(path)
            ? (new(path, true), null)
            : (null, $"There is no folder {path}, which {Variable} names. Correct the variable, or take it away: the lock is used then.");
    }

    /// <summary>The originals as inputs of the site. What is not text is passed over.</summary>
    /// <param name="report">Takes what can't be read.</param>
    /// <param name="known">What a file is known to hold, by its path on the site; <c>null</c> where it must be read.</param>
    public IEnumerable<InputFile> Read(Action<Diagnostic> report, Func<string, InputFile?>? known = null)
    {
        if (!Directory.Exists(Path)) yield break;
        foreach (var file in new DirectoryInfo(Path).EnumerateFiles())
        {
            if (!Reads(file.Name)) continue;
            if (One(file, report, known) is { } original && IsText(original.Content.Bytes.Span)) yield return original;
        }
    }

    /// <summary>Whether a file of this name is read: not what editors and systems leave behind.</summary>
    public static bool Reads(string name) => !name.StartsWith('.') && !name.EndsWith('~');

    private InputFile? One(FileInfo file, Action<Diagnostic> report, Func<string, InputFile?>? known)
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
        report(new(DiskRules.Unreadable, new(path, 1, 1), problem, IsNamed ? $"take it out of the folder that {Variable} names, or let it be read" : "take it out, or let it be read"));
        return null;
    }

    /// <summary>Whether bytes are text that can be read: UTF-8 without NUL.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes) => !bytes.Contains((byte)0) && Utf8.IsValid(bytes);
}
