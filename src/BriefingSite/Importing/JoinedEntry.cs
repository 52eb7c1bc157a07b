using System.Text.RegularExpressions;
using BriefingSite.Core.Model;

namespace BriefingSite.Importing;

/// <summary>Joins the entries of lines to the entry of their paragraph: what the writer said of each, in order.</summary>
internal static partial class JoinedEntry
{
    /// <summary>The lines of the entry.</summary>
    /// <param name="passage">The paragraph.</param>
    /// <param name="rights">Whether the record holds the text.</param>
    /// <param name="entries">The entries and their lines.</param>
    public static IEnumerable<string> Of(PassageShape passage, Rights rights, IReadOnlyList<(PassageDraft Entry, List<string> Lines)> entries)
    {
        if (entries is [var (_, only)])
        {
            var mark = only[0].IndexOf('¶', StringComparison.Ordinal) + 1;
            return only.Skip(1).Prepend($"{only[0].AsSpan(0, mark)}{passage.Number}{only[0].AsSpan(mark).TrimStart("0123456789")}");
        }
        // A placeholder says nothing of the writer's.
        var written = entries.Where(pair => !pair.Entry.IsPlaceholder).ToList();
        if (written.Count == 0 || rights == Rights.Full) return [RecordText.Entry(passage, rights), ""];
        var parts = written.Select(pair => Words(pair.Lines)).ToList();
        if (written.TrueForAll(pair => pair.Entry.Level > 0)) return [$"{new string('#', written[0].Entry.Level)} ¶{passage.Number} {string.Join(' ', parts.Select(part => part[0]))}", ""];
        var lines = parts.SelectMany(part => part).ToList();
        lines[0] = $"¶{passage.Number} {(written.TrueForAll(pair => pair.Entry.IsAside) ? "{.aside} " : "")}{lines[0]}";
        return lines.Append("");
    }

    // The lines of an entry without its number and marks.
    private static List<string> Words(List<string> entry)
    {
        var lines = entry.ToList();
        while (lines.Count > 1 && lines[^1].Trim().Length == 0) lines.RemoveAt(lines.Count - 1);
        var isHeading = lines[0].StartsWith('#');
        lines[0] = Mark().Replace(lines[0], "").TrimEnd();
        if (isHeading) lines[0] = Anchor().Replace(lines[0], "");
        return lines;
    }

    [GeneratedRegex(@"^(#{1,6}[ \t]+)?¶[0-9]+[ \t]*(\{\.aside\}[ \t]*)?")]
    private static partial Regex Mark();

    [GeneratedRegex(@"[ \t]*\{#[^\s}]+\}[ \t]*$")]
    private static partial Regex Anchor();
}
