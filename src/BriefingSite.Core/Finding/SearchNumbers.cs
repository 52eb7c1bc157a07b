using System.Globalization;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Finding;

/// <summary>The words for numbers, which find digits.</summary>
public static class SearchNumbers
{
    /// <summary>Those of a language. A word that is an article as well, as in French, says no number.</summary>
    public static ValueList<NumberWord> Of(string language)
    {
        var words = FigureWords.Of(language);
        return words.In("cardinals").Where(word => !word.Contains(' ') && !words.Has("article", word))
            .Select(word => new NumberWord(word, words.Find("cardinals", word)!.Value.ToString(CultureInfo.InvariantCulture))).ToValueList();
    }
}
