using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown.Syntax;
using BriefingSite.Reading.Values;

namespace BriefingSite.Reading.Markdown;

/// <summary>Reads citations: <c>@harbour-survey, ¶7; but see @annual-report, ¶3-4</c>, with or without brackets around them.</summary>
public static class CitationReader
{
    private const string KeyForm = "write '@' and the id of the source: the name of its file in seeds/ without '.md'";

    /// <summary>Reads citations outside of prose, as in YAML. Syntax errors are reported with their location.</summary>
    public static ValueList<UnresolvedCitation> Read(MarkdownText text, Action<Diagnostic> report)
    {
        var places = new SourcePositions(text);
        var (start, end) = Excise(text.Text, places, report);
        return Read(new Cursor(text.Text, start, end, places, report)).ToValueList();
    }

    /// <summary>Reads the citations between brackets.</summary>
    internal static List<UnresolvedCitation> Read(Cursor cursor)
    {
        var citations = new List<UnresolvedCitation>();
        while (true)
        {
            if (One(cursor.Until(';')) is { } citation) citations.Add(citation);
            if (cursor.AtEnd) return citations;
            cursor.Skip(1);
        }
    }

    private static (int Start, int End) Excise(string text, SourcePositions places, Action<Diagnostic> report)
    {
        int start = 0, end = text.Length;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (start == end || text[start] != '[') return (start, end);
        if (text[end - 1] == ']') return (start + 1, end - 1);
        report(new(MarkdownRules.UnreadableCitation, places.At(start), "The bracket of the citation is never closed.", "end it with ']'"));
        return (start + 1, end);
    }

    private static UnresolvedCitation? One(Cursor cursor)
    {
        cursor.SkipSpace();
        var at = cursor.Position;
        var signal = cursor.TakeUntil('@').TrimEnd();
        if (cursor.AtEnd)
        {
            cursor.Report(MarkdownRules.UnreadableCitation, at, Math.Max(1, signal.Length), "'@' and the id of a source are expected here.", KeyForm);
            return null;
        }
        var bearing = signal.Length == 0 ? Bearing.Supports : CitationSignals.Find(signal);
        if (bearing is null)
            cursor.Report(MarkdownRules.UnreadableCitation, at, signal.Length, $"'{signal}' is not a signal.", "the signals are 'see', 'but see', 'contra' and 'cf.'");
        var keyAt = cursor.Position;
        cursor.Skip(1);
        var key = cursor.TakeWord();
        var place = cursor.Place(keyAt, key.Length + 1);
        if (!Id.IsValid(key))
        {
            var message = key.Length == 0 ? "The id of a source is expected after '@'." : $"'{key}' can't be the id of a source.";
            cursor.Report(MarkdownRules.UnreadableCitation, keyAt, key.Length + 1, message, key.Any(char.IsAsciiLetterOrDigit) ? Meant(key) : KeyForm);
            return null;
        }
        cursor.SkipSpace();
        var namesPassages = !cursor.AtEnd;
        var places = new CitedPlaces([], null);
        if (cursor.Current == ',')
        {
            cursor.Skip(1);
            places = PassageReader.Read(cursor);
        }
        else if (!cursor.AtEnd)
        {
            var hint = cursor.Current == '¶' ? "put a comma between the source and the passage" : "write ',' before a passage and ';' before the next source";
            cursor.Report(MarkdownRules.UnreadableCitation, cursor.Position, cursor.Rest.TrimEnd().Length, $"'{cursor.Rest.Trim()}' can't follow the id of a source.", hint);
        }
        var isUnread = namesPassages && places.Passages.Count == 0;
        return new(place, key, bearing ?? Bearing.Supports, places.Passages, []) { HasUnreadPassages = isUnread, Pages = places.Pages };
    }

    private static string Meant(string key)
    {
        var plain = LookAlikes.Fold(key);
        var meant = $"did you mean '@{Id.From(plain)}'?";
        return LookAlikes.Describe(key, plain) is { } letters ? $"{meant} It looks alike, but here {letters}" : meant;
    }
}
