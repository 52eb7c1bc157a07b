namespace BriefingSite.Core.Evidence;

/// <summary>The same words with fractions written in another way: <c>½</c> and <c>1/2</c>, <c>1½</c> and <c>1 1/2</c>, <c>²⁄₃</c> and <c>2/3</c>. A sign for a
/// fraction is no word, so it stands in the text between words.</summary>
internal static class FractionForms
{
    /// <summary>The other forms of words; none where they have no fraction.</summary>
    public static IEnumerable<Words> Of(Words words)
    {
        var figures = words;
        if (Enumerable.Range(0, words.Count + 1).Any(i => FractionSigns.Find(words.GapBefore(i)) is not null)) yield return figures = InFigures(words);
        if (!Enumerable.Range(0, figures.Count).Any(i => IsFraction(figures, i))) yield break;
        foreach (var sign in (Func<string, string, string?>[])[(over, under) => FractionSigns.Of(over, under)?.ToString(), FractionSigns.InFigures])
            foreach (var isApart in (bool[])[false, true])
                if (InSigns(figures, sign, isApart) is { Count: > 0 } form) yield return form;
    }

    // "1/2", but not "1/2/2031".
    private static bool IsFraction(Words words, int i) =>
        i + 1 < words.Count && words.Gaps[i] is [var bar] && FractionSigns.IsBar(bar) && words.Items[i].All(char.IsAsciiDigit) && words.Items[i + 1].All(char.IsAsciiDigit)
        && !(words.GapBefore(i) is [.., var before] && FractionSigns.IsBar(before)) && !(words.GapAfter(i + 1) is [var after, ..] && FractionSigns.IsBar(after));

    private static Words InFigures(Words words)
    {
        var (items, gaps) = (new List<string>(), new List<string>());
        for (var i = 0; i <= words.Count; i++)
        {
            var gap = words.GapBefore(i);
            while (FractionSigns.Find(gap) is var (start, end, over, under))
            {
                gaps.Add(start == 0 && items.Count > 0 ? " " : gap[..start]);
                items.AddRange(over, under);
                gaps.Add("/");
                gap = gap[end..];
            }
            gaps.Add(gap);
            if (i < words.Count) items.Add(words.Items[i]);
        }
        return new(items, gaps[1..^1], gaps[0], gaps[^1]);
    }

    // Behind a whole number the sign may have a space before it.
    private static Words InSigns(Words words, Func<string, string, string?> sign, bool isApart)
    {
        var (items, gaps, gap) = (new List<string>(), new List<string>(), words.Before);
        for (var i = 0; i < words.Count; i++)
        {
            if (IsFraction(words, i) && sign(words.Items[i], words.Items[i + 1]) is { } written)
            {
                gap = (gap == " " && !isApart && items.Count > 0 && items[^1].All(char.IsDigit) ? "" : gap) + written + words.GapAfter(++i);
                continue;
            }
            gaps.Add(gap);
            items.Add(words.Items[i]);
            gap = words.GapAfter(i);
        }
        return items.Count == 0 ? new([], []) : new(items, gaps[1..], gaps[0], gap);
    }
}
