using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Finds the words of a passage that decide the sense of what is quoted around them.</summary>
internal static class Cues
{
    // How far behind a conjunction the verb of its clause is looked for.
    private const int ClauseWords = 4;

    /// <summary>The cues, by kind and then by place.</summary>
    public static ValueList<Cue> Find(PassageWords text, HashSet<string> names)
    {
        var words = text.Words;
        var uses = text.Language?.UsesOf(words.Items);
        var cues = new List<Cue>();
        foreach (var kind in Enum.GetValues<CueKind>())
            for (var word = 0; word < words.Count; word++)
                if (kind switch { CueKind.Figure => words.Items[word].Any(char.IsDigit), CueKind.LineEnd => text.LineEnds.Contains(word), _ => uses is not null && Is(kind, word, uses) }) cues.Add(new(kind, word));
        return cues.ToValueList();

        bool Is(CueKind kind, int word, WordUses[] uses) => kind switch
        {
            CueKind.Negation => uses[word].HasFlag(WordUses.Negation),
            CueKind.VerbNegation => NegatesVerb(words, uses, word),
            CueKind.Condition => uses[word].HasFlag(WordUses.Condition) && !Concessions.Begins(text, uses, word),
            CueKind.Attribution => uses[word].HasFlag(WordUses.Attribution),
            CueKind.Quantifier => (uses[word] & (WordUses.Quantifier | WordUses.Plain)) == WordUses.Quantifier,
            CueKind.Degree => uses[word].HasFlag(WordUses.Degree),
            CueKind.Hedge => uses[word].HasFlag(WordUses.Hedge),
            CueKind.Clause => BeginsClause(text, uses, names, word),
            CueKind.Name => IsName(text, uses, names, word),
            _ => false,
        };
    }

    /// <summary>The words of a source that begin with a capital letter within a sentence. At its beginning any word may.</summary>
    public static HashSet<string> Names(List<PassageWords> texts)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (text.Language is null or { CapitalisesNouns: true } || text.IsTitle) continue;
            for (var word = 1; word < text.Words.Count; word++)
                if (char.IsUpper(text.Words.Items[word][0]) && text.Words.GapBefore(word) is " " or "-" && !text.BeginsSentence(word)) names.Add(text.Words.Items[word]);
        }
        return names;
    }

    private static bool IsName(PassageWords text, WordUses[] uses, HashSet<string> names, int word) =>
        text.Language is { CapitalisesNouns: false } && (uses[word] & (WordUses.Function | WordUses.Pronoun)) == 0 && names.Contains(text.Words.Items[word]) && !text.IsTitle;

    // "isn't", "is not", "no está": the negation, and the verb beside it.
    private static bool NegatesVerb(Words words, WordUses[] uses, int word)
    {
        if (uses[word].HasFlag(WordUses.Finite)) return true;
        return uses[word].HasFlag(WordUses.Not) ? Beside(word - 1, word, WordUses.Verb) || Beside(word + 1, word + 1, WordUses.Verb)
            : uses[word].HasFlag(WordUses.Verb) && Beside(word - 1, word, WordUses.Not);

        bool Beside(int other, int gap, WordUses use) => other >= 0 && other < uses.Length && words.GapBefore(gap) == " " && uses[other].HasFlag(use);
    }

    // A conjunction with a verb soon after it, or with a pronoun or name as a new subject; or the first word after a semicolon or colon.
    private static bool BeginsClause(PassageWords text, WordUses[] uses, HashSet<string> names, int word)
    {
        var words = text.Words;
        if (word == 0) return false;
        if (words.GapBefore(word).AsSpan().IndexOfAny(';', ':') >= 0) return true;
        if (!uses[word].HasFlag(WordUses.Conjunction) || word + 2 >= words.Count || words.GapBefore(word + 1) != " ") return false;
        if (uses[word + 1].HasFlag(WordUses.Pronoun) && uses[word + 2] == WordUses.None) return true;
        if (IsName(text, uses, names, word + 1) && words.GapBefore(word + 2) == " " && uses[word + 2] == WordUses.None && !IsName(text, uses, names, word + 2)) return true;
        for (var i = word + 1; i < words.Count && i <= word + ClauseWords && words.GapBefore(i) == " "; i++)
            if (uses[i].HasFlag(WordUses.Verb)) return true;
        return false;
    }
}
