using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>Puts many sources into a few groups.</summary>
internal static class SourceGroups
{
    private static readonly (string By, string Without, Func<Source, string?> Of)[] s_ways =
    [
        ("group", "no group", source => source.Header.Group),
        ("publisher", "no publisher named", source => source.Header.Publisher),
        ("kind", "", source => FormatNames.SourceKinds[source.Header.Kind]),
        ("origin", "", source => source.Label.Origin),
    ];

    /// <summary>The groups of a briefing with the agreement between them.</summary>
    public static SourceGrouping Create(Briefing briefing)
    {
        var grouping = Of(briefing);
        return grouping with { Agreements = Agreements(briefing, grouping.Groups) };
    }

    /// <summary>The groups of a briefing: those that the records name; else by publisher, by kind or by origin, whichever first tells some sources apart and
    /// puts some together. The smallest of too many groups are one.</summary>
    public static SourceGrouping Of(Briefing briefing)
    {
        foreach (var (by, without, of) in s_ways)
        {
            var groups = briefing.Sources.GroupBy(source => of(source) ?? without, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ToList();
            if (groups.Count < 2 || groups.Count > briefing.Sources.Count / 2 && by is not "group") continue;
            var named = groups.Take(groups.Count > ListLengths.Groups ? ListLengths.Groups - 1 : ListLengths.Groups).Select(group => new SourceGroup(group.Key, group.Select(source => source.Label).ToValueList())).ToList();
            var others = groups.Skip(named.Count).SelectMany(group => group).Select(source => source.Label).ToValueList();
            if (others.Count > 0) named.Add(new("others", others));
            return new(by, named.ToValueList(), []);
        }
        var all = new SourceGroup("all sources", briefing.Sources.Select(source => source.Label).ToValueList());
        return new("", [all], []);
    }

    /// <summary>The number of the group of each source.</summary>
    public static Dictionary<string, int> Numbers(IReadOnlyList<SourceGroup> groups) =>
        groups.SelectMany((group, i) => group.Sources.Select(source => (source.Id, Number: i))).ToDictionary(pair => pair.Id, pair => pair.Number, StringComparer.Ordinal);

    // By counts of stances, so that the cost is that of the positions and not of their pairs.
    private static ValueList<GroupAgreement> Agreements(Briefing briefing, ValueList<SourceGroup> groups)
    {
        var table = StanceTable.Of(briefing);
        var numbers = new int[table.Numbers.Count];
        for (var i = 0; i < groups.Count; i++) foreach (var source in groups[i].Sources) numbers[table.Numbers[source.Id]] = i;
        var (both, agreed) = (new long[groups.Count, groups.Count], new long[groups.Count, groups.Count]);
        for (var question = 0; question < briefing.Questions.Count; question++)
        {
            // The last row is of all stances.
            var speakers = table.Speakers(question);
            var stances = table.Counts(question).Length;
            var counts = Enumerable.Range(0, stances + 1).Select(_ => new int[groups.Count]).ToArray();
            foreach (var speaker in speakers)
            {
                counts[speaker.Stance][numbers[speaker.Source]]++;
                counts[stances][numbers[speaker.Source]]++;
            }
            for (var i = 0; i < groups.Count; i++)
            {
                for (var j = 0; j <= i; j++)
                {
                    both[i, j] += Pairs(counts[stances], i, j);
                    for (var stance = 0; stance < stances; stance++) agreed[i, j] += Pairs(counts[stance], i, j);
                }
            }
        }
        return (from i in Enumerable.Range(0, groups.Count) from j in Enumerable.Range(0, i + 1) select new GroupAgreement(i, j, both[i, j], agreed[i, j])).ToValueList();
    }

    private static long Pairs(int[] counts, int one, int other) => one == other ? (long)counts[one] * (counts[one] - 1) / 2 : (long)counts[one] * counts[other];
}
