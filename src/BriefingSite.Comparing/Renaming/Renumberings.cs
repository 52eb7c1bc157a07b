using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.ProseComparison;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Renaming;

/// <summary>Tells that passages have other numbers: once for a source, with how many citations follow.</summary>
internal static class Renumberings
{
    /// <summary>Adds a change for each source.</summary>
    public static void Compare(VersionPair pair, ChangeCollector changes)
    {
        foreach (var renumbering in pair.Renumberings)
        {
            var (before, after) = (pair.BriefingBefore.Sources.First(source => source.Id == renumbering.After), pair.After.Briefing.Sources.First(source => source.Id == renumbering.After));
            var moves = renumbering.Moves.Where(move => move.After > 0 && move.After != move.Before).ToList();
            var altered = moves.Where(move => !move.IsSameText).Select(move => $"¶{move.After}").ToList();
            var (following, numbers) = (0, moves.Select(move => move.After).ToHashSet());
            var entities = pair.BriefingBefore.Entities.DistinctBy(entity => (entity.Kind, entity.Id)).ToDictionary(entity => (entity.Kind, entity.Id));
            foreach (var entity in pair.After.Briefing.Entities)
            {
                if (!entities.TryGetValue((entity.Kind, entity.Id), out var was)) continue;
                var known = Of(was).ToList();
                following += Of(entity).Count(known.Remove);
            }
            changes.Add(ChangeKinds.PassagesRenumbered, new(new(EntityKind.Source.Subject, after.Id, after.Header.Title, after.Label.Url), ((IEntity)before).At, ((IEntity)after).At),
                Describe(moves, move => move.Before), Describe(moves, move => move.After),
                detail: $"{(altered.Count == 0 ? "the same text" : $"the same text but for {string.Join(", ", altered)}")}, by the hashes in the lock; {Plural.Count(following, "citation")} {Plural.Choose(following, "follows", "follow")}");

            IEnumerable<string> Of(IEntity entity) => entity.Citations.Where(citation => citation.Source.Id == after.Id && CitedAs.Numbers(citation).Any(numbers.Contains)).Select(citation => $"{citation.Bearing} {string.Join(' ', CitedAs.Numbers(citation))}");
        }
    }

    /// <summary>The numbers of passages in short: <c>¶3–7, ¶36</c>. Those that moved together are a range.</summary>
    /// <param name="moves">The passages.</param>
    /// <param name="number">The number to show.</param>
    public static string Describe(IEnumerable<PassageMove> moves, Func<PassageMove, int> number)
    {
        var runs = new List<List<PassageMove>>();
        foreach (var move in moves.OrderBy(move => move.Before))
        {
            if (runs is [.., [.., { } last]] && (last.Before + 1, last.After + 1) == (move.Before, move.After)) runs[^1].Add(move);
            else runs.Add([move]);
        }
        return string.Join(", ", runs.Select(run => $"¶{new PassageRange(number(run[0]), number(run[^1]))}"));
    }
}
