using BriefingSite.Core.Evidence;

namespace BriefingSite.Core.Checking;

/// <summary>Reads the figures of statements, also those in quotation marks.</summary>
internal static class FigureTexts
{
    /// <summary>The figures that are the writer's words, and then those in quotation marks, of which only what is cut off can be false.</summary>
    public static IReadOnlyList<WrittenFigure> Read(FigureStatement statement, string language)
    {
        var (text, whole) = (statement.Sentence, statement.Sentence);
        var quoted = new List<(int Start, int End)>();
        foreach (var citation in statement.Evidence)
            foreach (var quotation in citation.Quotations)
            {
                var words = Folding.Fold(quotation.Words);
                if (words.Length == 0) continue;
                var isOfLanguage = (citation.Source.Language ?? language).Split('-')[0] == language;
                if (words.Contains(statement.Sentence.TrimEnd('.'), StringComparison.Ordinal))
                {
                    text = "";
                    if (isOfLanguage) quoted.Add((0, statement.Sentence.Length));
                    continue;
                }
                foreach (var (start, end) in Places(text, words))
                {
                    // Spaces keep the places.
                    text = string.Concat(text.AsSpan(0, start), new string(' ', end - start), text.AsSpan(end));
                    if (!isOfLanguage) continue;
                    quoted.Add((start, end));
                    whole = WithoutMark(WithoutMark(whole, start - 1), end);
                }
            }
        var own = FigureReader.Read(text, language);
        return quoted.Count == 0 ? own : [.. own, .. FigureReader.Read(whole, language).Where(figure => quoted.Exists(range => figure.Start < range.End && figure.End > range.Start))
            .Select(figure => figure with { IsQuoted = quoted.Exists(range => figure.Start >= range.Start && IsWithin(figure, range.End, whole)) })];
    }

    /// <summary>The language that a sentence is written in: that of the site, or of a source that it cites where more of its words are of that one.</summary>
    public static string LanguageOf(FigureStatement statement, string site)
    {
        var (best, most) = (site, -1);
        foreach (var citation in statement.Evidence)
        {
            if (citation.Source.Language?.Split('-')[0] is not { } other || other == best || other == site) continue;
            if (most < 0) most = FigureWords.Of(site).CountGrammar(statement.Sentence);
            if (FigureWords.Of(other).CountGrammar(statement.Sentence) is var count && count > most) (best, most) = (other, count);
        }
        return best;
    }

    // Where quoted words stand in a sentence, or the part of them that does: what was taken for the end of a sentence, as in "No. 70", may be within a quotation.
    private static List<(int Start, int End)> Places(string text, string words)
    {
        var places = new List<(int, int)>();
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal)) places.Add((at, at + words.Length));
        if (places.Count > 0) return places;
        if (text.IndexOf('"') is > 0 and var close && words.EndsWith(text[..close].TrimEnd(), StringComparison.Ordinal)) places.Add((0, close));
        if (text.LastIndexOf('"') is >= 0 and var open && open < text.TrimEnd('.').Length - 1 && words.StartsWith(text[(open + 1)..].TrimEnd('.'), StringComparison.Ordinal)) places.Add((open + 1, text.Length));
        return places;
    }

    // Whether neither its unit nor what it counts stands behind the quotation.
    private static bool IsWithin(WrittenFigure figure, int end, string text) =>
        figure.End <= end && (figure.Things.Count == 0 || !text.AsSpan(figure.End, end - figure.End).TrimEnd('.').IsWhiteSpace());

    private static string WithoutMark(string text, int at) => at >= 0 && at < text.Length && text[at] is '"' or '\'' ? string.Concat(text.AsSpan(0, at), " ", text.AsSpan(at + 1)) : text;
}
