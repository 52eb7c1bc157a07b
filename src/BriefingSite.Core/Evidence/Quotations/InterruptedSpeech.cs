using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Who speaks, said by the writer within the quotation marks, as some languages set it: <c>«Кино умерло, — говорит директор, — вчера»</c>,
/// <c>«Estamos cansados, dijo, y viejos»</c>. The words on both sides are one quotation.</summary>
internal static class InterruptedSpeech
{
    // How many words say who speaks, among how many of the first is the verb, and how many places are tried in one quotation.
    private const int MostWords = 8, MostBeforeVerb = 3, MostTried = 12;

    private const WordUses Stating = WordUses.Negation | WordUses.Condition | WordUses.Uncertain | WordUses.Turning;

    // What the source may have between the two parts where the writer has a dash or a comma.
    private static readonly string[] s_joints = [" ", ", ", ". ", "; ", ": ", " — ", ", — "];

    /// <summary>The quotation without what says who speaks, and these words; for each place and each punctuation that the source may have there.</summary>
    /// <param name="words">The words between the marks.</param>
    /// <param name="passage">The passage.</param>
    public static IEnumerable<(string Words, string Aside)> Without(string words, PassageFingerprint passage)
    {
        if (Language.Find(passage.Language) is not { InterruptsWithDashes: true } language) yield break;
        var (places, tried) = (Places(words, language), 0);
        for (var i = 0; i + 1 < places.Count; i++)
            for (var j = i + 1; j < places.Count; j++)
            {
                if (places[i].IsDash != places[j].IsDash) continue;
                var aside = words[places[i].End..places[j].Start].Trim();
                if (!SaysWhoSpeaks(aside, passage, language)) continue;
                if (++tried > MostTried) yield break;
                // The full stop of "— вздыхает он. — Школа" ends the sentence of the source.
                var (left, right) = (words[..places[i].Start].TrimEnd(), words[places[j].End..].TrimStart([.. " ,\u00A0\u202F"]));
                foreach (var joint in left is [.., ',' or '.' or '!' or '?' or '…' or ';'] ? s_joints.Prepend("").Select(one => one.Length == 0 ? (left, " ") : (left[..^1], one)) : s_joints.Select(one => (left, one)))
                    yield return ($"{joint.Item1}{joint.Item2}{right}", aside);
            }
    }

    // Dashes with a space or a comma beside them, and in some languages commas; each with the comma before or behind it.
    private static List<(int Start, int End, bool IsDash)> Places(string words, Language language)
    {
        var places = new List<(int, int, bool)>();
        for (var i = 1; i + 2 < words.Length; i++)
        {
            if (words[i] is '—' or '–' or '―' || (words[i] == '-' && char.IsWhiteSpace(words[i - 1]) && char.IsWhiteSpace(words[i + 1]))) places.Add((i, i + 1, true));
            else if (words[i] == ',' && language.InterruptsWithCommas && char.IsWhiteSpace(words[i + 1]) && words[i + 2] is not ('—' or '–' or '―' or '-')) places.Add((i, i + 1, false));
        }
        return places;
    }

    // A few words with a verb of speech, or with the verb by which the source says who speaks; they state nothing else.
    private static bool SaysWhoSpeaks(string aside, PassageFingerprint passage, Language language)
    {
        var words = Evidence.Words.Split(aside);
        if (words.Count is 0 or > MostWords || words.Items.Any(word => char.IsDigit(word[0]))) return false;
        var uses = language.UsesOf(words.Items);
        return uses.All(use => (use & Stating) == 0)
            && (uses.Take(MostBeforeVerb).Any(use => (use & (WordUses.Attribution | WordUses.Speech)) != 0) || IsVerbOfSource(words.Items[0].ToLowerInvariant(), passage));
    }

    private static bool IsVerbOfSource(string word, PassageFingerprint passage) =>
        Enumerable.Range(1, Math.Max(0, passage.Words - 1)).Any(at => SpeechMarks.Close(PassageSearch.GapBefore(passage, at)) && PassageSearch.IsOneOf(passage, at, [word]));
}
