using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>Numbers the tables of a redline from top to bottom, nested ones included.</summary>
internal sealed class NumberTables
{
    private int _count;

    /// <summary>The same hunks, with numbers.</summary>
    public ValueList<RedlineHunk> Number(ValueList<RedlineHunk> hunks) =>
        hunks.Select(hunk => hunk with { Blocks = Number(hunk.Blocks) }).ToValueList();

    private ValueList<RedlineBlock> Number(ValueList<RedlineBlock> blocks) => blocks.Select(Number).ToValueList();

    private RedlineBlock Number(RedlineBlock block) => block switch
    {
        RedlineTable table => table with { Number = ++_count },
        RedlineGroup group => group with { Blocks = Number(group.Blocks) },
        RedlineEntry entry => entry with { Fields = entry.Fields.Select(field => field with { Blocks = Number(field.Blocks) }).ToValueList() },
        _ => block,
    };
}
