using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;

namespace BriefingSite.Core.Checking;

/// <summary>Whether the words before a quotation give it to somebody by their form alone, whoever that is in the source: <c>the beekeeper: “…”</c>, a cell
/// of the row before it, <c>in the eyes of the union, “…”</c>.</summary>
internal static class SpeakerForm
{
    // How many words besides articles and prepositions a name or an office has.
    private const int MostOfSpeaker = 3;

    private const WordUses Stating = WordUses.Verb | WordUses.Negation | WordUses.Condition;

    /// <summary>Whether they do.</summary>
    /// <param name="writer">The writer's sentence.</param>
    /// <param name="source">The language of the source.</param>
    public static bool Names(WriterSentence writer, Language? source)
    {
        var words = writer.Before;
        if (words.Count == 0) return false;
        var start = words.StartBehindLast(WriterSentence.Ends);
        if (words.After.AsSpan().ContainsAny(":：")) return Cells(words, start).Any(cell => IsSpeaker(writer, cell, source));
        return IsView([.. words.Items.Skip(start)], writer.Language, source);
    }

    /// <summary>Whether words begin with what introduces a view, and go on.</summary>
    public static bool BeginsView(List<string> words, Language? site, Language? source) => Views(site, source).Any(phrase => Begins(words, phrase) > 0);

    // A phrase of several words says it by itself, "in the eyes of"; "for" only before somebody whom the source names.
    private static bool IsView(List<string> words, Language? site, Language? source) => Views(site, source).Any(phrase => phrase.Count > 1 && Begins(words, phrase) > 0);

    private static IEnumerable<IReadOnlyList<string>> Views(Language? site, Language? source) =>
        new[] { site, source }.OfType<Language>().Distinct().SelectMany(language => language.Viewpoints);

    // How many words a phrase takes; 0 when they do not begin with it. "*'s" is somebody's name or office, in any number of words.
    private static int Begins(List<string> words, IReadOnlyList<string> phrase)
    {
        var at = 0;
        foreach (var part in phrase)
        {
            if (part.StartsWith('*'))
            {
                var end = words.FindIndex(at, word => word.EndsWith(part[1..], StringComparison.Ordinal) || word.EndsWith("s'", StringComparison.Ordinal));
                if (end < 0 || end - at > MostOfSpeaker) return 0;
                at = end + 1;
            }
            else if (at >= words.Count || !words[at++].Equals(part, StringComparison.OrdinalIgnoreCase))
            {
                return 0;
            }
        }
        return phrase.Count > 1 || at < words.Count ? at : 0;
    }

    private static IEnumerable<List<string>> Cells(Words words, int start)
    {
        var cell = new List<string>();
        for (var word = start; word < words.Count; word++)
        {
            if (word > start && words.GapBefore(word).Contains('|'))
            {
                yield return cell;
                cell = [];
            }
            cell.Add(words.Items[word]);
        }
        yield return cell;
    }

    // A few words without a verb that are no label of what is stated, such as "result" or "clear". In many languages no article shows a noun.
    private static bool IsSpeaker(WriterSentence writer, List<string> words, Language? source)
    {
        var count = 0;
        foreach (var (i, word) in words.Index())
        {
            var lower = word.ToLowerInvariant();
            var uses = writer.Language is null ? source?.Single(lower) ?? WordUses.None : writer.UseOf(word);
            // "The matter stands like this" is a statement; "his wife" is somebody.
            if (i > 0 && uses.HasFlag(WordUses.Pronoun)) return false;
            if ((uses & Stating) != 0 || IsLabel(writer.Language, lower) || IsLabel(source, lower)) return false;
            if ((uses & WordUses.Function) == 0 && char.IsLetter(word[0])) count++;
        }
        return count is > 0 and <= MostOfSpeaker;
    }

    private static bool IsLabel(Language? language, string word) => language?.Labels.Contains(word) == true;
}
