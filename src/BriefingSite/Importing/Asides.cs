using BriefingSite.Core.Evidence;
using BriefingSite.Reading.Originals;

namespace BriefingSite.Importing;

/// <summary>Guesses which lines of an original are not part of its argument, and gives the reason.</summary>
/// <remarks>
/// In this order: the title repeated among the first lines; a line of a table of contents, which occurs later as a heading; an
/// advertisement, a pointer to another text or a link for sharing, by its first words; a headline after the end: short, without a closing
/// mark, after the last long paragraph.
/// </remarks>
internal sealed class Asides(IReadOnlyList<string> lines, string? title)
{
    private const int FirstLines = 5, ShortLine = 8, LongParagraph = 25, MaxHeadlineWords = 20;

    private static readonly string[] Advertisements =
        ["don't miss", "advertisement", "sponsored", "promoted", "ad:", "subscribe", "sign up", "join our newsletter", "get our newsletter", "download our app"];

    private static readonly string[] Pointers =
        ["read more", "read also", "also read", "read next", "related:", "related articles", "related stories", "see also:", "more from", "more stories", "you may also like", "you might also like", "recommended for you", "up next"];

    private static readonly string[] Sharing =
        ["share", "tweet", "follow us", "facebook", "twitter", "whatsapp", "linkedin", "copy link", "email this", "print this", "like this", "leave a comment"];

    private static readonly string[] ContentsTitles = ["contents", "table of contents", "in this article", "on this page", "inhalt"];

    private readonly List<string> _bare = [.. lines.Select(Bare)];
    private readonly int _lastParagraph = LastParagraph(lines);
    private int[]? _next;
    private int? _contents;

    /// <summary>Why a line seems to be an aside; <c>null</c> when it doesn't.</summary>
    public string? Reason(int line)
    {
        var bare = _bare[line];
        var isShort = OriginalOutline.Count(lines[line]) <= ShortLine;
        if (line > 0 && line < FirstLines && title is not null && bare == Bare(title)) return "Title once more";
        if (IsContentsLine(line)) return "Contents line";
        if (lines[line].Contains('✨') || BeginsWith(bare, Advertisements)) return "Suspected advertisement";
        if (BeginsWith(bare, Pointers)) return "Suspected pointer to another text";
        if (isShort && BeginsWith(bare, Sharing)) return "Share link";
        return line > _lastParagraph && _lastParagraph >= 0 && IsHeadline(lines[line]) ? "Stray headline" : null;
    }

    /// <summary>Whether a line is the heading over a list of contents.</summary>
    public static bool IsContentsTitle(string line) => ContentsTitles.Contains(Bare(line));

    private bool IsContentsLine(int line)
    {
        var later = (_next ??= Next(_bare))[line];
        return _bare[line].Length > 0 && later > 0 && !ListItems.Begins(lines[later]) && (ListItems.Begins(lines[line]) || line > (_contents ??= FirstContentsTitle()));
    }

    private int FirstContentsTitle()
    {
        var first = 0;
        while (first < lines.Count && !IsContentsTitle(lines[first])) first++;
        return first;
    }

    // For each line the next equal one; -1 for none.
    private static int[] Next(List<string> bare)
    {
        var next = new int[bare.Count];
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = bare.Count - 1; i >= 0; i--)
        {
            next[i] = last.TryGetValue(bare[i], out var later) ? later : -1;
            last[bare[i]] = i;
        }
        return next;
    }

    private static int LastParagraph(IReadOnlyList<string> lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
            if (OriginalOutline.Count(lines[i]) >= LongParagraph) return i;
        return -1;
    }

    private static bool IsHeadline(string line) =>
        OriginalOutline.Count(line) <= MaxHeadlineWords && !ListItems.Begins(line) && char.IsLetterOrDigit(line[^1]) | line[^1] is '"' or '”' or '?' or '…';

    private static bool BeginsWith(string line, string[] beginnings) =>
        beginnings.Any(beginning => line.StartsWith(beginning, StringComparison.Ordinal) && (line.Length == beginning.Length || beginning[^1] == ':' || !char.IsLetter(line[beginning.Length])));

    // The text to compare: folded, in lower case, without bullets, item numbers and signs before the first word.
    private static string Bare(string line)
    {
        var bare = Folding.Fold(ListItems.Begins(line) ? line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..] : line).ToLowerInvariant();
        var start = 0;
        while (start < bare.Length && !char.IsLetterOrDigit(bare[start])) start++;
        return bare[start..].TrimEnd(' ', '.', ':');
    }
}
