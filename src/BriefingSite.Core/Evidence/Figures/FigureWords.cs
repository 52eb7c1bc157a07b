using System.Collections.Concurrent;
using System.Globalization;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>The words of figures in one language, from a data file in <c>Words</c>.</summary>
internal sealed class FigureWords
{
    private const int BeginningLength = 3, MaxGrammar = 12;

    private const char FirstHan = '\u3000';

    private static readonly ConcurrentDictionary<string, FigureWords> s_byLanguage = new(StringComparer.Ordinal);

    private static readonly string[] s_quantities = ["cardinals", "scales", "vague", "ordinals", "fractions", "multiples", "months", "decades", "half-of", "half-year"];

    private readonly Dictionary<string, Dictionary<string, decimal>> _sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FigureBound> _before = new(StringComparer.Ordinal), _after = new(StringComparer.Ordinal), _ofDates = new(StringComparer.Ordinal), _afterDates = new(StringComparer.Ordinal);

    // What a figure begins with: a word, or the beginning of one that is written together with others.
    private readonly HashSet<string> _beginnings = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private readonly Dictionary<string, HashSet<char>> _firsts;

    private readonly string _tag;

    private FigureWords(string language)
    {
        var file = FigureData.Languages.Contains(language) ? language : FigureData.Other;
        (Language, _tag) = (file, language);
        var section = "";
        foreach (var line in FigureData.Lines(file))
        {
            if (line[0] == '[') section = SectionOf(line[1..^1].Split(' '));
            else Add(section, line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
        foreach (var name in s_quantities)
            foreach (var word in _sections.GetValueOrDefault(name, []).Keys) _beginnings.Add(Beginning(word.Split(' ')[0].TrimEnd('?')));
        // "A year and a half" has no other word of a figure.
        foreach (var phrase in In("half")) _beginnings.Add(Beginning(phrase.Split(' ')[^1]));
        // "Trent'anni"
        if (Language == "it") foreach (var word in In("cardinals")) _beginnings.Add(word[..^1]);
        foreach (var phrase in In("half-hour")) _beginnings.Add(Beginning(phrase.Split(' ')[0]));
        _lookup = _beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        _firsts = _sections.ToDictionary(pair => pair.Key, pair => pair.Value.Keys.Select(phrase => phrase[0]).ToHashSet(), StringComparer.Ordinal);
    }

    /// <summary>The language; <c>other</c> for one without a file of its own.</summary>
    public string Language { get; }

    /// <summary>Its tag: <c>ja</c> where <see cref="Language"/> is <c>other</c>.</summary>
    public string Tag => _tag;

    /// <summary>The sign between groups of three digits; <c>null</c> where it is not known, so that 1.204 is ambiguous.</summary>
    public char? Group { get; private set; }

    /// <summary>Whether number words are written together: "dreiundzwanzig".</summary>
    public bool IsCompound { get; private set; }

    /// <summary>Whether 97 is "four twenties seventeen".</summary>
    public bool IsVigesimal { get; private set; }

    /// <summary>Whether short words are joined to the next by an apostrophe: "d'environ".</summary>
    public bool HasElision => Language is "fr" or "it";

    /// <summary>Whether "ё" may be written as "е".</summary>
    private bool HasYo => Language is "ru";

    /// <summary>Whether names of months have a capital letter.</summary>
    public bool HasCapitalMonths => Language is "en" or "de";

    /// <summary>Whether all nouns have a capital letter, so that one does not mark a name.</summary>
    public bool HasCapitalNouns => Language is "de";

    /// <summary>The words of a language.</summary>
    /// <param name="language">A language tag; only its first part counts.</param>
    public static FigureWords Of(string? language)
    {
        if (language is not null && s_byLanguage.TryGetValue(language, out var known)) return known;
        var primary = language is null ? "" : language.Split('-')[0].ToLowerInvariant();
        return s_byLanguage.GetOrAdd(primary, key => new(key));
    }

    /// <summary>The value of a word in a section of the file; <c>null</c> where it is not listed.</summary>
    public decimal? Find(string section, string word) => _sections.TryGetValue(section, out var words) && words.TryGetValue(word, out var value) ? value : null;

    /// <summary>Whether a section of the file lists a word.</summary>
    public bool Has(string section, string word) => _sections.TryGetValue(section, out var words) && words.ContainsKey(word);

    /// <summary>Whether a phrase of a section of the file begins with a letter.</summary>
    public bool MayBegin(string section, char first) => _firsts.TryGetValue(section, out var firsts) && firsts.Contains(first);

    /// <summary>The words of a section of the file.</summary>
    public IEnumerable<string> In(string section) => _sections.TryGetValue(section, out var words) ? words.Keys : [];

    /// <summary>The bound that a phrase before a figure sets.</summary>
    public FigureBound? BoundBefore(string phrase) => _before.TryGetValue(phrase, out var bound) ? bound : null;

    /// <summary>The bound that a phrase after a figure sets.</summary>
    public FigureBound? BoundAfter(string phrase) => _after.TryGetValue(phrase, out var bound) ? bound : null;

    /// <summary>The bound that a phrase before a date sets: until, after.</summary>
    public FigureBound? BoundOfDate(string phrase) => _ofDates.TryGetValue(phrase, out var bound) ? bound : null;

    /// <summary>The bound that a phrase behind a date sets: at the latest.</summary>
    public FigureBound? BoundAfterDate(string phrase) => _afterDates.TryGetValue(phrase, out var bound) ? bound : null;

    /// <summary>Whether a text may have figures: digits, or a word that one begins with. Most sentences have neither.</summary>
    public bool MayOccurIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsDigit(text[i]) || text[i] is (>= '¼' and <= '¾') or (>= '⅐' and <= '⅞')) return true;
            if (!char.IsLetter(text[i])) continue;
            var start = i;
            while (i + 1 < text.Length && (char.IsLetter(text[i + 1]) || (text[i + 1] == '\'' && !HasElision))) i++;
            var word = text[start..(i + 1)];
            if (word[0] >= FirstHan && HasHan(word)) return true;
            // "ё" is read as "е"; "XX" numbers a century.
            if (_lookup.Contains(Beginning(word)) || (word[0] is 'I' or 'V' or 'X' && word.Trim("IVXe").IsEmpty) || (HasYo && word.ContainsAny('ё', 'Ё'))) return true;
        }
        return false;
    }

    /// <summary>How many words of grammar a text has.</summary>
    public int CountGrammar(string text)
    {
        if (!_sections.TryGetValue("stops", out var stops)) return 0;
        var (lookup, count) = (stops.GetAlternateLookup<ReadOnlySpan<char>>(), 0);
        Span<char> buffer = stackalloc char[MaxGrammar];
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i])) continue;
            var start = i;
            while (i + 1 < text.Length && char.IsLetter(text[i + 1])) i++;
            if (i + 1 - start > MaxGrammar) continue;
            var length = text.AsSpan(start, i + 1 - start).ToLowerInvariant(buffer);
            if (lookup.ContainsKey(buffer[..length])) count++;
        }
        return count;
    }

    // "[months ar]": only for the languages named.
    private string SectionOf(string[] head) => head.Length == 1 || head.AsSpan(1).Contains(_tag) ? head[0] : "";

    private bool HasHan(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (Has("han", c.ToString()) || Has("half-of", c.ToString())) return true;
        return false;
    }

    private ReadOnlySpan<char> Beginning(ReadOnlySpan<char> word) => IsCompound && word.Length > BeginningLength ? word[..BeginningLength] : word;

    private string Beginning(string word) => Beginning(word.AsSpan()).ToString();

    private void Add(string section, string[] line)
    {
        switch (section)
        {
            case "format":
                if (line[0] == "group") Group = line[1][0];
                IsCompound |= line[0] == "compound";
                IsVigesimal |= line[0] == "vigesimal";
                break;
            case "groups":
                if (line.Contains(_tag)) Group = line[0][0];
                break;
            case "":
                break;
            case "date-bounds" or "date-bounds-after":
                foreach (var phrase in line.Skip(1).Select(Phrase)) (section == "date-bounds" ? _ofDates : _afterDates).TryAdd(phrase, Bound(line[0]));
                break;
            case "before" or "after":
                foreach (var phrase in line.Skip(1).Select(Phrase))
                {
                    (section == "before" ? _before : _after).TryAdd(phrase, Bound(line[0]));
                    // "plus d'un milliard"
                    if (HasElision && phrase[^1] is 'e' or 'i') (section == "before" ? _before : _after).TryAdd($"{phrase[..^1]}'", Bound(line[0]));
                }
                break;
            default:
                if (!_sections.TryGetValue(section, out var words)) _sections.Add(section, words = new(StringComparer.Ordinal));
                var value = line[0] == "-" ? 0 : decimal.Parse(line[0], CultureInfo.InvariantCulture);
                foreach (var word in line.Skip(1)) words.TryAdd(Phrase(word), value);
                break;
        }
    }

    // Folding leaves out what only joins letters.
    private static string Phrase(string word) => word.Replace('_', ' ').Replace('ё', 'е').Replace("\u200c", "", StringComparison.Ordinal);

    private static FigureBound Bound(string name) => name switch
    {
        "about" => FigureBound.About,
        "nearly" => FigureBound.Nearly,
        "less" => FigureBound.Less,
        "most" => FigureBound.Most,
        "more" => FigureBound.More,
        "least" => FigureBound.Least,
        _ => throw new InvalidOperationException($"'{name}' is no bound"),
    };
}
