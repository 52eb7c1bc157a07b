using System.Text.RegularExpressions;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;

namespace BriefingSite.Reading;

internal static partial class ReadingRules
{
    /// <summary>Passages out of order.</summary>
    public static Rule PassageOutOfOrder { get; } = All.Add(new("BS016", Severity.Error, "A passage is out of order",
        "Passage n is the n-th paragraph of the original, or its n-th non-blank line. A record has each at most once, in order; otherwise a citation would lead to the wrong one. It may leave passages out that nobody has summarised, unless its passages are the text itself ('rights: full').",
        "¶7 …\n\n¶9 …\n\n¶8 …", "¶7 …\n\n¶8 …\n\n¶9 …"));

    /// <summary>Text of a record outside its passages.</summary>
    public static Rule TextOutsidePassage { get; } = All.Add(new("BS017", Severity.Error, "Text of a record that belongs to no passage",
        "Every paragraph of a record begins with ¶ and its number, or continues the passage above it, so that it can be cited.",
        "Dates the signing to January.", "¶7 Dates the signing to January."));
}

/// <summary>Reads the body of a source's record: passages that begin with <c>¶n</c>, and headings over them.</summary>
/// <remarks>A record is first split at these lines and each piece is read separately, so that each passage is a value of its own.</remarks>
internal static partial class RecordReader
{
    /// <summary>The entries, in order.</summary>
    /// <param name="body">The body of the record.</param>
    /// <param name="isComplete">Whether no passage may be left out: numbers must run from 1 without a gap.</param>
    /// <param name="report">Receives what is wrong.</param>
    public static ValueList<PassageDraft> Read(MarkdownText body, bool isComplete, Action<Diagnostic> report)
    {
        var entries = new List<PassageDraft>();
        // After a wrong number the next may continue either from it or from the expected one.
        var (expected, other) = (1, 1);
        var wrong = new List<(Location At, int Number, int Expected)>();
        foreach (var piece in Pieces(body))
        {
            var line = FirstLine(piece.Text);
            if (Heading().Match(line) is { Success: true } heading) entries.Add(Marked(OfHeading(heading, piece, report), isComplete));
            else if (Passage().Match(line) is { Success: true } passage) entries.Add(Marked(OfPassage(passage, piece, report), isComplete));
            else report(new(ReadingRules.TextOutsidePassage, piece.Start, "This text belongs to no passage.", "begin it with ¶ and the passage's number"));
            if (entries.Count == 0 || entries[^1].Number is not { } number || entries[^1].At.At.Line < piece.Start.Line) continue;
            var isRight = isComplete ? number == expected || number == other : number >= expected;
            if (!isRight) wrong.Add((entries[^1].At, number, expected));
            (expected, other) = (number + 1, isRight ? number + 1 : expected + 1);
        }
        if (wrong.Count > 0) report(isComplete ? Misplaced(wrong) : Backwards(wrong));
        return entries.ToValueList();
    }

    // One diagnostic for all numbers out of order.
    private static Diagnostic Misplaced(List<(Location At, int Number, int Expected)> wrong)
    {
        var (at, number, expected) = wrong[0];
        var others = wrong.Skip(1).Select(other => $"¶{other.Number} where ¶{other.Expected} should").ToList();
        var more = others.Count == 0 ? "" : $", and so {Plural.Choose(others.Count, "does", "do")} {string.Join(", ", others.Take(3))}{(others.Count > 3 ? $" and {others.Count - 3} more" : "")}";
        return new(ReadingRules.PassageOutOfOrder, at, $"Passage ¶{number} stands where ¶{expected} should{more}.", "each passage once, in order, from ¶1");
    }

    private static Diagnostic Backwards(List<(Location At, int Number, int Expected)> wrong)
    {
        var (at, number, expected) = wrong[0];
        var others = wrong.Skip(1).Select(other => $"¶{other.Number} behind ¶{other.Expected - 1}").ToList();
        var more = others.Count == 0 ? "" : $", and so {Plural.Choose(others.Count, "does", "do")} {string.Join(", ", others.Take(3))}{(others.Count > 3 ? $" and {others.Count - 3} more" : "")}";
        return number == 0
            ? new(ReadingRules.PassageOutOfOrder, at, "Passages count from 1.", "the first passage is ¶1")
            : new(ReadingRules.PassageOutOfOrder, at, $"Passage ¶{number} stands behind ¶{expected - 1}{more}.", "each passage once, in the order of the text");
    }

    [GeneratedRegex(@"^(?<marks>#{1,6})[ \t]+(¶(?<n>[0-9]{1,6})[ \t]*)?(\{page=(?<page>[^\s}]{1,20})\}[ \t]*)?(?<aside>\{\.aside\}[ \t]*)?(?<text>.*?)[ \t]*(\{#(?<id>[^\s}]+)\})?[ \t]*$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^¶(?<n>[0-9]{1,6})([ \t]+\{page=(?<page>[^\s}]{1,20})\})?([ \t]+(?<aside>\{\.aside\}))?([ \t]+|$)")]
    private static partial Regex Passage();

    private static PassageDraft OfHeading(Match match, MarkdownText piece, Action<Diagnostic> report)
    {
        var text = match.Groups["text"];
        return new(
            piece.Start with { Length = match.Length },
            match.Groups["n"].Success ? int.Parse(match.Groups["n"].Value) : null,
            match.Groups["marks"].Length,
            match.Groups["id"].Success ? match.Groups["id"].Value : null,
            match.Groups["aside"].Success,
            ProseReader.Read(new(text.Value, piece.Start with { Column = text.Index + 1 }), ProseScope.Line, report))
        { Pages = Pages(match, piece, report), IsLeftOut = match.Groups["n"].Success && text.Length == 0 };
    }

    private static PassageDraft OfPassage(Match match, MarkdownText piece, Action<Diagnostic> report) => new(
        piece.Start with { Length = match.Groups["n"].Length + 1 },
        int.Parse(match.Groups["n"].Value),
        0,
        null,
        match.Groups["aside"].Success,
        ProseReader.Read(new(piece.Text[match.Length..], piece.Start with { Column = match.Length + 1 }), ProseScope.WithoutClaims, report))
    { Pages = Pages(match, piece, report), IsLeftOut = piece.Text.AsSpan(match.Length).IsWhiteSpace() };

    private static PageReference? Pages(Match match, MarkdownText piece, Action<Diagnostic> report)
    {
        var written = match.Groups["page"];
        if (!written.Success) return null;
        if (PageReference.Parse(written.Value) is { } pages) return pages;
        report(new(MarkdownRules.UnreadablePassage, piece.Start with { Column = written.Index + 1, Length = written.Length }, $"'{written.Value}' is not a page.", "write {page=7} or {page=7-8}"));
        return null;
    }

    // A preview must show a placeholder as such wherever it appears.
    private static PassageDraft Marked(PassageDraft entry, bool isComplete)
    {
        if (entry.IsLeftOut) return entry with { IsLeftOut = !isComplete };
        var text = PlainText.Extract(entry.Gist);
        if (!Placeholders.AreInPassage(text)) return entry;
        Inline[] words = [new Emphasis(entry.At, TextStyle.Strong, [new Text(entry.At, Placeholders.Marked(text))])];
        return entry with { IsPlaceholder = true, Gist = new([new Paragraph(entry.At, words.ToValueList())], [], [], [], []) };
    }

    // A piece begins at a heading, at a line with ¶, and at the first text; other lines belong to the piece before them.
    private static IEnumerable<MarkdownText> Pieces(MarkdownText body)
    {
        var lines = body.Text.Split('\n');
        var start = -1;
        for (var i = 0; i <= lines.Length; i++)
        {
            if (i < lines.Length && !Begins(lines, i, start)) continue;
            if (start >= 0)
            {
                var text = string.Join('\n', lines[start..i]).TrimEnd();
                yield return new(text, new(body.Start.File, body.Start.Line + start, 1));
            }
            start = i;
        }
    }

    private static bool Begins(string[] lines, int i, int start) =>
        lines[i].StartsWith('¶') || Heading().IsMatch(lines[i])
        || (lines[i].Trim().Length > 0 && (start < 0 || (i == start + 1 && Heading().IsMatch(lines[start]))))
        || (lines[i].Trim().Length > 0 && lines[i - 1].Trim().Length == 0 && Heading().IsMatch(lines[start]));

    private static string FirstLine(string text) => text.AsSpan().IndexOf('\n') is >= 0 and var end ? text[..end] : text;
}
