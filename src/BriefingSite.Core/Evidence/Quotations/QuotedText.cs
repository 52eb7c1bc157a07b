using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>A parsed quotation: the words of the source between our ellipses and insertions.</summary>
/// <param name="Runs">The words that must stand in the passage without a gap, in order.</param>
/// <param name="Insertions">What is inserted in square brackets between words, in order.</param>
public sealed record QuotedText(IReadOnlyList<QuotedRun> Runs, IReadOnlyList<Insertion> Insertions)
{
    /// <summary>What stands in brackets without any word of its own, such as <c>sic</c> or <c>!</c>; in order.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>Where the brackets may be the source's own: the same with the brackets as its punctuation; otherwise <c>null</c>.</summary>
    public QuotedText? WithBracketsOfSource { get; init; }

    /// <summary>The hashes of its words, for all passages that it is searched for in.</summary>
    internal WantedHashes Hashes { get; } = new();

    /// <summary>How many words are quoted, as people count: <c>game-changer</c> is one.</summary>
    public int Length => Runs.Sum(run => Extent.Count(run.Text));

    /// <summary>Whether it has several parts between ellipses, none of which has more than a few words: such scraps can be found in order in
    /// almost any text.</summary>
    public bool IsScraps => Parts() is { Count: > 1 } parts && parts.TrueForAll(Extent.IsFew);

    /// <summary>The same without the punctuation before the first and after the last word of each part.</summary>
    public QuotedText WithoutEnds() => this with { Runs = [.. Runs.Select(run => run with { Words = run.Words with { Before = "", After = "" } })], WithBracketsOfSource = null };

    /// <summary>Parses a quotation.</summary>
    /// <param name="words">The words between the marks.</param>
    public static QuotedText Parse(string words)
    {
        var parsed = QuotationParser.Parse(words, hasOurBrackets: true);
        return words.AsSpan().ContainsAny('[', '［', '〔') ? parsed with { WithBracketsOfSource = QuotationParser.Parse(words, hasOurBrackets: false) } : parsed;
    }

    // The words of each part, those on both sides of an insertion together.
    private List<string> Parts()
    {
        var parts = new List<string>();
        foreach (var run in Runs)
        {
            if (run.Joint == Joint.Insertion && parts.Count > 0) parts[^1] += " " + run.Text;
            else parts.Add(run.Text);
        }
        return parts;
    }
}

/// <summary>What stands between the words of a quotation and those before them.</summary>
public enum Joint
{
    /// <summary>Nothing: they are the first.</summary>
    Start,

    /// <summary>An ellipsis.</summary>
    Ellipsis,

    /// <summary>An ellipsis of four dots, or one beside a full stop: a sentence ends there.</summary>
    SentenceEllipsis,

    /// <summary>An insertion in square brackets, which may replace a few words.</summary>
    Insertion,
}

/// <summary>Words of the source in a row.</summary>
/// <param name="Joint">What joins them to the words before.</param>
/// <param name="Words">The words.</param>
/// <param name="Altered">The words of which letters were changed in brackets.</param>
/// <param name="Text">The text as written, without brackets.</param>
public sealed record QuotedRun(Joint Joint, Words Words, IReadOnlyList<AlteredWord> Altered, string Text)
{
    private const int MaxForms = 128;

    /// <summary>Of how many words letters may be changed; with more, each is looked for as it is written.</summary>
    public const int MaxAltered = 32;

    /// <summary>How many words the search looks for.</summary>
    public int Count => Words.Count;

    /// <summary>The words as the source may have them: of the endings of its language those with which the passage has the word.</summary>
    /// <param name="passage">The passage.</param>
    public IEnumerable<Words> Forms(PassageFingerprint passage)
    {
        var language = Language.Find(passage.Language);
        IEnumerable<Words> forms = [Words];
        if (Altered.Count > MaxAltered) return forms;
        foreach (var altered in Altered)
        {
            // The first word may have lost its article: "l'arrivée".
            var candidates = altered.Word == 0 && language is { Separable.Count: > 0 } ? altered.Candidates(language)
                : [.. altered.Candidates(language).Where(word => PassageSearch.HasWord(passage, word) || Spellings.Of(word, passage.Language).Any(other => PassageSearch.HasWord(passage, other)))];
            forms = forms.SelectMany(form => candidates.Select(word => form with { Items = [.. form.Items.Take(altered.Word), word, .. form.Items.Skip(altered.Word + 1)] })).Take(MaxForms);
        }
        return forms;
    }
}

/// <summary>A word of which letters stand in brackets: <c>[T]hey</c>, <c>help[ed]</c>.</summary>
/// <param name="Word">Its number among the words of its run, from 0.</param>
/// <param name="Before">The letters before the bracket.</param>
/// <param name="Ours">The letters in it.</param>
/// <param name="After">The letters after it.</param>
public sealed record AlteredWord(int Word, string Before, string Ours, string After)
{
    private const int ShortestStem = 2;

    // What a source must not say without the quotation: another form of a word has the same sense.
    private const WordUses Deciding = WordUses.Negation | WordUses.Condition | WordUses.Quantifier | WordUses.Uncertain | WordUses.Turning;

    /// <summary>Whether the first letter stands in brackets as well: <c>[H]elp[ed]</c>.</summary>
    public bool HasOtherCase { get; init; }

    /// <summary>The words that the source may have: a letter in either case, another ending of the language, or another form of an irregular word.</summary>
    public IReadOnlyList<string> Candidates(Language? language)
    {
        if (Before.Length == 0) return [.. OtherCases(Ours[0]).SelectMany(first => (string[])[first + Ours[1..].ToLowerInvariant() + After, first + Ours[1..] + After]).Distinct()];
        var words = HasOtherCase ? OtherCases(Before[0]).Select(first => first + Before[1..]) : [Before];
        return [.. words.SelectMany(before => OtherForms(before, language ?? Language.English)).Distinct()];
    }

    // What stands outside the brackets is the source's.
    private IEnumerable<string> OtherForms(string before, Language language)
    {
        var word = before + Ours + After;
        yield return word;
        if (After.Length > 0)
        {
            yield return before + Ours.ToLowerInvariant() + After;
            yield return before + Ours.ToUpperInvariant() + After;
        }
        var own = language.Single(word.ToLowerInvariant());
        for (var stem = ShortestStem; stem <= before.Length; stem++)
            if (language.Endings.Contains(word[stem..]))
                foreach (var ending in language.Endings)
                    if (MayBe(word[..stem] + ending)) yield return word[..stem] + ending;
        foreach (var form in language.FormsOf(word))
            if (MayBe(form)) yield return form;

        bool MayBe(string other) => other.Length >= before.Length + After.Length && other.StartsWith(before, StringComparison.Ordinal) && other.EndsWith(After, StringComparison.Ordinal)
            && (language.Single(other.ToLowerInvariant()) & ~own & Deciding) == 0;
    }

    // Turkish has an i with a dot in both cases, and one without.
    private static IEnumerable<char> OtherCases(char letter) => letter switch
    {
        'i' => ['i', 'I', 'İ'],
        'ı' => ['ı', 'I'],
        'I' => ['I', 'i', 'ı'],
        'İ' => ['İ', 'i'],
        _ => [char.ToLowerInvariant(letter), char.ToUpperInvariant(letter)],
    };
}

/// <summary>Words inserted in square brackets.</summary>
/// <param name="Text">The words.</param>
/// <param name="Run">The number of the run that follows, from 0; the number of runs at the end.</param>
/// <param name="IsBesideEllipsis">Whether an ellipsis stands beside it, so that it does not explain the word before.</param>
public sealed record Insertion(string Text, int Run, bool IsBesideEllipsis)
{
    /// <summary>Whether it says itself that it is the writer's: <c>[the owners, Ed.]</c></summary>
    public bool IsMarkedAsOurs { get; init; }
}
