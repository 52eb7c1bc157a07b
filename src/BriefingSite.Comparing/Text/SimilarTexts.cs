namespace BriefingSite.Comparing.Text;

/// <summary>Finds texts that have most of their words in common. How similar two texts are is the Sørensen–Dice coefficient of their words:
/// 0 for none in common, 1 for the same words in any order.</summary>
internal static class SimilarTexts
{
    private const double MinSimilarity = 0.5;

    private const double MinAlike = 0.6;
    private const int MaxAlike = 400, MaxLength = 120, LetterBits = 16;

    // Up to MaxPairs, all pairs are compared. Beyond that, a text is compared with those at about the same place in the other list and with those
    // that share a rare word with it, so the time is linear in the number of texts, not quadratic.
    private const int MaxPairs = 250_000, Window = 25, MaxPairsOfWord = 100;

    /// <summary>The similar pairs: the most similar first, then those at the nearest places. The order favours neither list, so swapping the lists
    /// gives the same pairs.</summary>
    /// <param name="left">The texts of one list.</param>
    /// <param name="right">The texts of the other.</param>
    /// <param name="leftPlaces">The place of each text, by which the result names it.</param>
    /// <param name="rightPlaces">The same of the other list.</param>
    public static IEnumerable<(int Left, int Right)> Find(string[] left, string[] right, int[] leftPlaces, int[] rightPlaces) =>
        FindScored(left, right).Select(pair => (pair.Similarity, Left: leftPlaces[pair.Left], Right: rightPlaces[pair.Right]))
            .OrderByDescending(pair => pair.Similarity).ThenBy(pair => Math.Abs(pair.Left - pair.Right)).ThenBy(pair => pair.Left + pair.Right)
            .ThenBy(pair => pair.Left).Select(pair => (pair.Left, pair.Right));

    /// <summary>The similar pairs, by their places in the two lists, with how similar they are.</summary>
    public static List<(double Similarity, int Left, int Right)> FindScored(string[] left, string[] right)
    {
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var (leftWords, rightWords) = (Array.ConvertAll(left, Words), Array.ConvertAll(right, Words));
        var found = new List<(double Similarity, int Left, int Right)>();
        foreach (var (i, j) in Candidates(leftWords, rightWords))
            if (Similarity(leftWords[i], rightWords[j]) is >= MinSimilarity and var similarity) found.Add((similarity, i, j));
        return found;

        // The words of a text as sorted numbers; a repeated word is repeated.
        int[] Words(string text)
        {
            var words = Tokens.Split(text).Where(token => token.IsWord).Select(token => numbers.TryGetValue(token.Folded, out var known) ? known : numbers[token.Folded] = numbers.Count).ToArray();
            Array.Sort(words);
            return words;
        }
    }

    /// <summary>The pairs of short texts with most pairs of letters in common: the most similar first, then those at the nearest places.</summary>
    /// <param name="before">The texts of one list.</param>
    /// <param name="after">The texts of the other.</param>
    /// <param name="left">Which of the first to compare.</param>
    /// <param name="right">Which of the other.</param>
    public static IEnumerable<(int Left, int Right)> FindAlike(string[] before, string[] after, int[] left, int[] right)
    {
        if (left.Length * right.Length > MaxAlike) return [];
        var pairs = from i in left
                    from j in right
                    where before[i].Length <= MaxLength && after[j].Length <= MaxLength
                    let similarity = Similarity(LetterPairs(before[i]), LetterPairs(after[j]))
                    where similarity >= MinAlike
                    orderby similarity descending, Math.Abs(i - j), i + j, i
                    select (i, j);
        return pairs;

        // Across spaces, which come and go: "می رود", "می‌رود".
        static int[] LetterPairs(string text)
        {
            var letters = text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray();
            return [.. letters.Zip(letters.Skip(1), (one, next) => (one << LetterBits) + next).Order()];
        }
    }

    private static double Similarity(int[] one, int[] other)
    {
        var all = one.Length + other.Length;
        if (2.0 * Math.Min(one.Length, other.Length) < MinSimilarity * all) return 0;
        var common = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            if (one[i] == other[j]) (i, j, common) = (i + 1, j + 1, common + 1);
            else if (one[i] < other[j]) i++;
            else j++;
        }
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static IEnumerable<(int Left, int Right)> Candidates(int[][] left, int[][] right) =>
        (long)left.Length * right.Length <= MaxPairs
            ? from i in Enumerable.Range(0, left.Length) from j in Enumerable.Range(0, right.Length) select (i, j)
            : Neighbours(left.Length, right.Length).Concat(SharingRareWords(left, right)).Distinct();

    // Places are scaled to the length of the list; the window is counted in places of the shorter list.
    private static IEnumerable<(int Left, int Right)> Neighbours(long left, long right)
    {
        var width = Window * Math.Max(left, right);
        for (var i = 0; i < left; i++)
        {
            var (first, last) = (Math.Max(0, (i * right - width + left - 1) / left), Math.Min(right - 1, (i * right + width) / left));
            for (var j = first; j <= last; j++) yield return (i, (int)j);
        }
    }

    private static IEnumerable<(int Left, int Right)> SharingRareWords(int[][] left, int[][] right)
    {
        var (inLeft, inRight) = (ByWord(left), ByWord(right));
        foreach (var (word, some) in inLeft)
        {
            if (!inRight.TryGetValue(word, out var others) || (long)some.Count * others.Count > MaxPairsOfWord) continue;
            foreach (var i in some)
                foreach (var j in others) yield return (i, j);
        }
    }

    private static Dictionary<int, List<int>> ByWord(int[][] texts)
    {
        var places = new Dictionary<int, List<int>>();
        for (var i = 0; i < texts.Length; i++)
        {
            foreach (var word in texts[i])
            {
                if (!places.TryGetValue(word, out var list)) places[word] = list = [];
                if (list.Count == 0 || list[^1] != i) list.Add(i);
            }
        }
        return places;
    }
}
