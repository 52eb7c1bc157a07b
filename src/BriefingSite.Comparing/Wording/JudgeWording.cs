using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Wording;

/// <summary>What became of some words.</summary>
/// <param name="Weight">How much that weighs.</param>
/// <param name="Detail">By what it was judged: <c>numbers: 12 → 21</c>.</param>
internal sealed record Verdict(Weight Weight, string? Detail = null);

/// <summary>Tells a change in meaning from other words for the same. Typography, spelling, the form of numbers (<c>1,000</c>, <c>1000</c>;
/// <c>twenty</c>, <c>20</c>) and short forms (<c>isn't</c>) never count.</summary>
internal sealed class JudgeWording(KnownWords known)
{
    private const int WordsThatTellMore = 3;

    /// <summary>Judges a statement: any other word is another statement.</summary>
    /// <param name="before">Its words.</param>
    /// <param name="after">Its words now.</param>
    /// <param name="weight">What another statement weighs.</param>
    public Verdict Statement(string before, string after, Weight weight)
    {
        if (WordDiff.AreSame(before, after)) return new(Weight.None);
        var (itemBefore, itemAfter) = (Read(before, known.IsName), Read(after, known.IsName));
        return AreSame(itemBefore, itemAfter) ? new(Weight.Wording) : new(weight, Detail(itemBefore, itemAfter));
    }

    /// <summary>Judges a sentence of plain prose: by its numbers, names, negations and the words of <see cref="Lexicon"/>, in their order, and
    /// by how much it says more or less.</summary>
    public Verdict Prose(string before, string after) => Prose(before, after, known.IsName);

    /// <summary>Judges a heading: as prose, but its first word is a name only where it is known to be one.</summary>
    public Verdict Heading(string before, string after) => Prose(before, after, known.IsKnownName);

    private Verdict Prose(string before, string after, Func<string, bool> isName)
    {
        if (WordDiff.AreSame(before, after)) return new(Weight.None);
        var (itemBefore, itemAfter) = (Read(before, isName), Read(after, isName));
        if (AreSame(itemBefore, itemAfter)) return new(Weight.Wording);
        var says = itemBefore.Weighty.SequenceEqual(itemAfter.Weighty) && itemBefore.Signs.SequenceEqual(itemAfter.Signs);
        var gone = Extra(itemBefore.Words, itemAfter.Words);
        var added = Extra(itemAfter.Words, itemBefore.Words);
        return says && Math.Abs(gone - added) < WordsThatTellMore ? new(Weight.Wording) : new(Weight.Minor, Detail(itemBefore, itemAfter));
    }

    /// <summary>Judges code: any other sign but a space at the end of a line is another code.</summary>
    public static Verdict Code(string before, string after) =>
        new(before.Split('\n').Select(line => line.TrimEnd()).SequenceEqual(after.Split('\n').Select(line => line.TrimEnd())) ? Weight.None : Weight.Minor);

    private bool AreSame(Reading before, Reading after) =>
        before.Words.Count == after.Words.Count && before.Signs.SequenceEqual(after.Signs)
        && before.Words.Zip(after.Words).All(pair => pair.First == pair.Second || known.IsSlip(pair.First, pair.Second));

    private static Reading Read(string text, Func<string, bool> isName)
    {
        var reading = new Reading([], [], []);
        var begins = true;
        string? pending = null; // a negation or the like, which is compared together with the word that follows it
        foreach (var token in Tokens.Split(text))
        {
            if (!token.IsWord)
            {
                if (token.Folded is "%" or "$" or "€" or "£" or "¥" or "°") Weigh("unit", token.Folded);
                else if (token.Folded is "\"" or "?" or "+" or "<" or ">" or "=" or "≈" or "±" or "~" or "/") reading.Signs.Add(token.Folded);
                begins |= token.Folded is "." or "?" or "!" or "\"";
                continue;
            }
            foreach (var word in Spelling.Canonical(token.Folded)) Take(token.Folded, word);
            begins = false;
        }
        if (pending is not null) Weigh("negation", pending);
        return reading;

        void Take(string written, string word)
        {
            reading.Words.Add(word);
            if (word == "cent" && reading.Words.Count > 1 && reading.Words[^2] == "per")
            {
                reading.Words.RemoveRange(reading.Words.Count - 2, 2);
                reading.Words.Add(word = "%");
            }
            var kind = word.Any(char.IsDigit) ? "number"
                : char.IsUpper(written[0]) && (!begins || written.Skip(1).Any(char.IsUpper) || (Lexicon.IsContent(word) && Lexicon.FindCategory(word) is null && isName(written))) ? "name"
                : Lexicon.FindCategory(word);
            var form = kind is "name" ? written : kind is "number" ? word : Lexicon.Form(word);
            if (kind == "name" && reading.Words.Count > 1 && Lexicon.TellsRole(reading.Words[^2])) form = $"{reading.Words[^2]} {form}";
            if (pending is not null && (kind is not null || Lexicon.IsContent(word)))
            {
                Weigh("negation", $"{pending} {form}");
                pending = null;
            }
            if (kind == "negation") pending = form;
            else if (kind is not null) Weigh(kind, form);
        }

        void Weigh(string kind, string form) => reading.Weighty.Add((kind, form));
    }

    private static int Extra(List<string> some, List<string> others) =>
        some.Where(Lexicon.IsContent).GroupBy(word => word, StringComparer.Ordinal)
            .Sum(group => Math.Max(0, group.Count() - others.Count(word => word == group.Key)));

    private static string? Detail(Reading before, Reading after)
    {
        var details = new List<string>();
        foreach (var kind in (ReadOnlySpan<string>)["number", "unit", "name", "negation", "certainty", "quantity", "opposite"])
        {
            var (itemBefore, itemAfter) = (Only(before, kind), Only(after, kind));
            var (gone, added) = (Without(itemBefore, itemAfter), Without(itemAfter, itemBefore));
            if (gone.Count + added.Count > 0) details.Add($"{kind}: {Listed(gone)} → {Listed(added)}");
            else if (!itemBefore.SequenceEqual(itemAfter)) details.Add($"{kind}: in another order");
        }
        if (!before.Signs.SequenceEqual(after.Signs)) details.Add("quotation marks or signs");
        return details.Count == 0 ? null : string.Join("; ", details);
    }

    private static List<string> Only(Reading reading, string kind) => [.. reading.Weighty.Where(word => word.Kind == kind).Select(word => word.Form)];

    private static List<string> Without(List<string> some, List<string> others)
    {
        var rest = new List<string>(some);
        foreach (var other in others) rest.Remove(other);
        return rest;
    }

    private static string Listed(List<string> words) => words.Count == 0 ? "–" : string.Join(", ", words);

    /// <summary>A text as it is judged.</summary>
    /// <param name="Words">Its words in one spelling.</param>
    /// <param name="Weighty">Those by which it stands or falls, in their order.</param>
    /// <param name="Signs">Signs that mean something.</param>
    private sealed record Reading(List<string> Words, List<(string Kind, string Form)> Weighty, List<string> Signs);
}
