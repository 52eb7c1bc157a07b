using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Wording;

/// <summary>Whether a text says less or more than before: by its hedges, by whose word it is, by its quantities and by what it says was only
/// tried. That is known only where the two texts are the same but for these, and nothing turns the direction round: "He denies that all left".</summary>
internal sealed class Strength
{
    private const int Plain = 100, PlainQuantity = 95;

    private static readonly Lazy<Strength> s_english = new(() => new("en"));
    private static readonly string[] s_scales = ["certainty", "reality", "asides", "quantity", "absence", "precision"];

    private readonly Language _language;
    private readonly ILookup<string, (string[] Words, string Scale, int Level)> _phrases;
    private readonly Dictionary<string, int> _attributions, _passives;
    private readonly HashSet<string> _dropped, _turning;

    private Strength(string language)
    {
        _language = Language.Find(language)!;
        var lists = WordData.Lists($"{language}-strength");
        _phrases = s_scales.SelectMany(scale => lists[scale].Select(word => (Words: word.Form.Split(' '), Scale: scale, Level: Level(word.Meaning))))
            .OrderByDescending(phrase => phrase.Words.Length).ToLookup(phrase => phrase.Words[0], StringComparer.Ordinal);
        (_attributions, _passives) = (Levels("attribution"), Levels("passives"));
        _dropped = lists["dropped"].Select(word => word.Form).ToHashSet(StringComparer.Ordinal);
        _turning = lists["turning"].Select(word => Stem(word.Form)).ToHashSet(StringComparer.Ordinal);

        Dictionary<string, int> Levels(string name) => lists[name].ToDictionary(word => word.Form, word => Level(word.Meaning), StringComparer.Ordinal);

        static int Level(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>That of a language; <c>null</c> where there are no lists.</summary>
    public static Strength? Find(string? tag) => Equivalences.Find(tag) is null ? null : s_english.Value;

    /// <summary>The direction from one text to another; <c>null</c> where it can't be shown.</summary>
    public Direction? Compare(IReadOnlyList<Term> before, IReadOnlyList<Term> after)
    {
        foreach (var (wasReport, isReport) in (ReadOnlySpan<(bool, bool)>)[(false, false), (true, false), (false, true), (true, true)])
        {
            var (one, other) = (Read(before, wasReport), Read(after, isReport));
            if (one.Core.SequenceEqual(other.Core)) return one.Core.Exists(IsTurning) ? null : Compare(one, other);
        }
        return null;
    }

    private static Direction? Compare(Statement one, Statement other)
    {
        var signs = new List<int?>
        {
            Sign(Lowest(one, "certainty"), Lowest(other, "certainty")),
            Sign(Lowest(one, "reality"), Lowest(other, "reality")),
            Sign(Lowest(one, "attribution"), Lowest(other, "attribution")),
            Sign(Lowest(one, "precision"), Lowest(other, "precision")),
            Each(Levels(one, "quantity"), Levels(other, "quantity"), PlainQuantity),
            Each(Levels(one, "absence"), Levels(other, "absence"), null),
        };
        if (signs.Contains(null)) return null;
        // Beside "no" or "few" a weaker word may say more.
        if (Levels(one, "absence").Count > 1 || (Levels(one, "absence").Count > 0 && signs.SkipLast(1).Any(sign => sign != 0))) return null;
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

    private Statement Read(IReadOnlyList<Term> terms, bool isReport)
    {
        var statement = new Statement([], []);
        var words = terms.Where(term => term.Kind != TermKind.Sign || term.Form is "," or "%" or "minus" or "?").Select(term => term.Kind == TermKind.Stop ? Term.StopForm : term.Form.ToLowerInvariant()).ToList();
        foreach (var sentence in Attribution.Split(words))
        {
            var rest = new Attribution(_attributions, _passives, statement.Marks).Remove(sentence, isReport);
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
            statement.Marks.Add((scale == "quantity" && isBeforeNumber ? "precision" : scale == "asides" ? "attribution" : scale, level));
            return scale is "quantity" or "absence" && next < words.Count && words[next] == "of" ? next + 1 : next;
        }
        if (words[i] is not ("," or Term.StopForm) && !_dropped.Contains(words[i])) statement.Core.Add(Stem(words[i]));
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
    private sealed record Statement(List<string> Core, List<(string Scale, int Level)> Marks);
}
