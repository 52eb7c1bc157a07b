using BriefingSite.Core.Evidence;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A quotation without a citation in reach.</summary>
    public static Rule UncitedQuotation { get; } = All.Add(new("BS130", Severity.Warning, "A quotation that nothing checks",
        "Words in quotation marks are taken for somebody's words. They are checked where a citation follows in the same sentence, or stands before them in it. Names of the briefing – titles, short names, terms and aliases – need none if they have at most five words and neither a verb nor a negation; a title that is a sentence needs none where it is linked. Nor do words marked as nobody's: '{.scare}' after the closing mark, or 'scare:' beside the text in YAML. In a text that can't cite, such as an answer, they must stand in a passage that its page cites.",
        "They call it a “marriage of convenience”.", "They call it a “marriage of convenience” [@harbour-survey, ¶5]."));

    /// <summary>One or two words in quotation marks without a citation.</summary>
    public static Rule ScareQuotes { get; } = All.Add(new("BS131", Severity.Note, "Words in quotation marks that nothing checks",
        "One or two words in quotation marks may only distance the writer from them. Whoever reviews the text should know that nobody has checked them; so should they of words that the writer marked as nobody's, and of those that are a name of the briefing.",
        "the “axis” of the north", "the “axis” of the north [@harbour-survey, ¶5]"));
}

/// <summary>Quotations without a citation of their own: they belong to what they stand beside, or they are reported as unchecked.</summary>
internal static class CheckUncitedQuotations
{
    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        var names = new Lazy<KnownNames>(() => new(briefing));
        var reach = new QuotationReach(briefing);
        var language = Language.Find(briefing.Site.Language);
        foreach (var entity in briefing.Entities)
        {
            foreach (var uncited in reach.Find(entity))
                foreach (var problem in Problems(uncited, reach, names, language, briefing.Site.Limits)) report(problem with { Subject = entity.Id, Words = uncited.Quotation.Words });
        }
    }

    private static IEnumerable<Diagnostic> Problems(UncitedQuotation uncited, QuotationReach reach, Lazy<KnownNames> names, Language? language, Limits limits)
    {
        var quotation = uncited.Quotation;
        var found = !quotation.IsScare && uncited.Evidence.Count > 0 && !IsName(uncited, names.Value) ? reach.Search(uncited, QuotedText.Parse(quotation.Words)) : [];
        return found is { Count: > 0 } ? CheckSense.OfAny(quotation, found, language, limits) : Problem(uncited, names, language, isUnknown: found is null) is { } problem ? [problem] : [];
    }

    private static Diagnostic? Problem(UncitedQuotation uncited, Lazy<KnownNames> names, Language? language, bool isUnknown)
    {
        var quotation = uncited.Quotation;
        var at = quotation.At.At with { Length = Math.Max(1, quotation.Words.Length) };
        var hasFewWords = Quotation.HasFewWords(quotation.Words);
        if (quotation.IsScare) return new(CheckingRules.ScareQuotes, at, $"“{Shortened(quotation)}” is marked as nobody's words, so it is not checked.", "make sure that no source is meant");
        if (IsName(uncited, names.Value))
        {
            return hasFewWords || IsLinked(uncited) ? null
                : new(CheckingRules.ScareQuotes, at, $"“{Shortened(quotation)}” is taken for a name of the briefing, so it is not checked.", "make sure that no statement is meant");
        }
        if (!isUnknown && uncited is { IsEvidenceOfText: true, Evidence.Count: > 0 })
            return new(CheckingRules.QuotationNotInPassage, at, $"The quotation is not in {Where(uncited.Evidence)}.", "quote it as it stands there, cite where it stands, or say it in your own words");
        if (hasFewWords && !IsWeighty(quotation.Words, language))
            return new(CheckingRules.ScareQuotes, at, $"“{Shortened(quotation)}” in quotation marks is not checked.", null);
        return new(CheckingRules.UncitedQuotation, at, $"“{Shortened(quotation)}” is not checked: {Reason(uncited, isUnknown)}.",
            uncited.CanCite && names.Value.Contain(quotation.Words) ? "if it is meant as the title, link it: [[id|“…”]]; else cite it in the same sentence" : Hint(uncited));
    }

    private static bool IsName(UncitedQuotation uncited, KnownNames names) =>
        names.Contain(uncited.Quotation.Words) && (names.IsName(uncited.Quotation.Words) || IsLinked(uncited));

    private static bool IsLinked(UncitedQuotation uncited) => uncited.LinkedTitles.Any(title => KnownNames.IsTitle(uncited.Quotation.Words, title));

    private static string Reason(UncitedQuotation uncited, bool isUnknown) =>
        isUnknown ? $"neither the lock nor the original of {Sources(uncited.Evidence)} is here"
        : !uncited.CanCite ? "it is in no passage that is cited here"
        : uncited.Quotation.IsBlock ? "no citation that supports it stands at the end of this block quotation or after it"
        : "no citation that supports it stands in this sentence";

    private static string Sources(IReadOnlyList<Citation> evidence) => string.Join(", ", evidence.Select(citation => $"'{citation.Source.Id}'").Distinct().Take(3));

    private static string Hint(UncitedQuotation uncited) => uncited.Quotation.IsBlock
        ? "put the citation at the end of its last paragraph, or mark it '{.scare}' there if it is nobody's words"
        : uncited.CanCite ? "cite it in the same sentence, or write '{.scare}' after the closing mark if it is nobody's words"
        : "quote words of a passage that this page cites, leave the marks out, or list the words under 'scare:' if they are nobody's";

    private static string Where(IReadOnlyList<Citation> evidence) => string.Join(" or ", evidence.Select(citation =>
        $"{(citation.Ranges.Count == 0 ? "any passage" : string.Join(", ", citation.Ranges.Select(range => $"¶{range}")))} of '{citation.Source.Id}'").Distinct().Take(3));

    private static bool IsWeighty(string words, Language? language) => words.Any(char.IsDigit) || Words.Split(words).Items.Any(word => ((language ?? Language.English).Single(word.ToLowerInvariant()) & WordUses.Negation) != 0);

    private static string Shortened(Quotation quotation) => Target.Shortened(string.Join(' ', quotation.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
