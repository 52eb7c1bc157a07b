using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Finds words of likelihood and of confidence in plain text. Words in quotation marks are ignored: they are not ours;
/// so is "May", the month and the name.</summary>
internal static class LikelihoodWords
{
    // The longest first, so that "very likely" is not found as "likely".
    private static readonly string[] Scale = [.. Likelihood.Bands.Select(band => band.Words).OrderByDescending(words => words.Length)];

    private static readonly string[] s_unscaled =
    [
        "probable", "probably", "improbable", "possible", "possibly", "perhaps", "maybe", "conceivable", "conceivably", "might", "may", "could well",
        "highly likely", "highly unlikely", "quite likely", "extremely likely", "most likely", "in all likelihood", "no doubt", "undoubtedly", "certain to",
        "bound to", "remote chance", "good chance", "fair chance", "chances are",
    ];

    private static readonly string[] Confidence = ["high confidence", "moderate confidence", "low confidence", "highly confident", "moderately confident", "confident that", "with confidence"];

    /// <summary>The words of the scale, in the order of the text.</summary>
    public static IReadOnlyList<string> OnScale(string text) => Find(text, Scale);

    /// <summary>Likelihood words that are not on the scale.</summary>
    public static IReadOnlyList<string> OffScale(string text) => Find(text, s_unscaled);

    /// <summary>Whether the text mentions confidence.</summary>
    public static bool SpeakOfConfidence(string text) => Find(text, Confidence).Count > 0;

    private static List<string> Find(string text, string[] phrases)
    {
        var own = WithoutQuoted(text);
        var found = new List<(int At, string Phrase)>();
        foreach (var phrase in phrases.OrderByDescending(phrase => phrase.Length))
        {
            for (var at = own.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = own.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var end = at + phrase.Length;
                if ((at > 0 && char.IsLetter(own[at - 1])) || (end < own.Length && char.IsLetter(own[end]))) continue;
                if (phrase == "may" && own[at] == 'M') continue;
                if (found.Exists(other => at < other.At + other.Phrase.Length && other.At < end)) continue;
                found.Add((at, phrase));
            }
        }
        return [.. found.OrderBy(pair => pair.At).Select(pair => pair.Phrase)];
    }

    private static string WithoutQuoted(string text)
    {
        var own = text.ToCharArray();
        char? closing = null;
        for (var i = 0; i < own.Length; i++)
        {
            if (closing is null && own[i] is '“' or '"' or '„') closing = own[i] == '"' ? '"' : '”';
            else if (closing == own[i]) closing = null;
            else if (closing is null) continue;
            own[i] = ' ';
        }
        return new(own);
    }
}
