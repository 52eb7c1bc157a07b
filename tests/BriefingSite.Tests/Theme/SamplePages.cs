using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Tests.Themes;

/// <summary>One page of every kind, made by hand, for a briefing on a tram with as many sources as asked for.</summary>
/// <param name="count">How many sources.</param>
/// <param name="bare">Whether everything that may be left out is left out.</param>
internal sealed class SamplePages(int count, bool bare = false)
{
    private static readonly UncomparedLocation Here = new(new Location("sample.md", 1, 1));
    private static readonly string[] Scale = ["yes", "qualified", "no"];

    public static Target Money { get; } = new(TargetKind.Topic, "Money & <means>", "/money/");

    public Frame Frame { get; } = bare
        ? new("A tram for the town", "What it is.", "https://example.org/", "en-GB", null, null, [], [], [], null, true)
        : new("A tram for the town", "What four reports say about the tram, claim by claim.", "https://example.org/briefings/tram/", "en-GB",
            "The town library", new("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
            [Money, new(TargetKind.Topic, "Streets", "/streets/")],
            [new(TargetKind.Page, "Compare", "/compare/"), new(TargetKind.Page, "Claims", "/claims/"), new(TargetKind.Page, "Sources", "/sources/"), new(TargetKind.Page, "About", "/about/")],
            ["/assets/site.css"], "/assets/icon.svg", false)
        {
            Scripts = ["/assets/site.js"],
            HasSearch = true,
            Author = "Ada Thorne",
            Edition = new(Edtf.Parse("2026-01-02")!, Edtf.Parse("2026-03-04")!, 2),
            Modified = [new("/", Edtf.Parse("2026-03-04")!), new("/money/", Edtf.Parse("2026-02-03")!)],
            Tombstones = [Gone(new(TargetKind.Claim, "It hums & <whirrs>.", "/claims/#hums"), "hums"), new(new(TargetKind.Term, "Rail", "/terms/#rail"), "rail", "2026-01-02", null, null, Money)],
            Cards = ["/cards/index.png", "/cards/sources-report-1.png"],
            Review = new("main", [new("/money/", "Money", RedlineStatus.Changed, 2)]),
        };

    public IReadOnlyList<SourceLabel> Labels { get; } = Enumerable.Range(0, count)
        .Select(i => new SourceLabel($"report-{i + 1}", ((char)('A' + i)).ToString(), $"Report no. {i + 1}", $"The tram, report no. {i + 1}", $"report-{i + 1}", $"{"ABCDEF"[i % 6]}{i % 6 + 1}"))
        .ToList();

    public IReadOnlyList<Page> All =>
    [
        Home, Brief, Judgements, Topic, Comparison, Index, Compared, Question, Pair, AnyTwo, Claims, ClaimsPart, Sources, Source, Terms, Timeline, Watch, Changes, Search, WhatIf,
        new RetiredPage(Gone(new(TargetKind.Topic, "Wires & <poles>", "/wires/"), "wires"), "Wires & <poles>", "The town wants none."),
        Text, Print, PrintPart, new SampleReview(bare).Review, new SampleReview(bare).Redline,
        new NotFoundPage(bare ? [] : [Money], "Page not found", "There is no page here."),
    ];

    private static Tombstone Gone(Target was, string id) => new(was, id, "2026-01-02", Edtf.Parse("2026-03-04"), "The town wants none & <pays> for none.", Money);

    public HomePage Home => new(
        new(new("A tram: yes or no?", "Should the town build a tram?", "It should, if the state pays half.", Here, Here),
            bare ? [] : [Judgement("j-built", Likelihood.Bands[5], Confidence.High), Judgement("j-late", Likelihood.Bands[0], Confidence.Low)],
            bare ? Prose.Empty : Body),
        bare ? [] : [new(TopicHeader, ClaimCounts.Count(ClaimList), TopicHeader.Answer)],
        Summaries, ComparisonCounts.Count(Questions), ClaimCounts.Count(ClaimList),
        OverviewGroup.Group(bare ? [] : Questions), bare ? [] : [EvidenceShare.Count(Money, ClaimList)], "A tram: yes or no?", "It should, if the state pays half.")
    {
        Coverage = Coverage,
        Publication = Publication,
        Stale = bare ? null : new(Edtf.Parse("2026-11-04")!, Coverage),
        NewestChange = bare ? null : Note.Label,
        Histories = bare ? [] : [new("j-built", [Note.Label])],
        Supports = bare ? [] : [SampleSupport.Of(Labels, chain: 3)],
    };

    public JudgementsPage Judgements => new(
        Enumerable.Range(0, bare ? 6 : 9).Select(i => JudgementSummary.Create(Judgement($"j-{i}", Likelihood.Bands[i % 7], (Confidence)(i % 3)), bare ? null : SampleSupport.Of(Labels, i + 1))).ToValueList(),
        "Judgements", "Side by side.");

    public BriefPage Brief => new(
        Home.Front.Header, Home.Front.Judgements, bare ? [] : Questions.Select(OverviewRow.FromQuestion).ToValueList(), Summaries, Coverage, Publication, Frame.BaseUrl,
        "A tram: yes or no?", "On one page.")
    {
        MoreJudgements = bare ? 0 : 2,
        MoreDifferences = bare ? 0 : 1,
        Stale = Home.Stale,
    };

    private Coverage Coverage => new(count, true, bare ? null : Edtf.Parse("2026-37"), true);

    private Publication Publication => bare ? Publication.None : new("Ada Thorne", "The town library", "mailto:desk@example.org", Frame.Edition, 1, 3);

    public ChangesPage Changes => new(
        bare ? [] : [Note, Note with { Header = Note.Header with { Id = "2026-01-02-published" } }], bare ? null : Frame.Edition, "Changes", "What changed.")
    {
        Versions = bare ? [] : ["2026-03-04.2", "2026-01-02"],
    };

    private ChangeNote Note => new(
        new("2026-03-04-grant", "The grant & <its> terms", Edtf.Parse("2026-03-04")!), [new(TargetKind.Claim, "It pays.", "/claims/#pays")],
        new([new Heading(Here, 2, "why", [new Text(Here, "Why")]), new Paragraph(Here, [new Text(Here, "It is smaller"), new Cite(Here, 0, 1), new Text(Here, ".")])], [Cited(0, 2)], [], []));

    private TextPage Text => new(new(new("about", "About", 90, bare ? null : "About"), Body), bare ? [] : [Money], "What this is.");

    public PrintPage Print => new(
        bare ? new("A tram for the town", null, null, null, null, "https://example.org/", null, new('0', 64), null)
            : new(Frame.Title, Frame.Author, Frame.Publisher, Frame.Licence, Frame.Edition, Frame.BaseUrl, Edtf.Parse("2026~"), new('0', 64), new(PrintPaths.Pdf, 1_234_567)),
        Brief, Home, [Topic], Comparison, Timeline, Watch, Terms, Sources, [Source], Claims, [Text], Changes, "A tram", "The whole briefing.")
    {
        Numbers = bare ? [] : [new("part.money", 4)],
    };

    public PrintPartPage PrintPart => new(Topic, ["/money/", "/terms/"], Frame.BaseUrl, null, bare ? null : new(TargetKind.Page, "Terms", "/print/terms/"));

    public TopicPage Topic => new(
        new(TopicHeader, bare ? [] : [Money], Body), ClaimCounts.Count(Body.Claims), Labels.ToValueList(), bare ? [] : Questions,
        bare ? [] : [new(new(TargetKind.Event, "The vote", "/timeline/#vote"), "about 2026")],
        bare ? [] : [new(TargetKind.Indicator, "The grant", "/watch/#grant")], bare ? [] : [Money], null, bare ? null : Money);

    public ComparisonPage Comparison => new(
        Labels.ToValueList(), [new(null, [new(Questions[0], [])]), new(Money, Questions.Skip(1).Select(question => new ComparisonRow(question, bare ? [] : [Money])).ToValueList())],
        ComparisonCounts.Count(Questions), new(PairLabels, count <= 6), "Compare", "What each source says to each question.");

    private SourceGrouping Grouping => new("publisher",
        count == 1 ? [new("The <Gazette>", Labels.ToValueList())] : [new("The <Gazette>", Labels.Take(1).ToValueList()), new("others", Labels.Skip(1).ToValueList())],
        count == 1 ? [new(0, 0, 0, 0)] : [new(0, 0, 0, 0), new(1, 0, 3, 1), new(1, 1, 2, 2)]);

    private ComparedTopic InBrief => new("Money & <more>", "/compare/on/money/", ComparisonCounts.Count(Questions), Questions.Select(question => QuestionSummary.Create(question, count)).ToValueList());

    public ComparisonIndexPage Index => new(
        count, ComparisonCounts.Count(Questions), [InBrief], bare ? [] : InBrief.Questions, bare ? [] : [InBrief.Questions[0] with { Lone = new(Labels[0], "no") }], Grouping,
        bare ? [] : [new(Labels.ToValueList(), 85, 6)], new(PairLabels, false), "Compare", "What each source says to each question.");

    public ComparedTopicPage Compared => new(
        bare ? null : Money, InBrief, Grouping, Questions.Select(question => Grouping.Groups.Select(group => StanceShares.Count(question, question.Positions, 0, count)).ToValueList()).ToValueList(),
        null, bare ? null : new(TargetKind.Page, "The whole", "/compare/on/the-whole/"));

    public QuestionPage Question => new(Questions[0], bare ? [] : [Labels[^1]], bare ? [] : [Money], null, bare ? null : Questions[1].Header.Target);

    public PairPage Pair => new(
        new(Labels[0], Labels[^1], 0, 1), bare ? [] : [Questions[0]], bare ? [] : [Questions[0] with { Relation = Relation.Agreement }], [Questions[1]],
        new(PairLabels, true), "Two reports", "Two reports side by side.");

    public AnyTwoPage AnyTwo => new(Labels.Select(label => new ComparedSource(label, bare ? 0 : 2, PairLabels)).ToValueList(), 2, bare ? null : "/assets/any-two.js", bare);

    private ValueList<PairLabel> PairLabels => count == 1 ? [] : [new(Labels[0], Labels[1], 0, 1)];

    public ClaimsPage Claims => new(
        [new(Money, ClaimList.Select(claim => new ClaimEntry(claim, bare ? [] : [Money]) { History = bare ? [] : [Note.Label] }).ToValueList())],
        Labels.ToValueList(), ClaimCounts.Count(ClaimList), 0, bare ? [] : [new(Here, "BS113", "money", null, "The sense is kept.")],
        "Claims", "Every claim with its evidence.");

    public ClaimsPartPage ClaimsPart => new("/claims/on/money/", Claims.Groups[0], Labels.ToValueList(), null, bare ? null : Money);

    public SourcesPage Sources => new(Summaries, Statement, [SourceUse.Count(Labels[0], Source.Entries.Select(entry => (entry.Passage, entry.UsedBy.Count)))], "Sources", "What the sources are worth.");

    private SourceStatement Statement => new(
        count, 1, bare ? null : Edtf.Parse("2026~"), 1, ClaimCounts.Count(ClaimList), bare ? [] : [new(Labels[0], 2)], bare ? [] : [Money],
        bare ? [] : [new(Money, Edtf.Parse("2026")!)], bare ? [] : [Money], bare ? [] : [Money],
        bare ? [] : [new(Money, [Labels[0]], false), new(Questions[0].Header.Target, Labels.ToValueList(), true)]);

    public SourcePage Source => new(
        Summaries[0],
        [
            new(new(null, 2, bare ? null : "opening", false, Plain("The opening")), [], []),
            new(new(1, 2, null, false, Plain("A heading of theirs")), bare ? [] : [Money], []),
            new(new(2, 0, null, false, Plain("Says that a tram costs money.")), bare ? [] : [Money], bare ? [] : [new("costs a lot", new(2, [new(3, 3)], 12))]),
            new(new(3, 0, null, true, Plain("An advertisement.")), [], []),
        ],
        bare ? [] : [Money], bare ? [] : [Questions[0].Header.Target], PairLabels)
    {
        Marks = bare ? MarkLoss.None : new(2, [new(Questions[0].Header.Target, Relation.Difference, Relation.OnlyOneSpeaks)], [new(MarkChange.Undisputed, [Money])], [Money], [Money], [Money]),
    };

    public TermsPage Terms => new(
        [
            new(new(new("gauge", "1435 mm", [], "idea"), Body0), []),
            new(new(new("bogie", "Bogie", bare ? [] : ["truck"], "thing"), Body0), bare ? [] : [Money]),
        ],
        "Terms", "Words and names.");

    public TimelinePage Timeline => new(
        [
            new(new("vote", "The vote", Body0, bare ? [] : [Money],
                bare ? [new(null, null, [])] : [new(Edtf.Parse("2025-01-17"), null, [Cited(0, 3)]), new(null, "later, in an unnamed year", [Cited(count - 1, 2)])], bare ? [] : [Cited(0, 3)]), bare ? [] : [Money]),
            new(new("plan", "The plan", Body0, [], [new(Edtf.Parse("200X"), null, [Cited(0, 2)])], []), []),
        ], "Timeline", "What happened when.");

    public WatchPage Watch => new(
        [new(new(new("grant", "The grant", IndicatorState.Open, Edtf.Parse("2026")!), Body0, Plain("No grant."), bare ? [] : [Money], bare ? [] : [Cited(0, 2)]), bare ? [] : [Money])],
        IndicatorLabels.Default, "Watch", "What to watch.");

    public SearchPage Search => new(
        bare ? [] : [new("B", [new("Bogie", Bogie), new("Bogey", Bogie)]), new("M", [new("Money & <means>", Money)])],
        bare ? null : new("/assets/search.js", "/assets/minisearch.js", "/assets/search-index.json"), bare ? "Index" : "Search", "From A to Z.");

    public WhatIfPage WhatIf => new(
        bare ? [] : Labels.Chunk(2).Select(pair => new OriginGroup(pair.ToValueList())).ToValueList(),
        bare ? [] : [new(TargetKind.Claim, "Many & <more> ride.", "/claims/#rides")],
        bare ? [] : [new(TargetKind.Judgement, "It is built.", "/#j-built")],
        bare ? null : new("/assets/what-if.js", "/assets/what-if.json"), "What if a source is wrong?", "Suppose that some are wrong.");

    private static Target Bogie { get; } = new(TargetKind.Term, "Bogie", "/terms/#bogie");

    private static Prose Body0 => Plain("A thing of its own.");

    private TopicHeader TopicHeader => new("money", "Money & <means>", 1, Here, "The tram pays if people ride it.", Here, Edtf.Parse("2026~")!,
        bare ? null : new("The line", [new("Harbour", 52.1, 4.2), new("Hill", 52.3, 4.6)], [new("Line 1", ["Harbour", "Hill"])]));

    private ValueList<Claim> ClaimList =>
    [
        Claim("costs", ClaimKind.Fact, null, Cited(0, 2), Cited(count - 1, 4, Bearing.Opposes)),
        Claim("pays", ClaimKind.Judgement, Confidence.Moderate, Cited(0, 2), Cited(count - 1, 3)),
        Claim("rides", ClaimKind.Assumption, null),
    ];

    private Prose Body => new(
        [
            new Heading(Here, 2, "cost", [new Text(Here, "What it costs")]),
            new Paragraph(Here, [new Text(Here, "It costs money, and <much> of it"), new Cite(Here, 0, 1), new Text(Here, ".")]),
            new ClaimBlock(Here, 0),
            new Heading(Here, 2, "gain", [new Text(Here, "What it brings")]),
            new Paragraph(Here, [new Link(Here, 0, null, []), new Text(Here, " matters.")]),
            new ClaimBlock(Here, 1), new ClaimBlock(Here, 2),
        ],
        [Cited(0, 2)], [new(TargetKind.Term, "Bogie", "/terms/#bogie")], ClaimList);

    private ValueList<Question> Questions =>
    [
        new(new("whole", "Is it worth it?", 1, Here, Scale.ToValueList(), Here), [],
            Labels.Select((_, i) => Position(i, Scale[i % 3])).ToValueList(), [], count == 1 ? Relation.OnlyOneSpeaks : Relation.Difference, Body0)
        {
            Difference = bare || count == 1 ? null : new(Here, DifferenceKind.Degree, "One expects <more> than the other"),
        },
        new(new("alone", "Who pays?", 2, Here, Scale.ToValueList(), Here), [Money], [Position(0, "yes")], Labels.Skip(1).ToValueList(), Relation.OnlyOneSpeaks, bare ? Prose.Empty : Body0),
        new(new("unread", "Who decides?", 3, Here, Scale.ToValueList(), Here), [Money], [], [], Relation.NoneSpeaks, Prose.Empty),
    ];

    private ValueList<SourceSummary> Summaries => Labels.Select((label, i) => new SourceSummary(
        bare
            ? new(label.Id, label.Title, label.Short, Here, SourceKind.Report, null, Rights.Full, 'F', 6, "A report.", null, null, null, null, null)
            : new(label.Id, label.Title, label.Short, Here, SourceKind.Report, Edtf.Parse("2025-03"), Rights.Excerpt, 'B', 2, "A report of the council.",
                "The council", "https://example.org/report", Edtf.Parse("2025-04-01"), "en", new("r.txt", new string('a', 64)))
            {
                Authors = [SourceName.Person("Writer", "A."), SourceName.Whole("The council")],
                Container = "Papers",
                Pages = "3–9",
                Doi = "10.1000/182",
                Archived = "https://archive.example/report",
            },
        label, !bare && i == 1 ? Labels[0] : null, 4, 1, 2, 3)).ToValueList();

    private static Prose Plain(string text) => new([new Paragraph(Here, [new Text(Here, text)])], [], [], []);

    private Citation Cited(int source, int passage, Bearing bearing = Bearing.Supports) => new(
        Here, Labels[source], bearing, [new(passage, passage + 1), new(passage + 4, passage + 4)],
        [new(passage, "Says so."), new(passage + 1, "Says it again."), new(passage + 4, "Says more.")], bare ? [] : [new(new(Here, "so it is"), null)]);

    private Position Position(int source, string stance) => new(Here, stance, Plain("So it holds."), Cited(source, 2));

    private Claim Claim(string id, ClaimKind kind, Confidence? confidence, params Citation[] evidence) => new(
        Here, id, kind, confidence, confidence is null ? null : "two reports agree",
        new([new Paragraph(Here, [new Text(Here, "It is so. "), .. evidence.Length == 0 ? [] : new Inline[] { new Cite(Here, 0, evidence.Length) }])], evidence.ToValueList(), [], []),
        Money with { Url = $"/money/#{id}" }, evidence.Count(citation => citation.Bearing == Bearing.Supports),
        Weighing.Disputes(evidence, false), bare ? [] : [new(TargetKind.Question, "Is it worth it?", "/compare/whole/")]);

    private static Judgement Judgement(string id, Likelihood likelihood, Confidence confidence) => new(
        new(id, likelihood, confidence, Here), Plain("The tram will be built."), Plain("Two reports say so."),
        [new(new(TargetKind.Claim, "It pays.", "/claims/#pays"), BriefingSite.Core.Model.Support.Corroborated, [Dispute.Contested], null)], Plain("It may not."), [new(TargetKind.Indicator, "The grant", "/watch/#grant")]);
}
