using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals.Formulas;
using BriefingSite.Reading.Originals.Word;

namespace BriefingSite.Reading.Originals;

/// <summary>Word documents.</summary>
internal sealed class DocxFormat : IBinaryFormat
{
    // What programs call a document that nobody gave a title, and persons who told them no name.
    private static readonly string[] s_noTitles = ["document", "untitled", "microsoft word", "word document", "normal.dot"];
    private static readonly HashSet<string> s_nobody = new(StringComparer.OrdinalIgnoreCase) { "user", "windows user", "microsoft office user", "admin", "administrator", "author", "owner", "unknown", "python-docx", "un-named", "pc", "docx4j", "apache poi" };

    private const int MinName = 3;

    /// <inheritdoc/>
    public string Name => "a Word document (DOCX)";

    /// <inheritdoc/>
    public int Version => 3;

    /// <inheritdoc/>
    public bool Accepts(InputFile original) => ReadPackage.Is(original, WordDocument.Is);

    /// <inheritdoc/>
    public OriginalText Read(InputFile original, PassageDivision division) => ReadPackage.Of(original, "a Word document", package => Text(WordDocument.Read(package)));

    private static OriginalText Text(WordText document)
    {
        var passages = document.Paragraphs.Select(paragraph => new OriginalPassage(LineJoin.Join(paragraph.Lines), paragraph.IsContents ? 0 : paragraph.Level) { Aside = paragraph.IsContents ? "Contents line" : null, Doubt = paragraph.Doubt }).ToValueList();
        var title = document.Paragraphs.FirstOrDefault(paragraph => paragraph.IsTitle) is { } shown ? LineJoin.Join(shown.Lines) : Title(document.Properties.Title);
        var authors = (document.Properties.Creator ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(author => author.Length >= MinName && !s_nobody.Contains(author)).ToValueList();
        return new(passages)
        {
            Metadata = new(title, authors, null, null, Language(document.Language), null),
            Remarks = [.. Remarks(document.Counts, authors), .. LineJoin.Remarks(passages.Select(passage => passage.Text)), .. InlineFormula.Remarks(passages)],
        };
    }

    private static IEnumerable<string> Remarks(WordCounts counts, ValueList<string> authors)
    {
        if (counts.Changes > 0) yield return $"{Plural.Count(counts.Changes, "tracked change")} {Plural.Choose(counts.Changes, "is", "are")} not accepted yet: the text was read as it would be with all accepted.";
        if (counts.Notes > 0) yield return $"{Plural.Count(counts.Notes, "note")} {Plural.Choose(counts.Notes, "stands", "stand")} as passages behind the paragraph with the mark.";
        if (counts.Comments > 0) yield return $"{Plural.Count(counts.Comments, "comment")} {Plural.Choose(counts.Comments, "was", "were")} left out.";
        if (counts.Hidden > 0) yield return $"Hidden text was left out in {Plural.Count(counts.Hidden, "place")}.";
        if (counts.HasRunningHeads) yield return "The heads and feet of the pages were left out.";
        if (counts.Foreign > 0) yield return $"{Plural.Count(counts.Foreign, "embedded part")} in another format {Plural.Choose(counts.Foreign, "was", "were")} left out.";
        if (counts.HasOpenField) yield return "A field has no end; text behind its beginning may be missing.";
        if (authors.Count > 0) yield return $"The file names {string.Join(", ", authors)} as its author, which may be whoever owned the program. Check it.";
    }

    // The region is that of the spelling checker: "en-US" in documents from everywhere. In Chinese it decides the script.
    private static string? Language(string? tag) => tag is null || tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? tag : tag.Split('-')[0];

    private static string? Title(string? written) =>
        written is { } title && title.Count(char.IsLetter) >= MinName && !title.Contains('<') && !Array.Exists(s_noTitles, no => title.StartsWith(no, StringComparison.OrdinalIgnoreCase)) && !Path.GetExtension(title).StartsWith(".do", StringComparison.OrdinalIgnoreCase) ? title : null;
}
