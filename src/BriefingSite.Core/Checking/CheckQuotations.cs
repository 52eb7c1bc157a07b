using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Lets a quotation pass when it stands in its passage, word for word; <see cref="Folding"/> says what may differ.</summary>
/// <remarks>A long quotation and a negation left out may be overridden with a reason. Words that are not in the source can't be.</remarks>
internal static class CheckQuotations
{
    // What stands in no cited passage is looked for in the whole source: a thousand times in one of 5,000 words, then no more.
    private const long MostWords = 5_000_000;

    public static void Check(Briefing briefing, Action<Diagnostic> report)
    {
        var texts = briefing.Sources.ToDictionary(source => source.Id, source => source.Text, StringComparer.Ordinal);
        var searched = 0L;
        foreach (var (owner, citation) in AllCitations.Quoting(briefing))
        {
            if (!texts.TryGetValue(citation.Source.Id, out var text)) continue;
            foreach (var problem in Mistakes(citation, text, briefing.Site.Limits, words => (searched += words) <= MostWords))
                report(problem.Rule == Rules.LongQuotation || problem.Rule == Rules.OmittedNegation ? problem with { Subject = owner } : problem);
        }
    }

    private static IEnumerable<Diagnostic> Mistakes(Citation citation, SourceText text, Limits limits, Func<int, bool> maySearch)
    {
        var words = citation.Quotation!.Words;
        var quoted = QuotedText.Parse(words);
        var at = citation.Quotation.At.At with { Length = Math.Max(1, words.Length) };
        if (quoted.Length > limits.QuotationWords)
            yield return new(Rules.LongQuotation, at, $"The quotation has {quoted.Length} words; {limits.QuotationWords} are allowed.", "quote less, and say the rest in your own words");
        if (!quoted.CanBeFound)
            yield return new(Rules.ShortQuotation, at, $"A part of the quotation has fewer than {QuotedText.MinWords} words, so it can't be looked for.", "quote at least three words in a row");
        else if (citation.Ranges.Count == 0)
            yield return new(Rules.QuotationNowhere, at, "The quotation names no passage.", $"write [@{citation.Source.Id}, ¶…]");
        else if (text.IsUnreadable)
            yield break; // the lock is an error itself
        else if (text.Fingerprint is not { } print)
            yield return new(Rules.UncheckedQuotation, at, $"The quotation can't be checked: '{citation.Source.Id}' has neither a lock nor its original here.", $"run: briefing import FILE --id {citation.Source.Id}");
        else if (citation.Passages.Count == 0)
            yield break; // none of the passages is there, which has been told
        else if (citation.Match is not { } match)
            yield return Miss(citation, quoted, text, print, at, maySearch(print.Words));
        else if (Omission(match, print.Passages[match.Passage - 1], text) is { } omission)
            yield return new(Rules.OmittedNegation, at, $"The ellipsis leaves out {omission}, which may turn the statement round.", "quote the negation too, or say in input/overrides.yml why the sense is kept");
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

    private static Diagnostic Miss(Citation citation, QuotedText quoted, SourceText text, SourceFingerprint print, Location at, bool maySearch)
    {
        var where = string.Join(", ", citation.Ranges.Select(range => $"¶{range}"));
        if (!maySearch)
            return new(Rules.NotInPassage, at, $"The quotation does not stand in {where} of '{citation.Source.Id}'.", "mend those before it; this one was not looked for elsewhere");
        if (print.Passages.FirstOrDefault(passage => QuotationSearch.Find(passage, quoted) is not null) is { } other)
            return new(Rules.NotInPassage, at, $"The quotation does not stand in {where} of '{citation.Source.Id}' but in ¶{other.Number}.", $"cite ¶{other.Number}");
        var cited = citation.Passages.Select(passage => passage.Number).ToList();
        return new(Rules.NotInPassage, at, $"The quotation does not stand in {where} of '{citation.Source.Id}'.", Hint(quoted, print, text, cited));
    }

    private static string? Hint(QuotedText quoted, SourceFingerprint print, SourceText text, List<int> cited)
    {
        var passages = print.Passages.Where(passage => cited.Contains(passage.Number)).ToList();
        if (passages.Exists(passage => QuotationSearch.Find(passage, quoted, mayCutFigures: true) is not null))
            return "its words stand there, but a figure is cut: quote all of it, with its sign, or leave it out";
        if (passages.Exists(passage => QuotationSearch.Find(passage, quoted.WithoutEnds()) is not null))
            return "the words stand there, but not the punctuation before or behind them; 'briefing check --fix' takes it out";
        if (text.Passages is not null) return Nearest(quoted, text.Passages, cited);
        var strangers = passages.Select(passage => quoted.Parts.SelectMany(part => PassageSearch.Strangers(passage, part.Forms[0])).ToList())
            .MinBy(words => words.Count) ?? [];
        return strangers.Count == 0
            ? "its words stand there, but not in this order or with other punctuation"
            : $"{(print.IsWeak ? "not there, or not beside these words" : "not there")}: {string.Join(", ", strangers.Select(word => $"“{word}”"))}";
    }

    private static string? Nearest(QuotedText quoted, ValueList<string> passages, List<int> cited)
    {
        var wanted = quoted.Parts.SelectMany(part => part.Forms[0].Items).ToList();
        return NearestText.To(wanted, passages, cited) switch
        {
            null => null,
            { Distance: 0 } near => $"the same words with other punctuation, ¶{near.Passage}: {near.Difference}",
            var near => $"nearest, ¶{near.Passage}: {near.Difference}",
        };
    }
}
