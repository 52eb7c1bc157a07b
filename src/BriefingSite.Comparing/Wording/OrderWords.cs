using BriefingSite.Comparing.Text;

namespace BriefingSite.Comparing.Wording;

/// <summary>Whether the order in which things stand may say something, by their words: rank, time, place, comparison, a reference to another one.</summary>
internal sealed class OrderWords
{
    private const int MinSuperlative = 5;

    private static readonly Lazy<OrderWords?> s_english = new(() => Equivalences.Find("en") is { } same ? new(same) : null);

    private readonly Equivalences _same;
    private readonly HashSet<string> _order, _entries, _places;

    private OrderWords(Equivalences same)
    {
        _same = same;
        (_order, _entries, _places) = (Words("order"), Words("entries"), Words("places"));

        HashSet<string> Words(string list) => same.Listed(list).Select(word => word.Form).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Those of a language; <c>null</c> where there are none.</summary>
    public static OrderWords? Find(string? tag) => Equivalences.Find(tag) is null ? null : s_english.Value;

    /// <summary>Whether a text may say something by where it stands.</summary>
    public bool MayMind(string text)
    {
        var words = Split(text);
        return text.TrimEnd().EndsWith(':') || _same.PointsBack(words) || words.Exists(word => _order.Contains(word) || (_same.Points(word) && word is not ("and" or "or")) || IsOrdinal(word) || IsDate(word) || IsDegree(word)) || Tokens.Split(text).Any(token => IsRoman(token.Folded));
    }

    /// <summary>Whether a text is one word, a name or a number that says nothing by where it stands, and so nothing of what stands around it.</summary>
    public bool IsLabel(string text)
    {
        var tokens = Tokens.Split(text);
        // A letter alone counts as a number does: A, B.
        return tokens.All(token => token.IsWord) && (tokens.Count == 1 || IsName(text)) && !(tokens is [{ Folded: [var sign] }] && char.IsLetter(sign)) && !MayMind(text);
    }

    /// <summary>Whether a text begins with a word that points at what stands before it.</summary>
    public bool PointsBack(string text) => _same.PointsBack(Split(text));

    /// <summary>Whether an entry that is complete by itself may speak of another one.</summary>
    public bool MayMindOthers(string text) => Split(text).Exists(_entries.Contains);

    /// <summary>Whether a text may point at a place in its page.</summary>
    public bool NamesPlaces(string text) => Split(text).Exists(_places.Contains);

    /// <summary>Whether a text is a name alone, of which the dictionary knows no other use.</summary>
    public bool IsName(string text) => Tokens.Split(text) is { Count: > 0 } tokens && tokens.All(token => token.IsWord && char.IsUpper(token.Folded[0]) && !_same.Knows(token.Folded.ToLowerInvariant()));

    private bool IsOrdinal(string word) => _same.Ordinals.ContainsKey(word) || (char.IsAsciiDigit(word[0]) && word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th");

    private bool IsDate(string word) => char.ToUpperInvariant(word[0]) + word[1..] is var name && (_same.Months.ContainsKey(name) || _same.Weekdays.Contains(name)) || (word.Length >= 4 && word[..4].All(char.IsAsciiDigit) && word[..2] is "10" or "11" or "12" or "13" or "14" or "15" or "16" or "17" or "18" or "19" or "20" or "21");

    // "Larger", "largest".
    private bool IsDegree(string word) => word.Length >= MinSuperlative && ((word.EndsWith("est", StringComparison.Ordinal) && IsStem(word[..^3])) || (word.EndsWith("er", StringComparison.Ordinal) && IsStem(word[..^2]) && _same.Knows($"{word[..^2]}est")));

    private bool IsStem(string stem) => _same.Knows(stem) || _same.Knows($"{stem}e") || (stem.EndsWith('i') && _same.Knows($"{stem[..^1]}y")) || (stem.Length > 2 && stem[^1] == stem[^2] && _same.Knows(stem[..^1]));

    private static bool IsRoman(string word) => word.All(letter => letter is 'I' or 'V' or 'X');

    private static List<string> Split(string text) => [.. Tokens.Split(text).Where(token => token.IsWord).Select(token => token.Folded.ToLowerInvariant())];
}
