using BriefingSite.Core.Evidence.Languages;

namespace BriefingSite.Comparing.Wording;

/// <summary>Words that decide the meaning of a sentence. Changing, adding or dropping one of them counts as a change in meaning; changing other words
/// counts as copy-editing.</summary>
/// <remarks>The lists are English, and short on purpose. They know words, not grammar: "builds" → "buys" is recognized only because both are listed.
/// Reviewers see changes in wording too.</remarks>
internal static class Lexicon
{
    private static readonly HashSet<string> s_hedges = Set("""
        may might could can should would must shall will ought probably probable possibly possible perhaps maybe likely unlikely certain certainly
        uncertain apparently apparent allegedly alleged allege reportedly seemingly seem appear suggest indicate imply claim assume believe suspect doubt doubtful
        confirm unconfirmed confirmed deny proven unproven prove surely definitely clearly potentially potential presumably chance expect plan intend promise threaten
        """);

    private static readonly HashSet<string> s_quantities = Set("""
        all some most none every each any few many several only least almost nearly about around roughly approximately exactly over under above below up both
        either half third quarter majority minority whole entire entirely partly partially mostly largely fully completely always often sometimes usually once twice
        double triple numerous countless dozen sole solely alone mainly chiefly just barely wholly
        """);

    private static readonly HashSet<string> s_opposites = Set("""
        more less fewer greater smaller higher lower larger bigger better worse best worst earlier later before after since until during first last next
        previous former latter new old older newer faster slower stronger weaker strong weak high low large small long short early late
        increase decrease rise rose fall fell grow grew shrink shrank gain lose lost loss win won victory defeat support oppose opposition ally allied alliance enemy friend
        rival accept reject approve agree agreement disagree dispute allow forbid forbade ban permit prohibit include exclude begin began start end finish stop
        continue open close closed buy bought sell sold import export attack defend defence advance retreat supply receive send sent give gave take took join leave left
        enter exit true false right wrong success succeed failure fail legal illegal lawful unlawful public secret formal informal direct indirect north south
        east west northern southern eastern western war peace military civilian with without for against despite because although unless if except between
        sign ratify build built buyer seller keep kept break broke broken honour violate raise cut reduce expand withdraw deploy deliver delay cancel suspend resume
        help hinder harm benefit friendly hostile temporary permanent voluntary forced domestic foreign same different equal unequal positive negative
        """);

    private static readonly HashSet<string> s_units = Set("""
        % km kilometre kilometer mile metre meter foot feet tonne ton kilogram kg gram litre liter barrel million billion trillion thousand hundred second minute hour day week
        month year decade century dollar euro pound ruble rouble rial yuan degree percentage point knot mach mph gw mw kw $ € £ ¥ °
        """);

    private static readonly HashSet<string> s_functionWords = Set("""
        a an the and or but so as of to in on at by for from with that which who whom whose this these those it its he she they them their his her we our you i is
        are was were be been being has have had do does did there here then than into onto upon while when where what how also too very such own
        """);

    /// <summary>The category of a word, by its canonical form; <c>null</c> for a word that does not decide the meaning.</summary>
    public static string? FindCategory(string word) =>
        (Language.English.Single(word) & WordUses.Negation) != 0 || word is "longer" ? "negation"
        : Stem(word, s_units) is not null ? "unit"
        : Stem(word, s_hedges) is not null ? "certainty"
        : Stem(word, s_quantities) is not null ? "quantity"
        : Stem(word, s_opposites) is not null ? "opposite"
        : null;

    /// <summary>The form in which such a word is compared: <c>increased</c> and <c>increases</c> are the same.</summary>
    public static string Form(string word) => Stem(word, s_units) ?? Stem(word, s_hedges) ?? Stem(word, s_quantities) ?? Stem(word, s_opposites) ?? word;

    /// <summary>Whether a word carries content and is not a function word.</summary>
    public static bool IsContent(string word) => word.Length > 2 && !s_functionWords.Contains(word);

    /// <summary>Whether a word before a name marks its role: who does what to whom.</summary>
    public static bool MarksRole(string word) => word is "by" or "from" or "to" or "of" or "for" or "against" or "with" or "than";

    private static HashSet<string> Set(string words) => new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static string? Stem(string word, HashSet<string> known)
    {
        if (known.Contains(word)) return word;
        foreach (var ending in (ReadOnlySpan<string>)["s", "es", "d", "ed", "ing", "ly", "er"])
        {
            if (word.Length < ending.Length + 3 || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var stem = word[..^ending.Length];
            if (known.Contains(stem)) return stem;
            if (known.Contains(stem + "e")) return stem + "e";
            if (stem.EndsWith('i') && known.Contains(stem[..^1] + "y")) return stem[..^1] + "y";
            if (stem.Length > 3 && stem[^1] == stem[^2] && known.Contains(stem[..^1])) return stem[..^1];
        }
        return null;
    }
}
