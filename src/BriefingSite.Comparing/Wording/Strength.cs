using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Wording;

/// <summary>Whether a text says less or more than before: by its hedges, by whose word it is, by its quantities, by its conditions and by what it says
/// was only tried. That is known only where the two texts are the same but for these, and nothing turns the direction round: "He denies that all
/// left".</summary>
internal sealed class Strength
{
    private const int Plain = 100, PlainQuantity = 95;

    private static readonly Lazy<Strength> s_english = new(() => new("en"));
    private static readonly string[] s_scales = ["certainty", "reality", "asides", "quantity", "absence", "precision"];

    private readonly Language _language;
    private readonly ILookup<string, (string[] Words, string Scale, int Level)> _phrases;
    private readonly Dictionary<string, int> _attributions, _passives;
    private readonly HashSet<string> _dropped, _turning, _outer;
    private readonly Conditions _conditions;

    private Strength(string language)
    {
        _language = Language.Find(language)!;
        var lists = WordData.Lists($"{language}-strength");
        _phrases = s_scales.SelectMany(scale => lists[scale].Select(word => (Words: word.Form.Split(' '), Scale: scale, Level: Level(word.Meaning))))
            .OrderByDescending(phrase => phrase.Words.Length).ToLookup(phrase => phrase.Words[0], StringComparer.Ordinal);
        (_attributions, _passives) = (Levels("attribution"), Levels("passives"));
        _dropped = lists["dropped"].Select(word => word.Form).ToHashSet(StringComparer.Ordinal);
        _outer = lists["outer"].Select(word => word.Form).ToHashSet(StringComparer.Ordinal);
        _conditions = new(lists["conditions"].Select(word => word.Form.Split(' ')), lists["no-conditions"].Select(word => word.Form));
        _turning = lists["turning"].Select(word => Stem(word.Form)).ToHashSet(StringComparer.Ordinal);

        Dictionary<string, int> Levels(string name) => lists[name].ToDictionary(word => word.Form, word => Level(word.Meaning), StringComparer.Ordinal);

        static int Level(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>That of a language; <c>null</c> where there are no lists.</summary>
    public static Strength? Find(string? tag) => Equivalences.Find(tag) is null ? null : s_english.Value;

    /// <summary>The direction from one text to another; <c>null</c> where it can't be shown.</summary>
    /// <param name="before">The earlier text.</param>
    /// <param name="after">The later text.</param>
    /// <param name="names">Names of several words, whose words say nothing: a source may be called "What most get wrong".</param>
    public Direction? Compare(IReadOnlyList<Term> before, IReadOnlyList<Term> after, IReadOnlyList<IReadOnlyList<Term>> names)
    {
        var (sentences, others) = (Sentences(before, names), Sentences(after, names));
        var conditions = _conditions.Take(sentences).CompareTo(_conditions.Take(others));
        if (conditions is not { } condition) return null;
        foreach (var (wasReport, isReport) in (ReadOnlySpan<(bool, bool)>)[(false, false), (true, false), (false, true), (true, true)])
        {
            var (one, other) = (Read(sentences, wasReport), Read(others, isReport));
            if (one.Core.SequenceEqual(other.Core)) return one.Turning.Any(other.Turning.Contains) ? null : Compare(one, other, condition);
        }
        return null;
    }

    private static Direction? Compare(Statement one, Statement other, int condition)
    {
        var certainty = Sign(Lowest(one, "certainty"), Lowest(other, "certainty"));
        var inner = new List<int?>
        {
            Sign(Lowest(one, "reality"), Lowest(other, "reality")),
            Sign(Lowest(one, "precision"), Lowest(other, "precision")),
            Each(Levels(one, "quantity"), Levels(other, "quantity"), PlainQuantity),
        };
        var (outer, absence) = (new List<int?> { Sign(Lowest(one, "attribution"), Lowest(other, "attribution")), condition }, Each(Levels(one, "absence"), Levels(other, "absence"), null));
        (one.IsCertaintyOuter && other.IsCertaintyOuter ? outer : inner).Add(certainty);
        if (inner.Contains(null) || absence is null) return null;
        // Beside "no" or "few", or before a refusal, a weaker word may say more, unless it stands over them: "might not".
        var isDenied = Levels(one, "absence").Count + one.Overruled + other.Overruled > 0;
        if (Levels(one, "absence").Count > 1 || (isDenied && inner.Exists(sign => sign != 0))) return null;
        var signs = outer.Concat(inner).Append(absence).ToList();
        return signs.Exists(sign => sign < 0) == signs.Exists(sign => sign > 0) ? null : signs.Exists(sign => sign < 0) ? Direction.Weaker : Direction.Stronger;
    }

    private bool IsTurning(string word) => word == "?" || _turning.Contains(word) || (_language.Single(word) & WordUses.Negation) != 0;

    private static int? Sign(int before, int after) => Math.Sign(after - before);

    // Quantities one by one; where one text has none, it is compared with what a plain statement says.
    private static int? Each(List<int> before, List<int> after, int? plain)
    {
        if (before.Count != after.Count)
        {
            if (plain is not { } level || before.Count + after.Count != 1) return null;
            if (before.Count == 0) before = [level];
            else after = [level];
        }
        var signs = before.Zip(after, (one, other) => Math.Sign(other - one)).Where(sign => sign != 0).Distinct().ToList();
        return signs.Count switch { 0 => 0, 1 => signs[0], _ => null };
    }

    private static List<int> Levels(Statement statement, string scale) => [.. statement.Marks.Where(mark => mark.Scale == scale).Select(mark => mark.Level)];

    private static int Lowest(Statement statement, string scale)
    {
        var levels = Levels(statement, scale);
        return levels.Count == 0 ? Plain : levels.Min() is < Plain and var lowest ? lowest : levels.Max();
    }

    private static List<List<string>> Sentences(IReadOnlyList<Term> terms, IReadOnlyList<IReadOnlyList<Term>> names)
    {
        var words = Words(terms);
        foreach (var name in names.Select(Words).OrderByDescending(name => name.Count))
        {
            for (var at = 0; at + name.Count <= words.Count; at++)
            {
                if (!words.GetRange(at, name.Count).SequenceEqual(name)) continue;
                words.RemoveRange(at, name.Count);
                words.Insert(at, string.Join('_', name));
            }
        }
        return [.. Attribution.Split(words)];

        static List<string> Words(IReadOnlyList<Term> terms) => terms.Where(term => term.Kind != TermKind.Sign || term.Form is "," or "%" or "minus" or "?")
            .Select(term => term.Kind == TermKind.Stop ? Term.StopForm : term.Form.ToLowerInvariant()).ToList();
    }

    private Statement Read(List<List<string>> sentences, bool isReport)
    {
        var statement = new Statement([], []);
        foreach (var sentence in sentences)
        {
            var rest = new Attribution(_attributions, _passives, IsTurning, statement.Marks).Remove(sentence, isReport);
            statement.OuterEnd = -1;
            for (var i = 0; i < rest.Count;) i = Take(rest, i, statement);
        }
        return statement;
    }

    private int Take(List<string> words, int i, Statement statement)
    {
        foreach (var (phrase, scale, level) in _phrases[words[i]])
        {
            if (i + phrase.Length > words.Count || phrase.Index().Any(word => words[i + word.Index] != word.Item)) continue;
            var next = i + phrase.Length;
            var isBeforeNumber = next < words.Count && char.IsDigit(words[next][0]);
            if (scale == "precision" && !isBeforeNumber) continue;
            if (scale == "certainty") statement.Hedge(i, next, _outer.Contains(words[i]));
            if (scale == "absence") statement.IsDenialInside |= !statement.IsBehindOuter(i);
            statement.Marks.Add((scale == "quantity" && isBeforeNumber ? "precision" : scale == "asides" ? "attribution" : scale, level));
            return scale is "quantity" or "absence" && next < words.Count && words[next] == "of" ? next + 1 : next;
        }
        if (_dropped.Contains(words[i]) && statement.IsBehindOuter(i)) statement.OuterEnd = i + 1;
        else if (words[i] is not ("," or Term.StopForm) && !_dropped.Contains(words[i]))
        {
            statement.Core.Add(Stem(words[i]));
            if (!IsTurning(statement.Core[^1])) return i + 1;
            if (statement.IsBehindOuter(i)) statement.Overruled++;
            else statement.Turning.Add(statement.Core.Count);
        }
        return i + 1;
    }

    // "Supplies", "supplied", "supply": one word; of irregular ones the first of their forms.
    private string Stem(string word)
    {
        if (_language.FormsOf(word).Append(word).Order(StringComparer.Ordinal).First() is var first && first != word) return first;
        foreach (var (ending, instead) in (ReadOnlySpan<(string, string)>)[("ies", "y"), ("ied", "y"), ("sses", "ss"), ("ing", ""), ("ed", ""), ("es", ""), ("s", "")])
        {
            if (word.Length < ending.Length + 3 || !word.EndsWith(ending, StringComparison.Ordinal) || word.EndsWith("ss", StringComparison.Ordinal)) continue;
            var stem = word[..^ending.Length] + instead;
            return stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l') ? stem[..^1] : stem.TrimEnd('e');
        }
        return word.Length > 3 ? word.TrimEnd('e') : word;
    }

    /// <summary>A text without the words that make it weaker or stronger, and these.</summary>
    private sealed record Statement(List<string> Core, List<(string Scale, int Level)> Marks)
    {
        /// <summary>The places in the core of words that may turn the direction round.</summary>
        public HashSet<int> Turning { get; } = [];

        /// <summary>How many such words stand directly behind a hedge, which is about them too.</summary>
        public int Overruled { get; set; }

        /// <summary>Whether it denies something, and not directly behind a hedge.</summary>
        public bool IsDenialInside { get; set; }

        /// <summary>Where the last hedge of its sentence ends that stands over what follows.</summary>
        public int OuterEnd { get; set; } = -1;

        /// <summary>Whether its hedges stand over what it denies.</summary>
        public bool IsCertaintyOuter => _isHedgedOutside && !(IsDenialInside && Marks.Exists(mark => mark.Scale == "certainty"));

        /// <summary>Whether a word follows such a hedge directly.</summary>
        public bool IsBehindOuter(int at) => at == OuterEnd;

        /// <summary>Takes a hedge.</summary>
        public void Hedge(int at, int end, bool isOuter)
        {
            _isHedgedOutside &= isOuter || IsBehindOuter(at);
            if (isOuter || IsBehindOuter(at)) OuterEnd = end;
        }

        private bool _isHedgedOutside = true;
    }
}
