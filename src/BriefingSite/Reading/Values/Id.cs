using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Values;

/// <summary>The rules for ids.</summary>
internal static class IdRules
{
    private static RuleSet? s_all;

    /// <summary>All of them.</summary>
    public static RuleSet All => s_all ??= new();

    /// <summary>A name that is not a valid id.</summary>
    public static Rule InvalidId { get; } = All.Add(new("BS014", Severity.Error, "Not an id",
        "Ids are lower-case words and digits joined by hyphens. They become addresses, so they must look the same everywhere. A file's name is its id.",
        "input/terms/New_Quay.md", "input/terms/new-quay.md"));

    /// <summary>An id that is a reserved device name on Windows.</summary>
    public static Rule DeviceName { get; } = All.Add(new("BS071", Severity.Error, "An id that is the name of a device on Windows",
        "Ids become names of files and folders. con, prn, aux, nul, com1 to com9 and lpt1 to lpt9 are devices on Windows, with any ending and in any folder: a repository with such a file cannot be checked out there.",
        "input/topics/con.md", "input/topics/contra.md"));

    /// <summary>An id that is too long for the name of a file.</summary>
    public static Rule LongId { get; } = All.Add(new("BS072", Severity.Error, "An id is too long",
        "Ids become names of files and folders, with endings, and two of them with a hyphen between. File systems limit a name to 255 bytes, so an id has 120 letters at most.",
        "input/topics/everything-that-… (252 letters).md", "input/topics/harbour.md"));
}

/// <summary>Ids: lower-case words and digits joined by hyphens.</summary>
internal static class Id
{
    /// <summary>The maximum length of an id: two ids with a hyphen between and an extension must fit into a file name.</summary>
    public const int MaxLength = 120;

    /// <summary>Whether a word can be an id.</summary>
    public static bool IsValid(string word) =>
        word.Length > 0 && word[0] != '-' && word[^1] != '-' && !word.Contains("--", StringComparison.Ordinal)
        && word.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    /// <summary>The id of a file: its name without folder and extension. An invalid name is reported; one with unprintable characters is
    /// replaced.</summary>
    public static string FromFileName(InputFile file, Action<Diagnostic> report)
    {
        var name = Path.GetFileNameWithoutExtension(file.Path);
        Check(name, new(file.Path, 1, 1), report);
        // Addresses and XML can't contain control characters or lone surrogates.
        return Unprintable.IsIn(name) || name.Any(char.IsSurrogate) ? From(name) : name;
    }

    /// <summary>Reports a word that can't be an id.</summary>
    public static void Check(string word, Location at, Action<Diagnostic> report)
    {
        if (!IsValid(word)) report(new(IdRules.InvalidId, at, $"'{word}' can't be an id.", Hint(word)));
        else if (word.Length > MaxLength) report(new(IdRules.LongId, at, $"This id has {word.Length} letters; {MaxLength} are the most.", "shorten it"));
        else if (FileNames.IsDevice(word)) report(new(IdRules.DeviceName, at, $"'{word}' is the name of a device on Windows.", $"add a word, as in '{word}-1'"));
    }

    private static string Hint(string word)
    {
        var plain = LookAlikes.Fold(word.ToLowerInvariant());
        if (LookAlikes.Describe(word.ToLowerInvariant(), plain) is { } letters && IsValid(plain)) return $"write '{plain}'; here {letters}";
        return plain.Any(char.IsAsciiLetterOrDigit) ? $"write '{(FileNames.IsDevice(From(plain)) ? From(plain) + "-1" : From(plain))}'" : "write lower-case Latin letters and digits joined by hyphens";
    }

    /// <summary>An id made from a title in Latin, Cyrillic or Greek letters.</summary>
    public static string From(string title)
    {
        var words = new string([.. Transliteration.ToLatin(title).Select(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') ? c : ' ')]);
        var id = string.Join('-', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (id.Length > MaxLength) id = id[..MaxLength].TrimEnd('-');
        return id.Length > 0 ? id : "untitled";
    }
}
