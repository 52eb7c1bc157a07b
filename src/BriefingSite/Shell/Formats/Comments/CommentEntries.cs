using System.Text;
using BriefingSite.Comparing;
using BriefingSite.Comparing.Grouping;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats.Comments;

/// <summary>Writes the entries of a comment, numbered; last, folded, those of spelling and layout.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="names">Names and links.</param>
/// <param name="words">Writes texts.</param>
/// <param name="head">The top of the comment.</param>
/// <param name="max">How many things of a kind are named.</param>
internal sealed class CommentEntries(Comparison comparison, CommentNames names, CommentWords words, CommentHead head, int max)
{
    private const int MaxInLine = 80;

    private readonly TellEntry _tell = new(comparison);

    /// <summary>The groups.</summary>
    /// <param name="entries">The entries.</param>
    public string Write(NumberedEntries entries)
    {
        var text = new StringBuilder();
        foreach (var group in entries.ToRead)
        {
            text.Append($"#### {Title(group.Place)}\n\n");
            Write(text, group, entries);
        }
        if (entries.Folded.Count == 0) return text.ToString();
        text.Append($"<details><summary>The same in another spelling or form, layout, order ({entries.Folded.Sum(group => group.Entries.Count)})</summary>\n\n");
        foreach (var group in entries.Folded)
        {
            text.Append($"**{Title(group.Place)}**\n\n");
            Write(text, group, entries);
        }
        return text.Append("</details>\n\n").ToString();
    }

    private string Title(ChangePlace place)
    {
        var title = MarkdownText.Escape(Target.Shortened(place.Title));
        return names.Linked(place.Kind is null ? title : $"{place.Kind} “{title}”", place.Url);
    }

    private void Write(StringBuilder text, ChangeGroup group, NumberedEntries entries)
    {
        foreach (var entry in group.Entries)
        {
            var (number, told) = ($"{entries.NumberOf(entry)}. ", _tell.Tell(entry));
            // What belongs to an item of a numbered list is indented by the width of its number.
            var indent = new string(' ', number.Length);
            var extent = $"{Word(entry.Weight)}{(told.First.Direction is { } direction ? $", {FormatNames.Directions[direction]}" : "")}";
            text.Append($"{number}**{Capital(told.First.Title)}** ({extent}){Detail(told.First)}{(told.First.Named.Count > 0 ? $" · {Named(told.First)}" : "")}{names.Places(told.First.Change)}{Said(told.First, indent)}\n");
            var isQuoting = false;
            foreach (var line in told.Lines)
            {
                if (line.Title.Length == 0) text.Append(isQuoting ? $"{indent}>\n" : "").Append($"{indent}> {words.Difference(line.Before, line.After)}\n");
                else text.Append($"{indent}- {(line.Follows ? "therefore" : "")}{(line.Named.Count == 0 ? "" : line.Follows ? $", for {Named(line)}" : $"{Named(line)}")}{(line.Follows || line.Named.Count > 0 ? ": " : "")}{line.Title}{(line.Direction is { } turn ? $" ({FormatNames.Directions[turn]})" : "")}{Detail(line)}{Said(line, indent + "  ")}\n");
                isQuoting = line.Title.Length == 0;
            }
        }
        text.Append('\n');
    }

    private string Named(ToldLine line)
    {
        var type = line.Named[0].Type;
        var isKind = type != Subject.RetiredId && type != Subject.File && line.Named.Count == 1 && !line.Follows;
        return $"{(isKind ? $"{type} " : "")}{names.Listed(line.Named, max)}";
    }

    private static string Detail(ToldLine line) => line.Detail is { } detail ? $": {MarkdownText.Escape(detail)}" : "";

    private string Said(ToldLine line, string indent)
    {
        if (line.Before is null && line.After is null) return "";
        if (head.Shows(line.Change)) return "; its words stand above";
        var isShort = (line.Before?.Length ?? 0) + (line.After?.Length ?? 0) <= MaxInLine;
        return $"{(isShort ? ": " : $"\n{indent}> ")}{words.Difference(line.Before, line.After)}";
    }

    private static string Capital(string title) => char.ToUpperInvariant(title[0]) + title[1..];

    private static string Word(Weight weight) => weight == Weight.None ? "layout" : FormatNames.Weights[weight];
}
