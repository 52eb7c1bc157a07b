using System.Globalization;
using BriefingSite.Comparing.Changes;
using BriefingSite.Comparing.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Renaming;

/// <summary>Finds entities that have another id in the later version: what was retired in favour of it, what stands in a file that git found renamed,
/// and what says the same or has most of its words in common, in this order. Where two fit equally well, neither is taken.</summary>
/// <param name="before">The earlier version.</param>
/// <param name="after">The later version.</param>
internal sealed class FindRenames(BriefingVersion before, BriefingVersion after)
{
    // Of many that say the same, as many are named.
    private const int MaxNamed = 3;

    private readonly List<Rename> _found = [];
    private readonly List<Doubt> _doubts = [];

    /// <summary>Finds them.</summary>
    public (ValueList<Rename> Renames, ValueList<Doubt> Doubts) Find()
    {
        var (entitiesBefore, entitiesAfter) = (before.Briefing.Entities.ToLookup(entity => entity.Kind), after.Briefing.Entities.ToLookup(entity => entity.Kind));
        foreach (var kind in EntityKind.All.Where(kind => kind.IsNamed))
        {
            var open = new Open(Left(entitiesBefore[kind], entitiesAfter[kind], kind), Left(entitiesAfter[kind], entitiesBefore[kind], kind));
            if (open.IsDone) continue;
            ByRetirement(open);
            ByFile(kind, open);
            ByText(open);
            ByWords(open);
        }
        return (Possible(_found), _doubts.ToValueList());
    }

    private static Dictionary<string, Item> Left(IEnumerable<IEntity> some, IEnumerable<IEntity> others, EntityKind kind)
    {
        var known = others.Select(entity => entity.Id).Append("").ToHashSet(StringComparer.Ordinal);
        var words = new EntityWords();
        return some.Where(entity => !known.Contains(entity.Id)).DistinctBy(entity => entity.Id).ToDictionary(entity => entity.Id, entity => new Item(kind, entity, entity.Accept(words)), StringComparer.Ordinal);
    }

    // One that takes the place of several is paired with the most similar of them, like any other.
    private void ByRetirement(Open open)
    {
        foreach (var entries in after.Drafts.OfType<RetiredDraft>().SelectMany(draft => draft.Retirements).GroupBy(entry => entry.Instead?.Id ?? "", StringComparer.Ordinal))
            if (entries.Where(entry => open.Before.ContainsKey(entry.Id.Id)).DistinctBy(entry => entry.Id.Id).ToList() is [var only])
                Take(open, open.Before[only.Id.Id], open.After.GetValueOrDefault(entries.Key), "retired.yml names it instead");
    }

    private void ByFile(EntityKind kind, Open open)
    {
        if (kind.Files?.Contains('*', StringComparison.Ordinal) != true) return;
        var moves = before.Moves.DistinctBy(move => move.Before).ToDictionary(move => move.Before, move => move.After, StringComparer.Ordinal);
        var files = open.After.Values.ToDictionary(item => kind.FileOf(item.Id), StringComparer.Ordinal);
        foreach (var item in open.Before.Values.ToList())
            if (moves.TryGetValue(kind.FileOf(item.Id), out var path)) Take(open, item, files.GetValueOrDefault(path), "git found its file renamed");
    }

    // Of several that say the same, the whole text and the page decide.
    private void ByText(Open open)
    {
        var pages = _found.Where(rename => rename.Kind.HasOwnPage).ToDictionary(rename => rename.Kind.UrlOf(rename.Before), rename => rename.Kind.UrlOf(rename.After), StringComparer.Ordinal);
        foreach (var key in new Func<Item, string>[] { item => $"{item.Said.All}\n{Home(item)}", item => item.Said.All, item => $"{item.Said.Main}\n{Home(item)}", item => item.Said.Main })
        {
            var others = Speaking(open.After).GroupBy(key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
            foreach (var group in Speaking(open.Before).GroupBy(key, StringComparer.Ordinal).ToList())
                if (group.ToList() is [var one] && others.GetValueOrDefault(group.Key) is [var other]) Take(open, one, other, "it says the same");
        }
        var same = Speaking(open.After).ToLookup(item => item.Said.Main, StringComparer.Ordinal);
        foreach (var group in Speaking(open.Before).GroupBy(item => item.Said.Main, StringComparer.Ordinal).ToList())
            Undecided(open, [.. from one in @group.Take(MaxNamed) from other in same[@group.Key].Take(MaxNamed) where AreSame(one, other) select (one, other)]);

        // On the same page, also if that has another id now.
        string Home(Item item) => pages.GetValueOrDefault(item.Said.Home, item.Said.Home);
    }

    private static IEnumerable<Item> Speaking(Dictionary<string, Item> items) => items.Values.Where(item => item.Said.Main.Length > 0);

    private void ByWords(Open open)
    {
        if (open.IsDone) return;
        var (left, right) = (open.Before.Values.ToArray(), open.After.Values.ToArray());
        var similar = SimilarTexts.FindScored(Array.ConvertAll(left, item => item.Said.All), Array.ConvertAll(right, item => item.Said.All))
            .Where(pair => AreSame(left[pair.Left], right[pair.Right]));
        foreach (var level in similar.GroupBy(pair => pair.Similarity).OrderByDescending(level => level.Key))
        {
            var edges = level.Select(pair => (One: left[pair.Left], Other: right[pair.Right])).Where(pair => open.Before.ContainsKey(pair.One.Id) && open.After.ContainsKey(pair.Other.Id)).ToList();
            var (ofOne, ofOther) = (edges.CountBy(edge => edge.One.Id).ToDictionary(), edges.CountBy(edge => edge.Other.Id).ToDictionary());
            foreach (var (one, other) in edges.Where(edge => ofOne[edge.One.Id] == 1 && ofOther[edge.Other.Id] == 1))
                Take(open, one, other, string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(100 * level.Key)} % of its words are the same"));
            Undecided(open, edges.FindAll(edge => ofOne[edge.One.Id] > 1 || ofOther[edge.Other.Id] > 1));
        }
    }

    private void Take(Open open, Item? one, Item? other, string evidence)
    {
        if (one is null || other is null || !AreSame(one, other)) return;
        open.Before.Remove(one.Id);
        open.After.Remove(other.Id);
        _found.Add(new(one.Kind, one.Id, other.Id, evidence));
    }

    private void Undecided(Open open, List<(Item One, Item Other)> pairs)
    {
        foreach (var (one, other) in pairs)
        {
            open.Before.Remove(one.Id);
            open.After.Remove(other.Id);
            _doubts.Add(new(one.Kind, one.Id, other.Id));
        }
    }

    private static bool AreSame(Item one, Item other) => one.Entity is not Source source || other.Entity is not Source its || SourceIdentity.AreSame(source, its);

    // The earlier version must be able to have these ids: one that something else has there stays as it is.
    private ValueList<Rename> Possible(List<Rename> renames)
    {
        var found = renames.DistinctBy(rename => rename.Before).DistinctBy(rename => rename.After).ToList();
        var ids = before.Briefing.Entities.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        while (found.Select(rename => rename.Before).ToHashSet(StringComparer.Ordinal) is var left && found.RemoveAll(rename => ids.Contains(rename.After) && !left.Contains(rename.After)) > 0)
        {
        }
        return found.ToValueList();
    }

    private sealed record Item(EntityKind Kind, IEntity Entity, Said Said)
    {
        public string Id => Entity.Id;
    }

    /// <summary>What has no counterpart yet.</summary>
    private sealed class Open(Dictionary<string, Item> before, Dictionary<string, Item> after)
    {
        public Dictionary<string, Item> Before { get; } = before;

        public Dictionary<string, Item> After { get; } = after;

        public bool IsDone => Before.Count == 0 || After.Count == 0;
    }
}

/// <summary>Two entities that may be the same, where another fits as well.</summary>
/// <param name="Kind">What kind of entity they are.</param>
/// <param name="Before">The id of one in the earlier version.</param>
/// <param name="After">The id of one in the later version.</param>
internal sealed record Doubt(EntityKind Kind, string Before, string After);
