using System.Text;

namespace BriefingSite.Core.Evidence;

/// <summary>A parsed quotation: its parts between ellipses, without our insertions in square brackets.</summary>
/// <param name="Parts">The parts, in order; the passage must contain each without a gap.</param>
public sealed record QuotedText(IReadOnlyList<QuotedPart> Parts)
{
    /// <summary>The minimum number of consecutive words to search for: fewer occur in almost any text.</summary>
    public const int MinWords = 3;

    /// <summary>How many words are quoted, as people count: <c>game-changer</c> is one.</summary>
    public int Length => Parts.Sum(part => part.Length);

    /// <summary>Whether each part has enough words to be searched for.</summary>
    public bool CanBeFound => Parts.Count == 1 || (Parts.Count > 0 && Parts.All(part => part.Count >= MinWords));

    /// <summary>The same without the punctuation before the first and after the last word of each part.</summary>
    public QuotedText WithoutEnds() =>
        new([.. Parts.Select(part => part with { Forms = [.. part.Forms.Select(form => form with { Before = "", After = "" })] })]);

    /// <summary>Parses a quotation.</summary>
    public static QuotedText Parse(string words)
    {
        var parts = Folding.Fold(words)
            .Replace("[...]", "\n", StringComparison.Ordinal).Replace("...", "\n", StringComparison.Ordinal)
            .Split('\n').Select(QuotedPart.Parse).Where(part => part.Count > 0);
        return new([.. parts]);
    }
}

/// <summary>A part of a quotation.</summary>
/// <param name="Forms">The words as the source may have them: <c>[T]hey</c> means that only the case of a letter was changed, so the source
/// has <c>They</c> or <c>they</c>. Otherwise there is one form.</param>
/// <param name="Length">How many words it has for people: anything between spaces that has a letter or digit.</param>
public sealed record QuotedPart(IReadOnlyList<Words> Forms, int Length)
{
    private const int MaxForms = 8;

    /// <summary>How many words it has for the search, which also splits at hyphens.</summary>
    public int Count => Forms[0].Count;

    internal static QuotedPart Parse(string text)
    {
        var forms = new List<StringBuilder> { new() };
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == '[' ? text.IndexOf(']', i) : -1;
            if (end < 0)
            {
                forms.ForEach(form => form.Append(text[i]));
                continue;
            }
            if (end == i + 2 && char.IsLetter(text[i + 1]) && end + 1 < text.Length && char.IsLetter(text[end + 1]) && forms.Count < MaxForms)
            {
                var others = forms.ConvertAll(form => new StringBuilder().Append(form).Append(char.ToUpperInvariant(text[i + 1])));
                forms.ForEach(form => form.Append(char.ToLowerInvariant(text[i + 1])));
                forms.AddRange(others);
            }
            else if (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]))
            {
                // The space before the insertion is removed with it: "the ships [of the town], too" quotes "the ships, too".
                forms.ForEach(form => form.Length -= form.Length > 0 && form[^1] == ' ' ? 1 : 0);
            }
            i = end;
        }
        var first = forms[0].ToString();
        return new([.. forms.Select(form => Words.Split(form.ToString()))], first.Split(' ').Count(word => word.Any(char.IsLetterOrDigit)));
    }
}
