using System.Xml.Linq;
using BriefingSite.Core.Model;
using BriefingSite.Output.Exports.Arguments;
using BriefingSite.Tests.Evidence.Dependence;
using BriefingSite.Tests.Support;
using BriefingSite.Tests.Themes;
using Xunit;

namespace BriefingSite.Tests.Output.Exports.Arguments;

/// <summary>What bears on what, for programs that draw: Argdown, GraphML and DOT. A reader of each finds the graph again, whatever the titles hold.</summary>
public class ArgumentTests
{
    private const int Graphs = 500;

    private static readonly XNamespace s_graphMl = "http://graphml.graphdrawing.org/xmlns";

    private static readonly string[] s_titles =
    [
        "It rains.", "\"Quoted\" and 'so'", "[a]: b, (1) c {d: e}", "<b>bold</b> & &amp; ]]> --> <!-- x -->", "- it -- or --- so ->", "+ more", "(1) first", "a === b === c", "#tag @[x] @<y> *b* _i_ **b** __i__",
        "e.g. this; i.e.that .x. :smile: a:b", "C:\\path\\n \\", "🚋 tram 👩‍👩‍👧", "هنوز جا هست", "\u202bسلام\u202c – a", "two\nlines\tand\u2028more", "// no comment /* none */", "1. one", "| a | b |", "===", "--", "\\", "…", "a->b;}",
    ];

    private static readonly Frame s_frame = new SamplePages(1, bare: true).Frame;

    /// <summary>Three sources, of which one repeats another, three claims, a judgement and an alternative with the id of a claim.</summary>
    private static readonly ArgumentGraph s_small = new(
        [Source("survey", "survey", "The \"survey\""), Source("letter", "letter", "A letter <to the town>"), Source("copy", "survey", "A copy")],
        [
            Claim("rain", "It rains.", supporting: ["survey", "copy"], opposing: ["letter"], @for: ["j-wet"]),
            Claim("roof", "The roof holds.", isAssumption: true),
            Claim("leak", "It leaks [badly].", supporting: ["letter"], restsOn: ["rain", "roof"], @for: ["j-wet"], against: ["rain"]),
        ],
        [new(new(TargetKind.Judgement, "It will be wet.", "/#j-wet"), ["rain", "leak"], [new("rain", "It will be dry.")])]);

    [Fact]
    public void A_small_argument_as_Argdown() => Snapshot.Verify(ArgdownFile.Write(s_small, s_frame).Text(), "argdown");

    [Fact]
    public void A_small_argument_as_GraphML() => Snapshot.Verify(GraphMlFile.Write(s_small, s_frame).Text(), "graphml");

    [Fact]
    public void A_small_argument_as_DOT() => Snapshot.Verify(DotFile.Write(s_small, s_frame).Text(), "dot");

    [Fact]
    public void A_site_offers_all_three_with_what_its_pages_claim()
    {
        var site = HarbourSite.Build();
        var claims = site.Briefing().Claims;
        var nodes = XDocument.Parse(site.File("argument.graphml")).Descendants(s_graphMl + "node").Select(node => node.Attribute("id")!.Value).ToList();
        Assert.Equal(claims.Select(claim => claim.Id), nodes.Where(id => claims.Any(claim => claim.Id == id)));
        Assert.All(claims, claim => Assert.Contains($"[{claim.Id}]: ", site.File("argument.argdown"), StringComparison.Ordinal));
        Assert.Equal(nodes, DotReader.Read(site.File("argument.dot")).Nodes.Select(node => node.Id));
    }

    [Fact]
    public void What_bears_on_what_nobody_has_is_left_out()
    {
        var broken = s_small with { Claims = [Claim("rain", "It rains.", supporting: ["nobody"], restsOn: ["nothing"], @for: ["j-none"]), Claim("rain", "Twice.")] };
        Assert.Equal(["alternative.rain alternative-to j-wet", "copy repeats survey"], broken.Edges().Select(Words).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void GraphML_and_DOT_hold_the_nodes_and_the_edges_of_the_graph_and_no_others() => Each(argument =>
    {
        var nodes = argument.Nodes.Select(node => $"{node.Key} {FormatNames.ArgumentKinds[node.Kind]} {Folded(node.Title)}").ToList();
        var edges = argument.Edges().Select(Words).ToList();
        var xml = XDocument.Parse(GraphMlFile.Write(argument, s_frame).Text());
        Assert.Equal(nodes, xml.Descendants(s_graphMl + "node").Select(node => $"{node.Attribute("id")!.Value} {Data(node, "kind")} {Folded(Data(node, "label"))}"));
        Assert.Equal(edges, xml.Descendants(s_graphMl + "edge").Select(edge => $"{edge.Attribute("source")!.Value} {Data(edge, "bearing")} {edge.Attribute("target")!.Value}"));
        var dot = DotReader.Read(DotFile.Write(argument, s_frame).Text());
        Assert.Equal(nodes, dot.Nodes.Select(node => $"{node.Id} {node.Attributes["kind"]} {node.Attributes["label"]}"));
        Assert.Equal(edges, dot.Edges.Select(edge => $"{edge.From} {edge.Attributes["label"]} {edge.To}"));
    });

    [Fact]
    public void Argdown_holds_the_statements_and_their_relations_and_no_sign_of_a_title_means_anything() => Each(argument =>
    {
        var read = ArgdownReader.Read(ArgdownFile.Write(argument, s_frame).Text());
        Assert.Equal(argument.Nodes.Select(node => $"{node.Key} {FormatNames.ArgumentKinds[node.Kind]} {Folded(node.Title)}"), read.Statements);
        Assert.Equal(argument.Edges().Where(edge => edge.Relation != ArgumentRelation.AlternativeTo).Select(Signed).Order(StringComparer.Ordinal), read.Relations.Order(StringComparer.Ordinal));
    });

    // Argdown tells support from attack, and premises from both.
    private static string Signed(ArgumentEdge edge) => edge.Relation switch
    {
        ArgumentRelation.RestsOn => $"{edge.To.Key} premise {edge.From.Key}",
        ArgumentRelation.Repeats => $"{edge.To.Key} + {edge.From.Key}",
        ArgumentRelation.Opposes or ArgumentRelation.Against => $"{edge.From.Key} - {edge.To.Key}",
        _ => $"{edge.From.Key} + {edge.To.Key}",
    };

    private static void Each(Action<ArgumentGraph> check)
    {
        var bearings = 0;
        for (var seed = 0; seed < Graphs; seed++)
        {
            var argument = Random(seed);
            bearings += argument.Edges().Count();
            check(argument);
        }
        Assert.InRange(bearings, Graphs * 3, int.MaxValue);
    }

    private static ArgumentGraph Random(int seed)
    {
        var (random, graph) = (new Random(seed), new RandomGraph(seed));
        return new(
            graph.Sources.Select(source => Source(source.Source, source.Origin, Title())).ToValueList(),
            graph.Claims.Select(claim => Claim(claim.Id, Title(), claim.IsAssumption, [.. claim.Supporting.Select(source => source.Source)], [.. claim.Opposing.Select(source => source.Source)], [.. claim.RestsOn],
                graph.Named.Contains(claim.Id) ? ["j"] : [], random.Next(3) == 0 ? ["c0"] : [])).ToValueList(),
            [new(new(TargetKind.Judgement, Title(), "/#j"), graph.Named, [new("c0", Title())])]);

        string Title() => s_titles[random.Next(s_titles.Length)] + (random.Next(3) == 0 ? s_titles[random.Next(s_titles.Length)] : "");
    }

    private static string Words(ArgumentEdge edge) => $"{edge.From.Key} {FormatNames.ArgumentRelations[edge.Relation]} {edge.To.Key}";

    private static string Data(XElement element, string key) => element.Elements(s_graphMl + "data").Single(data => data.Attribute("key")!.Value == key).Value;

    private static string Folded(string title) => string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static SourceLabel Source(string id, string origin, string title) => new(id, "A", title, title, origin, "B2");

    private static ArguedClaim Claim(
        string id, string title, bool isAssumption = false, string[]? supporting = null, string[]? opposing = null, string[]? restsOn = null, string[]? @for = null, string[]? against = null) =>
        new(new(TargetKind.Claim, title, $"/claims/#{id}"), isAssumption, [.. supporting ?? []], [.. opposing ?? []], [.. restsOn ?? []], [.. @for ?? []], [.. against ?? []]);
}
