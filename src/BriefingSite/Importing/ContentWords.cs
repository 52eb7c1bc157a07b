using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Importing;

/// <summary>Finds the words of a text that say what it is about, without their endings, and the terms of the glossary in it.</summary>
internal sealed class ContentWords
{
    private const WordUses Frequent = WordUses.Function | WordUses.Pronoun | WordUses.Verb | WordUses.Conjunction | WordUses.Complementizer | WordUses.Particle | WordUses.Question
        | WordUses.Not | WordUses.Finite | WordUses.Quantifier | WordUses.Degree | WordUses.Fronted | WordUses.Attribution | WordUses.Speech;

    private const int MinLength = 3;
    private const char TermMark = '¶';

    private readonly Language _language;
    private readonly List<string> _endings;

    // The names of terms by their first word.
    private readonly ILookup<string, (IReadOnlyList<string> Words, Term Term)> _names;
    private readonly Dictionary<string, (string Title, HashSet<string> Words)> _terms;

    public ContentWords(Language language, IEnumerable<Term> terms)
    {
        _language = language;
        _endings = [.. language.Endings.Where(ending => ending.Length > 0).OrderByDescending(ending => ending.Length)];
        var names = terms.SelectMany(term => term.Header.Aliases.Prepend(term.Header.Title).Select(name => (Words: (IReadOnlyList<string>)[.. Split(name).Select(word => word.Stem)], Term: term))).Where(name => name.Words.Count > 0).ToList();
        _names = names.ToLookup(name => name.Words[0], StringComparer.Ordinal);
        _terms = names.GroupBy(name => name.Term.Header.Id, StringComparer.Ordinal).ToDictionary(group => TermMark + group.Key, group => (group.First().Term.Header.Title, group.SelectMany(name => name.Words).ToHashSet(StringComparer.Ordinal)), StringComparer.Ordinal);
    }

    /// <summary>Whether a key is a term.</summary>
    public static bool IsTerm(string key) => key[0] == TermMark;

    /// <summary>The words and terms of a text, each with how the text writes it.</summary>
    public IReadOnlyDictionary<string, string> Find(string text)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var words = Split(text).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            var (word, stem) = words[i];
            if (word.Length >= MinLength && word.Any(char.IsLetter) && (_language.Single(word) & Frequent) == 0) found.TryAdd(stem, word);
            foreach (var (name, term) in _names[stem])
                if (i + name.Count <= words.Count && name.Index().All(part => words[i + part.Index].Stem == part.Item)) found.TryAdd(TermMark + term.Header.Id, term.Header.Title);
        }
        return found;
    }

    /// <summary>Words and terms for a reader: what belongs to a term is told by that.</summary>
    /// <param name="keys">Their keys.</param>
    /// <param name="text">The text that has them.</param>
    public ValueList<string> Shown(IEnumerable<string> keys, IReadOnlyDictionary<string, string> text)
    {
        var all = keys.ToList();
        var parts = all.Where(IsTerm).SelectMany(key => _terms[key].Words).ToHashSet(StringComparer.Ordinal);
        return all.Where(key => IsTerm(key) || !parts.Contains(key)).Select(key => text[key]).ToValueList();
    }

    private IEnumerable<(string Word, string Stem)> Split(string text) => Words.Split(text).Items.Select(word => word.ToLowerInvariant()).Select(word => (word, Stem(word)));

    private string Stem(string word) => _endings.Find(ending => word.Length >= ending.Length + MinLength && word.EndsWith(ending, StringComparison.Ordinal)) is { } found ? word[..^found.Length] : word;
}
