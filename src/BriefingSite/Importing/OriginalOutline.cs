using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;

namespace BriefingSite.Importing;

/// <summary>A passage of an original, with its guessed role.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">Its text.</param>
/// <param name="Words">How many words it has, as people count.</param>
/// <param name="Level">The level of a heading, 2 to 6; 0 for text.</param>
/// <param name="Aside">Why it seems to be an aside; <c>null</c> when it does not.</param>
public sealed record PassageShape(int Number, string Text, int Words, int Level, string? Aside)
{
    /// <summary>The page that it is on, as printed, where the original has pages.</summary>
    public string? Page { get; init; }
}

/// <summary>The parts of an original, guessed from its lines: the title, headings and asides. A writer corrects the guesses in the record.</summary>
/// <param name="Title">The first line with a word, if it is short enough; else <c>null</c>.</param>
/// <param name="Passages">The passages.</param>
public sealed record OriginalOutline(string? Title, ValueList<PassageShape> Passages)
{
    private const int MaxTitleWords = 24;
    private const int MaxHeadingWords = 14;

    /// <summary>Guesses the parts of an original. Where it says what its title and its headings are, nothing is guessed.</summary>
    public static OriginalOutline Guess(OriginalText original)
    {
        var lines = original.Passages;
        var texts = lines.Select(line => Plain(line.Shown)).ToList();
        // Markdown read by its lines may begin with front matter.
        var first = texts.FindIndex(text => Count(text) > 0);
        var title = original.Metadata.Title ?? (first >= 0 && Count(texts[first]) <= MaxTitleWords ? first == 0 ? texts[0] : WithoutKey(texts[first]) : null);
        // The first heading of a page may be its title, which is no markup of the text.
        var isMarked = original.MarksHeadings || lines.Skip(1).Any(line => line.Level > 0);
        var asides = new Asides(texts, first == 0 ? title : null);
        return new(title, lines.Select((line, i) =>
        {
            var aside = line.Aside ?? asides.Reason(i);
            return new PassageShape(i + 1, line.Shown, Count(line.Shown), aside is null ? Level(lines, texts, i, title, isMarked) : 0, aside) { Page = line.PageLabel ?? line.Page?.ToString() };
        }).ToValueList());
    }

    /// <summary>How many words people count in a text.</summary>
    public static int Count(string text) => Extent.Count(Folding.Fold(text));

    /// <summary>A text without the marks of headings and of bold type.</summary>
    internal static string Plain(string text) => text.TrimStart('#').Replace("**", "", StringComparison.Ordinal).Trim();

    private static string WithoutKey(string line) =>
        line.StartsWith("title:", StringComparison.OrdinalIgnoreCase) ? line["title:".Length..].Trim().Trim('"', '\'') : line;

    // A heading is marked as one, or is the title, or is short, without a closing mark, and followed by something longer.
    private static int Level(ValueList<OriginalPassage> lines, List<string> texts, int i, string? title, bool isMarked)
    {
        if (lines[i].Level > 0) return Math.Clamp(lines[i].Level, 2, 6);
        if (i == 0) return title is null || Plain(title) != texts[0] ? 0 : 2;
        if (isMarked) return 0;
        if (Asides.IsContentsTitle(texts[i])) return 2;
        var words = Count(texts[i]);
        var isHeading = !IsQuoted(texts[i]) && !char.IsLower(texts[i][0]) && words is > 0 and <= MaxHeadingWords && !ListItems.Begins(texts[i]) && i + 1 < texts.Count && Count(texts[i + 1]) > words
            && char.IsLetterOrDigit(texts[i][^1]) | texts[i][^1] is '"' or '”' or ')' or '?' or '!'
            && (texts[i][^1] is not ('?' or '!') || IsCapitalised(texts[i]));
        return isHeading ? 2 : 0;
    }

    // A quotation on a line of its own is what somebody says.
    private static bool IsQuoted(string text) => QuotationMarks.Find(text).Ranges is [{ Start: 0 }, ..] ranges && ranges[^1].End == text.Length;

    private static bool IsCapitalised(string text)
    {
        var words = text.Split(' ').Where(word => word.Length > 3).ToList();
        return words.Count(word => char.IsUpper(word[0])) * 2 > words.Count;
    }
}
