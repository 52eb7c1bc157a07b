using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A quotation that is not in its passage.</summary>
    public static Rule QuotationNotInPassage { get; } = All.Add(new("BS110", Severity.Error, "A quotation is not in the cited passage",
        "Words in quotation marks before a citation must occur in that passage word for word. Only typography may differ: quotation marks, dashes, spaces, ligatures. Correct it, or say it in your own words without the marks.",
        "“marriage of inconvenience” [@harbour-survey, ¶5]", "“marriage of convenience” [@harbour-survey, ¶5]"));

    /// <summary>A quotation that is too long.</summary>
    public static Rule LongQuotation { get; } = All.Add(new("BS111", Severity.Error, "A quotation is too long",
        "The text of a source is not ours to publish; quotations are short. The limit is set in input/site.yml under 'limits: quotation-words'.",
        "“… twenty words …” [@a, ¶2]", "“… ten words …” [@a, ¶2]"));

    /// <summary>A quotation that can't be checked here.</summary>
    public static Rule UncheckedQuotation { get; } = All.Add(new("BS115", Severity.Error, "A quotation can't be checked",
        "There is neither a lock nor the original of the source. 'briefing import' writes the lock, with which quotations can be checked on machines without the text.",
        "seeds/a.md without seeds/seeds.lock.json", "briefing import a.txt --id a"));

    /// <summary>A few words that an old lock can't find.</summary>
    public static Rule FewWordsInOldLock { get; } = All.Add(new("BS149", Severity.Warning, "An old lock can't find a few words",
        "Version 1 of the lock has hashes of three words in a row, so a quotation of one or two can't be checked by it. 'briefing import' writes version 2, which has a hash of each word.",
        "{\"version\": 1, …", "briefing import a.txt --id a"));

    /// <summary>A text of a language without lists.</summary>
    public static Rule UnjudgedEdges { get; } = All.Add(new("BS168", Severity.Note, "Nobody has judged where quotations are cut",
        "Negations, conditions and the like are listed for a few languages. Whether a quotation from a text in any other language, or by a lock that was written before languages were recorded, begins or ends beside such a word must be seen by somebody who reads the language. It is said once for each source.",
        "quotations from a Turkish text", "have a native speaker look at where they begin and end"));

    /// <summary>A quotation without a passage.</summary>
    public static Rule QuotationWithoutPassage { get; } = All.Add(new("BS118", Severity.Error, "A quotation names no passage",
        "A quotation is checked against the passage it is taken from.",
        "“marriage of convenience” [@harbour-survey]", "“marriage of convenience” [@harbour-survey, ¶5]"));
}

/// <summary>Every quotation is in its passage, word for word, and means there what it means here; <see cref="Folding"/> and
/// <see cref="QuotedText"/> say which differences are allowed.</summary>
/// <remarks>What is found about the sense may be overridden with a reason, and so may a long quotation. Words that are not in the source
/// cannot be overridden.</remarks>
internal static class CheckQuotations
{
    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        var sources = briefing.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
        var language = Language.Find(briefing.Site.Language);
        var names = new Lazy<KnownNames>(() => new(briefing));
        var misses = new MissSearch();
        var unjudged = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (owner, citation) in AllCitations.Quoting(briefing))
        {
            if (!sources.TryGetValue(citation.Source.Id, out var source)) continue;
            foreach (var quotation in citation.Quotations)
            {
                if (quotation.Match is null && IsTitle(quotation, citation.Source, names.Value))
                {
                    if (!Quotation.HasFewWords(quotation.Words) && !(names.Value.IsName(quotation.Words) && IsTitleOf(citation.Source, quotation.Words)))
                        report(new(CheckingRules.ScareQuotes, quotation.Quotation.At, $"“{Target.Shortened(quotation.Words)}” is taken for a title, so it is not looked for in the passage.", "make sure that no statement is meant") { Subject = owner.Id, Words = quotation.Words });
                    continue;
                }
                if (quotation.Quotation.IsScare)
                    report(new(CheckingRules.ScareQuotes, quotation.Quotation.At, $"“{Target.Shortened(quotation.Words)}” is marked as nobody's words, but it stands directly before a citation, so it is checked.", "take the mark '{.scare}' away, or move the citation") { Subject = owner.Id, Words = quotation.Words });
                if (quotation.Match is { } match && Language.Find(source.Text.Fingerprint?.Passages[match.Passage - 1].Language) is null && unjudged.Add(source.Id))
                    report(new(CheckingRules.UnjudgedEdges, quotation.Quotation.At.At, $"Where quotations from '{source.Id}' are cut was not judged: there is no list for its language.", "have somebody who reads it look at where they begin and end") { Subject = owner.Id });
                var writer = new WriterSentence(quotation.Quotation.Before, quotation.Quotation.After, language, Says(owner, citation));
                foreach (var problem in Problems(citation, quotation, source, writer, briefing.Site.Limits, misses))
                    report(problem.Rule == CheckingRules.QuotationNotInPassage ? problem : problem with { Subject = owner.Id, Words = quotation.Words });
            }
        }
    }

    // “Annual report” says in [@annual-report, ¶3] …; and [[other-report|“The harbour is full”]] says the contrary [@annual-report, ¶3].
    private static bool IsTitle(CitedQuotation quotation, SourceLabel source, KnownNames names) =>
        IsTitleOf(source, quotation.Words) || (names.Contain(quotation.Words) && (quotation.Quotation.Links.Count > 0 || names.IsName(quotation.Words)));

    private static bool IsTitleOf(SourceLabel source, string words) => KnownNames.IsTitle(words, source.Title) || KnownNames.IsTitle(words, source.Short);

    // The quotation of a position has no sentence around it: what the source says is said beside it.
    private static string Says(IEntity owner, Citation citation) =>
        owner is Question question && question.Positions.FirstOrDefault(position => ReferenceEquals(position.Evidence, citation)) is { } position ? PlainText.Extract(position.Says) : "";

    private static IEnumerable<Diagnostic> Problems(Citation citation, CitedQuotation quotation, Source source, WriterSentence writer, Limits limits, MissSearch misses)
    {
        var (quoted, text) = (QuotedText.Parse(quotation.Words), source.Text);
        var at = quotation.Quotation.At.At with { Length = Math.Max(1, quotation.Words.Length) };
        if (quoted.Length > limits.QuotationWords)
            yield return new(CheckingRules.LongQuotation, at, $"The quotation has {quoted.Length} words; {limits.QuotationWords} are allowed.", "quote less, and say the rest in your own words");
        if (quoted.Runs.Count == 0)
            yield return new(CheckingRules.ChangingInsertion, at, "The quotation has no words of the source.", "quote some, or say it without quotation marks");
        else if (citation.Ranges.Count == 0)
            yield return new(CheckingRules.QuotationWithoutPassage, at, "The quotation names no passage.", $"write [@{citation.Source.Id}, ¶…]");
        else if (text.IsUnreadable)
            yield break; // the broken lock is reported by itself
        else if (text.Fingerprint is not { } print)
            yield return new(CheckingRules.UncheckedQuotation, at, $"The quotation can't be checked: '{citation.Source.Id}' has neither a lock nor its original here.", $"run: briefing import FILE --id {citation.Source.Id}");
        else if (citation.Passages.Count == 0)
            yield break; // none of the passages exists, which is already reported
        else if (quotation.Match is { } match)
            foreach (var problem in CheckSense.Find(new(at, quoted, match, print.Passages[match.Passage - 1], text.Passage(match.Passage), writer.For(Language.Find(print.Passages[match.Passage - 1].Language)), limits)
            {
                Beside = [.. citation.Quotations.Where(other => other.Match?.Passage == match.Passage).SelectMany(other => other.Match!.Words)],
            }, source)) yield return problem;
        else if (!print.Passages.All(passage => PassageSearch.CanSearch(passage, quoted)))
            yield return new(CheckingRules.FewWordsInOldLock, at, "The quotation can't be checked: in a lock of version 1 a part of fewer than three words can't be found.", $"import the original again: briefing import FILE --id {citation.Source.Id}");
        else
            yield return new DescribeMiss(citation, quotation.Words, quoted, print, misses.TextsOf(source)).At(at, misses.MaySearch(print.Words));
    }
}

/// <summary>What the searches for quotations that are not in their passages have in common.</summary>
internal sealed class MissSearch
{
    // A quotation that is in no cited passage is searched for in the whole source, up to a limit: a thousand times in a source of 5,000 words.
    private const long MaxSearchedWords = 5_000_000;

    private readonly Dictionary<string, NearestTexts> _texts = new(StringComparer.Ordinal);
    private long _searched;

    /// <summary>Whether so many words may be searched once more.</summary>
    public bool MaySearch(int words) => (_searched += words) <= MaxSearchedWords;

    /// <summary>The passages of a source; <c>null</c> where its text is not known.</summary>
    public NearestTexts? TextsOf(Source source) =>
        source.Text.Passages is not { } passages ? null : _texts.TryGetValue(source.Id, out var texts) ? texts : _texts[source.Id] = new(passages);
}
