using System.Text;

namespace BriefingSite.Tests.Evidence;

/// <summary>Another way to tell whether words stand in a text: a plain search of one string in another. Written apart from the
/// product, so that the two can be held against each other.</summary>
internal static class Oracle
{
    private static readonly (string From, char To)[] s_same = [("“”„‟«»″＂", '"'), ("‘’‚‛‹›′ʼ＇`´", '\''), ("‐‑‒–—―−﹘﹣－", '-')];

    /// <summary>Whether a quotation without brackets, perhaps with ellipses, stands in a passage.</summary>
    public static bool Stands(string quotation, string passage)
    {
        var text = Plain(passage);
        var from = 0;
        foreach (var part in Plain(quotation).Replace("...", "\n").Split('\n').Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            var at = Find(text, part, from);
            if (at < 0) return false;
            from = at + part.Length;
        }
        return true;
    }

    private static int Find(string text, string part, int from)
    {
        for (var at = text.IndexOf(part, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            var end = at + part.Length;
            var cutsBefore = IsPartOfWord(text, at - 1) && IsPartOfWord(text, at);
            var cutsBehind = IsPartOfWord(text, end - 1) && IsPartOfWord(text, end);
            if (!cutsBefore && !cutsBehind) return at;
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
        return output.ToString().Trim();
    }
}
