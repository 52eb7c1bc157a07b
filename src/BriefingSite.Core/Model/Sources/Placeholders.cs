namespace BriefingSite.Core.Model;

/// <summary>A placeholder that <c>import</c> wrote into a record.</summary>
/// <param name="At">Its location.</param>
/// <param name="Rule">Whether it is a text to be replaced or a guess to be confirmed.</param>
/// <param name="Name">What it replaces: <c>¶3</c> or the name of a key.</param>
public sealed record Placeholder(UncomparedLocation At, Rule Rule, string Name);

/// <summary>The texts that <c>import</c> writes as placeholders. They are written and recognised only here, so that
/// none is taken for text of the writer.</summary>
public static class Placeholders
{
    private const string Passage = "Write here what this passage says";
    private const string About = "Write here: who is behind it";
    private const string HeadingOf = "Heading of ";
    private const string Item = ", list item";

    /// <summary>The placeholder for the descriptor.</summary>
    public const string Descriptor = About + ", how it knows what it says, how current and complete it is, which way it leans.";

    /// <summary>The placeholder for the gist of a passage.</summary>
    public static string ForPassage(int words, bool isItem) => $"({Counted(words)}{(isItem ? Item : "")}) {Passage}.";

    /// <summary>The placeholder for a heading.</summary>
    public static string ForHeading(int words) => HeadingOf + Counted(words);

    /// <summary>Whether a text contains one of the placeholders, however it is wrapped and whatever surrounds it.</summary>
    public static bool AreIn(string text) => HasSentence(OneLine(text));

    /// <summary>Whether the text of a passage contains a placeholder, or the remains of one.</summary>
    public static bool AreInPassage(string text)
    {
        var line = OneLine(text);
        return HasSentence(line)
            || (line.StartsWith('(') && CountAtStart(line.AsSpan(1)) is > 0 and var end && line.AsSpan(1 + end) is [')', ..])
            || (line.StartsWith(HeadingOf, StringComparison.OrdinalIgnoreCase) && CountAtStart(line.AsSpan(HeadingOf.Length)) is > 0 and var length && HeadingOf.Length + length == line.Length);
    }

    /// <summary>The text of a placeholder for readers of a preview.</summary>
    public static string Marked(string text) => $"Placeholder: {text}";

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool HasSentence(string line) =>
        line.Contains(Passage, StringComparison.OrdinalIgnoreCase) || line.Contains(About, StringComparison.OrdinalIgnoreCase);

    private static string Counted(int words) => Plural.Count(words, "word");

    // The length of the count at the beginning of a text, as Counted writes it, with what ForPassage adds; 0 where there is none.
    private static int CountAtStart(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (digits == 0 || digits > 9) return 0;
        var counted = Counted(int.Parse(text[..digits]));
        if (!text.StartsWith(counted, StringComparison.OrdinalIgnoreCase)) return 0;
        return counted.Length + (text[counted.Length..].StartsWith(Item, StringComparison.OrdinalIgnoreCase) ? Item.Length : 0);
    }
}
