using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>Numbers the tables of a redline from top to bottom, wherever they stand in it.</summary>
internal sealed class NumberTables
{
    private int _count;

    /// <summary>The same stretches, with numbers.</summary>
    public ValueList<RedlineHunk> Of(ValueList<RedlineHunk> hunks) =>
        hunks.Select(hunk => hunk with { Blocks = Of(hunk.Blocks) }).ToValueList();

    private ValueList<RedlineBlock> Of(ValueList<RedlineBlock> blocks) => blocks.Select(Of).ToValueList();

    private RedlineBlock Of(RedlineBlock block) => block switch
    {
        RedlineTable table => table with { Number = ++_count },
        RedlineGroup group => group with { Blocks = Of(group.Blocks) },
        RedlineEntry entry => entry with { Fields = entry.Fields.Select(field => field with { Blocks = Of(field.Blocks) }).ToValueList() },
        _ => block,
    };
}
