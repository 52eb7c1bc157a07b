using System.Globalization;

namespace BriefingSite.Core.Model;

/// <summary>Pages of a source as printed on them: <c>7</c>, <c>7–8</c>, <c>xii</c>, <c>A-3</c>.</summary>
/// <param name="First">The first page.</param>
/// <param name="Last">The last page; the first where there is one.</param>
public sealed record PageReference(string First, string Last)
{
    private const int MaxLength = 12;

    /// <summary>The pages in a text: one, or two numbers with a hyphen or dash between; <c>null</c> for any other text.</summary>
    public static PageReference? Parse(string text)
    {
        var page = text.Trim();
        var dash = page.IndexOfAny(['-', '–']);
        if (dash > 0 && Number(page[..dash].Trim()) is { } first && Number(page[(dash + 1)..].Trim()) is { } last)
            return first <= last ? new(page[..dash].Trim(), page[(dash + 1)..].Trim()) : null;
        return page.Length is > 0 and <= MaxLength && page.All(sign => char.IsLetterOrDigit(sign) || sign is '-' or '.') && char.IsLetterOrDigit(page[0]) ? new(page, page) : null;
    }

    /// <summary>Whether a page is one of these.</summary>
    public bool Contains(string page) =>
        page == First || page == Last || (Number(page) is { } number && Number(First) is { } first && Number(Last) is { } last && number >= first && number <= last);

    /// <summary><c>p. 7</c> or <c>pp. 7–8</c>.</summary>
    public override string ToString() => First == Last ? $"p. {First}" : $"pp. {First}–{Last}";

    private static int? Number(string page) => int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
