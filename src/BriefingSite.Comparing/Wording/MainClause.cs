using BriefingSite.Comparing.Text;
using BriefingSite.Core.Evidence.Languages;

namespace BriefingSite.Comparing.Wording;

/// <summary>Whether what changed stands in the main clause of its sentence, where alone a weaker word makes a weaker statement: in a condition, behind
/// <c>who</c>, in a noun phrase or under an upper bound it may make a stronger one, or nobody knows.</summary>
internal sealed class MainClause
{
    private const string That = "that";

    private const int MaxWords = 3;

    private static readonly Lazy<MainClause> s_english = new(() => new("en"));

    private readonly Language _language;
    private readonly HashSet<string> _subject, _phrases, _closed, _forms, _quantities, _determiners, _bare;
    private readonly Dictionary<string, int> _verbs;

    private MainClause(string language)
    {
        _language = Language.Find(language)!;
        var lists = WordData.Lists($"{language}-strength");
        (_subject, _phrases, _closed, _forms, _bare) = (Words("main-clause"), Words("phrases"), Words("closed"), Words("forms-of-be"), Words("permission"));
        _determiners = Words("determiners");
        _quantities = [.. ((string[])["quantity", "absence", "precision"]).SelectMany(list => lists[list]).SelectMany(word => word.Form.Split(' '))];
        _verbs = lists["attribution"].ToDictionary(word => word.Form, word => int.Parse(word.Meaning, System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

        HashSet<string> Words(string name) => lists[name].Select(word => word.Form).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>That of a language; <c>null</c> where there are no lists.</summary>
    public static MainClause? Find(string? tag) => Equivalences.Find(tag) is null ? null : s_english.Value;

    /// <summary>Whether all that differs between two texts stands in a main clause.</summary>
    public bool HasAllOf(IReadOnlyList<Term> before, IReadOnlyList<Term> after)
    {
        var (one, other) = (Forms(before), Forms(after));
        // "According to the survey, the treaty …" is put before what ends both.
        var end = 0;
        while (end < Math.Min(one.Count, other.Count) && one[^(end + 1)] == other[^(end + 1)]) end++;
        return ListDiff.Compare(one.SkipLast(end), other.SkipLast(end)).All(run => Has(one, run.Removed.Start, run.Removed.Count, other, run.Added.Start, run.Added.Count));

        static List<string> Forms(IReadOnlyList<Term> terms) => [.. terms.Select(term => term.Kind == TermKind.Stop ? Term.StopForm : term.Form.ToLowerInvariant())];
    }

    private bool Has(List<string> one, int start, int count, List<string> other, int otherStart, int otherCount)
    {
        var (removed, added) = (one.GetRange(start, count), other.GetRange(otherStart, otherCount));
        // Between "may" and "can" is that between a possibility and a permission; who confirms something makes it no weaker.
        if (removed.Concat(added).Any(_bare.Contains) || (removed.Count == 0 && added.Any(Confirms)) || (added.Count == 0 && removed.Any(Confirms))) return false;
        var isQuantity = removed.Concat(added).Any(_quantities.Contains);
        // "The moment all ships leave": between a subject and the name of a thing stands a verb.
        var least = removed.Concat(added).Any(_determiners.Contains) ? 2 : 1;
        return IsMain(one, start, isQuantity, least) && IsMain(other, otherStart, isQuantity, least);
    }

    private bool Confirms(string word) => _verbs.TryGetValue(word, out var level) && level >= 85;

    // What stands before it in its sentence is a subject, or a subject and a verb. A report begins with whose it is.
    private bool IsMain(List<string> words, int at, bool isQuantity, int least)
    {
        if (at == 0) return true;
        var first = words.FindLastIndex(at - 1, word => word == Term.StopForm) + 1;
        var left = words[first..at];
        var that = left.LastIndexOf(That);
        if (that > 0 && _verbs.ContainsKey(left[that - 1])) left = left[(that + 1)..];
        for (var i = 0; i < left.Count; i++)
            if (!IsOpen(left[i], isQuantity) || (left[i].Length > 4 && left[i].EndsWith("ing", StringComparison.Ordinal) && !(i > 0 && _forms.Contains(left[i - 1])))) return false;
        var count = left.Count(word => !_subject.Contains(word));
        return !isQuantity || count == 0 || (count >= least && count <= MaxWords);
    }

    // Of the words that are no nouns, verbs or adjectives, only those that begin no clause and no phrase.
    private bool IsOpen(string word, bool isQuantity) => _subject.Contains(word) || (!isQuantity && _phrases.Contains(word)) || (char.IsLetterOrDigit(word[0]) && !Lexicon.IsFunctionWord(word) && (_language.Single(word) & (WordUses.Function | WordUses.Negation | WordUses.Condition)) == 0 && !_closed.Contains(word));
}
