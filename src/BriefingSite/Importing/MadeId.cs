using BriefingSite.Reading.Values;

namespace BriefingSite.Importing;

/// <summary>An id for a record that nobody gave one: made from a title.</summary>
internal static class MadeId
{
    private const int MaxWords = 6, MaxLength = 80;

    /// <summary>The first words of a title; <c>null</c> where most of its letters can't be written as a to z.</summary>
    public static string? From(string? title)
    {
        if (title is null) return null;
        var written = Transliteration.ToLatin(title);
        var letters = written.Count(char.IsLetterOrDigit);
        if (letters == 0 || written.Count(char.IsAsciiLetterOrDigit) * 2 < letters) return null;
        var id = string.Join('-', Id.From(title).Split('-').Take(MaxWords));
        return id.Length > MaxLength ? id[..MaxLength].TrimEnd('-') : id;
    }

    /// <summary>The id, with a number behind it where it is taken.</summary>
    public static string Free(string id, Func<string, bool> isTaken)
    {
        var free = id;
        for (var i = 2; isTaken(free); i++) free = $"{id}-{i}";
        return free;
    }
}
