using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Renaming;

/// <summary>Finds sources whose passages have other numbers in the later version. The hashes of the texts decide; a passage whose text changed as well
/// is recognised between its neighbours, by our account of it or by its place where as many stand there as before.</summary>
internal static class FindRenumberings
{
    /// <summary>Finds them.</summary>
    /// <param name="before">The earlier briefing.</param>
    /// <param name="after">The later one.</param>
    /// <param name="renames">What has another id.</param>
    public static ValueList<Renumbering> Find(Briefing before, Briefing after, IReadOnlyCollection<Rename> renames)
    {
        var ids = renames.Where(rename => rename.Kind == EntityKind.Source).ToDictionary(rename => rename.After, rename => rename.Before, StringComparer.Ordinal);
        var earlier = before.Sources.DistinctBy(source => source.Id).ToDictionary(source => source.Id, StringComparer.Ordinal);
        return after.Sources.Select(source => earlier.TryGetValue(ids.GetValueOrDefault(source.Id, source.Id), out var was) ? Compare(was, source) : null)
            .OfType<Renumbering>().ToValueList();
    }

    // Without hashes on both sides nobody knows whether a passage is the same.
    private static Renumbering? Compare(Source before, Source after)
    {
        if (before.Text.Fingerprint is not { } was || after.Text.Fingerprint is not { } now || was.Equals(now)) return null;
        var pairs = new Pairs(before, after, was.Passages, now.Passages);
        return !pairs.All.Any(pair => pair.IsSameText && pair.Before != pair.After) ? null : new(before.Id, after.Id, pairs.All.ToValueList());
    }

    private sealed class Pairs
    {
        private readonly ValueList<PassageFingerprint> _before, _after;
        private readonly int?[] _partners;
        private readonly HashSet<int> _taken = [];

        public Pairs(Source before, Source after, ValueList<PassageFingerprint> passagesBefore, ValueList<PassageFingerprint> passagesAfter)
        {
            (_before, _after, _partners) = (passagesBefore, passagesAfter, new int?[passagesBefore.Count]);
            var runs = ListDiff.Compare(_before.Select(passage => passage.Fingerprint), _after.Select(passage => passage.Fingerprint))
                .Select(run => (Before: Enumerable.Range(run.Removed.Start, run.Removed.Count), After: Enumerable.Range(run.Added.Start, run.Added.Count))).ToList();
            InOrder(runs);
            Anywhere(runs);
            var (accountsBefore, accountsAfter) = (Accounts(before, _before), Accounts(after, _after));
            foreach (var (removed, added) in runs) Changed([.. removed.Where(i => _partners[i] is null)], [.. added.Where(j => !_taken.Contains(j))], accountsBefore, accountsAfter);
            All = [.. _before.Select((passage, i) => Move(before, after, passage, _partners[i] is { } j ? _after[j] : null))];
        }

        public List<PassageMove> All { get; }

        private void InOrder(List<(IEnumerable<int> Before, IEnumerable<int> After)> runs)
        {
            var left = Enumerable.Range(0, _before.Count).Except(runs.SelectMany(run => run.Before)).ToList();
            foreach (var (i, j) in left.Zip(Enumerable.Range(0, _after.Count).Except(runs.SelectMany(run => run.After)).ToList())) Take(i, j);
        }

        // The same text at another place is the same passage.
        private void Anywhere(List<(IEnumerable<int> Before, IEnumerable<int> After)> runs)
        {
            var open = runs.SelectMany(run => run.After).GroupBy(j => _after[j].Fingerprint, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new Queue<int>(group), StringComparer.Ordinal);
            foreach (var i in runs.SelectMany(run => run.Before))
                if (open.TryGetValue(_before[i].Fingerprint, out var queue) && queue.TryDequeue(out var j)) Take(i, j);
        }

        // Passages between the same neighbours: by our account of them, then by their place where as many stand there as before.
        private void Changed(List<int> left, List<int> right, Dictionary<int, string> accountsBefore, Dictionary<int, string> accountsAfter)
        {
            var similar = Pairing.Pair(left.FindAll(accountsBefore.ContainsKey).ConvertAll(i => (Index: i, Text: accountsBefore[i])), right.FindAll(accountsAfter.ContainsKey).ConvertAll(j => (Index: j, Text: accountsAfter[j])), item => item.Text)
                .Where(pair => pair.Match is not (Match.Added or Match.Removed)).Select(pair => (Left: pair.Before.Index, Right: pair.After.Index)).ToList();
            foreach (var (i, j) in similar) Take(i, j);
            var others = right.Where(j => !_taken.Contains(j)).ToLookup(j => similar.Count(pair => pair.Right < j));
            foreach (var group in left.Where(i => _partners[i] is null).GroupBy(i => similar.Count(pair => pair.Left < i)).ToList())
                if (group.Count() == others[group.Key].Count())
                    foreach (var (i, j) in group.Zip(others[group.Key])) Take(i, j);
        }

        private void Take(int before, int after)
        {
            _partners[before] = after;
            _taken.Add(after);
        }

        private static PassageMove Move(Source before, Source after, PassageFingerprint one, PassageFingerprint? other) => new(
            one.Number, other?.Number ?? Renumbering.Gone(one.Number), before.Label.Addresses[one.Number], other is null ? null : after.Label.Addresses[other.Number], one.Fingerprint == other?.Fingerprint);

        private static Dictionary<int, string> Accounts(Source source, ValueList<PassageFingerprint> passages)
        {
            var places = passages.Select((passage, at) => (passage.Number, at)).ToDictionary(pair => pair.Number, pair => pair.at);
            return source.Passages.Where(passage => passage is { Number: { } number, IsLeftOut: false, IsPlaceholder: false } && places.ContainsKey(number))
                .DistinctBy(passage => passage.Number).ToDictionary(passage => places[passage.Number!.Value], passage => PlainText.Extract(passage.Gist));
        }
    }
}
