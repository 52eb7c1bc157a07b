using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.ProseComparison;

/// <summary>A prose as it is compared: sentences, headings and tables. Each sentence remembers its kind of block and its section, which count
/// little.</summary>
/// <param name="Sentences">The sentences, in the order of the text; those of tables are in the tables.</param>
/// <param name="Headings">The headings.</param>
/// <param name="Tables">Tables and definition lists.</param>
/// <param name="Notes">The text of each footnote, by its number.</param>
/// <param name="Nodes">Where the sentences, tables and claims stand.</param>
internal sealed record ProseSection(
    IReadOnlyList<Sentence> Sentences, IReadOnlyList<SectionHead> Headings, IReadOnlyList<Grid> Tables, IReadOnlyDictionary<int, string> Notes, IReadOnlyList<OutlineNode> Nodes);

/// <summary>A heading as it is compared.</summary>
internal sealed record SectionHead(Sentence Text, string Anchor, int Level);

/// <summary>A table as it is compared; a definition list is one of terms and meanings.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Heads">The heads of its columns; generated where there are none.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record Grid(UncomparedLocation At, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<Sentence>> Rows)
{
    /// <summary>Whether a sentence or a heading stands directly above it, or a block around it, which may say what it is.</summary>
    public bool IsLed { get; init; }

    /// <summary>The table as one text to align by.</summary>
    public string Key => field ??= string.Join(" || ", Rows.Select(row => string.Join(" | ", row.Select(cell => cell.Key))).Append(string.Join(" | ", Heads)));
}
