using System.Text;

namespace BriefingSite.Core.Evidence;

/// <summary>The words of a quotation taken apart: parts between ellipses, our insertions in square brackets taken out.</summary>
/// <param name="Parts">The parts, in order; each must stand in the passage without a gap.</param>
public sealed record QuotedText(IReadOnlyList<QuotedPart> Parts)
{
    /// <summary>The fewest words in a row that are looked for: fewer stand in almost any text.</summary>
    public const int MinWords = 3;

    /// <summary>How many words are quoted; as people count, so that <c>game-changer</c> is one.</summary>
    public int Length => Parts.Sum(part => part.Length);

    /// <summary>Whether each part has words enough to be looked for.</summary>
    public bool CanBeFound => Parts.Count > 0 && Parts.All(part => part.Count >= MinWords);

    /// <summary>The same without the punctuation before the first and behind the last word of each part.</summary>
    public QuotedText WithoutEnds() =>
        new([.. Parts.Select(part => part with { Forms = [.. part.Forms.Select(form => form with { Before = "", After = "" })] })]);

    /// <summary>Takes a quotation apart.</summary>
    public static QuotedText Parse(string words)
    {
        var parts = Folding.Fold(words)
            .Replace("[...]", "\n", StringComparison.Ordinal).Replace("...", "\n", StringComparison.Ordinal)
            .Split('\n').Select(QuotedPart.Parse).Where(part => part.Count > 0);
        return new([.. parts]);
    }
}

/// <summary>A part of a quotation.</summary>
/// <param name="Forms">The words as they may stand in the source: <c>[T]hey</c> says that only the case of a letter was changed, so
/// it stands there as <c>They</c> or as <c>they</c>. Otherwise there is one form.</param>
/// <param name="Length">How many words it has for people: what stands between spaces and has a letter or digit.</param>
public sealed record QuotedPart(IReadOnlyList<Words> Forms, int Length)
{
    private const int MaxForms = 8;

    /// <summary>How many words it has for the search, which cuts at hyphens too.</summary>
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
                // With the insertion goes the space before it: "the ships [of the town], too" quotes "the ships, too".
                forms.ForEach(form => form.Length -= form.Length > 0 && form[^1] == ' ' ? 1 : 0);
            }
            i = end;
        }
        var first = forms[0].ToString();
        return new([.. forms.Select(form => Words.Split(form.ToString()))], first.Split(' ').Count(word => word.Any(char.IsLetterOrDigit)));
    }
}
