using System.Text;
using System.Text.RegularExpressions;

namespace BriefingSite.Tests.Evidence;

/// <summary>Another way to tell whether words stand in a text: a plain search of one string in another. Written apart from the
/// product, so that the two can be held against each other.</summary>
internal static partial class Oracle
{
    private static readonly (string From, char To)[] s_same = [("“”„‟«»″＂", '"'), ("‘’‚‛‹›′ʼ＇`´", '\''), ("‐‑‒–—―−﹘﹣－", '-')];

    // What typesetters set differently between words.
    private static readonly (string From, string To)[] s_alike = [(" \"", "\""), ("\" ", "\""), ("\"\"", "\""), (" ;", ";"), (" :", ":"), (" !", "!"), (" ?", "?"), (" %", "%"), (" - ", "-")];

    /// <summary>Whether a quotation without brackets, perhaps with ellipses, stands in a passage. A comma or full stop at its end may be
    /// ours.</summary>
    public static bool Stands(string quotation, string passage)
    {
        var (quoted, text) = (Plain(quotation), Plain(passage));
        if (Stands(quoted, text, mayAsk: true)) return true;
        // A dash at the end of a quotation has a space on one side only.
        if (quoted.StartsWith("- ", StringComparison.Ordinal)) quoted = "-" + quoted[2..];
        if (quoted.EndsWith(" -", StringComparison.Ordinal)) quoted = quoted[..^2] + "-";
        if (quoted != Plain(quotation) && Stands(quoted, text, mayAsk: true)) return true;
        var end = quoted.TrimEnd('"').Length;
        return end > 0 && quoted[end - 1] is ',' or '.' && !quoted.EndsWith("...", StringComparison.Ordinal) && Stands(quoted.Remove(end - 1, 1), text, mayAsk: false);
    }

    private static bool Stands(string quoted, string text, bool mayAsk)
    {
        var from = 0;
        foreach (var part in quoted.Replace("...", "\n").Split('\n').Select(part => part.Trim()).Where(part => part.Any(char.IsLetterOrDigit)))
        {
            var at = Find(text, part, from, mayAsk);
            if (at < 0) return false;
            from = at + part.Length;
        }
        return true;
    }

    private static int Find(string text, string part, int from, bool mayAsk)
    {
        for (var at = text.IndexOf(part, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            var end = at + part.Length;
            var cutsBefore = IsPartOfWord(text, at - 1) && IsPartOfWord(text, at);
            var cutsBehind = IsPartOfWord(text, end - 1) && IsPartOfWord(text, end);
            if (!cutsBefore && !cutsBehind && (mayAsk || end == text.Length || text[end] != '?')) return at;
        }
        return -1;
    }

    private static bool IsPartOfWord(string text, int at) =>
        at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || (text[at] == '\'' && at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1])));

    private static string Plain(string text)
    {
        var output = new StringBuilder();
        foreach (var c in text)
        {
            var to = c;
            foreach (var (from, same) in s_same)
                if (from.Contains(c)) to = same;
            if (c is '\u00ad' or '\u200b' or '*') continue;
            if (char.IsWhiteSpace(c)) to = ' ';
            if (c == '…') output.Append("...");
            else if (to != ' ' || output.Length == 0 || output[^1] != ' ') output.Append(to);
        }
        for (var i = 0; i < output.Length; i++)
            if (output[i] == '\'' && !(i > 0 && i + 1 < output.Length && char.IsLetter(output[i - 1]) && char.IsLetter(output[i + 1]))) output[i] = '"';
        foreach (var (from, to) in s_alike)
            for (var before = -1; before != output.Length;)
            {
                before = output.Length;
                output.Replace(from, to);
            }
        // A dash on one side only, and "J. R." without the space.
        return Abbreviation().Replace(Dash().Replace(output.ToString().Trim(), "-"), ".");
    }

    [GeneratedRegex(@"(?<=\p{L}) ?- ?(?=\p{L})|(?<=[\p{L}\p{Nd}])- (?=[\p{L}\p{Nd}])")]
    private static partial Regex Dash();

    [GeneratedRegex(@"(?<=(?<!\p{L})\p{L}{1,2})\. ?(?=\p{L})")]
    private static partial Regex Abbreviation();
}
