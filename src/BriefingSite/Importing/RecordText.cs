using System.Text;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using BriefingSite.Reading;

namespace BriefingSite.Importing;

/// <summary>The text of a new record: what can be derived from the original, and placeholders for the rest.</summary>
internal static class RecordText
{
    private const int MaxShortTitleLength = 24;

    /// <summary>A whole record.</summary>
    public static string Create(string id, Original original, Rights rights, OriginalOutline outline)
    {
        var title = outline.Title is { } found && WithoutControls(found) is { Length: > 0 } shown ? shown : id;
        var text = new StringBuilder($$"""
            ---
            title: {{Quoted(title)}}
            short: {{Quoted(Short(title))}}
            kind: article
            rights: {{(rights == Rights.Full ? "full" : "excerpt")}}
            reliability: F
            credibility: 6
            descriptor: >-
              {{Placeholders.Descriptor}}
            guessed: [{{string.Join(", ", ReadSource.GuessedKeys)}}]
            original: { file: {{Quoted(original.File)}}, sha256: {{original.Sha256}} }
            passages: paragraphs
            ---

            """).Append('\n');
        text.AppendJoin('\n', outline.Passages.Select(passage => Entry(passage, rights) + "\n"));
        return text.ToString();
    }

    /// <summary>The entry of one passage. Unless the full text may be published, it contains no word of the original.</summary>
    public static string Entry(PassageShape passage, Rights rights)
    {
        if (passage.Aside is { } reason)
            return $"¶{passage.Number} {{.aside}} {(rights == Rights.Full ? Escaped(passage.Text) : $"{reason} ({Plural.Count(passage.Words, "word")}).")}";
        var mark = passage.Level > 0 ? $"{new string('#', passage.Level)} ¶{passage.Number} " : $"¶{passage.Number} ";
        if (rights == Rights.Full) return mark + Escaped(passage.Level > 0 ? passage.Text.TrimStart('#').Trim() : passage.Text);
        return mark + (passage.Level > 0 ? Placeholders.ForHeading(passage.Words) : Placeholders.ForPassage(passage.Words, ListItems.Begins(passage.Text)));
    }

    private static string Short(string title)
    {
        if (title.Length <= MaxShortTitleLength) return title;
        var end = title.LastIndexOf(' ', MaxShortTitleLength);
        return title[..(end > 0 ? end : MaxShortTitleLength)].TrimEnd(',', ';', ':', '.', ' ', '-');
    }

    // A record can't contain control characters.
    private static string WithoutControls(string text) => string.Join(' ', string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    // Every character that Markdown or our own syntax could interpret is escaped, so that the text is read literally.
    private static string Escaped(string original)
    {
        var text = WithoutControls(original);
        var output = new StringBuilder();
        var digits = text.Length - text.TrimStart("0123456789").Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '<' or '>' or '#' or '~' or '|' or '&' or '!' or '@' or '^'
                || (i == digits && char.IsAscii(text[i]) && char.IsPunctuation(text[i])) || (i == 0 && text[i] is '+' or '='))
                output.Append('\\');
            output.Append(text[i]);
        }
        return output.ToString();
    }
}
