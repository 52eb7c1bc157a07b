using System.Reflection;

namespace BriefingSite.Core.Evidence.Languages;

/// <summary>The files with the lists of words, which are resources of the program.</summary>
internal static class WordLists
{
    /// <summary>What their names begin with.</summary>
    public const string Folder = "languages/";

    /// <summary>The file with the frequent words of languages that have no lists.</summary>
    public const string Unlisted = "unlisted";

    /// <summary>The file with what writers say in brackets of their quotations.</summary>
    public const string Remarks = "remarks";

    /// <summary>The lists of a file, by name. Lines that begin with <c>#</c> are comments.</summary>
    public static Dictionary<string, List<string>> Read(string file)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + file)!);
        var lists = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string> list = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            if (line.StartsWith('[') && line.IndexOf(']') is > 0 and var end)
            {
                lists.Add(line[1..end], list = []);
                line = line[(end + 1)..];
            }
            list.AddRange(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
        return lists;
    }
}
