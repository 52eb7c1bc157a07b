using BriefingSite.Core.Model;
using BriefingSite.Shell.Disk;
using BriefingSite.Tests.Support;

namespace BriefingSite.Tests.Shell.Disk;

/// <summary>An output folder in a folder of its own, which goes when the test ends.</summary>
internal sealed class OutputFolder : IDisposable
{
    /// <summary>The folder that it lies in.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("briefing-").FullName;

    /// <summary>The output folder; there is none at first.</summary>
    public string Path => System.IO.Path.Combine(Root, "output");

    /// <summary>A path in the output folder.</summary>
    public string this[string path] => System.IO.Path.Combine(Path, path);

    /// <summary>Everything in it: path and text.</summary>
    public SortedDictionary<string, string> Contents => LittleSite.Contents(Path);

    /// <summary>Everything beside it, itself included.</summary>
    public string[] Beside => Directory.GetFileSystemEntries(Root);

    /// <summary>Puts a file there by hand.</summary>
    public void Put(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.Delete(this[path]);
        File.WriteAllText(this[path], text);
    }

    /// <summary>Writes a site of these files.</summary>
    public Written Write(params (string Path, string Text)[] files) => Write(clean: false, files);

    public Written Write(bool clean, params (string Path, string Text)[] files) => Write(clean, null, files);

    public Written Write(bool clean, Func<string, string, bool>? swap, params (string Path, string Text)[] files) =>
        Write(clean, swap, () => { }, CancellationToken.None, files);

    public Written Write(bool clean, Func<string, string, bool>? swap, Action waiting, CancellationToken stop, params (string Path, string Text)[] files)
    {
        using var folder = new WriteFolder(new(Root, Path, "output/"), waiting, stop, clean, swap);
        return folder.Write([.. files.Select(file => new OutputFile(file.Path, Blob.Create(file.Text), "a test"))]);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
