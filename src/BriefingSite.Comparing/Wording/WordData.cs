using System.IO.Compression;
using System.Reflection;

namespace BriefingSite.Comparing.Wording;

/// <summary>The lists of words in <c>Words</c>, which are resources of the program.</summary>
internal static class WordData
{
    /// <summary>The lists of a file, by name: <c>[name]</c>, then forms and what they stand for, <c>form=meaning</c>. The words of a phrase are
    /// joined by <c>_</c>.</summary>
    public static Dictionary<string, List<(string Form, string Meaning)>> Lists(string file)
    {
        var lists = new Dictionary<string, List<(string, string)>>(StringComparer.Ordinal);
        List<(string, string)> list = [];
        foreach (var line in Lines(Open(file)!))
        {
            if (line.StartsWith('['))
            {
                lists.Add(line.Trim('[', ']'), list = []);
                continue;
            }
            list.AddRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).Select(pair => (pair[0].Replace('_', ' '), pair[^1].Replace('_', ' '))));
        }
        return lists;
    }

    /// <summary>The pairs of a file, one a line: a word and its other spelling.</summary>
    public static IEnumerable<(string Form, string Meaning)> Pairs(string file)
    {
        if (Open(file) is not { } stream) yield break;
        foreach (var line in Lines(stream))
            if (line.IndexOf(' ') is > 0 and var at) yield return (line[..at], line[(at + 1)..]);
    }

    /// <summary>The words of a dictionary: deflated, each as the number of characters that it shares with the one before, as a letter, and the rest.</summary>
    public static HashSet<string> Dictionary(string file)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        if (Open(file) is not { } stream) return words;
        var before = "";
        foreach (var line in Lines(new GZipStream(stream, CompressionMode.Decompress))) words.Add(before = string.Concat(before.AsSpan(0, line[0] - 'A'), line.AsSpan(1)));
        return words;
    }

    private const string Folder = "wording/";

    private static Stream? Open(string file) => Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + file);

    private static IEnumerable<string> Lines(Stream stream)
    {
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line;
    }
}
