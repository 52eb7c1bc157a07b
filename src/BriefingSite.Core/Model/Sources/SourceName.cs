namespace BriefingSite.Core.Model;

/// <summary>Who wrote a source: a person, or a body such as an agency.</summary>
/// <param name="Shown">The name as readers see it.</param>
/// <param name="Family">The family name, with its particles; the whole name where it is not divided.</param>
/// <param name="Given">The given names; <c>null</c> for a body, and for a person whose name is not divided.</param>
public sealed record SourceName(string Shown, string Family, string? Given)
{
    private const int MaxPersonWords = 5;

    // Words that bodies have in their names and persons don't.
    private static readonly HashSet<string> s_ofBodies = new(
        ("of for the on news agency agencies ministry institute university council committee commission group press times post centre center bank office department association foundation company "
        + "government parliament court board bureau service services union society organisation organization federation network team staff editors desk town city state party fund "
        + "observatory laboratory authority administration division secretariat inc ltd llc gmbh plc verein ministerium institut universität agentur agence ministère université agencia ministerio universidad").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> s_suffixes = new("Inc Inc. Ltd Ltd. LLC GmbH AG plc S.A. Co Co. Corp Corp. Jr Jr. Sr Sr. II III".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it is given as a whole: a body, or a person whose name is not divided.</summary>
    public bool IsWhole => Given is null;

    /// <summary>The name for lists in alphabetical order: <c>Holt, Ines</c>.</summary>
    public string Sorted => Given is null ? Family : $"{Family}, {Given}";

    /// <summary>A name that is not divided, such as that of a body.</summary>
    public static SourceName Whole(string name) => new(name, name, null);

    /// <summary>A person.</summary>
    public static SourceName Person(string family, string given) => given.Length == 0 ? Whole(family) : new(IsUndivided(family) ? family + given : $"{given} {family}", family, given);

    /// <summary>The name in a text: <c>Holt, Ines</c>, or <c>Ines Holt</c>, of which the last word is the family name, with the particles before it. What
    /// may be the name of a body stays whole.</summary>
    /// <param name="text">The text.</param>
    /// <param name="publisher">Who published the source: an author of that name is a body.</param>
    public static SourceName Parse(string text, string? publisher = null)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (text == publisher || words.Any(word => s_ofBodies.Contains(word.Trim(',', '.')))) return Whole(text);
        var comma = text.IndexOf(',');
        if (comma > 0)
        {
            var (family, given) = (text[..comma].Trim(), text[(comma + 1)..].Trim());
            return given.Length == 0 || given.Contains(',') || s_suffixes.Contains(given) ? Whole(text) : Person(family, given);
        }
        if (words.Length is < 2 or > MaxPersonWords || IsUndivided(text) || words.Any(IsNoPartOfName)) return Whole(text);
        var first = words.Length - 1;
        // Particles, which are written small, belong to the family name; the first word never does.
        while (first > 1 && char.IsLower(words[first - 1][0])) first--;
        return new(text, string.Join(' ', words[first..]), string.Join(' ', words[..first]));
    }

    /// <summary>The names in a text that holds several, such as <c>A. Ones and B. Twos</c>; <c>null</c> where it seems to be one.</summary>
    public static IReadOnlyList<string>? Several(string text)
    {
        var names = text.Split([" and ", " & ", ";"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(name => Initials(name) ? name.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [name]).ToList();
        return names.Count > 1 && !text.Split(' ').Any(word => s_ofBodies.Contains(word.Trim(',', '.', ';'))) ? names : null;
    }

    // "A. Ones, B. Twos": two names with initials first, and not one with the family name first.
    private static bool Initials(string text) => text.Split(',', StringSplitOptions.TrimEntries) is { Length: > 1 } parts && parts.All(part => part is [var letter, '.', _, ..] && char.IsUpper(letter) && part.Contains(' '));

    // A figure, or an abbreviation in capitals: UN, OECD. Initials have full stops or a single letter.
    private static bool IsNoPartOfName(string word) => word.Any(char.IsDigit) || word.Contains('&') || (word.Length > 1 && word.All(char.IsUpper));

    private static bool IsUndivided(string text) => text.EnumerateRunes().Any(rune => Scripts.IsUnspaced(rune.Value) || rune.Value is >= 0xAC00 and <= 0xD7A3);
}
