using BriefingSite.Core.Evidence.Dependence;
using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Evidence.Dependence;

/// <summary>What claims rest on, and what falls when something of that is wrong.</summary>
public class SupportGraphTests
{
    private const int Graphs = 10_000;

    /// <summary>Four sources, of which d repeats c, and four claims: the last rests on the two before it.</summary>
    private static readonly ClaimBasis[] s_four =
    [
        Claim("ships", "a b"),
        Claim("quay", "b"),
        Claim("noise", "c d"),
        Claim("harbour", "a b", "quay noise"),
    ];

    /// <summary>Six sources and six claims with an assumption, in a chain of four.</summary>
    private static readonly ClaimBasis[] s_six =
    [
        Claim("rain", "a b c"),
        Claim("roof", "c e"),
        new("ladder", true, [], [], []),
        Claim("leak", "b f", "rain roof"),
        Claim("repair", "", "leak ladder"),
        Claim("bill", "a e", "repair"),
    ];

    [Fact]
    public void A_claim_is_carried_by_no_more_origins_than_the_weakest_of_what_it_rests_on()
    {
        var graph = new SupportGraph(s_four);
        Assert.Equal([2, 1, 1, 1], s_four.Select(claim => graph.StandingOf(claim.Id).Origins));
        var other = new SupportGraph(s_six);
        Assert.Equal([3, 2, 0, 2, 2, 2], s_six.Select(claim => other.StandingOf(claim.Id).Origins));
        Assert.All(s_six, claim => Assert.True(other.StandingOf(claim.Id).Stands));
    }

    [Theory]
    [InlineData("a", "", "ships")]
    [InlineData("b", "quay harbour", "ships")]
    [InlineData("c", "", "")]
    [InlineData("d", "", "")]
    [InlineData("c d", "noise harbour", "")]
    [InlineData("a b", "ships quay harbour", "")]
    [InlineData("nobody", "", "")]
    public void Without_a_source_falls_what_it_alone_carries_and_all_that_rests_on_that(string wrong, string fallen, string singleSource)
    {
        var removal = new SupportGraph(s_four).WithoutSources(wrong.Split(' ').ToHashSet());
        Assert.Equal(fallen, string.Join(' ', removal.Fallen));
        Assert.Equal(singleSource, string.Join(' ', removal.Flips.Where(flip => flip.IsSingleSourceNow).Select(flip => flip.Claim)));
    }

    [Fact]
    public void A_mark_flips_through_a_claim_however_many_steps_below()
    {
        var removal = new SupportGraph(s_six).WithoutSources(new HashSet<string> { "e" });
        Assert.Empty(removal.Fallen);
        Assert.Equal(["roof", "leak", "repair", "bill"], removal.Flips.Where(flip => flip.IsSingleSourceNow).Select(flip => flip.Claim));
    }

    [Fact]
    public void Without_the_one_that_opposes_it_a_claim_is_contested_no_longer()
    {
        var graph = new SupportGraph([Claim("ships", "a b") with { Opposing = [new("c", "c")] }]);
        Assert.True(graph.StandingOf("ships").IsContested);
        Assert.True(graph.WithoutSources(new HashSet<string> { "c" }).Flips.Single().IsUncontestedNow);
    }

    [Fact]
    public void An_assumption_falls_by_itself_alone_and_takes_with_it_what_rests_on_it()
    {
        var graph = new SupportGraph(s_six);
        Assert.Equal(["ladder", "repair", "bill"], graph.WithoutClaim("ladder").Fallen);
        Assert.DoesNotContain("ladder", graph.WithoutSources("abcdef".Select(letter => $"{letter}").ToHashSet()).Fallen);
    }

    [Theory]
    [InlineData("ships", "a+b")]
    [InlineData("harbour", "b, c")]
    [InlineData("ships quay", "a+b")]
    [InlineData("ships noise", "a+b+c")]
    [InlineData("ships quay noise harbour", "a+b+c")]
    [InlineData("", "")]
    public void The_smallest_sets_that_topple_four_claims_are_as_worked_out_by_hand(string claims, string sets) => Assert.Equal(sets, Sets(s_four, claims));

    [Theory]
    [InlineData("rain", "a+b+c")]
    [InlineData("roof", "c+e")]
    [InlineData("leak", "b+f, c+e, a+b+c")]
    [InlineData("bill", "ladder, a+e, b+f, c+e, a+b+c")]
    [InlineData("roof bill", "c+e")]
    [InlineData("rain ladder", "")]
    public void The_smallest_sets_that_topple_six_claims_are_as_worked_out_by_hand(string claims, string sets)
    {
        // "roof bill" also falls with the ladder and both sources of the roof, but these two are enough: bill falls with the roof.
        Assert.Equal(sets, Sets(s_six, claims));
    }

    [Fact]
    public void Leaving_one_out_gives_what_the_definition_says()
    {
        for (var seed = 0; seed < Graphs; seed++)
        {
            var random = new RandomGraph(seed);
            var graph = new SupportGraph(random.Claims);
            foreach (var source in random.Sources)
            {
                var expected = random.Claims.Select(claim => claim.Id)
                    .Where(id => random.Stands(id, _ => false, _ => false) && !random.Stands(id, cited => cited.Source == source.Source, _ => false));
                Assert.Equal(expected, graph.WithoutSources(new HashSet<string> { source.Source }).Fallen);
            }
            foreach (var claim in random.Claims)
            {
                var expected = random.Claims.Select(each => each.Id).Where(id => random.Stands(id, _ => false, _ => false) && !random.Stands(id, _ => false, removed => removed == claim.Id));
                Assert.Equal(expected, graph.WithoutClaim(claim.Id).Fallen);
            }
        }
    }

    [Fact]
    public void The_smallest_sets_are_those_that_trying_all_sets_finds()
    {
        var (several, graphs) = (0, 0);
        for (var seed = 0; seed < Graphs; seed++)
        {
            var random = new RandomGraph(seed);
            var found = CutSets.Find(new(random.Claims), random.Named);
            Assert.Equal(CutSets.Largest, found.Complete);
            var expected = random.SmallestSets(CutSets.Largest);
            Assert.Equal(expected.Select(Words).Order(StringComparer.Ordinal), found.Sets.Select(Words).Order(StringComparer.Ordinal));
            several += expected.Count > 1 ? 1 : 0;
            graphs += expected.Count > 0 ? 1 : 0;
        }
        // The graphs are not trivial.
        Assert.InRange(graphs, Graphs / 4, Graphs);
        Assert.InRange(several, Graphs / 40, Graphs);
    }

    [Fact]
    public void A_source_that_nothing_cites_and_a_copy_of_an_origin_change_nothing()
    {
        for (var seed = 0; seed < Graphs / 10; seed++)
        {
            var random = new RandomGraph(seed);
            var graph = new SupportGraph(random.Claims);
            Assert.Equal(Removal.None, graph.WithoutSources(new HashSet<string> { "nobody" }));
            var copies = random.Claims.Select(claim => claim with { Supporting = claim.Supporting.SelectMany(source => new[] { source, new($"{source.Source}-copy", source.Origin) }).ToValueList() }).ToList();
            var copied = new SupportGraph(copies);
            Assert.All(random.Claims, claim => Assert.Equal(graph.StandingOf(claim.Id), copied.StandingOf(claim.Id)));
            Assert.Equal(CutSets.Find(graph, random.Named), CutSets.Find(copied, random.Named));
        }
    }

    [Fact]
    public void A_circle_is_told_once_with_its_way_round_and_the_rest_still_stands()
    {
        var graph = new SupportGraph([Claim("a", "s", "b"), Claim("b", "s", "c"), Claim("c", "s", "a"), Claim("d", "s t", "a"), Claim("e", "s t")]);
        Assert.Equal(["a b c"], graph.Circles.Select(circle => string.Join(' ', circle)));
        Assert.Equal(2, graph.StandingOf("e").Origins);
        Assert.Equal(["a", "b", "c", "d"], graph.WithoutSources(new HashSet<string> { "s" }).Fallen);
    }

    [Fact]
    public void A_chain_may_have_any_length()
    {
        const int length = 100_000;
        var graph = new SupportGraph(Enumerable.Range(0, length).Select(i => Claim($"c{i}", i == 0 ? "s t" : "", i == 0 ? "" : $"c{i - 1}")).Reverse());
        Assert.Equal(2, graph.StandingOf($"c{length - 1}").Origins);
        Assert.Equal(length, graph.WithoutSources(new HashSet<string> { "s", "t" }).Fallen.Count);
        Assert.Equal("s+t", Words(CutSets.Find(graph, [$"c{length - 1}"]).Sets.Single()));
    }

    [Fact]
    public void Where_there_are_too_many_sets_to_look_through_the_answer_says_how_far_it_is_complete()
    {
        // Each claim falls with any of eighty origins' pairs: more sets of three than are looked through.
        var bases = Enumerable.Range(0, 3).SelectMany(i => Enumerable.Range(0, 80).Select(j => Claim($"p{i}-{j}", $"s{i}-{j} t{i}-{j}"))
            .Append(Claim($"c{i}", "", string.Join(' ', Enumerable.Range(0, 80).Select(j => $"p{i}-{j}"))))).ToList();
        var found = CutSets.Find(new(bases), ["c0", "c1", "c2"]);
        Assert.Empty(found.Sets);
        var singles = bases.Select(basis => basis with { Supporting = basis.Supporting.Take(1).ToValueList() }).ToList();
        Assert.Equal(2, CutSets.Find(new(singles), ["c0", "c1", "c2"]).Complete);
    }

    private static string Sets(ClaimBasis[] claims, string named) =>
        string.Join(", ", CutSets.Find(new(claims), named.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Sets.Select(Words));

    private static string Words(IEnumerable<Leaf> set) => string.Join('+', set.Select(leaf => leaf.Id).Order(StringComparer.Ordinal));

    // d repeats c.
    private static ClaimBasis Claim(string id, string supporting, string restsOn = "") => new(
        id, false, supporting.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(source => new OriginatedSource(source, source == "d" ? "c" : source)).ToValueList(), [],
        restsOn.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToValueList());
}
