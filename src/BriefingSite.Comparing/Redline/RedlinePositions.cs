using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>What each source says to a question, as a table: the cells of its row in the comparison, one below the other.</summary>
/// <param name="titles">The title of each address.</param>
/// <param name="sources">The sources of both versions, by id.</param>
internal sealed class RedlinePositions(Titles titles, IReadOnlyDictionary<string, SourceLabel> sources)
{
    private static readonly string[] s_heads = ["Source", "Stance", "What it says", "Quoted", "Where"];

    /// <summary>Compares the positions on a question.</summary>
    public ValueList<RedlineBlock> Compare(Question? before, Question? after)
    {
        var ids = sources.Where(source => Speaks(before, source.Key) || Speaks(after, source.Key)).OrderBy(source => source.Value.Letter.Length).ThenBy(source => source.Value.Letter, StringComparer.Ordinal);
        var rows = ids.Select((source, i) => Row(source.Value, Cells(before, source.Key), Cells(after, source.Key), i + 1)).ToValueList();
        if (rows.Count == 0) return [];
        var columns = s_heads.Select((head, i) => new RedlineColumn(new(RedlineStatus.Same, i + 1, i + 1), Runs.Compare(head, head))).ToValueList();
        return [new RedlineTable(new(rows.All(row => row.ChangeStatus.IsSame) ? RedlineStatus.Same : RedlineStatus.Changed), columns, rows)];
    }

    private static RedlineRow Row(SourceLabel source, List<Piece>?[]? before, List<Piece>?[]? after, int number)
    {
        var name = new RedlineRun(before is null ? RedlineStatus.Added : after is null ? RedlineStatus.Removed : RedlineStatus.Same, $"{source.Letter} · {source.Short}", false);
        var cells = Enumerable.Range(0, s_heads.Length - 1).Select(i =>
        {
            var runs = Runs.Compare(before?[i], after?[i]);
            return new RedlineCell(Runs.AreSame(runs) ? RedlineStatus.Same : before?[i] is null ? RedlineStatus.Added : after?[i] is null ? RedlineStatus.Removed : RedlineStatus.Changed, runs);
        }).ToList();
        var status = before is null ? RedlineStatus.Added : after is null ? RedlineStatus.Removed : cells.TrueForAll(cell => cell.Status == RedlineStatus.Same) ? RedlineStatus.Same : RedlineStatus.Changed;
        return new(new(status, before is null ? null : number, after is null ? null : number), [new(name.Status, [name]), .. cells]);
    }

    private static bool Speaks(Question? question, string source) =>
        question is not null && (question.Positions.Any(position => position.Source.Id == source) || question.Silent.Any(silent => silent.Id == source));

    // Stance, words, quotation and citation of a source for a question; null where it was not read for it.
    private List<Piece>?[]? Cells(Question? question, string source)
    {
        if (!Speaks(question, source)) return null;
        if (question!.Positions.FirstOrDefault(position => position.Source.Id == source) is not { } position) return [Pieces.Split("silent"), null, null, null];
        return
        [
            Pieces.Split(position.Stance),
            new Pieces(titles).Split(position.Says),
            position.Evidence.IsQuoting ? Pieces.Split(string.Join(" ", position.Evidence.Quotations.Select(quotation => $"“{quotation.Words}”"))) : null,
            [Pieces.Split(position.Evidence with { Quotations = [] })],
        ];
    }
}
