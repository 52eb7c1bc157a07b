using System.Buffers;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>The same words divided in another way: <c>12,000</c> and <c>12000</c>, <c>40 cm</c> and <c>40cm</c>, <c>n° 3</c> and <c>nº 3</c>, fractions,
/// Italian <c>E'</c> and <c>È</c>, Persian with a space in place of the joiner, Arabic without the conjunction that is a letter of the word. They are searched for where the words as quoted are not
/// found, and reported.</summary>
internal static class WordForms
{
    private const string Separators = "\u066C,\u060C", Accented = "àèéìòùÀÈÉÌÒÙ", Plain = "aeeiouAEEIOU";
    private const string Degree = "\u00B0";
    private const char Ordinal = '\u00BA';
    private const int ShortestPart = 2;

    private static readonly SearchValues<char> s_persian = SearchValues.Create("\u067E\u0686\u0698\u06AF\u06A9\u06CC");

    // Academy of Persian Language and Literature, "Dastur-e khatt-e farsi": what is written with a joiner.
    private static readonly HashSet<string> s_prefixes = new("می نمی بی هم".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> s_suffixes = new("ها های هایی هایم هایت هایش هایمان هایتان هایشان تر ترین ترها ترینها ام ات اش ای ایم اید اند گر گری مند وار".Split(' '), StringComparer.Ordinal);

    /// <summary>The other forms of words that a passage may have, none of which is how they are.</summary>
    public static IEnumerable<Words> Of(Words words, PassageFingerprint passage)
    {
        var forms = FractionForms.Of(words).ToList();
        if (!Enumerable.Range(0, words.Count).Any(i => MayDiffer(words, i, passage.Language))) return forms;
        if (passage.Language == PassageFingerprint.NoLanguage)
        {
            forms.AddRange(Regrouped(words));
            if (words.Items.Any(word => Spellings.IsArabicLetter(word[0])))
            {
                Add(Joined(words, i => words.Gaps[i] == " " && IsAffixed(words.Items[i], words.Items[i + 1]) && PassageSearch.HasWord(passage, words.Items[i] + words.Items[i + 1])));
                Add(Divided(words, word => DivisionOf(word, passage), " "));
            }
            forms.AddRange(WithConjunction(words, passage));
        }
        if (words.Items.Any(word => char.IsDigit(word[0])))
        {
            Add(Joined(words, i => words.Gaps[i] == " " && words.Items[i].All(char.IsDigit) && IsUnit(words.Items[i + 1], passage) && PassageSearch.HasWord(passage, words.Items[i] + words.Items[i + 1])));
            Add(Divided(words, word => UnitOf(word, passage), " "));
        }
        Add(WithSign(words, word => word.Length > 1 && word[^1] == Ordinal ? (word[..^1], Degree) : null));
        Add(WithLetter(words, (word, sign) => sign == Degree[0] ? word + Ordinal : null));
        if (passage.Language == "it")
        {
            Add(WithSign(words, word => Accented.IndexOf(word[^1]) is >= 0 and var at ? (word[..^1] + Plain[at], "'") : null));
            Add(WithLetter(words, (word, sign) => sign == '\'' && Plain.Contains(word[^1]) ? word[..^1] + AccentedOf(word) : null));
        }
        return forms;

        void Add(Words? form)
        {
            if (form is not null) forms.Add(form);
        }
    }

    /// <summary>Whether a word may stand in a source in one of these other forms.</summary>
    /// <param name="words">The words.</param>
    /// <param name="i">The number of the word.</param>
    /// <param name="language">The code of the language of the source.</param>
    public static bool MayDiffer(Words words, int i, string? language)
    {
        var (word, after) = (words.Items[i], words.GapAfter(i));
        return char.IsDigit(word[0]) || (i > 0 && char.IsDigit(words.Items[i - 1][0]))
            || word[^1] == Ordinal || after.StartsWith(Degree, StringComparison.Ordinal)
            || (language == "it" && (Accented.Contains(word[^1]) || after.StartsWith('\'')))
            || (language == PassageFingerprint.NoLanguage && word.Any(letter => Spellings.IsArabicLetter(letter) || IsHebrewLetter(letter)));
    }

    private static bool IsHebrewLetter(char letter) => letter is >= '\u05D0' and <= '\u05EA';

    // Arabic and Hebrew write "and" as a letter of the word behind it, which a quotation may leave out. Persian writes it as a word.
    private static IEnumerable<Words> WithConjunction(Words words, PassageFingerprint passage)
    {
        if (words.Count < Extent.FewestWords || words.Before.Trim().Length > 0 || words.Items.Any(word => word.AsSpan().ContainsAny(s_persian))) return [];
        var conjunctions = Spellings.IsArabicLetter(words.Items[0][0]) ? "\u0648\u0641" : IsHebrewLetter(words.Items[0][0]) ? "\u05D5" : "";
        return conjunctions.Select(letter => letter + words.Items[0]).Where(word => PassageSearch.HasWord(passage, word)).Select(word => words with { Items = [word, .. words.Items.Skip(1)] });
    }

    // Figures of four digits or more in one piece or in groups of three, as Persian and Arabic texts have them.
    private static IEnumerable<Words> Regrouped(Words words)
    {
        var joined = Joined(words, i => words.Items[i + 1].Length == 3 && words.Items[i + 1].All(char.IsDigit) && words.Items[i].All(char.IsDigit) && words.Gaps[i] is [var sign] && Separators.Contains(sign));
        if (joined is not null) yield return joined;
        if ((joined ?? words).Items.Any(IsLong)) yield return Grouped(joined ?? words);
    }

    private static bool IsLong(string word) => word.Length > 3 && word.All(char.IsDigit);

    private static Words Grouped(Words words)
    {
        var (items, gaps) = (new List<string>(), new List<string>());
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0) gaps.Add(words.Gaps[i - 1]);
            var word = words.Items[i];
            var end = IsLong(word) ? (word.Length - 1) % 3 + 1 : word.Length;
            items.Add(word[..end]);
            for (; end < word.Length; end += 3)
            {
                gaps.Add(Separators[..1]);
                items.Add(word[end..(end + 3)]);
            }
        }
        return words with { Items = items, Gaps = gaps };
    }

    // The parts that Persian writes with a joiner or a space: elsewhere a space makes other words, as in Arabic "لا معا" and "لامعا".
    private static bool IsAffixed(string first, string second) => s_prefixes.Contains(first) || s_suffixes.Contains(second);

    // Where a passage has both parts of a word that it does not have.
    private static int DivisionOf(string word, PassageFingerprint passage)
    {
        if (word.Length < 2 * ShortestPart || !Spellings.IsArabicLetter(word[0]) || PassageSearch.HasWord(passage, word)) return 0;
        for (var end = ShortestPart; end <= word.Length - ShortestPart; end++)
            if (IsAffixed(word[..end], word[end..]) && PassageSearch.HasWord(passage, word[..end]) && PassageSearch.HasWord(passage, word[end..])) return end;
        return 0;
    }

    // "40cm"
    private static int UnitOf(string word, PassageFingerprint passage)
    {
        var end = 0;
        while (end < word.Length && char.IsDigit(word[end])) end++;
        return end < word.Length && IsUnit(word[end..], passage) ? end : 0;
    }

    private static bool IsUnit(string word, PassageFingerprint passage) => FigureUnits.Find(word.ToLowerInvariant(), passage.Language) is not null;

    private static Words? Joined(Words words, Func<int, bool> joins)
    {
        var (items, gaps) = (new List<string>(), new List<string>());
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && joins(i - 1)) items[^1] += words.Items[i];
            else
            {
                if (i > 0) gaps.Add(words.Gaps[i - 1]);
                items.Add(words.Items[i]);
            }
        }
        return items.Count == words.Count ? null : words with { Items = items, Gaps = gaps };
    }

    private static Words? Divided(Words words, Func<string, int> at, string gap)
    {
        var (items, gaps) = (new List<string>(), new List<string>());
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0) gaps.Add(words.Gaps[i - 1]);
            var (word, end) = (words.Items[i], at(words.Items[i]));
            if (end > 0)
            {
                items.Add(word[..end]);
                gaps.Add(gap);
            }
            items.Add(word[end..]);
        }
        return items.Count == words.Count ? null : words with { Items = items, Gaps = gaps };
    }

    // A letter of a word as a letter and a sign after the word.
    private static Words? WithSign(Words words, Func<string, (string Word, string Sign)?> divide)
    {
        var form = Writable(words);
        for (var i = 0; i < words.Count; i++)
        {
            if (divide(words.Items[i]) is not { } parts) continue;
            form.Items[i] = parts.Word;
            form.After[i] = parts.Sign + form.After[i];
        }
        return Read(words, form);
    }

    // A sign after a word as a letter of it, or in place of its last.
    private static Words? WithLetter(Words words, Func<string, char, string?> join)
    {
        var form = Writable(words);
        for (var i = 0; i < words.Count; i++)
        {
            if (form.After[i].Length == 0 || !char.IsLetter(words.Items[i][^1]) || join(words.Items[i], form.After[i][0]) is not { } word) continue;
            form.Items[i] = word;
            form.After[i] = form.After[i][1..];
        }
        return Read(words, form);
    }

    // "perché", "trentatré", "né" and "sé" have the acute accent, "è" and "caffè" the grave one.
    private static char AccentedOf(string word) => s_acute.Any(end => word.EndsWith(end, StringComparison.Ordinal)) || word is "ne" or "se" ? 'é' : Accented[Plain.IndexOf(word[^1])];

    private static readonly string[] s_acute = ["che", "tre"];

    private static (string[] Items, string[] After) Writable(Words words) => ([.. words.Items], [.. words.Gaps, words.After]);

    private static Words? Read(Words words, (string[] Items, string[] After) form) =>
        form.Items.SequenceEqual(words.Items) ? null : words with { Items = form.Items, Gaps = form.After[..^1], After = form.After[^1] };
}
