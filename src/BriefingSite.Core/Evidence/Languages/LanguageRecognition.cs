namespace BriefingSite.Core.Evidence.Languages;

/// <summary>Recognises the language of a text by its most frequent words. The language that is stated counts only where the text does not
/// speak against it, and a text that fits none of the listed languages has none: that it has no negation is then not known.</summary>
public static class LanguageRecognition
{
    // Of the words of a text in an ordinary style, a third and more are among the listed ones of its language, and a tenth at least; of the
    // words of another language, a tenth at most, save those of its closest relatives. Fewer words than these decide nothing.
    private const double Clear = 0.2, Enough = 0.1, Lead = 1.3, Certain = 0.35;
    private const int FewestToDecide = 6, FewestToDoubt = 15, FewestHits = 3;

    private static readonly Lazy<string[]> s_codes = new(() => [.. Language.Codes, .. WordLists.Read(WordLists.Unlisted).Keys]);
    private static readonly Lazy<Dictionary<string, ulong>> s_words = new(Words);

    /// <summary>The language of a text.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="stated">The language that it is said to be in, or that of the text around it.</param>
    /// <returns><c>null</c> when it is in none of the listed languages, or that can't be told.</returns>
    public static Language? Recognise(IReadOnlyCollection<string> words, Language? stated) =>
        (stated is null || stated == Language.English) && IsEnglish(words) ? Language.English : Compare(words, stated);

    // English has no relative that is as near as Dutch is to Afrikaans: with so many of its frequent words, the lists of others need not be read.
    private static bool IsEnglish(IReadOnlyCollection<string> words) =>
        words.Count >= FewestToDecide && words.Count(word => (Language.English.Single(word.ToLowerInvariant()) & WordUses.Function) != 0) >= Certain * words.Count;

    private static Language? Compare(IReadOnlyCollection<string> words, Language? stated)
    {
        var codes = s_codes.Value;
        Span<int> hits = stackalloc int[codes.Length];
        var (count, latin, cyrillic) = (0, 0, 0);
        foreach (var word in words)
        {
            count++;
            if (word[0] is >= 'A' and <= '\u024F') latin++;
            else if (word[0] is >= '\u0400' and <= '\u052F') cyrillic++;
            if (!s_words.Value.TryGetValue(word.ToLowerInvariant(), out var languages)) continue;
            for (var i = 0; languages != 0; languages >>= 1, i++)
                if ((languages & 1) != 0) hits[i]++;
        }
        if (count == 0 || !FitsScript(stated, count, latin, cyrillic)) stated = count == 0 ? stated : null;
        if (count < FewestToDecide) return stated;
        var (own, best) = (stated is null ? 0 : hits[Array.IndexOf(codes, stated.Code)], 0);
        for (var i = 1; i < hits.Length; i++)
            if (hits[i] > hits[best]) best = i;
        if (hits[best] >= FewestHits && hits[best] >= Clear * count && hits[best] > Lead * own) return Language.Find(codes[best]);
        return stated is not null && (own >= Enough * count || count < FewestToDoubt) ? stated : null;
    }

    private static bool FitsScript(Language? language, int count, int latin, int cyrillic) => 2 * (language?.Code is "ru" or "uk" ? cyrillic : latin) > count / 2;

    private static Dictionary<string, ulong> Words()
    {
        var words = new Dictionary<string, ulong>(StringComparer.Ordinal);
        foreach (var language in Language.Codes) Add(WordLists.Read(language)["function"], language);
        foreach (var (language, list) in WordLists.Read(WordLists.Unlisted)) Add(list, language);
        return words;

        void Add(List<string> list, string language)
        {
            foreach (var word in list) words[word] = words.GetValueOrDefault(word) | (1UL << Array.IndexOf(s_codes.Value, language));
        }
    }
}
