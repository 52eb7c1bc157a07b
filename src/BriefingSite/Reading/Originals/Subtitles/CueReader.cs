using System.Globalization;
using System.Net;
using System.Text;

namespace BriefingSite.Reading.Originals.Subtitles;

/// <summary>Words of one speaker in a cue of subtitles.</summary>
/// <param name="Start">When the cue begins, in milliseconds.</param>
/// <param name="End">When it ends.</param>
/// <param name="Speaker">Who speaks, if the file names him.</param>
/// <param name="IsTurn">Whether it is marked as that of another speaker than before.</param>
/// <param name="Lines">Its lines, without tags.</param>
internal sealed record Cue(int Start, int End, string? Speaker, bool IsTurn, List<string> Lines);

/// <summary>Reads WebVTT and SubRip.</summary>
internal static class CueReader
{
    private const string Arrow = "-->";
    private const int MaxTag = 200;

    // Captions that roll up show their last line again, for a moment or above the next.
    private const int Moment = 100;

    /// <summary>Whether a text is WebVTT.</summary>
    public static bool IsWebVtt(string text) => text.StartsWith("WEBVTT", StringComparison.Ordinal) && (text.Length == 6 || text[6] is ' ' or '\t' or '\n');

    /// <summary>Whether a text is SubRip: a number, and a line with two times.</summary>
    public static bool IsSubRip(string text)
    {
        var lines = text.AsSpan().TrimStart().EnumerateLines();
        return lines.MoveNext() && lines.Current.Trim() is { Length: > 0 and < 8 } number && !number.ContainsAnyExceptInRange('0', '9') && lines.MoveNext() && Times(lines.Current) is not null;
    }

    /// <summary>The language that a WebVTT file says it is in, as those of YouTube do.</summary>
    public static string? Language(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace()) return null;
            if (line.StartsWith("Language:", StringComparison.Ordinal)) return line["Language:".Length..].Trim().ToString();
        }
        return null;
    }

    /// <summary>The words, in order.</summary>
    public static List<Cue> Read(string text)
    {
        var isWebVtt = IsWebVtt(text);
        var cues = new List<Cue>();
        string? last = null;
        foreach (var (times, lines) in Blocks(text, isWebVtt))
        {
            var shown = lines.Select(line => isWebVtt ? line : WithoutMarks(line)).Where(line => line.Trim().Length > 0).ToList();
            if (shown.Count > 0 && Bare(shown[0]) == last && cues is [.., var before] && times.Start - before.End <= Moment && (shown.Count > 1 || times.End - times.Start <= Moment)) shown.RemoveAt(0);
            if (shown.Count == 0) continue;
            last = Bare(shown[^1]);
            foreach (var cue in Voices(times, shown, isWebVtt)) cues.Add(cue);
        }
        return SpokenNames.OnceEach(cues);
    }

    // The lines below each pair of times; what stands elsewhere is a note or a style in WebVTT, and belongs to the lines before in SubRip.
    private static List<((int Start, int End) Times, List<string> Lines)> Blocks(string text, bool isWebVtt)
    {
        var blocks = new List<((int, int), List<string> Lines)>();
        var isCue = false;
        foreach (var line in text.Split('\n'))
        {
            if (line.Contains(Arrow, StringComparison.Ordinal) && Times(line) is { } times)
            {
                // The line above is the number of the cue.
                if (isCue && blocks is [.., var before] && before.Lines is [.., var number] && number.All(char.IsAsciiDigit)) before.Lines.RemoveAt(before.Lines.Count - 1);
                blocks.Add((times, []));
                isCue = true;
            }
            else if (line.Trim().Length == 0) isCue &= !isWebVtt;
            else if (isCue) blocks[^1].Lines.Add(line);
        }
        return blocks;
    }

    private static (int Start, int End)? Times(ReadOnlySpan<char> line)
    {
        var arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
        if (arrow < 0 || Time(line[..arrow].Trim()) is not { } start) return null;
        var rest = line[(arrow + Arrow.Length)..].Trim();
        var end = rest.IndexOfAny(' ', '\t');
        return Time(end < 0 ? rest : rest[..end]) is { } until ? (start, until) : null;
    }

    // 01:02:03.004, with a comma in SubRip; the hours may be missing.
    private static int? Time(ReadOnlySpan<char> text)
    {
        var point = text.IndexOfAny('.', ',');
        if (point < 0 || !int.TryParse(text[(point + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var thousandths) || thousandths > 999) return null;
        var (seconds, parts) = (0, 0);
        foreach (var part in text[..point].Split(':'))
        {
            if (++parts > 3 || !int.TryParse(text[part], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 999) return null;
            seconds = seconds * 60 + number;
        }
        return parts < 2 ? null : Math.Min(seconds, 1_000_000) * 1000 + thousandths;
    }

    // {\an8} places a line, <i> sets it in italics.
    private static string WithoutMarks(string line)
    {
        for (var start = line.IndexOf("{\\", StringComparison.Ordinal); start >= 0 && line.IndexOf('}', start) is > 0 and var end; start = line.IndexOf("{\\", StringComparison.Ordinal)) line = line.Remove(start, end - start + 1);
        return line;
    }

    // A line to compare, without tags.
    private static string Bare(string line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '<' && line.IndexOf('>', i) is > 0 and var end) i = end;
            else text.Append(line[i]);
        }
        return text.ToString().Trim();
    }

    // A cue may have several speakers: <v Name>, a dash or >> before the line.
    private static List<Cue> Voices((int Start, int End) times, List<string> lines, bool isWebVtt)
    {
        var cues = new List<Cue>();
        string? speaker = null;
        foreach (var line in lines)
        {
            var text = new StringBuilder();
            var isNew = cues.Count == 0;
            for (var i = 0; i < line.Length; i++)
            {
                if (line[i] == '<' && TagEnd(line, i, isWebVtt) is { } end)
                {
                    if (Voice(line.AsSpan(i + 1, end - i - 1)) is { } name && name != speaker)
                    {
                        Add();
                        (speaker, isNew) = (name, true);
                    }
                    i = end;
                }
                else text.Append(line[i]);
            }
            Add();

            void Add()
            {
                var shown = (isWebVtt ? WebUtility.HtmlDecode(text.ToString()) : text.ToString()).Trim();
                text.Clear();
                var isTurn = shown.StartsWith(">>", StringComparison.Ordinal) || (shown.Length > 1 && shown[0] is '-' or '–' or '—' && (shown[1] == ' ' || char.IsLetter(shown[1]))) || SpokenNames.IsInCapitals(shown);
                shown = shown.TrimStart('>').TrimStart();
                if (isTurn && shown.Length > 0 && shown[0] is '-' or '–' or '—') shown = shown[1..].TrimStart();
                if (shown.Length == 0) return;
                if (isNew || isTurn) cues.Add(new(times.Start, times.End, speaker, isTurn, [shown]));
                else cues[^1].Lines.Add(shown);
                isNew = false;
            }
        }
        return cues;
    }

    // In SubRip only tags that players know are no words, and the classes and voices of a WebVTT file that lost its first line.
    private static int? TagEnd(string line, int start, bool isWebVtt)
    {
        var end = line.IndexOf('>', start);
        if (end < 0 || end - start > MaxTag) return null;
        var name = line.AsSpan(start + 1, end - start - 1).TrimStart('/');
        return isWebVtt || name is "i" or "b" or "u" or "s" || name.StartsWith("font", StringComparison.OrdinalIgnoreCase) || name is "I" or "B" or "U" or "c" or "v" || name.StartsWith("c.") || Voice(name) is not null ? end : null;
    }

    private static string? Voice(ReadOnlySpan<char> tag)
    {
        if (tag.Length < 3 || tag[0] != 'v' || tag[1] is not (' ' or '.' or '\t')) return null;
        var space = tag.IndexOfAny(' ', '\t');
        return space < 0 ? null : WebUtility.HtmlDecode(tag[space..].Trim().ToString());
    }
}
