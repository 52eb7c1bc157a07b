using System.Globalization;

namespace BriefingSite.Tests.Evidence;

/// <summary>Quotations that say what the source does not, made at random from its text.</summary>
internal sealed class FalseQuotations(string text, int seed)
{
    private readonly Random _random = new(seed);
    private readonly string[][] _passages = [.. string.Concat(text.Where(c => !"\"«»„“”".Contains(c))).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim().Split(' '))];

    /// <summary>As many as are wanted of each kind, fewer where the text has no place for one.</summary>
    public IEnumerable<Quoted> Make(int count, Func<string, bool> isNegation) => new (string Kind, Func<string[], int, string?> Make)[]
    {
        ("word swapped", (words, at) => With(words, at, 7, stretch => stretch[3] = Other(stretch[3]))),
        ("word dropped", (words, at) => With(words, at, 7, stretch => stretch.RemoveAt(3))),
        ("word put in", (words, at) => With(words, at, 7, stretch => stretch.Insert(3, Other("")))),
        ("order changed", (words, at) => With(words, at, 7, stretch => (stretch[2], stretch[3]) = (stretch[3], stretch[2]))),
        ("negation dropped", (words, at) => With(words, at, 8, stretch => stretch.RemoveAll(word => !isNegation(stretch[^1]) && isNegation(word)))),
        ("figure changed", (words, at) => With(words, at, 6, stretch => Figure(stretch))),
        ("letter changed", (words, at) => With(words, at, 6, stretch => stretch[2] = Letter(stretch[2]))),
        ("parts in another order", (words, at) => at + 10 < words.Length ? $"{Join(words[(at + 6)..(at + 10)])} … {Join(words[at..(at + 4)])}" : null),
        ("figure put in brackets", (words, at) => With(words, at, 6, stretch => stretch.Insert(3, "[300]"))),
        ("bracket without a reason", (words, at) => With(words, at, 6, stretch => stretch.Insert(3, "[one two three four five six seven]"))),
        ("all bracket", (words, at) => $"[{Join(words[at..Math.Min(words.Length, at + 4)])}]"),
        ("ellipsis over a negation", (words, at) => OverNegation(words, isNegation)),
        ("ellipsis across sentences", (words, at) => Across(words)),
        ("scraps", (words, at) => at + 9 < words.Length ? $"{Bare(words[at])} … {Bare(words[at + 4])} … {Bare(words[at + 8])}" : null),
    }.SelectMany(kind => Enumerable.Range(0, count * 8).Select(_ => Try(kind.Kind, kind.Make)).OfType<Quoted>().DistinctBy(quoted => quoted.Words).Take(count));

    private Quoted? Try(string kind, Func<string[], int, string?> make)
    {
        var passage = _random.Next(_passages.Length);
        var words = _passages[passage];
        return make(words, _random.Next(Math.Max(1, words.Length - 8))) is { } made ? new(kind, made, passage + 1) : null;
    }

    private static string? With(string[] words, int at, int count, Action<List<string>> change)
    {
        if (at + count > words.Length) return null;
        var stretch = words[at..(at + count)].Select(word => word.Replace("\"", "", StringComparison.Ordinal)).ToList();
        var before = Join(stretch);
        change(stretch);
        return Join(stretch) == before ? null : Trimmed(Join(stretch));
    }

    private string Other(string word)
    {
        while (true)
        {
            var passage = _passages[_random.Next(_passages.Length)];
            var other = Bare(passage[_random.Next(passage.Length)]);
            if (other.Length > 2 && other != Bare(word)) return other;
        }
    }

    private void Figure(List<string> stretch)
    {
        var at = stretch.FindIndex(word => word.Any(char.IsDigit));
        if (at < 0) return;
        var digit = stretch[at].First(char.IsDigit);
        var index = stretch[at].IndexOf(digit, StringComparison.Ordinal);
        stretch[at] = stretch[at].Remove(index, 1).Insert(index, ((CharUnicodeInfo.GetDecimalDigitValue(digit) + 1 + _random.Next(8)) % 10).ToString(CultureInfo.InvariantCulture));
    }

    private string Letter(string word)
    {
        var at = _random.Next(word.Length);
        return char.IsLetter(word[at]) ? word.Remove(at, 1).Insert(at, word[at] == 'ж' ? "ш" : word[at] == 'k' ? "t" : char.IsAscii(word[at]) ? "k" : "ж") : word;
    }

    private string? OverNegation(string[] words, Func<string, bool> isNegation)
    {
        var places = Enumerable.Range(0, words.Length).Where(i => isNegation(Bare(words[i])) && i >= 3 && i + 4 < words.Length).ToList();
        if (places.Count == 0) return null;
        var at = places[_random.Next(places.Count)];
        return $"{Join(words[(at - 3)..at])} … {Trimmed(Join(words[(at + 1)..(at + 4)]))}";
    }

    private string? Across(string[] words)
    {
        var ends = Enumerable.Range(4, Math.Max(0, words.Length - 9)).Where(i => words[i].EndsWith('.')).ToList();
        if (ends.Count == 0) return null;
        var at = ends[_random.Next(ends.Count)];
        return $"{Join(words[(at - 4)..(at - 1)])} … {Trimmed(Join(words[(at + 2)..(at + 5)]))}";
    }

    private static string Join(IEnumerable<string> words) => string.Join(' ', words);

    private static string Bare(string word) => word.Trim('.', ',', ';', '"', '«', '»', '„', '“', '”', '–');

    private static string Trimmed(string words) => words.Trim(',', '.', ';', ' ', '–');
}
