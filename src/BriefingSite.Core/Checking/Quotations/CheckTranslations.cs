using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A translation of words in the language of the site.</summary>
    public static Rule NeedlessTranslation { get; } = All.Add(new("BS161", Severity.Note, "A quotation in the language of the site is translated",
        "A translation says what a quotation in another language means. The record of this source names no other language, so either its 'language' is missing, or the translation says again, in other words, what readers can read themselves.",
        "“the gates are shut”{translation=\"the gates are closed\"} [@harbour-survey, ¶5]", "“las compuertas están cerradas”{translation=\"the gates are closed\"} [@estudio, ¶5]"));
}

/// <summary>Only what is in another language is translated.</summary>
internal static class CheckTranslations
{
    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        foreach (var (owner, citation) in AllCitations.Quoting(briefing))
            foreach (var quotation in citation.Quotations.Where(quotation => quotation.Quotation.Translation is not null))
                if (LanguageTag.Primary(citation.Source.Language ?? briefing.Site.Language) == LanguageTag.Primary(briefing.Site.Language))
                    report(new(CheckingRules.NeedlessTranslation, quotation.Quotation.At, $"'{citation.Source.Id}' is in the language of the site, and a quotation from it is translated.", "name its language in the record: 'language: es', or delete the translation", Subject: owner.Id));
    }
}
