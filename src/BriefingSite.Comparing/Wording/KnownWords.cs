using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Wording;

/// <summary>Which words of both versions are names, and how often each word occurs. Computed on first use: most comparisons never need it.</summary>
/// <param name="before">All texts of the earlier version.</param>
/// <param name="after">All texts of the later version.</param>
internal sealed class KnownWords(IEnumerable<string> before, IEnumerable<string> after)
{
    /// <summary>Those of two briefings.</summary>
    public static KnownWords Of(Briefing before, Briefing after) => new(Texts(before), Texts(after))
    {
        Titles = [.. before.Sources.Concat(after.Sources).SelectMany(source => new[] { source.Header.Title, source.Header.Short }).Distinct(StringComparer.Ordinal)],
    };

    /// <summary>What the sources are called; a statement that names one does not say the words of its title.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    private readonly Lazy<(HashSet<string> Names, Dictionary<string, int> Before, Dictionary<string, int> After)> _words = new(() =>
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return (names, Count(before, names), Count(after, names));
    });

    /// <summary>Whether a word at the beginning of a sentence is a name: it is capitalized inside another sentence, or never occurs in lower
    /// case.</summary>
    public bool IsName(string word) =>
        IsKnownName(word) || !(_words.Value.Before.ContainsKey(word.ToLowerInvariant()) || _words.Value.After.ContainsKey(word.ToLowerInvariant()));

    /// <summary>Whether a word is capitalized inside a sentence somewhere.</summary>
    public bool IsKnownName(string word) => _words.Value.Names.Contains(word);

    /// <summary>Whether a typing error was corrected: the later form is in the dictionary and the only one that comes near the earlier, which is not, is
    /// no name, and occurs nowhere else.</summary>
    public bool IsTypo(string before, string after, Equivalences same)
    {
        if (before == after || before.Length == 0 || same.Knows(before) || !same.Knows(after) || !IsRare(before) || IsKnownName(char.ToUpperInvariant(before[0]) + before[1..])) return false;
        return new Typos(same.Knows).IsCorrected(before, after);
    }

    private bool IsRare(string word) => Math.Max(_words.Value.Before.GetValueOrDefault(word), _words.Value.After.GetValueOrDefault(word)) <= 1;

    private static Dictionary<string, int> Count(IEnumerable<string> texts, HashSet<string> names)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var begins = true;
            foreach (var token in Tokens.Split(text))
            {
                if (!token.IsWord)
                {
                    begins |= token.Folded is "." or "?" or "!" or "\"" or ":" or "(";
                    continue;
                }
                var isCapital = char.IsUpper(token.Folded[0]);
                if (isCapital && !begins) names.Add(token.Folded);
                if (!isCapital) words[token.Folded] = words.GetValueOrDefault(token.Folded) + 1;
                begins = false;
            }
        }
        return words;
    }

    private static IEnumerable<string> Texts(Briefing briefing) => briefing.Entities.SelectMany(entity =>
        entity.Texts.SelectMany(prose => prose.Blocks.Texts().Select(text => PlainText.Extract(prose, text))).Concat(entity.Statements).Concat(entity.Kind.IsProperName ? entity.Aliases.Prepend(entity.Title).Select(name => "the " + name) : []));
}
