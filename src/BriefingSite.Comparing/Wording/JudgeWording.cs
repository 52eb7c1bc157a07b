using BriefingSite.Comparing.Text;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Wording;

/// <summary>How much a change of words weighs.</summary>
/// <param name="Weight">The weight.</param>
/// <param name="Detail">What the words do not show by themselves.</param>
/// <param name="Rank">How likely a rewording turns the meaning: 0 for no sign of that.</param>
/// <param name="Direction">Whether the text says less or more than before, where that can be shown.</param>
internal sealed record Verdict(Weight Weight, string? Detail = null, int Rank = 0, Direction? Direction = null)
{
    /// <summary>What kind of change it is.</summary>
    /// <param name="kind">The kind where the text says something else.</param>
    public ChangeKind KindOf(ChangeKind kind) => Weight switch
    {
        Weight.None or Weight.Wording => ChangeKinds.WordingChanged,
        Weight.Reworded => ChangeKinds.Reworded,
        Weight.Minor or Weight.Major => kind,
    };
}

/// <summary>Tells the same wording from other words. It is the same only where the <see cref="Equivalences"/> of the language make both texts equal;
/// whether other words mean the same is left to a reader.</summary>
/// <param name="known">The words of both versions.</param>
/// <param name="language">The language of both; <c>null</c> where they differ.</param>
internal sealed class JudgeWording(KnownWords known, string? language)
{
    private const int MinAddedWords = 3;
    private const string NameKey = "name ";

    // Most comparisons find nothing to judge, and need no lists.
    private readonly Lazy<Equivalences?> _equivalences = new(() => Equivalences.Find(language));
    private readonly SameWriting _writing = new(language);
    private readonly Lazy<LooseReading> _loose = new(() => new(Equivalences.Find(language), language));
    private readonly Lazy<Lexicon> _words = new(() => new(Language.Find(language)));

    private readonly Lazy<IReadOnlyList<IReadOnlyList<Term>>> _names = new(() => [.. known.Titles.Select(title => NormalForm.Compared(NormalForm.Read(title, Equivalences.Find(language)))).Where(terms => terms.Count > 1)]);

    /// <summary>The words by which an order says something; <c>null</c> where nothing is known of them.</summary>
    public OrderWords? Order => OrderWords.Find(language);

    private Equivalences? Same => _equivalences.Value;

    private Lexicon Lexicon => _words.Value;

    /// <summary>Judges a statement: any other word changes its meaning. Other punctuation is for a reader to judge.</summary>
    /// <param name="before">The earlier words.</param>
    /// <param name="after">The later words.</param>
    /// <param name="weight">The weight of a change in meaning.</param>
    public Verdict Statement(string before, string after, Weight weight) => Judged(before, after, (one, other) => StatementInWords(one, other, weight));

    // What is written otherwise and no more is wording.
    private Verdict Judged(string before, string after, Func<string, string, Verdict> judge)
    {
        if (WordDiff.AreSame(before, after)) return WithInvisible(before, after, new(Weight.None));
        var (one, other) = _writing.Fold(before, after);
        return WithInvisible(before, after, judge(one, other) is { Weight: > Weight.None } verdict ? verdict : new(Weight.Wording));
    }

    // The words may be the same to a reader, and not to a search, a reader aloud, or a program.
    private static Verdict WithInvisible(string before, string after, Verdict verdict) => InvisibleSigns.Describe(before, after) is not { } signs ? verdict : verdict with
    {
        Weight = verdict.Weight < Weight.Reworded ? Weight.Reworded : verdict.Weight,
        Detail = verdict.Detail is { } detail ? $"{detail}; {signs}" : signs,
    };

    private Verdict StatementInWords(string before, string after, Weight weight)
    {
        var verdict = StatementAsWritten(before, after, weight);
        if (verdict.Weight <= Weight.Reworded) return verdict;
        var (one, other) = _loose.Value.Read(before, after, isStrict: true);
        return AreAlike(Read(one, IsName), Read(other, IsName)) ? verdict with { Weight = Weight.Reworded } : verdict;
    }

    private Verdict StatementAsWritten(string before, string after, Weight weight)
    {
        if (WordDiff.AreSame(before, after)) return new(Weight.None);
        var (one, other) = (Read(before, IsName), Read(after, IsName));
        if (AreSame(one, other)) return new(Weight.Wording);
        if (AreReordered(one, other)) return new(Weight.Reworded, "the order of its sentences changed");
        var isPunctuation = AreSame(WordsOf(one), WordsOf(other)) && one.Signs.SequenceEqual(other.Signs);
        // A capital letter at the beginning may be that of a sentence or of a name; only a reader can say.
        isPunctuation |= Same is not null && AreSame(Uncapitalised(one), Uncapitalised(other));
        return new(isPunctuation ? Weight.Reworded : weight, null, Rank(one, other), DirectionOf(one, other));
    }

    /// <summary>Judges a sentence of prose. Other words are a change in meaning where its numbers, names, negations or the words of
    /// <see cref="Lexicon"/> differ, or where it gained or lost some words of content; else a reader has to judge.</summary>
    public Verdict Prose(string before, string after) => Judged(before, after, (one, other) => Prose(one, other, IsName));

    /// <summary>Judges a heading: as prose, but capital letters in it may be those of a title; whether they are is for a reader to judge.</summary>
    public Verdict Heading(string before, string after) => Judged(before, after, (one, other) => Prose(one, other, known.IsKnownName));

    /// <summary>Judges code: every sign counts.</summary>
    public static Verdict Code(string before, string after) => new(before == after ? Weight.None : Weight.Minor);

    /// <summary>Whether two texts differ only in punctuation, or in what is wording.</summary>
    public bool HaveSameWords(string before, string after)
    {
        var (one, other) = (Read(before, IsName), Read(after, IsName));
        return Same is not null && one.Signs.SequenceEqual(other.Signs) && AreSame(WordsOf(one), WordsOf(other));
    }

    /// <summary>Whether two texts have the same words in any order, function words aside.</summary>
    public bool HaveSameContent(string before, string after)
    {
        return Content(before).SequenceEqual(Content(after));

        IEnumerable<string> Content(string text) => Read(text, IsName).Words.Where(word => !Lexicon.IsFunction(word)).Order(StringComparer.Ordinal);
    }

    private Verdict Prose(string before, string after, Func<string, bool> isName)
    {
        var verdict = ProseAsWritten(before, after, isName, isLoose: false);
        if (verdict.Weight <= Weight.Reworded) return verdict;
        var (one, other) = _loose.Value.Read(before, after, isStrict: false);
        return ProseAsWritten(one, other, isName, isLoose: true).Weight <= Weight.Reworded ? verdict with { Weight = Weight.Reworded } : verdict;
    }

    private Verdict ProseAsWritten(string before, string after, Func<string, bool> isName, bool isLoose)
    {
        if (WordDiff.AreSame(before, after)) return new(Weight.None);
        var (one, other) = (Read(before, word => isName(word) && !HasWord(after, word)), Read(after, word => isName(word) && !HasWord(before, word)));
        if (AreSame(one, other)) return new(Weight.Wording);
        if (AreReordered(one, other)) return new(Weight.Reworded, "the order of its sentences changed");
        if (Same is not null && one.Terms.Select(term => term.Form).SequenceEqual(other.Terms.Select(term => term.Form), StringComparer.OrdinalIgnoreCase)) return new(Weight.Reworded);
        var saysTheSame = (WeighTheSame(one, other, isLoose) || HaveSameLetters(one, other)) && one.Signs.SequenceEqual(other.Signs);
        var isLonger = Math.Abs(Extra(one.Words, other.Words) - Extra(other.Words, one.Words)) >= MinAddedWords;
        return new(saysTheSame && !isLonger ? Weight.Reworded : Weight.Minor, null, Rank(one, other), DirectionOf(one, other));
    }

    // The same words in another order, and other words of one kind, are for a reader to judge.
    private static bool WeighTheSame(Reading one, Reading other, bool isLoose)
    {
        var (keys, others) = (Keys(one), Keys(other));
        var (lost, gained) = (Without(keys, others), Without(others, keys));
        if (isLoose) DropRoles(lost, gained);
        if (lost.Count + gained.Count > 0) return false;
        var (before, after) = (Only(one, "opposite"), Only(other, "opposite"));
        return !Wording.Lexicon.AreOpposed(Without(before, after), Without(after, before));

        static List<string> Keys(Reading reading) => [.. reading.KeyWords.Select(word => (word.Kind, Key: Wording.Lexicon.Weighed(word.Kind, word.Form)))
            .Where(word => word.Key is not null).Select(word => $"{word.Kind} {word.Key}")];
    }

    // "Iran sold it", "it was sold by Iran", "Iran's sale": one has no word for the role, which its place shows.
    private static void DropRoles(List<string> lost, List<string> gained)
    {
        foreach (var name in lost.Where(word => word.StartsWith(NameKey, StringComparison.Ordinal)).ToList())
        {
            var parts = Parts(name);
            if (gained.Find(other => other.StartsWith(NameKey, StringComparison.Ordinal) && Parts(other)[^1] == parts[^1] && (parts.Length == 1 || Parts(other).Length == 1)) is not { } same) continue;
            lost.Remove(name);
            gained.Remove(same);
        }

        static string[] Parts(string key) => (key.EndsWith("'s", StringComparison.Ordinal) ? key[..^2] : key)[NameKey.Length..].Split(' ');
    }

    // The same words, or their beginning at the end: "Last year it grew", "it grew last year". What says how far something is so belongs to its place.
    private bool AreAlike(Reading one, Reading other)
    {
        var (words, others) = (OnlyWords(one), OnlyWords(other));
        if (words.Count != others.Count || !one.Signs.Order(StringComparer.Ordinal).SequenceEqual(other.Signs.Order(StringComparer.Ordinal))) return false;
        var isOneSentence = !one.Terms.Concat(other.Terms).Any(term => term.Kind == TermKind.Stop);
        for (var at = 0; at < (isOneSentence ? words.Count : Math.Min(words.Count, 1)); at++)
        {
            if (!words.Skip(at).Concat(words.Take(at)).Zip(others).All(pair => AreOne(pair.First, pair.Second))) continue;
            var moved = at * 2 <= words.Count ? words.Take(at) : words.Skip(at);
            return moved.All(word => Lexicon.FindCategory(word.Form.ToLowerInvariant()) is not ("negation" or "quantity" or "certainty"));
        }
        return false;

        static List<Term> OnlyWords(Reading reading) => [.. reading.Terms.Where(term => term.Kind is not (TermKind.Sign or TermKind.Stop))];

        static bool AreOne(Term word, Term other) => word.Form == other.Form || ((word.Begins || other.Begins) && word.Form.Equals(other.Form, StringComparison.OrdinalIgnoreCase));
    }

    // "Long term", "long-term" and "longterm"; numbers are no compounds.
    private static bool HaveSameLetters(Reading one, Reading other)
    {
        return Letters(one) == Letters(other) && Only(one, "number").SequenceEqual(Only(other, "number")) && Only(one, "unit").SequenceEqual(Only(other, "unit"));

        static string Letters(Reading reading) => string.Concat(reading.Words.SelectMany(word => word).Where(char.IsLetterOrDigit));
    }

    private Direction? DirectionOf(Reading one, Reading other) =>
        MainClause.Find(language)?.HasAllOf(one.Terms, other.Terms) == true ? Strength.Find(language)?.Compare(one.Terms, other.Terms, _names.Value) : null;

    private bool IsName(string word) => known.IsKnownName(word) || (known.IsName(word) && Same?.Knows(word.ToLowerInvariant()) != true);

    // What begins a sentence and is written without a capital letter in the other text need be no name.
    private static bool HasWord(string text, string name) => Tokens.Split(text).Any(token => char.IsLower(token.Folded[0]) && token.Folded.Equals(name, StringComparison.OrdinalIgnoreCase));

    private Reading Read(string text, Func<string, bool> isName) => new(NormalForm.Read(text, Same, known.IsKnownName), Lexicon, isName);

    private bool AreSame(Reading one, Reading other) => Same is not null && AreSame(one.Terms, other.Terms);

    // Whether sentences that changed places mean the same, only a reader can say.
    private bool AreReordered(Reading one, Reading other)
    {
        if (Same is null) return false;
        var (sentences, others) = (SplitSentences(one.Terms), SplitSentences(other.Terms));
        return !sentences.Exists(PointsBack) && !sentences.Select(Key).SequenceEqual(others.Select(Key))
            && sentences.Select(Key).Order(StringComparer.Ordinal).SequenceEqual(others.Select(Key).Order(StringComparer.Ordinal));
    }

    private bool PointsBack(List<Term> sentence) => Same!.PointsBack([.. sentence.Where(term => term.Kind is not TermKind.Sign).Select(term => term.Form.ToLowerInvariant())]);

    private bool AreSame(IReadOnlyList<Term> one, IReadOnlyList<Term> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => pair.First.Form == pair.Second.Form || IsTypo(pair.First, pair.Second));

    private static List<Term> WordsOf(Reading reading) => [.. reading.Terms.Where(term => term.Kind is not (TermKind.Sign or TermKind.Stop) || term.Form is "%" or "$" or "€" or "£" or "minus" or Dash.Hyphen or Dash.Joint)];

    private static List<Term> Uncapitalised(Reading reading) => [.. reading.Terms.Select((term, i) => i == 0 && term.Form.Length > 1 && !term.Form.Skip(1).Any(char.IsUpper) ? term with { Form = term.Form.ToLowerInvariant() } : term)];

    private static string Key(List<Term> sentence) => string.Join(' ', sentence.Select(term => term.Form));

    private static List<List<Term>> SplitSentences(IReadOnlyList<Term> terms)
    {
        List<List<Term>> sentences = [[]];
        foreach (var term in terms)
        {
            if (term is not { Kind: TermKind.Stop, Begins: true, Form: Term.StopForm }) sentences[^1].Add(term);
            if (term is { Kind: TermKind.Stop, Begins: true }) sentences.Add([]);
        }
        return sentences;
    }

    private bool IsTypo(Term one, Term other) =>
        Same is not null && one.Kind == TermKind.Word && other.Kind == TermKind.Word && char.IsLower(one.Written[0]) && char.IsLower(other.Written[0]) && known.IsTypo(one.Form, other.Form, Same);

    private int Extra(List<string> some, List<string> others) =>
        some.Where(Lexicon.IsContent).GroupBy(word => word, StringComparer.Ordinal)
            .Sum(group => Math.Max(0, group.Count() - others.Count(word => word == group.Key)));

    private static int Rank(Reading before, Reading after)
    {
        for (var i = 0; i < Wording.Lexicon.Categories.Count; i++)
            if (!Only(before, Wording.Lexicon.Categories[i]).SequenceEqual(Only(after, Wording.Lexicon.Categories[i]))) return Wording.Lexicon.Categories.Count - i;
        return 0;
    }

    private static List<string> Only(Reading reading, string kind) => [.. reading.KeyWords.Concat(reading.Lesser).Where(word => word.Kind == kind).Select(word => word.Form)];

    private static List<string> Without(List<string> some, List<string> others)
    {
        var rest = new List<string>(some);
        foreach (var other in others) rest.Remove(other);
        return rest;
    }
}
