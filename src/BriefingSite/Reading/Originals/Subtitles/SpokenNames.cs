namespace BriefingSite.Reading.Originals.Subtitles;

/// <summary>Names in front of what is said. Meeting programs write one before every cue, and people one before every line of a speaker; readers
/// need it where the speaker changes.</summary>
internal static class SpokenNames
{
    private const int MaxName = 60;

    /// <summary>The cues, each name at the first of those in a row that it stands before.</summary>
    public static List<Cue> OnceEach(List<Cue> cues)
    {
        var isNamed = AreNamed(cues);
        string? last = null;
        for (var i = 0; i < cues.Count; i++)
        {
            var cue = cues[i];
            if (SpokenPassages.IsSound(cue.Lines)) continue;
            var (line, name) = (cue.Lines[0], isNamed || IsInCapitals(cue.Lines[0]) ? Name(cue.Lines[0]) : null);
            var words = name is null ? "" : line[(name.Length + 1)..].TrimStart();
            if (name is not null && words.Length > 0 && (name == last || name == cue.Speaker)) cues[i] = cue with { IsTurn = false, Lines = [words, .. cue.Lines[1..]] };
            else if (name is not null) cues[i] = cue with { IsTurn = true };
            last = name;
        }
        return cues;
    }

    /// <summary>Whether a line begins like "MAYOR HOLT: There is no quay."</summary>
    public static bool IsInCapitals(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon is > 1 and < 40 && line.AsSpan(0, colon).ContainsAnyInRange('A', 'Z') && line.AsSpan(0, colon).IndexOfAnyInRange('a', 'z') < 0;
    }

    // Other words than names stand before a colon now and then: here they do in most cues, and come again.
    private static bool AreNamed(List<Cue> cues)
    {
        var said = cues.Where(cue => !SpokenPassages.IsSound(cue.Lines)).ToList();
        var names = said.Select(cue => Name(cue.Lines[0])).OfType<string>().ToList();
        return names.Count * 3 > said.Count * 2 && names.Distinct(StringComparer.Ordinal).Count() * 2 <= names.Count;
    }

    private static string? Name(string line)
    {
        var colon = line.AsSpan().IndexOfAny(':', '：');
        if (colon is < 1 or > MaxName || (line[colon] == ':' && (colon + 1 == line.Length || line[colon + 1] != ' '))) return null;
        var name = line[..colon];
        return char.IsLetter(name[0]) && !char.IsLower(name[0]) && name.AsSpan().IndexOfAny('?', '!', '"') < 0 ? name : null;
    }
}
