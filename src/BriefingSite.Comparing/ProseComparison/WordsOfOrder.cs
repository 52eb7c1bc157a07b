using BriefingSite.Comparing.Wording;

namespace BriefingSite.Comparing.ProseComparison;

/// <summary>Finds words by which the order of items counts: <c>ranked by weight</c>, <c>the latter</c>, <c>No.</c></summary>
internal static class WordsOfOrder
{
    private static readonly HashSet<string> s_words = new(
        [
            "#", "№", "no", "nr", "pos", "place", "places", "number", "first", "second", "third", "last", "next", "then", "later", "earlier", "before", "after", "until", "since", "top", "bottom",
            "most", "least", "best", "worst", "step", "stage", "above", "below", "former", "latter", "same", "other", "others", "another", "also", "too", "again", "instead", "likewise", "ditto", "finally",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] s_stems = ["rank", "order", "sort", "priorit", "descend", "ascend", "sequen", "chronolog", "importan", "weigh", "previous", "follow", "preced", "subsequent", "position"];

    /// <summary>Whether a text has such a word, or one that points at another text, anywhere.</summary>
    public static bool Has(JudgeWording judge, string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].Trim(',', ';', ':', '.', '(', ')', '“', '”', '"');
            if (s_words.Contains(word) || s_stems.Any(stem => word.StartsWith(stem, StringComparison.OrdinalIgnoreCase)) || judge.PointsBack(string.Join(' ', words[i..]))) return true;
        }
        return false;
    }
}
