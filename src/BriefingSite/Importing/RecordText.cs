using System.Text;
using BriefingSite.Core.Model;
using BriefingSite.Reading;
using BriefingSite.Reading.Originals;

namespace BriefingSite.Importing;

/// <summary>The text of a new record: what can be derived from the original, and placeholders for the rest.</summary>
internal static class RecordText
{
    /// <summary>How many passages somebody may be asked to summarise in one go.</summary>
    public const int MaxPassagesToSummarise = 40;

    /// <summary>Says in the front matter of a record how to add an entry to it.</summary>
    public const string HowToAdd = """
        # Only passages that you use need an entry here: the number and, in your own words, what the passage says, in the order of the text:
        #   ¶12 Puts the traffic of 2024 at 1,200 ships.
        # 'briefing show' prints the passages with their numbers. Headings and asides are listed below.

        """;

    private const int MaxShortTitleLength = 24, MaxLineLength = 120;

    /// <summary>A whole record.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="original">The original; <c>null</c> where there is none yet.</param>
    /// <param name="rights">Whether it may contain the text.</param>
    /// <param name="outline">The passages of the original.</param>
    /// <param name="metadata">What is known of the publication.</param>
    public static string Create(string id, Original? original, Rights rights, OriginalOutline? outline, RecordMetadata metadata)
    {
        var title = (metadata.Title ?? outline?.Title) is { } found && Yaml.OneLine(found) is { Length: > 0 } shown ? shown : id;
        var text = new StringBuilder($$"""
            ---
            title: {{Yaml.Quoted(title)}}
            short: {{Yaml.Quoted(Short(metadata.Short ?? title))}}
            kind: {{FormatNames.SourceKinds[metadata.Kind ?? SourceKind.Article]}}
            rights: {{(rights == Rights.Full ? "full" : "excerpt")}}
            reliability: F
            credibility: 6
            descriptor: >-
              {{Placeholders.Descriptor}}

            """);
        foreach (var (key, value) in metadata.Lines()) text.Append($"{key}: {value}\n");
        // What a library says is not guessed.
        text.Append($"guessed: [{string.Join(", ", ReadSource.GuessedKeys.Where(key => !metadata.IsStated || key != "title" || metadata.Title is null))}]\n");
        if (original is not null) text.Append($"{Line(original)}\n");
        text.Append("passages: paragraphs\n");
        var isLong = outline is not null && IsLong(outline, rights);
        if (isLong) text.Append(HowToAdd.ReplaceLineEndings("\n"));
        text.Append("---\n\n");
        if (outline is not null) text.AppendJoin('\n', outline.Passages.Select(passage => isLong ? Mark(passage, rights) : Entry(passage, rights)).OfType<string>().Select(entry => entry + "\n"));
        return text.ToString();
    }

    /// <summary>The lines of the key <c>read</c>.</summary>
    public static IEnumerable<string> ReadLines(IReadOnlyList<string> items)
    {
        if (items is [var only])
        {
            yield return $"read: {only}";
            yield break;
        }
        var line = "read: [";
        for (var i = 0; i < items.Count; i++)
        {
            var item = $"{items[i]}{(i + 1 < items.Count ? "," : "]")}";
            if (line.Length + 1 + item.Length > MaxLineLength && line.Trim().Length > 0 && i > 0)
            {
                yield return line;
                line = " ";
            }
            line += line[^1] == '[' ? item : $" {item}";
        }
        yield return line;
    }

    /// <summary>Whether a text has so many passages that the record has entries only for headings and asides.</summary>
    public static bool IsLong(OriginalOutline outline, Rights rights) => rights != Rights.Full && outline.Passages.Count > MaxPassagesToSummarise;

    /// <summary>The entry of one passage in a record that leaves passages out: a heading without words, or an aside; <c>null</c> for text.</summary>
    public static string? Mark(PassageShape passage, Rights rights) =>
        passage.Aside is not null ? Entry(passage, rights) : passage.Level > 0 ? $"{new string('#', passage.Level)} {Number(passage)}" : null;

    /// <summary>The line that names the original.</summary>
    public static string Line(Original original) =>
        $"original: {{ file: {Yaml.Quoted(original.File)}, sha256: {original.Sha256}{(original.Encoding is { } encoding ? $", encoding: {Yaml.Quoted(encoding)}" : "")} }}";

    /// <summary>The entry of one passage. Unless the full text may be published, it contains no word of the original.</summary>
    public static string Entry(PassageShape passage, Rights rights)
    {
        var number = Number(passage);
        if (passage.Aside is { } reason)
            return $"{number} {{.aside}} {(rights == Rights.Full ? Escaped(passage.Text) : $"{reason} ({Plural.Count(passage.Words, "word")}).")}";
        var mark = passage.Level > 0 ? $"{new string('#', passage.Level)} {number} " : $"{number} ";
        if (rights == Rights.Full) return mark + Escaped(passage.Level > 0 ? passage.Text.TrimStart('#').Trim() : passage.Text);
        return mark + (passage.Level > 0 ? Placeholders.ForHeading(passage.Words) : Placeholders.ForPassage(passage.Words, ListItems.Begins(passage.Text)));
    }

    private static string Number(PassageShape passage) => Number(passage.Number, passage.Page);

    /// <summary>The number of a passage with its page, where that can be written.</summary>
    public static string Number(int number, string? page) => page is not null && PageReference.Parse(page) is not null ? $"¶{number} {{page={page}}}" : $"¶{number}";

    private static string Short(string title)
    {
        if (title.Length <= MaxShortTitleLength) return title;
        var end = title.LastIndexOf(' ', MaxShortTitleLength);
        return title[..(end > 0 ? end : MaxShortTitleLength)].TrimEnd(',', ';', ':', '.', ' ', '-');
    }

    // Every character that Markdown or our own syntax could interpret is escaped, so that the text is read literally.
    private static string Escaped(string original)
    {
        var text = Yaml.OneLine(original);
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
