using BriefingSite.Core.Evidence.Languages;

namespace BriefingSite.Comparing.Wording;

/// <summary>Words that weigh: changing one of them changes what a sentence says, or most likely so. The heaviest are told as a change in meaning,
/// all of them come first among the rewordings.</summary>
/// <remarks>That a word is not listed says nothing: any other word makes a rewording, which reviewers read. English has lists of its own; of the
/// other languages those are used that the checks of quotations have.</remarks>
/// <param name="language">The language; <c>null</c> where it has no lists.</param>
internal sealed class Lexicon(Language? language)
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

    // Each line has two sides; words of one side may mean the same.
    private static readonly (HashSet<string> One, HashSet<string> Other)[] s_opposites =
    [
        .. """
            more greater higher larger bigger better most best | less fewer smaller lower worse least worst
            earlier before until first former previous early old older | later after since last next latter late new newer
            faster stronger strong | slower weaker weak
            high large long | low small short
            increase rise rose grow grew gain raise expand | decrease fall fell shrink shrank lose lost loss reduce cut withdraw
            win won victory success succeed | lose lost loss defeat failure fail
            support help benefit keep kept ally allied alliance friend friendly defend defense defence | oppose opposition hinder harm enemy rival hostile attack break broke broken violate
            accept approve agree agreement allow permit honor honour | reject disagree dispute forbid forbade ban prohibit violate
            include enter join continue | exclude exit leave left stop finish end
            begin began start open build built | end finish stop close closed suspend cancel delay
            buy bought buyer import receive take took | sell sold seller export supply send sent give gave deliver
            advance deploy resume | retreat withdraw suspend
            true right legal lawful public formal direct | false wrong illegal unlawful secret informal indirect
            north northern east eastern war military | south southern west western peace civilian
            with for because | without against despite although unless
            temporary voluntary domestic same equal positive | permanent forced foreign different unequal negative
            sign ratify | suspend cancel reject
            """.Split('\n').Select(line => line.Split('|')).Select(sides => (Set(sides[0]), Set(sides[1]))),
    ];

    private static readonly HashSet<string> s_opposed = [.. s_opposites.SelectMany(line => line.One.Concat(line.Other)), "if", "except", "between", "during"];

    private static readonly Lazy<Dictionary<string, string>> s_levels = new(() =>
    {
        var lists = WordData.Lists("en-strength");
        return lists["precision"].Select(word => (word.Form, Level: $"precision {word.Meaning}")).Concat(lists["quantity"].Select(word => (word.Form, Level: $"quantity {word.Meaning}")))
            .DistinctBy(word => word.Form).ToDictionary(word => word.Form, word => word.Level, StringComparer.Ordinal);
    });

    private static readonly HashSet<string> s_units = Set("""
        % km kilometre kilometer mile metre meter foot feet ton tonne kilogram kg gram litre liter barrel million billion trillion thousand hundred second minute hour day week
        month year decade century dollar euro pound ruble rouble rial yuan degree percentage point knot mach mph gw mw kw $ € £ ¥ °
        """);

    private static readonly HashSet<string> s_functionWords = Set("""
        a an the and or but so as of to in on at by for from with that which who whom whose this these those it its he she they them his their her we our you i is
        are was were be been being has have had do does did there here then than into onto upon while when where what how also too very such own
        """);

    private static readonly HashSet<string> s_causes = Set("""
        because cause caused causing due owing thanks result resulted lead led leads follow followed follows following therefore thus hence consequently since so
        trigger triggered provoke provoked reason reasons account despite although though unless if whereas
        """);

    private static readonly HashSet<string> s_connectives = Set("and or but nor yet than as while");

    private static readonly HashSet<string> s_tenses = Set("is are was were be been being has have had do does did will would");

    /// <summary>The categories, those first that most often turn a meaning. Those behind <c>opposite</c> only put a rewording first.</summary>
    public static IReadOnlyList<string> Categories { get; } = ["number", "unit", "name", "negation", "quantity", "attribution", "certainty", "cause", "opposite", "connective", "tense"];

    private bool IsEnglish => language?.Code == "en";

    /// <summary>The category of a word whose change is a change in meaning; <c>null</c> for another word.</summary>
    /// <param name="word">Its canonical form in lower case.</param>
    public string? FindCategory(string word)
    {
        var uses = language?.Single(word) ?? default;
        if ((uses & WordUses.Negation) != 0) return "negation";
        if (!IsEnglish) return (uses & (WordUses.Hedge | WordUses.Uncertain)) != 0 ? "certainty" : (uses & (WordUses.Quantifier | WordUses.Degree | WordUses.Limit)) != 0 ? "quantity" : null;
        return Stem(word, s_units) is not null ? "unit" : Stem(word, s_hedges) is not null ? "certainty"
            : Stem(word, s_quantities) is not null || s_levels.Value.ContainsKey(word) ? "quantity" : Stem(word, s_opposed) is not null ? "opposite" : null;
    }

    /// <summary>The category of a word that only puts a rewording first; <c>null</c> for another word.</summary>
    public string? FindLesser(string word)
    {
        if (language is null) return null;
        if ((language.Single(word) & (WordUses.Attribution | WordUses.Hearsay | WordUses.Speech)) != 0) return "attribution";
        return !IsEnglish ? null : s_causes.Contains(word) ? "cause" : s_connectives.Contains(word) ? "connective" : s_tenses.Contains(word) ? "tense" : null;
    }

    /// <summary>The form in which such a word is compared: <c>increased</c> and <c>increases</c> are the same.</summary>
    public string Form(string word) => !IsEnglish ? word : Stem(word, s_units) ?? Stem(word, s_hedges) ?? Stem(word, s_quantities) ?? Stem(word, s_opposed) ?? word;

    /// <summary>What a word weighs by: a quantity, or how far something is exact, by how much it says, so that <c>often</c> weighs what
    /// <c>frequently</c> does; an opposite weighs only beside its opposite.</summary>
    /// <param name="kind">The category.</param>
    /// <param name="form">The word.</param>
    public static string? Weighed(string kind, string form) => kind switch { "quantity" => s_levels.Value.GetValueOrDefault(form) ?? form, "opposite" => null, _ => form };

    /// <summary>Whether a text lost some words and gained opposites of them.</summary>
    public static bool AreOpposed(IReadOnlyCollection<string> lost, IReadOnlyCollection<string> gained) =>
        s_opposites.Any(line => (lost.Any(line.One.Contains) && gained.Any(line.Other.Contains)) || (lost.Any(line.Other.Contains) && gained.Any(line.One.Contains)));

    /// <summary>Whether a word carries content and is not a function word.</summary>
    public bool IsContent(string word) => word.Length > 2 && !IsFunction(word);

    /// <summary>Whether a word is a function word of its language.</summary>
    public bool IsFunction(string word) => IsEnglish ? s_functionWords.Contains(word) : ((language?.Single(word) ?? default) & WordUses.Function) != 0;

    /// <summary>Whether a word is an English function word, which is no name whatever its first letter.</summary>
    public static bool IsFunctionWord(string word) => s_functionWords.Contains(word);

    /// <summary>Whether a capital letter inside a sentence shows a name.</summary>
    public bool ShowsNames => language is { CapitalisesNouns: false };

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
