using System.Text.RegularExpressions;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Yaml;

/// <summary>Recovers what is readable in broken YAML: reads each list entry or key of a mapping separately. So one error neither hides the
/// next nor makes everything unknown that the file defines.</summary>
/// <remarks>Panic-mode error recovery, as in compilers: reading resumes at the next line that begins like the first one.</remarks>
/// <param name="file">The file, for locations.</param>
/// <param name="read">Reads a part, given its text and how many lines of the file precede it.</param>
/// <param name="tryRead">The same without reports and without recovery, for an attempt.</param>
/// <param name="report">Receives the problems found here.</param>
internal sealed partial class YamlParts(string file, Func<string, int, YamlNode?> read, Func<string, int, YamlNode?> tryRead, Action<Diagnostic> report)
{
    // A further mark begins another document, which is not read.
    private const string Mark = "---";

    /// <summary>What could be read; <c>null</c> for nothing.</summary>
    public YamlNode? Read(string text, int linesBefore)
    {
        var lines = text.Split('\n');
        var first = Array.FindIndex(lines, line => !IsEmpty(line) && line != Mark);
        if (first < 0) return null;
        var end = Array.IndexOf(lines, Mark, first) is >= 0 and var mark ? mark : lines.Length;
        var at = new Location(file, linesBefore + first + 1, Indent(lines[first]) + 1);
        if (lines[first].AsSpan().TrimStart() is ['[' or '{', ..]) return Closed(text, linesBefore, at);

        var indent = lines[first..end].Where(line => !IsEmpty(line)).Min(Indent);
        var begins = lines[first..end].First(line => !IsEmpty(line) && Indent(line) == indent) is var line && Item().IsMatch(line) ? Item() : Key();
        List<int> starts = [.. Enumerable.Range(first, end - first).Where(i => begins.IsMatch(lines[i]) && (i == first || Indent(lines[i]) == indent))];
        if (starts.Count == 0 || starts[0] != first) return null;
        var parts = starts.Select((start, i) => new Part(file, lines[start..(i + 1 < starts.Count ? starts[i + 1] : end)], linesBefore + start));
        if (begins == Key()) return new YamlMap(at, Entries(starts.Count == 1 ? parts.SelectMany(Divide) : parts.SelectMany(Read)));
        var items = parts.Select(part => read(part.WithoutDash, part.LinesBefore)).OfType<YamlNode>().ToValueList();
        return items.Count == 0 ? null : new YamlList(at, items);
    }

    // A list or mapping in brackets may only lack the closing one.
    private YamlNode? Closed(string text, int linesBefore, Location at)
    {
        if (tryRead(text.TrimEnd() + (text.TrimStart()[0] == '[' ? ']' : '}'), linesBefore) is not { } node) return null;
        report(new(YamlRules.InvalidYaml, at, "The YAML can't be read: a bracket is opened and never closed.", "close it"));
        return node;
    }

    private ValueList<YamlEntry> Entries(IEnumerable<YamlEntry> found)
    {
        var entries = new YamlEntries(report);
        foreach (var entry in found) entries.Add(entry);
        return entries.ToList();
    }

    private IEnumerable<YamlEntry> Read(Part part) => read(part.Text, part.LinesBefore) is YamlMap map ? map.Entries : [part.Entry(null)];

    // One key that can't be read with its value. The value may be below it, or in brackets, and have parts of its own.
    private IEnumerable<YamlEntry> Divide(Part part)
    {
        if (part.Swallowed is [var first, ..] swallowed)
            return [.. Read(part.Before(first)), .. swallowed.Select(key => (tryRead(key.Text, key.LinesBefore) is YamlMap { Entries: [var entry] } ? entry : key.Entry(null)) with { IsSure = false })];
        return [part.Entry(part.Value is { } value ? read(value, part.LinesBefore) : part.Guess())];
    }

    private static bool IsEmpty(string line) => line.AsSpan().TrimStart() is "" or ['#', ..];

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    [GeneratedRegex("^ *-( |$)")]
    private static partial Regex Item();

    [GeneratedRegex(@"^[ \t]*(?<key>[A-Za-z0-9_-]+):([ \t]+|$)(?<rest>.*)")]
    private static partial Regex Key();

    [GeneratedRegex("""^["']?(?<text>[\p{L}\p{Nd}][^\\\[\]{}\p{Cc}]*?)["']?[ \t]*([ \t]#.*)?$""")]
    private static partial Regex Plain();

    /// <summary>The lines of one key or entry.</summary>
    private sealed record Part(string File, string[] Lines, int LinesBefore)
    {
        public string Text => string.Join('\n', Lines).TrimEnd('\n');

        public string WithoutDash => Text[..Text.IndexOf('-', StringComparison.Ordinal)] + " " + Text[(Text.IndexOf('-', StringComparison.Ordinal) + 1)..];

        /// <summary>The value if it is below its key or in brackets, with spaces in place of the key; else <c>null</c>.</summary>
        public string? Value => First.Groups["rest"] is var rest && (IsBelow || rest.Value is ['[' or '{', ..]) ? new string(' ', rest.Index) + Text[rest.Index..] : null;

        /// <summary>Lines after a value that look like keys; they may be indented wrongly.</summary>
        public IReadOnlyList<Part> Swallowed
        {
            get
            {
                if (IsBelow) return [];
                List<int> starts = [.. Enumerable.Range(1, Lines.Length - 1).Where(i => Key().IsMatch(Lines[i]))];
                return [.. starts.Select((start, i) => new Part(File, Lines[start..(i + 1 < starts.Count ? starts[i + 1] : Lines.Length)], LinesBefore + start))];
            }
        }

        /// <summary>This part up to the beginning of another one.</summary>
        public Part Before(Part other) => this with { Lines = Lines[..(other.LinesBefore - LinesBefore)] };

        public YamlEntry Entry(YamlNode? value)
        {
            var key = First.Groups["key"];
            var at = new Location(File, LinesBefore + 1, key.Index + 1) { Length = key.Length };
            return new(new(at, key.Value, new(key.Value, at)), value ?? new YamlUnreadable(at));
        }

        /// <summary>The likely value, if it is obvious: a text that contains a colon, or a quotation mark that is never closed.</summary>
        public YamlText? Guess()
        {
            var rest = First.Groups["rest"];
            if (Text.Contains('\n') || Plain().Match(rest.Value) is not { Success: true } match) return null;
            var text = match.Groups["text"];
            var at = new Location(File, LinesBefore + 1, rest.Index + text.Index + 1) { Length = text.Length };
            return new(at, text.Value, new(text.Value, at));
        }

        private Match First => Key().Match(Lines[0]);

        private bool IsBelow => IsEmpty(First.Groups["rest"].Value) && Text.Contains('\n');
    }
}
