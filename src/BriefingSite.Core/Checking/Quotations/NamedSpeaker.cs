using System.Buffers;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Whether the writer names whom the source has speak, in a form of speech: <c>the mayor is blunt: “…”</c>, <c>Holt fears “…”</c>,
/// <c>in Holt's words, “…”</c>, <c>“…”, warns Holt</c>. The verb may be any; the name also stands beside the attribution in the source.</summary>
internal static class NamedSpeaker
{
    private const int MostBefore = 12, MostSubject = 8, MostBehind = 8, MostNear = 12, ShortestStem = 4, MostOfName = 4, MostOpening = 4, MostClause = 4;

    private static readonly SearchValues<char> s_stops = SearchValues.Create(".,;:?!()"), s_starts = SearchValues.Create(".;:?!|");

    /// <summary>Whether the writer names the speaker.</summary>
    /// <param name="found">The quotation.</param>
    /// <param name="cue">The words of the source that attribute what is quoted.</param>
    public static bool Is(FoundQuotation found, WordRange cue)
    {
        var (writer, source) = (found.Writer, Language.Find(found.Passage.Language));
        if (SpeakerForm.Names(writer, source)) return true;
        var (start, own) = (writer.Before.StartBehindLast(s_starts), new List<string>());
        own.AddRange(writer.Before.Items.Skip(start));
        // What the source says to a question is said of somebody first: "The mayor wants a bridge".
        List<string>[] forms = [Before(writer, own, source), Behind(writer), [.. writer.Beside.Items.Take(MostSubject)]];
        var near = Near(found, cue);
        if (forms.Append(Opening(writer, start)).Any(form => IsAny(found, form, near))) return true;
        // Of whom the passage tells, and whose voice somebody else may be: "The union rejects the offer. “…”, said the secretary".
        if (((List<string>[])[Introduction(writer, own), forms[^1]]).Any(form => IsAny(found, form, Subjects(found)))) return true;
        if (!near.Exists(word => Has(found, word, WordUses.Pronoun)) && near.Count > 2) return false;
        // "she said": the name stands elsewhere in the passage.
        var pronouns = near.Where(word => Has(found, word, WordUses.Pronoun));
        List<int> names = [.. Enumerable.Range(0, found.Passage.Words).Where(word => !IsQuoted(found, word) && IsBesideName(found.Passage, word)), .. pronouns];
        return forms.Any(form => IsAny(found, form, names));
    }

    // The words that begin a sentence of the source.
    private static List<int> Subjects(FoundQuotation found)
    {
        var subjects = new List<int>();
        for (var first = 0; first < found.Passage.Words; first++)
        {
            if (first > 0 && !found.Passage.BeginsSentence(first)) continue;
            for (var word = first; word < first + MostOpening && word < found.Passage.Words && !IsQuoted(found, word) && (word == first || PassageSearch.GapBefore(found.Passage, word) == " "); word++) subjects.Add(word);
        }
        return subjects;
    }

    // Up to a colon directly before the quotation, or before "that": what stands there is the subject of the words quoted.
    private static List<string> Introduction(WriterSentence writer, List<string> own)
    {
        if (writer.Before.After.AsSpan().ContainsAny(":：")) return own.Count <= MostBefore ? own : [];
        for (var word = own.Count - 1; word > 0 && word >= own.Count - MostClause; word--)
            if ((writer.UseOf(own[word]) & (WordUses.Complementizer | WordUses.Infinitive)) == WordUses.Complementizer) return word <= MostSubject ? own[..word] : [];
        return [];
    }

    // The same; a name before its brackets; or whose view it is, "For the mayor, “…”"; else from the subject to its verb, which is none that only joins.
    private static List<string> Before(WriterSentence writer, List<string> own, Language? source)
    {
        if (own.Count == 0) return own;
        if (writer.Before.After.TrimStart() is ['(' or '（', ..]) return [.. own.TakeLast(MostOfName)];
        if (Introduction(writer, own) is { Count: > 0 } introduction) return introduction;
        if (own.Count is > 1 and <= MostSubject && SpeakerForm.BeginsView(own, writer.Language, source)) return own;
        var last = writer.UseOf(own[^1]);
        var joins = (last & (WordUses.Verb | WordUses.Function | WordUses.Conjunction)) != 0 && (last & WordUses.Complementizer) == 0;
        return own.Count is > 1 and <= MostSubject && !joins && !writer.Before.After.AsSpan().ContainsAny(":：") ? own[..^1] : [];
    }

    // The first words of the sentence, up to any punctuation: its subject, or whose view it is.
    private static List<string> Opening(WriterSentence writer, int start)
    {
        var end = start;
        while (end < writer.Before.Count && end < start + MostOpening && (end == start || writer.Before.GapBefore(end) == " ")) end++;
        return [.. writer.Before.Items.Skip(start).Take(end - start)];
    }

    // A short clause behind it, with a verb and its subject; or the line below a block quotation, which may be a name alone, "— Holt". Other words behind a
    // quotation have a space before them.
    private static List<string> Behind(WriterSentence writer)
    {
        var words = writer.After;
        if (words.Count == 0 || words.Before.AsSpan().ContainsAny(".;:?!")) return [];
        var end = 1;
        while (end < words.Count && end <= MostBehind && !words.GapBefore(end).AsSpan().ContainsAny(s_stops)) end++;
        var own = words.Items.Take(end).ToList();
        var isClause = own.Count(word => (writer.UseOf(word) & WordUses.Function) == 0) > 1 || writer.UseOf(own[0]).HasFlag(WordUses.Particle) || writer.UseOf(own[0]).HasFlag(WordUses.Pronoun);
        if (words.Before is "" or "- ") return own.Count <= MostBehind ? own : [];
        return own.Count is > 1 and <= MostBehind && isClause ? own : [];
    }

    // The words around the attribution, in its sentence, without those quoted.
    private static List<int> Near(FoundQuotation found, WordRange cue)
    {
        var near = new List<int>();
        for (var word = cue.First; word < cue.First + MostNear && word < found.Passage.Words && !IsQuoted(found, word) && (word == cue.First || IsJoined(word)); word++) near.Add(word);
        for (var word = cue.First; word > 0 && word > cue.First - MostNear && IsJoined(word) && !IsQuoted(found, word - 1); word--) near.Add(word - 1);
        return near;

        // A full stop within a sentence is that of an abbreviation: "Dr. Vogt".
        bool IsJoined(int word) => !found.Passage.BeginsSentence(word) && !PassageSearch.GapBefore(found.Passage, word).Contains(';');
    }

    private static bool IsQuoted(FoundQuotation found, int word)
    {
        foreach (var words in found.Match.Words)
            if (word >= words.First && word < words.End) return true;
        return false;
    }

    // "dike reeve Postma": a name, or what stands beside it. German does not show names.
    private static bool IsBesideName(PassageFingerprint passage, int word) =>
        Language.Find(passage.Language) is not { CapitalisesNouns: false } || passage.Has(CueKind.Name, new WordRange(word - 1, 3));

    private static bool Has(FoundQuotation found, int word, WordUses use) =>
        Language.Find(found.Passage.Language) is { } language && PassageSearch.IsOneOf(found.Passage, word, language.Words(use));

    private static bool IsAny(FoundQuotation found, List<string> own, List<int> places)
    {
        if (found.Passage.Text is not WordHashes text || places.Count == 0) return false;
        var hashes = places.Select(place => text.Hashes[place]).ToHashSet();
        var language = Language.Find(found.Passage.Language);
        for (var i = 0; i < own.Count; i++)
        {
            var uses = found.Writer.UseOf(own[i]) | (language?.Single(own[i].ToLowerInvariant()) ?? WordUses.None);
            // A pronoun is the speaker only as the subject: "He hopes".
            if ((uses & WordUses.Pronoun) != 0 ? i > 0 : (uses & (WordUses.Function | WordUses.Verb | WordUses.Attribution | WordUses.Degree)) != 0) continue;
            foreach (var form in Forms(own[i], language))
                if (hashes.Contains(TextFingerprints.HashOf(text.Source, form))) return true;
        }
        return false;
    }

    // In either case, and with another ending of the source's language.
    private static IEnumerable<string> Forms(string word, Language? language)
    {
        foreach (var form in (string[])[word, word.ToLowerInvariant(), char.ToUpperInvariant(word[0]) + word[1..]]) yield return form;
        if (language is null) yield break;
        foreach (var ending in language.Endings)
        {
            if (word.Length - ending.Length < ShortestStem || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var stem = word[..^ending.Length].TrimEnd('\'');
            foreach (var other in language.Endings)
            {
                yield return stem + other;
                yield return char.ToLowerInvariant(stem[0]) + stem[1..] + other;
                yield return char.ToUpperInvariant(stem[0]) + stem[1..] + other;
            }
        }
    }
}
