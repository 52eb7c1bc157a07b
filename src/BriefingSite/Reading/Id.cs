using BriefingSite.Core.Model;

namespace BriefingSite.Reading;

/// <summary>Ids: lower-case words and digits joined by hyphens.</summary>
internal static class Id
{
    /// <summary>Whether a word can be an id.</summary>
    public static bool IsValid(string word) =>
        word.Length > 0 && word[0] != '-' && word[^1] != '-' && !word.Contains("--", StringComparison.Ordinal)
        && word.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    /// <summary>The id of a file: its name without folder and ending. A name that can't be one is reported.</summary>
    public static string Of(InputFile file, Action<Diagnostic> report)
    {
        var name = Path.GetFileNameWithoutExtension(file.Path);
        Check(name, new(file.Path, 1, 1), report);
        // No address and no XML can hold it.
        return name.Any(letter => char.IsControl(letter) || char.IsSurrogate(letter)) ? From(name) : name;
    }

    /// <summary>Reports a word that can't be an id.</summary>
    public static void Check(string word, Location at, Action<Diagnostic> report)
    {
        if (!IsValid(word))
            report(new(Rules.BadId, at, $"'{word}' can't be an id.", $"write '{From(word)}'"));
    }

    /// <summary>An id made from a title.</summary>
    public static string From(string title)
    {
        var words = new string([.. title.ToLowerInvariant().Select(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') ? c : ' ')]);
        var id = string.Join('-', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return id.Length > 0 ? id : "untitled";
    }
}
