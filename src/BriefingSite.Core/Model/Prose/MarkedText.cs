namespace BriefingSite.Core.Model;

/// <summary>The words of a prose, with a mark where something else belongs to them, so that its sentences can be told apart and keep their
/// citations. Nothing is unpacked for that.</summary>
/// <param name="Words">The words with the marks.</param>
/// <param name="Cites">The citations of each mark of them, as numbers in the list of citations.</param>
public sealed record MarkedText(string Words, IReadOnlyList<Range> Cites)
{
    /// <summary>The mark of a citation.</summary>
    public const char Cite = '\uE000';

    /// <summary>The mark of figures that are the writer's own: <c>{.ours}</c>.</summary>
    public const char Ours = '\uE001';

    /// <summary>The end of a paragraph, a heading, a row of a table.</summary>
    public const char BlockEnd = '\uE002';

    /// <summary>The end of a cell in a row.</summary>
    public const char CellEnd = '\uE003';

    /// <summary>Whether a character is a mark that belongs to the text before it.</summary>
    public static bool IsTrailing(char sign) => sign is Cite or Ours;

    /// <summary>Whether a character is a mark.</summary>
    public static bool IsMark(char sign) => sign is >= Cite and <= CellEnd;

    /// <summary>Extracts the words of a prose. The digits of titles that links insert are names, and are left out.</summary>
    public static MarkedText Extract(Prose prose) => prose.Packed.ExtractMarked(number => TitleOf(prose.Links[number]));

    /// <summary>The words of a link that has none of its own.</summary>
    public static string TitleOf(Target target) => target.InText.Any(char.IsDigit) ? string.Concat(target.InText.Where(c => !char.IsDigit(c))) : target.InText;
}
