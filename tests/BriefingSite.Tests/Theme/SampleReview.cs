using BriefingSite.Core.Model;

namespace BriefingSite.Tests.Themes;

/// <summary>The pages for reviewers, made by hand: every kind of block with every fate.</summary>
/// <param name="bare">Whether everything that may be left out is left out.</param>
internal sealed class SampleReview(bool bare)
{
    private static readonly SourceLabel Report = new("report-1", "A", "Report no. 1", "The tram, report no. 1", "report-1", "B2");
    private static readonly Target Grant = new(TargetKind.Term, "grant", "/terms/#grant");

    private static ValueList<RedlineRun> Runs { get; } =
    [
        new(RedlineStatus.Same, "It costs", true), new(RedlineStatus.Removed, "a & <b>", false), new(RedlineStatus.Added, "nothing", true) { Styles = [TextStyle.Strong] },
        new(RedlineStatus.Removed, "grant", true) { Link = Grant }, new(RedlineStatus.Added, "grant", true) { Link = Grant with { Url = "/terms/#loan" } }, new(RedlineStatus.Same, "x", true) { Styles = [TextStyle.Code] },
        new(RedlineStatus.Removed, "", true) { Cited = new(default, Report, Bearing.Supports, [new(2, 3)], [], []) },
        new(RedlineStatus.Added, "", false) { Cited = new(default, Report, Bearing.Opposes, [], [], []) },
    ];

    private static readonly ReviewedPage Money = new("/money/", "Money & <means>", RedlineStatus.Changed, 3);

    public ReviewPage Review { get; } = new(
        "main",
        bare ? new("Weaker?", "None.", [], "Merge?", "Yes: nothing has changed.")
            : new("Weaker?", "1:", [new(null, [new([new("It pays & <pays>.", "/review/money/#at.pays")], "1 & <2>", Runs)]), new("1 more:", [new([new("It & <was>.", null), new("It is.", "/claims/#is")], null, Runs)])], "Merge?", "No: 1 & <2>."),
        bare ? [] : [Money, new("/streets/", "Streets", RedlineStatus.Added, 1), new("/wires/", "Wires", RedlineStatus.Removed, 1)],
        bare ? [] :
        [
            new("Page", "Money & <means>", "/money/",
            [
                new(1, Weight.Major,
                [
                    new("a claim says & <something> else", "1 & <2>", Direction.Weaker, [new("It pays & <pays>.", "/claims/#pays")], Runs, false),
                    new("", null, null, [], Runs, false),
                    new("only one origin supports a claim now", null, Direction.Weaker, [new("It & <was>.", null)], [], true),
                ], "/review/money/#at.pays"),
            ]),
        ],
        bare ? [] : [new(null, "Settings and files", null, [new(2, Weight.None, [new("the layout of the file changed", null, null, [], [], false)], null)])],
        "What changed since main", "Every change.");

    public RedlinePage Redline => bare
        ? new(Money with { Status = RedlineStatus.Removed, Changes = 1 }, "main", [new(1, false, [Text(new(RedlineStatus.Removed, 1), RedlineTextKind.Break)])], null, null)
        : new(Money, "main",
        [
            new(null, true, [Text(new(RedlineStatus.Same, 1, 1), RedlineTextKind.Heading), Text(new(RedlineStatus.Same, 2, 2), RedlineTextKind.Paragraph)]),
            new(1, false, [Text(new(RedlineStatus.Changed, 3, 3), RedlineTextKind.Heading) with { Note = "was a heading of level 3" }, Text(new(RedlineStatus.Added, null, 4), RedlineTextKind.Code)]),
            new(null, false, [Text(new(RedlineStatus.Same, 4, 5), RedlineTextKind.Paragraph)]),
            new(2, false, [Group(RedlineGroupKind.Quote), Group(RedlineGroupKind.Bullets), Group(RedlineGroupKind.Numbers), Group(RedlineGroupKind.Notes), Group(RedlineGroupKind.Box), Table]),
            new(3, false, [new RedlineEntry(new(RedlineStatus.Changed, 9, 9, true), "pays", "claim", "It pays & <pays>",
            [
                new(null, RedlineStatus.Changed, [Text(new(RedlineStatus.Changed), RedlineTextKind.Paragraph)]),
                new("Support", RedlineStatus.Changed, [Text(new(RedlineStatus.Changed), RedlineTextKind.Paragraph)]),
                new("Kind", RedlineStatus.Same, [Text(new(RedlineStatus.Same), RedlineTextKind.Paragraph)]),
            ])]),
        ], Money with { Path = "/" }, Money with { Path = "/streets/" });

    private static RedlineTable Table => new(new(RedlineStatus.Changed, 1, 1),
        [new(new(RedlineStatus.Same, 1, 1), Runs), new(new(RedlineStatus.Removed, 2), Runs), new(new(RedlineStatus.Added, null, 2), [])],
        [.. Traces.Select(changeStatus => new RedlineRow(changeStatus, [new(RedlineStatus.Same, Runs), new(RedlineStatus.Removed, Runs), new(RedlineStatus.Added, [])]))]);

    private static ValueList<ChangeStatus> Traces { get; } =
        [new(RedlineStatus.Same, 1, 2), new(RedlineStatus.Changed, 3, 3, true), new(RedlineStatus.Added, null, 4), new(RedlineStatus.Removed, 2), new(RedlineStatus.Same, 4, 1, true)];

    private static RedlineText Text(ChangeStatus changeStatus, RedlineTextKind kind) => new(changeStatus, kind, kind == RedlineTextKind.Break ? [] : Runs);

    private static RedlineGroup Group(RedlineGroupKind kind) => new(new(RedlineStatus.Changed, 1, 1), kind,
        Traces.Select(changeStatus => kind is RedlineGroupKind.Quote or RedlineGroupKind.Box
            ? (RedlineBlock)Text(changeStatus, RedlineTextKind.Paragraph)
            : new RedlineGroup(changeStatus, RedlineGroupKind.Item, [Text(changeStatus, RedlineTextKind.Paragraph)])).ToValueList());
}
