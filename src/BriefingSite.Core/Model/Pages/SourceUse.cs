namespace BriefingSite.Core.Model;

/// <summary>Which passages of a source are used, for a picture of it.</summary>
/// <param name="Source">The source.</param>
/// <param name="Passages">Its numbered passages, in order, as far as they are summarised or used.</param>
public sealed record SourceUse(SourceLabel Source, ValueList<PassageCell> Passages)
{
    /// <summary>How many passages are not among them, because nobody has summarised them and nothing uses them.</summary>
    public int LeftOut { get; init; }

    /// <summary>What is used of a source's entries.</summary>
    public static SourceUse Count(SourceLabel source, IEnumerable<(Passage Passage, int Uses)> entries)
    {
        var cells = new List<PassageCell>();
        var (begins, leftOut) = (false, 0);
        foreach (var (passage, uses) in entries)
        {
            begins |= passage.Level > 0;
            if (passage.Number is not { } number) continue;
            if (passage.IsLeftOut && uses == 0)
            {
                leftOut++;
                continue;
            }
            cells.Add(new(number, passage.Level > 0 ? PassageSort.Heading : passage.IsAside ? PassageSort.Aside : PassageSort.Text, uses, begins));
            begins = false;
        }
        return new(source, cells.ToValueList()) { LeftOut = leftOut };
    }
}

/// <summary>A passage, as far as a picture of a source's use shows it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Sort">What it is.</param>
/// <param name="Uses">How many places cite it or link to it.</param>
/// <param name="BeginsSection">Whether a section begins with it.</param>
public sealed record PassageCell(int Number, PassageSort Sort, int Uses, bool BeginsSection);

/// <summary>What a passage is.</summary>
public enum PassageSort
{
    /// <summary>Part of the argument.</summary>
    Text,

    /// <summary>A heading of the source.</summary>
    Heading,

    /// <summary>Not part of the argument.</summary>
    Aside,
}
