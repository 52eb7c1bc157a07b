using System.Reflection;

namespace BriefingSite.Core.Evidence.Languages;

/// <summary>A language whose words are listed: which of them negate, restrict, attribute or otherwise decide the meaning of a sentence.</summary>
/// <remarks>The lists are the files beside this one. In a file, <c>[name]</c> begins a list of words in lower case: <c>*</c> stands for any
/// letters at the beginning or end of a word, and <c>in-case</c> for two words in a row. A capital letter counts: Portuguese <c>Se</c> is "if"
/// at the beginning of a sentence, where <c>se</c> is mostly "itself".</remarks>
public sealed class Language
{
    private static readonly (string Name, WordUses Use)[] s_lists =
    [
        ("function", WordUses.Function), ("negations", WordUses.Negation), ("finite", WordUses.Finite), ("not", WordUses.Not), ("conditions", WordUses.Condition),
        ("attributions", WordUses.Attribution), ("quantifiers", WordUses.Quantifier), ("degrees", WordUses.Degree), ("hedges", WordUses.Hedge),
        ("uncertain", WordUses.Hedge | WordUses.Uncertain), ("turning", WordUses.Hedge | WordUses.Turning), ("complementizers", WordUses.Complementizer),
        ("particles", WordUses.Particle), ("prefixes", WordUses.Prefix), ("limits", WordUses.Limit), ("concord", WordUses.Concord),
        ("questions", WordUses.Question), ("plain", WordUses.Plain), ("conjunctions", WordUses.Conjunction), ("pronouns", WordUses.Pronoun), ("verbs", WordUses.Verb), ("asides", WordUses.Aside),
        ("fronted", WordUses.Fronted), ("inverted", WordUses.Inverted), ("infinitives", WordUses.Infinitive), ("contrasts", WordUses.Contrast), ("manners", WordUses.Manner), ("bounds", WordUses.Bound), ("dependences", WordUses.Dependence),
        ("hearsay", WordUses.Attribution | WordUses.Hearsay), ("speech", WordUses.Speech),
    ];

    private readonly Dictionary<string, WordUses> _uses = new(StringComparer.Ordinal);
    private readonly List<(string Start, string End, WordUses Use)> _patterns = [];
    private readonly Dictionary<string, List<(string Next, WordUses Use)>> _pairs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _elided;
    private readonly ILookup<string, string[]> _forms;

    private Language(string code)
    {
        Code = code;
        var lists = WordLists.Read(code);
        foreach (var (name, use) in s_lists)
            foreach (var word in lists.GetValueOrDefault(name, [])) Add(word, use);
        Abbreviations = new HashSet<string>(lists["abbreviations"], StringComparer.OrdinalIgnoreCase);
        Endings = ["", .. lists["endings"]];
        _elided = new(lists.GetValueOrDefault("elided", []), StringComparer.Ordinal);
        Viewpoints = [.. lists["viewpoints"].Select(phrase => phrase.Split('-'))];
        Coordinators = lists["coordinators"];
        Labels = new HashSet<string>(lists["labels"], StringComparer.Ordinal);
        Resuming = new HashSet<string>(lists["resuming"], StringComparer.Ordinal);
        Suppositions = [.. lists["suppositions"].Select(phrase => phrase.Split('-'))];
        Participles = lists.GetValueOrDefault("participles", []);
        Sole = lists["sole"];
        Selves = lists["selves"];
        Concessions = Phrases("concessions");
        Agreeing = Phrases("agreeing");
        Differing = Phrases("differing");
        Witnesses = new HashSet<string>(lists.GetValueOrDefault("witnesses", []), StringComparer.Ordinal);
        Parts = new HashSet<string>(lists.GetValueOrDefault("parts", []), StringComparer.Ordinal);
        Objects = new HashSet<string>(lists["objects"], StringComparer.Ordinal);
        _forms = lists["forms"].Select(forms => forms.Split('/')).SelectMany(forms => forms.Select(form => (form, forms))).ToLookup(pair => pair.form, pair => pair.forms, StringComparer.Ordinal);
        Separable = [.. _elided.Where(word => word is not ("j" or "m" or "t" or "s" or "n")).Order(StringComparer.Ordinal)];

        IReadOnlyList<IReadOnlyList<string>> Phrases(string name) => [.. lists.GetValueOrDefault(name, []).Select(phrase => phrase.Split('-'))];
    }

    // Most texts of a site are in one language, and reading the lists of all takes a tenth of the time of a small build.
    private static readonly Dictionary<string, Lazy<Language>> s_all =
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(WordLists.Folder, StringComparison.Ordinal))
            .Select(name => name[WordLists.Folder.Length..]).Where(code => code is not (WordLists.Unlisted or WordLists.Remarks)).Order(StringComparer.Ordinal)
            .ToDictionary(code => code, code => new Lazy<Language>(() => new(code)), StringComparer.Ordinal);

    /// <summary>The codes of all languages with lists.</summary>
    public static IReadOnlyCollection<string> Codes => s_all.Keys;

    /// <summary>All languages with lists.</summary>
    public static IEnumerable<Language> All => s_all.Values.Select(language => language.Value);

    /// <summary>English.</summary>
    public static Language English => s_all["en"].Value;

    /// <summary>The code: <c>en</c>.</summary>
    public string Code { get; }

    /// <summary>Words before a full stop that does not end a sentence.</summary>
    public IReadOnlySet<string> Abbreviations { get; }

    /// <summary>What words of this language may end in, so that a writer may change one ending into another; nothing is among them.</summary>
    public IReadOnlyList<string> Endings { get; }

    /// <summary>Articles, prepositions and conjunctions that lose their vowel and join the next word, before which a quotation may begin:
    /// « arrivée » of "l'arrivée". A pronoun and the negation belong to their verb.</summary>
    public IReadOnlyList<string> Separable { get; }

    /// <summary>Words that introduce whose view a statement is: <c>for</c>, <c>in the eyes</c>.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Viewpoints { get; }

    /// <summary>Pairs of words that concede something where no clause follows, and make a condition where one does: German <c>wenn auch</c>.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Concessions { get; }

    /// <summary>Verbs of which the sources are the subject where they agree: <c>agree</c>, <c>say the same</c>. Empty where there is no list.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Agreeing { get; }

    /// <summary>Verbs of which the sources are the subject where they do not: <c>differ</c>, <c>clash</c>.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Differing { get; }

    /// <summary>Words for the sources as a whole: <c>both</c>, <c>sources</c>.</summary>
    public IReadOnlySet<string> Witnesses { get; }

    /// <summary>Words after such a verb that limit it to a part of the matter: <c>on</c>, <c>over</c>.</summary>
    public IReadOnlySet<string> Parts { get; }

    /// <summary>Words that join two verbs of one subject: <c>but</c>, <c>and</c>.</summary>
    public IReadOnlyList<string> Coordinators { get; }

    /// <summary>Words that head a statement of the writer's own: <c>result</c>, <c>clear</c>, <c>later</c>.</summary>
    public IReadOnlySet<string> Labels { get; }

    /// <summary>Words that take up what was said before them, so that the clause that they begin is about it: <c>that</c>, <c>which</c>.</summary>
    public IReadOnlySet<string> Resuming { get; }

    /// <summary>Phrases that make a condition, mostly before a noun: <c>in the event of</c>, <c>subject to</c>.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Suppositions { get; }

    /// <summary>Participles among the conditions, which make none beside an auxiliary: Italian <c>ha ammesso</c>.</summary>
    public IReadOnlyList<string> Participles { get; }

    /// <summary>Words that stress a negation before a noun: German <c>kein einziges Mal</c>.</summary>
    public IReadOnlyList<string> Sole { get; }

    /// <summary>The pronouns of the first person as a subject.</summary>
    public IReadOnlyList<string> Selves { get; }

    /// <summary>Pronouns as objects, some of which are articles or prepositions as well: Portuguese <c>nos</c>.</summary>
    public IReadOnlySet<string> Objects { get; }

    /// <summary>The other forms of an irregular word: <c>has</c> and <c>had</c> of <c>have</c>.</summary>
    public IEnumerable<string> FormsOf(string word) => _forms[word].SelectMany(forms => forms).Where(form => form != word);

    /// <summary>Whether nouns begin with a capital letter, so that it does not show a name.</summary>
    public bool CapitalisesNouns => Code == "de";

    /// <summary>Whether the negation of a verb has two parts, of which the second may be quoted by itself: French <c>ne … pas</c>.</summary>
    public bool SplitsNegation => Code == "fr";

    /// <summary>Whether writers put who speaks within the quotation marks, between commas: Spanish <c>«No, dijo, gracias»</c>.</summary>
    public bool InterruptsWithCommas => Code is "fr" or "es" or "it" or "pt";

    /// <summary>Whether they do so between dashes: Russian <c>«Нет, — сказал он, — спасибо»</c>.</summary>
    public bool InterruptsWithDashes => InterruptsWithCommas || Code is "ru" or "uk" or "pl";

    /// <summary>Whether an infinitive stands at the end of its clause, which a comma parts from what governs it.</summary>
    public bool EndsWithInfinitive => Code is "de" or "nl";

    /// <summary>The language of a tag, such as <c>en-GB</c>; <c>null</c> when there are no lists of it.</summary>
    public static Language? Find(string? tag) => tag is null ? null : s_all.GetValueOrDefault(tag.Split('-')[0].ToLowerInvariant())?.Value;

    /// <summary>What the words of a text may do, each with what the two words that it is part of may do.</summary>
    public WordUses[] UsesOf(IReadOnlyList<string> words)
    {
        var (uses, lower) = (new WordUses[words.Count], "");
        for (var i = words.Count - 1; i >= 0; i--)
        {
            var next = lower;
            lower = words[i].ToLowerInvariant();
            uses[i] |= Single(lower);
            if (char.IsUpper(words[i][0])) uses[i] |= _uses.GetValueOrDefault(words[i]);
            if (!_pairs.TryGetValue(lower, out var pairs)) continue;
            foreach (var (second, use) in pairs)
            {
                if (second != next) continue;
                uses[i] |= use;
                uses[i + 1] |= use;
            }
            if (uses[i].HasFlag(WordUses.Plain)) uses[i] &= ~Deciding;
            if (i + 1 < words.Count && uses[i + 1].HasFlag(WordUses.Plain)) uses[i + 1] &= ~Deciding;
        }
        return uses;
    }

    // What a fixed phrase does not do, although its words do by themselves.
    private const WordUses Deciding = WordUses.Negation | WordUses.Finite | WordUses.Not | WordUses.Condition | WordUses.Quantifier | WordUses.Hedge | WordUses.Turning | WordUses.Uncertain;

    /// <summary>The same with the words that begin a clause as at the beginning of a sentence: Portuguese <c>…, se vier</c>, and with phrases that make a condition.</summary>
    /// <param name="words">The words.</param>
    /// <param name="gaps">What stands before each of them.</param>
    public WordUses[] UsesOf(IReadOnlyList<string> words, IReadOnlyList<string> gaps)
    {
        var uses = UsesOf(words);
        for (var i = 0; i < uses.Length; i++)
        {
            var word = words[i];
            if (gaps[i].Contains(',') && char.IsLower(word[0])) uses[i] |= _uses.GetValueOrDefault(char.ToUpperInvariant(word[0]) + word[1..]);
            if (Suppositions.Any(phrase => i + phrase.Count <= uses.Length && phrase.Index().All(one => words[i + one.Index].Equals(one.Item, StringComparison.OrdinalIgnoreCase)))) uses[i] |= WordUses.Condition;
        }
        return uses;
    }

    /// <summary>The listed pairs of words with a use.</summary>
    public IEnumerable<(string First, string Second)> Pairs(WordUses use)
    {
        foreach (var (first, pairs) in _pairs)
            foreach (var (second, pair) in pairs)
                if ((pair & use) == use) yield return (first, second);
    }

    /// <summary>Whether a use is listed by the ends of words.</summary>
    public bool HasPattern(WordUses use) => _patterns.Exists(pattern => (pattern.Use & use) != 0);

    /// <summary>The listed words with a use, without patterns and pairs.</summary>
    public IEnumerable<string> Words(WordUses use) => _uses.Where(pair => (pair.Value & use) != 0).Select(pair => pair.Key);

    /// <summary>All listed words with what they may do.</summary>
    public IEnumerable<KeyValuePair<string, WordUses>> Listed => _uses;

    /// <summary>What a word in lower case may do by itself.</summary>
    public WordUses Single(string word)
    {
        var uses = _uses.GetValueOrDefault(word);
        foreach (var (start, end, use) in _patterns)
            if (word.Length >= start.Length + end.Length && word.StartsWith(start, StringComparison.Ordinal) && word.EndsWith(end, StringComparison.Ordinal)) uses |= use;
        // French and Italian: "qu'aucun" is "que aucun".
        return _elided.Count > 0 && word.IndexOf('\'') is > 0 and var at && _elided.Contains(word[..at]) ? uses | Single(word[(at + 1)..]) : uses;
    }

    private void Add(string word, WordUses use)
    {
        if (word.Split('-') is [var first, var second])
        {
            if (!_pairs.TryGetValue(first, out var pairs)) _pairs.Add(first, pairs = []);
            pairs.Add((second, use));
        }
        else if (word.Split('*') is [var start, var end])
        {
            _patterns.Add((start, end, use));
        }
        else
        {
            _uses[word] = _uses.GetValueOrDefault(word) | use;
        }
    }
}
