using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Wording;

/// <summary>How much a change of wording weighs.</summary>
/// <param name="Weight">The weight.</param>
/// <param name="Detail">The reason: <c>numbers: 12 → 21</c>.</param>
internal sealed record Verdict(Weight Weight, string? Detail = null);

/// <summary>Distinguishes changes in meaning from changes in wording. Typography, spelling, the form of numbers (<c>1,000</c>, <c>1000</c>;
/// <c>twenty</c>, <c>20</c>) and contractions (<c>isn't</c>) never count.</summary>
internal sealed class JudgeWording(KnownWords known)
{
    private const int MinAddedWords = 3;

    /// <summary>Judges a statement: any other word changes its meaning.</summary>
    /// <param name="before">The earlier words.</param>
    /// <param name="after">The later words.</param>
    /// <param name="weight">The weight of a change in meaning.</param>
    public Verdict Statement(string before, string after, Weight weight)
    {
        if (WordDiff.AreSame(before, after)) return new(Weight.None);
        var (readingBefore, readingAfter) = (Read(before, known.IsName), Read(after, known.IsName));
        return AreSame(readingBefore, readingAfter) ? new(Weight.Wording) : new(weight, Detail(readingBefore, readingAfter));
    }

    /// <summary>Judges a sentence of prose: by its numbers, names, negations and the words of <see cref="Lexicon"/>, in their order, and by how many
    /// words of content it gained or lost.</summary>
    public Verdict Prose(string before, string after) => Prose(before, after, known.IsName);

    /// <summary>Judges a heading: as prose, but its first word is a name only if it is known as one.</summary>
    public Verdict Heading(string before, string after) => Prose(before, after, known.IsKnownName);

    private Verdict Prose(string before, string after, Func<string, bool> isName)
    {
        if (WordDiff.AreSame(before, after)) return new(Weight.None);
        var (readingBefore, readingAfter) = (Read(before, isName), Read(after, isName));
        if (AreSame(readingBefore, readingAfter)) return new(Weight.Wording);
        var saysTheSame = readingBefore.KeyWords.SequenceEqual(readingAfter.KeyWords) && readingBefore.Signs.SequenceEqual(readingAfter.Signs);
        var removed = Extra(readingBefore.Words, readingAfter.Words);
        var added = Extra(readingAfter.Words, readingBefore.Words);
        return saysTheSame && Math.Abs(removed - added) < MinAddedWords ? new(Weight.Wording) : new(Weight.Minor, Detail(readingBefore, readingAfter));
    }

    /// <summary>Judges code: any difference counts except spaces at the end of a line.</summary>
    public static Verdict Code(string before, string after) =>
        new(before.Split('\n').Select(line => line.TrimEnd()).SequenceEqual(after.Split('\n').Select(line => line.TrimEnd())) ? Weight.None : Weight.Minor);

    private bool AreSame(Reading before, Reading after) =>
        before.Words.Count == after.Words.Count && before.Signs.SequenceEqual(after.Signs)
        && before.Words.Zip(after.Words).All(pair => pair.First == pair.Second || known.IsTypo(pair.First, pair.Second));

    private static Reading Read(string text, Func<string, bool> isName)
    {
        var reading = new Reading([], [], []);
        var begins = true;
        string? pending = null; // a negation, which is compared together with the word after it
        foreach (var token in Tokens.Split(text))
        {
            if (!token.IsWord)
            {
                if (token.Folded is "%" or "$" or "€" or "£" or "¥" or "°") AddKeyWord("unit", token.Folded);
                else if (token.Folded is "\"" or "?" or "+" or "<" or ">" or "=" or "≈" or "±" or "~" or "/") reading.Signs.Add(token.Folded);
                begins |= token.Folded is "." or "?" or "!" or "\"";
                continue;
            }
            foreach (var word in Spelling.Canonical(token.Folded)) Take(token.Folded, word);
            begins = false;
        }
        if (pending is not null) AddKeyWord("negation", pending);
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
            if (kind == "name" && reading.Words.Count > 1 && Lexicon.MarksRole(reading.Words[^2])) form = $"{reading.Words[^2]} {form}";
            if (pending is not null && (kind is not null || Lexicon.IsContent(word)))
            {
                AddKeyWord("negation", $"{pending} {form}");
                pending = null;
            }
            if (kind == "negation") pending = form;
            else if (kind is not null) AddKeyWord(kind, form);
        }

        void AddKeyWord(string kind, string form) => reading.KeyWords.Add((kind, form));
    }

    private static int Extra(List<string> some, List<string> others) =>
        some.Where(Lexicon.IsContent).GroupBy(word => word, StringComparer.Ordinal)
            .Sum(group => Math.Max(0, group.Count() - others.Count(word => word == group.Key)));

    private static string? Detail(Reading before, Reading after)
    {
        var details = new List<string>();
        foreach (var kind in (ReadOnlySpan<string>)["number", "unit", "name", "negation", "certainty", "quantity", "opposite"])
        {
            var (formsBefore, formsAfter) = (Only(before, kind), Only(after, kind));
            var (removed, added) = (Without(formsBefore, formsAfter), Without(formsAfter, formsBefore));
            if (removed.Count + added.Count > 0) details.Add($"{kind}: {Listed(removed)} → {Listed(added)}");
            else if (!formsBefore.SequenceEqual(formsAfter)) details.Add($"{kind}: in another order");
        }
        if (!before.Signs.SequenceEqual(after.Signs)) details.Add("quotation marks or signs");
        return details.Count == 0 ? null : string.Join("; ", details);
    }

    private static List<string> Only(Reading reading, string kind) => [.. reading.KeyWords.Where(word => word.Kind == kind).Select(word => word.Form)];

    private static List<string> Without(List<string> some, List<string> others)
    {
        var rest = new List<string>(some);
        foreach (var other in others) rest.Remove(other);
        return rest;
    }

    private static string Listed(List<string> words) => words.Count == 0 ? "–" : string.Join(", ", words);

    /// <summary>A text as it is compared.</summary>
    /// <param name="Words">Its words in canonical spelling.</param>
    /// <param name="KeyWords">The words that decide its meaning, in their order.</param>
    /// <param name="Signs">Signs that carry meaning.</param>
    private sealed record Reading(List<string> Words, List<(string Kind, string Form)> KeyWords, List<string> Signs);
}
