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
                for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
                {
                    // Spaces keep the places.
                    text = string.Concat(text.AsSpan(0, at), new string(' ', words.Length), text.AsSpan(at + words.Length));
                    if (!isOfLanguage) continue;
                    quoted.Add((at, at + words.Length));
                    whole = WithoutMark(WithoutMark(whole, at - 1), at + words.Length);
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

    // Whether neither its unit nor what it counts stands behind the quotation.
    private static bool IsWithin(WrittenFigure figure, int end, string text) =>
        figure.End <= end && (figure.Things.Count == 0 || !text.AsSpan(figure.End, end - figure.End).TrimEnd('.').IsWhiteSpace());

    private static string WithoutMark(string text, int at) => at >= 0 && at < text.Length && text[at] is '"' or '\'' ? string.Concat(text.AsSpan(0, at), " ", text.AsSpan(at + 1)) : text;
}
