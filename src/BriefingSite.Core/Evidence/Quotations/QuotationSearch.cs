using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Finds quotations by fingerprints. The search is the same on a fingerprint of the original and on that in the lock, so it gives
/// the same result with and without the text.</summary>
public static class QuotationSearch
{
    // More words in place of a bracket would be another sentence.
    private const int MaxReplaced = 4;

    // Each costs a search in two passages.
    private const int MaxParagraphEnds = 24;

    /// <summary>The match of a quotation in one of the cited passages; <c>null</c> when there is none.</summary>
    public static QuotationMatch? Find(Quotation quotation, UnresolvedCitation mark, SourceFingerprint? fingerprint)
    {
        if (fingerprint is null) return null;
        var quoted = QuotedText.Parse(quotation.Words);
        return Cited(mark, fingerprint).Select(passage => Find(passage, quoted)).FirstOrDefault(match => match is not null);
    }

    /// <summary>A quotation with its match. The paragraphs of a block quotation may be those of the source: then each is a quotation, which
    /// begins where its passage begins and ends where it ends, except at the ends of the block.</summary>
    public static IEnumerable<CitedQuotation> FindAll(Quotation quotation, UnresolvedCitation mark, SourceFingerprint? fingerprint)
    {
        if (Find(quotation, mark, fingerprint) is { } match) return [new(quotation, match)];
        var cited = fingerprint is null ? [] : Cited(mark, fingerprint).ToList();
        var paragraphs = quotation.IsBlock ? quotation.Words.Split(Quotation.ParagraphBreak) : [];
        if (paragraphs.Length < 2) return FindAcross(quotation, cited) ?? [FindInterrupted(quotation, cited) ?? new(quotation, null)];
        for (var first = 0; first + paragraphs.Length <= cited.Count; first++)
            if (Find(paragraphs, cited.GetRange(first, paragraphs.Length)) is { } found) return found.Select((pair, i) => new CitedQuotation(quotation with { Words = pair.Words, Translation = i + 1 < found.Count ? null : quotation.Translation }, pair.Match));
        return [new(quotation, null)];
    }

    // What says who speaks counts as the writer's words behind the quotation.
    private static CitedQuotation? FindInterrupted(Quotation quotation, List<PassageFingerprint> cited) =>
        (from passage in cited
         from without in InterruptedSpeech.Without(quotation.Words, passage)
         let match = Find(passage, QuotedText.Parse(without.Words))
         where match is not null
         select new CitedQuotation(quotation with { Words = without.Words, After = $" {without.Aside}{quotation.After}" }, match)).FirstOrDefault();

    // The end of a passage and the beginning of the next one, as one quotation in running text.
    private static IEnumerable<CitedQuotation>? FindAcross(Quotation quotation, List<PassageFingerprint> cited)
    {
        if (cited.Count < 2) return null;
        foreach (var (end, start) in ParagraphEnds(quotation.Words))
            for (var first = 0; first + 1 < cited.Count; first++)
                if (Find([quotation.Words[..end], quotation.Words[start..]], cited.GetRange(first, 2)) is { } found)
                    return found.Select((pair, i) => new CitedQuotation(quotation with { Words = pair.Words, Translation = i == 0 ? null : quotation.Translation }, pair.Match));
        return null;
    }

    // A full stop is no part of an ellipsis.
    private static bool EndsSentence(ReadOnlySpan<char> words) =>
        words.TrimEnd("\"'”“’‘»«›‹」』)") is [.., var before, ('.' or '?' or '!' or ':' or ';' or '。' or '！' or '？' or '؟' or '۔' or '।') and var stop] && before is not ('.' or '…') && (before != ' ' || stop != '.');

    // Where a paragraph may end: behind a sentence, with a space or a stroke, and in Chinese and Japanese with nothing.
    private static IEnumerable<(int End, int Start)> ParagraphEnds(string words)
    {
        var ends = 0;
        for (var i = 1; i < words.Length && ends < MaxParagraphEnds; i++)
        {
            var start = i;
            while (start < words.Length && (char.IsWhiteSpace(words[start]) || words[start] is '/' or '¶')) start++;
            if (start == words.Length || (start == i && !Scripts.IsHanOrKana(words[start])) || !EndsSentence(words.AsSpan(0, i)) || words[start] is '…' or '.') continue;
            ends++;
            yield return (i, start);
            i = start;
        }
    }

    private static List<(string Words, QuotationMatch Match)>? Find(string[] paragraphs, List<PassageFingerprint> passages)
    {
        var found = new List<(string, QuotationMatch)>();
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (Find(passages[i], QuotedText.Parse(paragraphs[i])) is not { } match || passages[i].Number != passages[0].Number + i) return null;
            if ((i > 0 && match.Words[0].First > 0) || (i < paragraphs.Length - 1 && match.Words[^1].End < passages[i].Words)) return null;
            found.Add((paragraphs[i], match));
        }
        return found;
    }

    /// <summary>The match of a quotation in a passage: its words in order, without overlap; <c>null</c> when there is none. Of several
    /// matches, the one that omits the fewest negations, that leaves the least of its sentence's sense behind, and that omits the fewest
    /// words.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="quoted">The quotation.</param>
    /// <param name="mayCutFigures">Whether a part may begin or end inside a figure.</param>
    public static QuotationMatch? Find(PassageFingerprint passage, QuotedText quoted, bool mayCutFigures = false)
    {
        if (quoted.WithBracketsOfSource is { } plain && Find(passage, plain, mayCutFigures) is { } verbatim) return verbatim with { HasBracketsOfSource = true };
        if (!WordPresence.HasAll(passage, quoted)) return null;
        return Find(passage, quoted, mayCutFigures, Leniency.None)
            ?? (Language.Find(passage.Language) is { Separable.Count: > 0 } ? Find(passage, quoted, mayCutFigures, Leniency.Elided) : null)
            ?? Find(passage, quoted, mayCutFigures, Leniency.Spelled);
    }

    private static QuotationMatch? Find(PassageFingerprint passage, QuotedText quoted, bool mayCutFigures, Leniency leniency)
    {
        var (ways, negations) = (new List<Way>(), passage.Negations.Order().ToArray());
        var marks = 0;
        for (var i = 0; i < quoted.Runs.Count; i++)
        {
            var (run, before) = (quoted.Runs[i], i == 0 ? null : ways);
            // "We shall pay. …": where an ellipsis has four dots, the first may be ours.
            var mayEndInOurs = i == quoted.Runs.Count - 1 || quoted.Runs[i + 1].Joint == Joint.SentenceEllipsis;
            var forms = leniency == Leniency.Spelled && quoted.Insertions.Count == 0 ? run.Forms(passage).SelectMany(form => WordForms.Of(form, passage).Prepend(form)) : run.Forms(passage);
            if (OpensWithin(run.Words)) forms = forms.SelectMany(form => (Words[])[form, form with { Before = "" }]);
            // A comma at an ellipsis is ours or the source's, which may have it before a mark.
            if (run.Joint == Joint.Ellipsis && run.Words.Before.Trim() == ",") forms = forms.SelectMany(form => (Words[])[form, form with { Before = "" }]);
            if (ClosesInner(run.Words, ref marks)) forms = forms.SelectMany(form => (Words[])[form, form with { After = Punctuation.WithoutMarks(form.After) }]);
            var places = forms.SelectMany(form => LineEndForms.Of(form, passage, quoted.Hashes)).SelectMany(form => PassageSearch.FindAll(passage, form, quoted.Hashes, leniency, mayCutFigures, mayEndInOurs).Select(first => new WordRange(first, form.Count)))
                .Distinct().OrderBy(range => range.First);
            ways = before is null ? [.. places.Select(range => Begin(range, run.Joint, passage))]
                : run.Joint == Joint.Insertion ? [.. places.Select(range => Insert(range, before, passage, negations)).OfType<Way>()]
                : Continue(places, run.Joint, before, negations);
            if (ways.Count == 0) return null;
        }
        if (ways.Count == 0) return null;
        var best = ways.Select(way => way with { Edges = way.Edges + (EdgeCue.After(passage, way.Range.End) is null ? 0 : 1) }).Min()!;
        return new(passage.Number, best.Ranges().ToValueList(), passage.Words) { Replaced = best.Replaced().ToValueList(), IsRespelled = leniency == Leniency.Spelled };
    }

    // « ¿quién pagará? » of "¿Y quién pagará?": Spanish marks the beginning of what is quoted of a question.
    private static bool OpensWithin(Words words) => words.Before.Trim(' ', '\'', '"') is "¿" or "¡" or "¡¿" or "¿¡"
        && words.After.AsSpan().Contains(words.Before.Contains('¿') ? '?' : '!');

    // Whether words end with the mark that closes a quotation opened within them: in the source it may go on.
    private static bool ClosesInner(Words words, ref int marks)
    {
        marks += Punctuation.CountMarks(words.Before);
        foreach (var gap in words.Gaps) marks += Punctuation.CountMarks(gap);
        var closing = Punctuation.CountMarks(words.After);
        var closes = closing == 1 && marks % 2 == 1;
        marks += closing;
        return closes;
    }

    /// <summary>The fingerprints of those cited passages that exist.</summary>
    public static IEnumerable<PassageFingerprint> Cited(UnresolvedCitation mark, SourceFingerprint fingerprint) =>
        fingerprint.Passages.Where(passage => mark.Passages.Any(range => passage.Number >= range.First && passage.Number <= range.Last));

    private static Way Begin(WordRange range, Joint joint, PassageFingerprint passage) => new(range, joint, null, 0, 0, EdgeCue.Before(passage, range.First) is null ? 0 : 1, 0);

    // Which of the ways before a place is the best does not depend on the place, so each is looked at once.
    private static List<Way> Continue(IEnumerable<WordRange> places, Joint joint, List<Way> before, int[] negations)
    {
        var ways = new List<Way>();
        Way? best = null;
        var next = 0;
        foreach (var range in places)
        {
            for (; next < before.Count && before[next].Range.End <= range.First; next++)
                if (best is null || Extend(before[next], new(before[next].Range.End, 0), Joint.Ellipsis, negations).CompareTo(Extend(best, new(before[next].Range.End, 0), Joint.Ellipsis, negations)) < 0) best = before[next];
            if (best is not null) ways.Add(Extend(best, range, joint, negations));
        }
        return ways;
    }

    // The words that an insertion replaces are few, so the ways before it are near.
    private static Way? Insert(WordRange range, List<Way> before, PassageFingerprint passage, int[] negations)
    {
        Way? best = null;
        for (var i = FirstAfter(before, range.First - MaxReplaced - 1); i < before.Count && before[i].Range.End <= range.First; i++)
        {
            if (!MayBeReplaced(new(before[i].Range.End, range.First - before[i].Range.End), passage)) continue;
            var way = Extend(before[i], range, Joint.Insertion, negations);
            if (best is null || way.CompareTo(best) < 0) best = way;
        }
        return best;
    }

    private static Way Extend(Way before, WordRange range, Joint joint, int[] negations)
    {
        var omitted = range.First - before.Range.End;
        var denied = Below(negations, range.First) - Below(negations, before.Range.End);
        return new(range, joint, before, before.Negations + denied, before.Inserted + (joint == Joint.Insertion ? omitted : 0), before.Edges, before.Omitted + omitted);
    }

    // How many of some ordered numbers are below a limit.
    private static int Below(int[] numbers, int limit) => Array.BinarySearch(numbers, limit) is var found && found >= 0 ? found : ~found;

    private static int FirstAfter(List<Way> ways, int end)
    {
        var (low, high) = (0, ways.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ways[middle].Range.End <= end) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static bool MayBeReplaced(WordRange words, PassageFingerprint passage) =>
        words.Count == 0 || (words.Count <= MaxReplaced && !Enumerable.Range(words.First, words.Count + 1).Any(passage.BeginsSentence));

    // A match of the runs up to one of them.
    private sealed record Way(WordRange Range, Joint Joint, Way? Before, int Negations, int Inserted, int Edges, int Omitted) : IComparable<Way>
    {
        public int CompareTo(Way? other) =>
            other is null ? 1 : (Negations, Inserted, Edges, Omitted, Range.First).CompareTo((other.Negations, other.Inserted, other.Edges, other.Omitted, other.Range.First));

        // Words on both sides of an insertion that replaces nothing are words in a row.
        public List<WordRange> Ranges()
        {
            var ranges = Before?.Ranges() ?? [];
            if (Joint == Joint.Insertion && ranges[^1].End == Range.First) ranges[^1] = ranges[^1] with { Count = ranges[^1].Count + Range.Count };
            else ranges.Add(Range);
            return ranges;
        }

        public IEnumerable<WordRange> Replaced()
        {
            var before = Before?.Replaced() ?? [];
            return Joint == Joint.Insertion && Range.First > Before!.Range.End ? before.Append(new(Before.Range.End, Range.First - Before.Range.End)) : before;
        }
    }
}
