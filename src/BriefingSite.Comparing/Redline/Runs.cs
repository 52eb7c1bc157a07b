using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>Compares two texts word by word, in a form that is easy to read.</summary>
internal static class Runs
{
    private const int MaxChanceWords = 3;

    /// <summary>The runs of two texts; removed words come before those that replaced them.</summary>
    /// <param name="before">The earlier text; <c>null</c> where there was none.</param>
    /// <param name="after">The later text; <c>null</c> where there is none.</param>
    public static ValueList<RedlineRun> Compare(List<Piece>? before, List<Piece>? after)
    {
        var (piecesBefore, piecesAfter) = (before ?? [], after ?? []);
        var runs = new List<RedlineRun>();
        var j = 0;
        foreach (var (removed, added) in Readable(piecesBefore, piecesAfter))
        {
            Add(piecesAfter, j, added.Start, RedlineStatus.Same);
            Add(piecesBefore, removed.Start, removed.Start + removed.Count, RedlineStatus.Removed);
            Add(piecesAfter, added.Start, added.Start + added.Count, RedlineStatus.Added);
            j = added.Start + added.Count;
        }
        Add(piecesAfter, j, piecesAfter.Count, RedlineStatus.Same);
        return runs.ToValueList();

        void Add(List<Piece> pieces, int first, int end, RedlineStatus status)
        {
            for (var i = first; i < end; i++)
            {
                var run = pieces[i].Run with { Status = status };
                if (runs is [.., var last] && run.Cited is null && last.Cited is null && last with { Words = "", IsSpaced = false } == run with { Words = "", IsSpaced = false })
                    runs[^1] = last with { Words = $"{last.Words}{(last.IsSpaced ? " " : "")}{run.Words}", IsSpaced = run.IsSpaced };
                else
                    runs.Add(run);
            }
        }
    }

    /// <summary>The runs of two plain texts.</summary>
    public static ValueList<RedlineRun> Compare(string? before, string? after) => Compare(before is null ? null : Pieces.Split(before), after is null ? null : Pieces.Split(after));

    /// <summary>The runs of two texts that are compared line by line, such as code.</summary>
    public static ValueList<RedlineRun> CompareLines(string? before, string? after) => Compare(SplitLines(before), SplitLines(after));

    /// <summary>Whether nothing was removed or added.</summary>
    public static bool AreSame(IEnumerable<RedlineRun> runs) => runs.All(run => run.Status == RedlineStatus.Same);

    private static List<Piece>? SplitLines(string? text) => text?.Split('\n').Select(line => new Piece(line, new(RedlineStatus.Same, line + "\n", false))).ToList();

    // A few words that both texts share by chance between two longer changes make a redline hard to read, so they become part of the change around
    // them.
    private static List<((int Start, int Count) Removed, (int Start, int Count) Added)> Readable(List<Piece> before, List<Piece> after)
    {
        var blocks = new List<((int Start, int Count) Removed, (int Start, int Count) Added)>();
        foreach (var block in ListDiff.Compare(before.Select(Line), after.Select(Line)))
        {
            if (blocks is [.., var last] && AreSeparatedByChance(last, block))
                blocks[^1] = (Union(last.Removed, block.Removed), Union(last.Added, block.Added));
            else
                blocks.Add(block);
        }
        return blocks;

        bool AreSeparatedByChance(((int Start, int Count) Removed, (int Start, int Count) Added) one, ((int Start, int Count) Removed, (int Start, int Count) Added) other)
        {
            var kept = (Start: one.Added.Start + one.Added.Count, Count: other.Added.Start - one.Added.Start - one.Added.Count);
            return kept.Count <= MaxChanceWords && after.Skip(kept.Start).Take(kept.Count).All(piece => piece.Run.Cited is null)
                && Letters(after, kept) <= Math.Min(Larger(one), Larger(other));
        }

        int Larger(((int Start, int Count) Removed, (int Start, int Count) Added) block) => Math.Max(Letters(before, block.Removed), Letters(after, block.Added));
    }

    private static int Letters(List<Piece> pieces, (int Start, int Count) range) =>
        pieces.Skip(range.Start).Take(range.Count).Sum(piece => piece.Run.Cited is null ? piece.Run.Words.Length : 0);

    private static (int Start, int Count) Union((int Start, int Count) one, (int Start, int Count) other) => (one.Start, other.Start + other.Count - one.Start);

    private static string Line(Piece piece) => piece.Key.Length == 0 ? " " : piece.Key.Replace('\n', ' ');
}
