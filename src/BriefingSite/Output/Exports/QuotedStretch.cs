namespace BriefingSite.Output.Exports;

/// <summary>Words of a source in a row: a quotation, or what stands on one side of an ellipsis in it.</summary>
/// <param name="Exact">The words, without what we put in square brackets.</param>
/// <param name="Prefix">What stands before them in the passage, where its text may be published.</param>
/// <param name="Suffix">What stands behind them.</param>
internal sealed record QuotedStretch(string Exact, string? Prefix, string? Suffix)
{
    private const int Around = 32;

    /// <summary>The stretches of a quotation.</summary>
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
            yield return new(exact, Before(passage![..at]), Behind(passage[from..]));
        }
    }

    private static IEnumerable<string> Split(string words)
    {
        var text = words.Replace("[…]", "…", StringComparison.Ordinal).Replace("[...]", "…", StringComparison.Ordinal).Replace("...", "…", StringComparison.Ordinal);
        return text.Split('…').Select(WithoutInsertions).Where(part => part.Any(char.IsLetterOrDigit));
    }

    private static string WithoutInsertions(string text)
    {
        while (text.IndexOf('[', StringComparison.Ordinal) is var open and >= 0 && text.IndexOf(']', open) is var end and >= 0)
            text = text[..open] + text[(end + 1)..];
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // Cut where a word begins or ends; in scripts without spaces anywhere but inside a character.
    private static string Before(string text)
    {
        var cut = text.Length - Around;
        if (cut <= 0) return text;
        var space = text.IndexOf(' ', cut - 1);
        return text[(space >= 0 && space < text.Length - 1 ? space + 1 : char.IsLowSurrogate(text[cut]) ? cut + 1 : cut)..];
    }

    private static string Behind(string text)
    {
        if (text.Length <= Around) return text;
        var space = text.LastIndexOf(' ', Around);
        return text[..(space > 0 ? space : char.IsLowSurrogate(text[Around]) ? Around - 1 : Around)];
    }
}
