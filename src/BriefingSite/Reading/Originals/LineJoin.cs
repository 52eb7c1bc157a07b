using System.Text;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Originals;

/// <summary>Joins the lines of a paragraph to the text that a reader sees.</summary>
internal static class LineJoin
{
    private const char SoftHyphen = '\u00AD';

    // After a hyphen that stands for the rest of a compound, as in "pre- and post-war", the next word is one of its own.
    private static readonly HashSet<string> s_conjunctions = new(StringComparer.Ordinal) { "and", "or", "nor", "to", "und", "oder", "bis", "sowie", "et", "ou" };

    /// <summary>The lines as one text.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="breaksAtSlashes">Whether lines were divided behind slashes too, in addresses and alternatives, as programs that set pages do.</param>
    public static string Join(IEnumerable<string> lines, bool breaksAtSlashes = false)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (breaksAtSlashes && EndsInSlash(text)) text.Append(string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            else Append(text, line);
        }
        return text.ToString();
    }

    /// <summary>Adds a line. A hyphen between letters at the end of the one before is marked as such; in scripts without spaces none is added.</summary>
    public static void Append(StringBuilder text, string line)
    {
        var next = string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (next.Length == 0) return;
        if (text.Length == 0) text.Append(next);
        else if (text[^1] == SoftHyphen && char.IsLetter(next[0])) text.Append(next);
        else if (EndsInHyphen(text) && char.IsLetterOrDigit(next[0]) && !s_conjunctions.Contains(FirstWord(next)))
        {
            if (char.IsLetter(next[0]) && char.IsLetter(text[^2]))
            {
                text.Length--;
                text.Append(LineEndHyphen.Marked);
            }
            text.Append(next);
        }
        else if (IsUnspaced(text[^1]) && IsUnspaced(next[0])) text.Append(next);
        else text.Append(' ').Append(next);
    }

    /// <summary>What to say of the hyphens at the ends of lines in texts.</summary>
    public static IEnumerable<string> Remarks(IEnumerable<string> texts)
    {
        if (texts.Sum(Hyphens) is > 0 and var hyphens)
            yield return $"{Plural.Count(hyphens, "hyphen")} at the end of a line may belong to the word or to the line; quotations may have it or not.";
    }

    /// <summary>How many hyphens at the ends of lines a text has.</summary>
    public static int Hyphens(string text) => text.Split(LineEndHyphen.Marked).Length - 1;

    private static bool EndsInHyphen(StringBuilder text) => text.Length > 1 && text[^1] is '-' or '\u2010' && char.IsLetterOrDigit(text[^2]);

    private static bool EndsInSlash(StringBuilder text) => text.Length > 1 && text[^1] == '/' && !char.IsWhiteSpace(text[^2]);

    private static string FirstWord(string text) => text.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var end ? text[..end] : text;

    // Korean has spaces, and a line ends at one of them.
    private static bool IsUnspaced(char c) =>
        c is (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF') || (WordBreaks.IsUnspaced($"{c}", 0) && c is not ((>= '\u1100' and <= '\u11FF') or (>= '\u3130' and <= '\u318F') or (>= '\uAC00' and <= '\uD7FF')));
}
