using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A quotation of scraps.</summary>
    public static Rule QuotedScraps { get; } = All.Add(new("BS114", Severity.Warning, "A quotation is put together from scraps",
        "One or two words here and there can be found in almost any text, and joined to say almost anything. Quote at least three words in a row in one part, or say in input/overrides.yml why the sense is kept.",
        "“they … trust … Moscow” [@a, ¶2]", "“they never trusted Moscow” [@a, ¶2]"));

    /// <summary>A quotation with a word in another spelling.</summary>
    public static Rule Respelled { get; } = All.Add(new("BS135", Severity.Note, "A quotation in another spelling",
        "Russian texts have е for ё, Arabic ones leave vowel marks out, and figures are written with the digits of either script. A quotation may differ from its source in that. But some words differ in nothing else, so whoever reviews the text should compare it.",
        "«все выше» [@a, ¶2]", "«всё выше» [@a, ¶2]"));
}

/// <summary>Whether a quotation that is in its source means there what it means here.</summary>
internal static class CheckSense
{
    /// <summary>The problems of a quotation.</summary>
    public static IEnumerable<Diagnostic> Find(FoundQuotation found, Source source)
    {
        if (found.Quoted.IsScraps)
            yield return new(CheckingRules.QuotedScraps, found.At, "No part of the quotation has three words in a row.", "quote at least three words in a row, or say in input/overrides.yml why the sense is kept");
        if (found.Match.IsRespelled)
            yield return new(CheckingRules.Respelled, found.At, "The source spells a word of the quotation otherwise: ё or е, a vowel mark, a conjunction joined to it, or the digits of another script.", "make sure that it is the same word");
        foreach (var problem in CheckQuotedDoubts.Find(found, source)) yield return problem;
        foreach (var problem in CheckOmissions.Find(found)) yield return problem;
        foreach (var problem in CheckEdges.Find(found)) yield return problem;
        foreach (var problem in CheckInsertions.Find(found, source)) yield return problem;
        var isAside = source.Passages.Any(passage => passage.Number == found.Match.Passage && passage.IsAside);
        foreach (var problem in CheckQuotedAsides.Find(found, isAside)) yield return problem;
    }

    /// <summary>The problems of a quotation without a citation, which may come from any of several passages: those of the one that has the
    /// fewest.</summary>
    public static IEnumerable<Diagnostic> OfAny(Quotation quotation, IEnumerable<(Source Source, QuotationMatch Match)> matches, Language? language, Limits limits)
    {
        var (quoted, writer) = (QuotedText.Parse(quotation.Words), new WriterSentence(quotation.Before, quotation.After, language));
        var at = quotation.At.At with { Length = Math.Max(1, quotation.Words.Length) };
        return matches.Select(found => Find(new(at, quoted, found.Match, found.Source.Text.Fingerprint!.Passages[found.Match.Passage - 1], found.Source.Text.Passage(found.Match.Passage), writer.For(Language.Find(found.Source.Text.Fingerprint!.Passages[found.Match.Passage - 1].Language)), limits), found.Source).ToList())
            .MinBy(problems => problems.Count) ?? [];
    }
}
