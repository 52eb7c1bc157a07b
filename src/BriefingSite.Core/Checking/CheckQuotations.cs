using BriefingSite.Core.Evidence;
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

    /// <summary>A negation left out.</summary>
    public static Rule OmittedNegation { get; } = All.Add(new("BS113", Severity.Error, "An ellipsis leaves out a negation",
        "Leaving out 'not', 'never', 'without' or the like can turn a statement into its opposite. If the sense is kept, say why in input/overrides.yml.",
        "“they are … allies” for “they are not, in truth, allies”", "“they are not, in truth, allies”"));

    /// <summary>A quotation that is too short to be searched for.</summary>
    public static Rule ShortQuotation { get; } = All.Add(new("BS114", Severity.Error, "A quotation is too short to be checked",
        "A quotation is found by three words in a row. One or two words in quotation marks before a citation count as scare quotes and are not checked; each part between ellipses needs three words.",
        "“they … never trusted each other” [@a, ¶2]", "“never trusted each other” [@a, ¶2]"));

    /// <summary>A quotation that can't be checked here.</summary>
    public static Rule UncheckedQuotation { get; } = All.Add(new("BS115", Severity.Error, "A quotation can't be checked",
        "There is neither a lock nor the original of the source. 'briefing import' writes the lock, with which quotations can be checked on machines without the text.",
        "seeds/a.md without seeds/seeds.lock.json", "briefing import a.txt --id a"));

    /// <summary>A quotation without a passage.</summary>
    public static Rule QuotationWithoutPassage { get; } = All.Add(new("BS118", Severity.Error, "A quotation names no passage",
        "A quotation is checked against the passage it is taken from.",
        "“marriage of convenience” [@harbour-survey]", "“marriage of convenience” [@harbour-survey, ¶5]"));
}

/// <summary>Every quotation is in its passage, word for word; <see cref="Folding"/> says which differences are allowed.</summary>
/// <remarks>A long quotation and a negation left out may be overridden with a reason. Words that are not in the source cannot be overridden.</remarks>
internal static class CheckQuotations
{
    // A quotation that is in no cited passage is searched for in the whole source, up to a limit: a thousand times in a source of 5,000 words.
    private const long MaxSearchedWords = 5_000_000;

    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        var texts = briefing.Sources.ToDictionary(source => source.Id, source => source.Text, StringComparer.Ordinal);
        var searched = 0L;
        foreach (var (owner, citation) in AllCitations.Quoting(briefing))
        {
            if (!texts.TryGetValue(citation.Source.Id, out var text)) continue;
            foreach (var problem in citation.Quotations.SelectMany(quotation => Problems(citation, quotation, text, briefing.Site.Limits, words => (searched += words) <= MaxSearchedWords)))
                report(problem.Rule == CheckingRules.LongQuotation || problem.Rule == CheckingRules.OmittedNegation ? problem with { Subject = owner.Id } : problem);
        }
    }

    private static IEnumerable<Diagnostic> Problems(Citation citation, CitedQuotation quotation, SourceText text, Limits limits, Func<int, bool> maySearch)
    {
        var words = quotation.Words;
        var quoted = QuotedText.Parse(words);
        var at = quotation.Quotation.At.At with { Length = Math.Max(1, words.Length) };
        if (quoted.Length > limits.QuotationWords)
            yield return new(CheckingRules.LongQuotation, at, $"The quotation has {quoted.Length} words; {limits.QuotationWords} are allowed.", "quote less, and say the rest in your own words");
        if (!quoted.CanBeFound)
            yield return new(CheckingRules.ShortQuotation, at, $"A part of the quotation has fewer than {QuotedText.MinWords} words, so it can't be checked.", "quote at least three words in a row");
        else if (citation.Ranges.Count == 0)
            yield return new(CheckingRules.QuotationWithoutPassage, at, "The quotation names no passage.", $"write [@{citation.Source.Id}, ¶…]");
        else if (text.IsUnreadable)
            yield break; // the broken lock is reported by itself
        else if (text.Fingerprint is not { } print)
            yield return new(CheckingRules.UncheckedQuotation, at, $"The quotation can't be checked: '{citation.Source.Id}' has neither a lock nor its original here.", $"run: briefing import FILE --id {citation.Source.Id}");
        else if (citation.Passages.Count == 0)
            yield break; // none of the passages exists, which is already reported
        else if (quotation.Match is not { } match)
            yield return NotFound(citation, quoted, text, print, at, maySearch(print.Words));
        else if (Omission(match, print.Passages[match.Passage - 1], text) is { } omission)
            yield return new(CheckingRules.OmittedNegation, at, $"The ellipsis leaves out {omission}, which may reverse the statement.", "quote the negation too, or say in input/overrides.yml why the sense is kept");
    }

    private static string? Omission(QuotationMatch match, PassageFingerprint passage, SourceText text)
    {
        foreach (var omission in match.Omissions)
        {
            if (!passage.Negations.Any(number => number >= omission.First && number < omission.End)) continue;
            return text.Passage(match.Passage) is { } full ? $"“{Words.Split(full).Text(omission.First, omission.Count)}”"
                : omission.Count == 1 ? "a negation" : $"{omission.Count} words with a negation";
        }
        return null;
    }

    private static Diagnostic NotFound(Citation citation, QuotedText quoted, SourceText text, SourceFingerprint print, Location at, bool maySearch)
    {
        var where = string.Join(", ", citation.Ranges.Select(range => $"¶{range}"));
        if (!maySearch)
            return new(CheckingRules.QuotationNotInPassage, at, $"The quotation is not in {where} of '{citation.Source.Id}'.", "correct those before it; this one was not searched for elsewhere");
        if (print.Passages.FirstOrDefault(passage => QuotationSearch.Find(passage, quoted) is not null) is { } other)
            return new(CheckingRules.QuotationNotInPassage, at, $"The quotation is not in {where} of '{citation.Source.Id}' but in ¶{other.Number}.", $"cite ¶{other.Number}");
        var cited = citation.Passages.Select(passage => passage.Number).ToList();
        return new(CheckingRules.QuotationNotInPassage, at, $"The quotation is not in {where} of '{citation.Source.Id}'.", Hint(quoted, print, text, cited));
    }

    private static string? Hint(QuotedText quoted, SourceFingerprint print, SourceText text, List<int> cited)
    {
        var passages = print.Passages.Where(passage => cited.Contains(passage.Number)).ToList();
        if (passages.Exists(passage => QuotationSearch.Find(passage, quoted, mayCutFigures: true) is not null))
            return "its words are there, but a figure is cut: quote all of it, with its sign, or leave it out";
        if (passages.Exists(passage => QuotationSearch.Find(passage, quoted.WithoutEnds()) is not null))
            return "the words are there, but not the punctuation before or after them; 'briefing check --fix' removes it";
        if (text.Passages is not null) return Nearest(quoted, text.Passages, cited);
        var missing = passages.Select(passage => quoted.Parts.SelectMany(part => PassageSearch.FindUnknownWords(passage, part.Forms[0])).ToList())
            .MinBy(words => words.Count) ?? [];
        return missing.Count == 0
            ? "its words are there, but not in this order or with other punctuation"
            : $"{(print.IsWeak ? "not there, or not beside these words" : "not there")}: {string.Join(", ", missing.Select(word => $"“{word}”"))}";
    }

    private static string? Nearest(QuotedText quoted, ValueList<string> passages, List<int> cited)
    {
        var wanted = quoted.Parts.SelectMany(part => part.Forms[0].Items).ToList();
        return NearestText.Find(wanted, passages, cited) switch
        {
            null => null,
            { Distance: 0 } near => $"the same words with other punctuation, ¶{near.Passage}: {near.Difference}",
            var near => $"nearest, ¶{near.Passage}: {near.Difference}",
        };
    }
}
