namespace BriefingSite.Comparing.Wording;

/// <summary>What one language takes for the same, as lists: spellings, contractions, abbreviations, units, numbers, months, and a dictionary.</summary>
/// <remarks>Two sentences have the same wording only where these lists make them equal. A language without them has no such sentences.</remarks>
internal sealed class Equivalences
{
    private static readonly Lazy<Equivalences> s_english = new(() => new("en"));

    private readonly Dictionary<string, List<(string Form, string Meaning)>> _lists;
    private readonly Lazy<HashSet<string>> _dictionary;
    private readonly Dictionary<string, string> _contractions, _slips = new(StringComparer.Ordinal);
    private readonly HashSet<string> _pointing, _prepositions, _noNames;
    private readonly List<string[]> _pointingFirst;

    private Equivalences(string language)
    {
        _lists = WordData.Lists(language);
        _dictionary = new(() => WordData.Dictionary($"{language}-words"));
        _contractions = Map("contractions");
        foreach (var (form, words) in _lists["contractions"].Where(pair => pair.Form.EndsWith("n't", StringComparison.Ordinal)))
            _slips[form.Replace("'", "", StringComparison.Ordinal)] = _slips[form.Replace("n't", "'nt", StringComparison.Ordinal)] = words;
        (Abbreviations, Titles, Labels, Units) = (Map("abbreviations"), Map("titles"), Map("labels"), Map("units"));
        (BeforeLabels, BeforeDates) = (Words("before-labels"), Words("before-dates"));
        (Numbers, Scales) = (Values("numbers"), Values("scales"));
        Ordinals = Map("ordinals");
        (NamesToo, Doubled, Weekdays) = (Words("names-too"), Words("doubled"), Words("weekdays"));
        Months = Map("months");
        Spellings = new(WordData.Pairs($"{language}-spelling").Concat(_lists["spelling"]).Select(pair => KeyValuePair.Create(pair.Form, pair.Meaning)), StringComparer.Ordinal);
        (_pointing, _prepositions, _noNames) = (Words("pointing"), Words("prepositions"), Words("no-names"));
        _pointingFirst = [.. _lists["pointing-first"].Select(phrase => phrase.Form.Split(' '))];
        Phrases = PhrasesOf(_lists["spelling"].Concat(_lists["units"]).Concat(_lists["units"].Select(pair => (Form: pair.Meaning, pair.Meaning))).Where(pair => pair.Form.Contains(' ')));
    }

    /// <summary>Those of a language tag such as <c>en-GB</c>; <c>null</c> where there are none.</summary>
    public static Equivalences? Find(string? tag) => tag?.Split('-')[0].ToLowerInvariant() == "en" ? s_english.Value : null;

    /// <summary>Spellings of a word, with the one to compare by.</summary>
    public Dictionary<string, string> Spellings { get; }

    /// <summary>The words that a contraction stands for, also where its apostrophe is missing or misplaced and it is no other word for that: <c>dont</c>, but not <c>wont</c>.</summary>
    public string? Contraction(string word) => _contractions.GetValueOrDefault(word) ?? (_slips.TryGetValue(word, out var words) && !Knows(word) ? words : null);

    /// <summary>Abbreviations without their points, with what they stand for.</summary>
    public Dictionary<string, string> Abbreviations { get; }

    /// <summary>Abbreviations of titles, with a point and before a name.</summary>
    public Dictionary<string, string> Titles { get; }

    /// <summary>Words and signs behind which a short form before a number, or of a title, does not end a sentence.</summary>
    public HashSet<string> BeforeLabels { get; }

    /// <summary>Words behind which the short form of a month is no name.</summary>
    public HashSet<string> BeforeDates { get; }

    /// <summary>Abbreviations before a number.</summary>
    public Dictionary<string, string> Labels { get; }

    /// <summary>Names of units, with the one to compare by; they count behind a number.</summary>
    public Dictionary<string, string> Units { get; }

    /// <summary>Numbers in words, below a hundred.</summary>
    public Dictionary<string, decimal> Numbers { get; }

    /// <summary>Ordinals in words, with their form in digits.</summary>
    public Dictionary<string, string> Ordinals { get; }

    /// <summary>Words with two spellings that are a name as well, at the beginning of a sentence: <c>Labour won</c>.</summary>
    public HashSet<string> NamesToo { get; }

    /// <summary>Words that are doubled by mistake alone: <c>the the</c>, but not <c>had had</c>.</summary>
    public HashSet<string> Doubled { get; }

    /// <summary>The days of the week.</summary>
    public HashSet<string> Weekdays { get; }

    /// <summary>Words that multiply the number before them.</summary>
    public Dictionary<string, decimal> Scales { get; }

    /// <summary>The months, each with its number.</summary>
    public Dictionary<string, string> Months { get; }

    /// <summary>Phrases of several words that are compared as one, by their first word.</summary>
    public ILookup<string, (string[] Words, string Meaning)> Phrases { get; }

    /// <summary>Whether a word in lower case is none that a name can be.</summary>
    public bool IsNoName(string word) => Lexicon.IsFunctionWord(word) || _noNames.Contains(word);

    /// <summary>Whether a word is in the dictionary.</summary>
    public bool Knows(string word) => _dictionary.Value.Contains(word);

    /// <summary>Whether a word in lower case points at what was said before.</summary>
    public bool Points(string word) => _pointing.Contains(word);

    /// <summary>Whether a sentence points at what was said before it by one of its first words: <c>He</c>, <c>However</c>, <c>Some of them</c>.</summary>
    /// <param name="words">Its words in lower case.</param>
    public bool PointsBack(IReadOnlyList<string> words)
    {
        if (words.Count == 0) return false;
        if (_pointing.Contains(words[0]) || _pointingFirst.Exists(phrase => phrase.Length <= words.Count && phrase.Index().All(part => words[part.Index] == part.Item))) return true;
        for (var i = 1; i < Math.Min(words.Count, Beginning); i++)
            if (_pointing.Contains(words[i]) && _prepositions.Contains(words[i - 1])) return true;
        return false;
    }

    /// <summary>A list as it is written, for the manual and its tests.</summary>
    public IReadOnlyList<(string Form, string Meaning)> Listed(string name) => _lists[name];

    private const int Beginning = 5;

    private Dictionary<string, string> Map(string name) => _lists[name].ToDictionary(pair => pair.Form, pair => pair.Meaning, StringComparer.Ordinal);

    private Dictionary<string, decimal> Values(string name) => _lists[name].ToDictionary(pair => pair.Form, pair => decimal.Parse(pair.Meaning, System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private HashSet<string> Words(string name) => _lists[name].Select(pair => pair.Form).ToHashSet(StringComparer.Ordinal);

    // The longest first, so that "United States of America" is not "United States".
    private static ILookup<string, (string[] Words, string Meaning)> PhrasesOf(IEnumerable<(string Form, string Meaning)> phrases) =>
        phrases.Select(pair => (Words: pair.Form.Split(' '), pair.Meaning)).OrderByDescending(phrase => phrase.Words.Length).ToLookup(phrase => phrase.Words[0], StringComparer.Ordinal);
}
