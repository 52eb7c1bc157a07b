namespace BriefingSite.Output.Exports;

/// <summary>Consecutive words of a source: a quotation, or a part of one between ellipses.</summary>
/// <param name="Exact">The words, without insertions in square brackets.</param>
/// <param name="Prefix">The text before them in the passage, where that may be published.</param>
/// <param name="Suffix">The text after them, likewise.</param>
internal sealed record QuotedStretch(string Exact, string? Prefix, string? Suffix)
{
    private const int ContextLength = 32;

    /// <summary>The consecutive parts of a quotation.</summary>
    /// <param name="words">The quotation as written.</param>
    /// <param name="passage">The text of the passage, if it may be published.</param>
    public static IEnumerable<QuotedStretch> Find(string words, string? passage)
    {
        var from = 0;
        foreach (var exact in Split(words))
        {
            var at = passage?.IndexOf(exact, from, StringComparison.Ordinal) ?? -1;
            if (at < 0)
            {
                yield return new(exact, null, null);
                continue;
            }
            from = at + exact.Length;
            yield return new(exact, Before(passage![..at]), After(passage[from..]));
        }
    }

    private static IEnumerable<string> Split(string words)
    {
        var (parts, start) = (new List<string>(), 0);
        for (var i = 0; i < words.Length;)
        {
            var end = EllipsisEnd(words, i);
            if (end > i)
            {
                parts.Add(words[start..i]);
                start = end;
            }
            i = Math.Max(i + 1, end);
        }
        parts.Add(words[start..]);
        return parts.Select(WithoutInsertions).Where(part => part.Any(char.IsLetterOrDigit));
    }

    // The end of an ellipsis of any form: … ... . . . […] (…); where none begins, the start.
    private static int EllipsisEnd(string words, int start)
    {
        var isBracketed = words[start] is '[' or '(';
        var (at, end, dots) = (isBracketed ? start + 1 : start, start, 0);
        for (; at < words.Length && (words[at] is '.' or '…' || (char.IsWhiteSpace(words[at]) && (dots > 0 || isBracketed))); at++)
        {
            if (char.IsWhiteSpace(words[at])) continue;
            dots += words[at] == '…' ? 3 : 1;
            end = at + 1;
        }
        return dots < 3 ? start : !isBracketed ? end : at < words.Length && words[at] is ']' or ')' ? at + 1 : start;
    }

    private static string WithoutInsertions(string text)
    {
        while (text.IndexOf('[', StringComparison.Ordinal) is var open and >= 0 && text.IndexOf(']', open) is var end and >= 0)
            text = text[..open] + text[(end + 1)..];
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // Cut between words; in scripts without spaces anywhere except inside a character.
    private static string Before(string text)
    {
        var cut = text.Length - ContextLength;
        if (cut <= 0) return text;
        var space = text.IndexOf(' ', cut - 1);
        return text[(space >= 0 && space < text.Length - 1 ? space + 1 : char.IsLowSurrogate(text[cut]) ? cut + 1 : cut)..];
    }

    private static string After(string text)
    {
        if (text.Length <= ContextLength) return text;
        var space = text.LastIndexOf(' ', ContextLength);
        return text[..(space > 0 ? space : char.IsLowSurrogate(text[ContextLength]) ? ContextLength - 1 : ContextLength)];
    }
}
