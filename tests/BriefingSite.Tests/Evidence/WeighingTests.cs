using System.Text;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;
using Weight = BriefingSite.Core.Model.Support;

namespace BriefingSite.Tests.Evidence;

/// <summary>What is computed: letters, origins, how well a claim is supported, how sources relate.</summary>
public class WeighingTests
{
    [Theory]
    [InlineData(0, "A")]
    [InlineData(1, "B")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(27, "AB")]
    [InlineData(51, "AZ")]
    [InlineData(52, "BA")]
    public void Sources_have_letters_in_the_order_of_their_ids(int index, string letter)
    {
        var source = new TestSite(Sources(53)).Briefing().Sources[index];
        Assert.Equal(($"s{index:00}", letter), (source.Id, source.Label.Letter));
    }

    [Fact]
    public void Sources_that_repeat_one_another_count_as_one_origin_however_long_the_chain()
    {
        var briefing = new TestSite($"""
            -- seeds/a.md --
            {TestSite.Source("A", "origin: b")}
            -- seeds/b.md --
            {TestSite.Source("B", "origin: c")}
            -- seeds/c.md --
            {TestSite.Source("C")}
            -- seeds/d.md --
            {TestSite.Source("D")}
            -- seeds/e.md --
            {TestSite.Source("E", "origin: c")}
            {Topic("[@a, ¶2; @b, ¶2; @c, ¶2; @e, ¶2; cf. @d, ¶2]")}
            """).Briefing();
        Assert.Equal(["c", "c", "c", "d", "c"], briefing.Sources.Select(source => source.Label.Origin));
        Assert.Equal(["b", "c", null, null, "c"], briefing.Sources.Select(source => source.Repeats?.Id));
        Assert.Equal((1, Weight.SingleSource), (briefing.Claims.Single().Origins, briefing.Claims.Single().Support));
    }

    [Fact]
    public void Sources_in_a_circle_and_those_that_lead_into_it_count_as_one_origin()
    {
        var briefing = new TestSite($"""
            -- seeds/a.md --
            {TestSite.Source("A", "origin: c")}
            -- seeds/b.md --
            {TestSite.Source("B", "origin: c")}
            -- seeds/c.md --
            {TestSite.Source("C", "origin: b")}
            {Topic("[@a, ¶2]")}
            """).Briefing();
        Assert.Equal(["b", "b", "b"], briefing.Sources.Select(source => source.Label.Origin));
    }

    [Theory]
    [InlineData("[@alpha, ¶2]", Weight.SingleSource)]
    [InlineData("[@alpha, ¶2; @alpha, ¶3]", Weight.SingleSource)]
    [InlineData("[@alpha, ¶2; see @beta, ¶3]", Weight.Corroborated)]
    [InlineData("[@alpha, ¶2; cf. @beta, ¶3]", Weight.SingleSource)]
    [InlineData("[@alpha, ¶2; but see @beta, ¶3]", Weight.SingleSource, Dispute.Contested)]
    [InlineData("[@alpha, ¶2] and again [contra @beta, ¶3]", Weight.SingleSource, Dispute.Contested)]
    [InlineData("[@alpha, ¶2; but see @alpha, ¶3]", Weight.SingleSource, Dispute.SelfQualified)]
    [InlineData("[@alpha, ¶2; @beta, ¶2; but see @beta, ¶3]", Weight.Corroborated, Dispute.SelfQualified)]
    [InlineData("[@alpha, ¶2; but see @alpha, ¶3; but see @beta, ¶3]", Weight.SingleSource, Dispute.Contested, Dispute.SelfQualified)]
    [InlineData("[@alpha, ¶2], though [[differ]]", Weight.SingleSource, Dispute.DisputedQuestion)]
    [InlineData("[@alpha, ¶2; but see @beta, ¶3], though [[differ]]", Weight.SingleSource, Dispute.Contested, Dispute.DisputedQuestion)]
    [InlineData("[@alpha, ¶2], as [[agree]]", Weight.SingleSource)]
    public void A_claim_is_weighed_by_its_citations_and_by_the_questions_it_links_to(string text, Weight support, params Dispute[] disputes)
    {
        var claim = new TestSite(Topic(text) + Questions).Briefing().Claims.Single();
        Assert.Equal((support, disputes.ToValueList()), (claim.Support, claim.Disputes));
    }

    [Fact]
    public void A_source_that_repeats_the_supporting_one_qualifies_a_claim_and_does_not_contest_it()
    {
        var claim = new TestSite($"""
            -- seeds/a.md --
            {TestSite.Source("A")}
            -- seeds/b.md --
            {TestSite.Source("B", "origin: a")}
            {Topic("[@a, ¶2; but see @b, ¶2]")}
            """).Briefing().Claims.Single();
        Assert.Equal([Dispute.SelfQualified], claim.Disputes);
    }

    [Theory]
    [InlineData("differ", true, "/compare/differ/")]
    [InlineData("agree", false, "/compare/agree/")]
    [InlineData("\"agree differ\"", true, "/compare/agree/ /compare/differ/")]
    public void A_claim_is_on_a_disputed_question_when_the_sources_differ_on_one_that_it_names(string question, bool isDisputed, string urls)
    {
        var claim = new TestSite(Topic("[@alpha, ¶2; @beta, ¶2]", $" question={question}") + Questions).Briefing().Claims.Single();
        Assert.Equal(isDisputed ? [Dispute.DisputedQuestion] : [], claim.Disputes);
        Assert.False(claim.IsContested);
        Assert.Equal(urls.Split(' '), claim.Questions.Select(target => target.Url));
    }

    [Theory]
    [InlineData("-", Relation.NoneSpeaks)]
    [InlineData("y", Relation.OnlyOneSpeaks)]
    [InlineData("--", Relation.NoneSpeaks)]
    [InlineData("y-", Relation.OnlyOneSpeaks)]
    [InlineData("yy", Relation.Agreement)]
    [InlineData("yn", Relation.Difference)]
    [InlineData("yyy", Relation.Agreement)]
    [InlineData("yyn", Relation.LoneDissent)]
    [InlineData("ynq", Relation.Difference)]
    [InlineData("yn-", Relation.Difference)]
    [InlineData("y-y-y", Relation.Agreement)]
    [InlineData("yyyyn", Relation.LoneDissent)]
    [InlineData("nyyyn", Relation.Difference)]
    [InlineData("yyyqn", Relation.Difference)]
    [InlineData("y-n-y", Relation.LoneDissent)]
    [InlineData("yyyyyyyyyyyy", Relation.Agreement)]
    [InlineData("yyyyyyyyyyyn", Relation.LoneDissent)]
    [InlineData("yyyyyynnnnnn", Relation.Difference)]
    [InlineData("-----------y", Relation.OnlyOneSpeaks)]
    [InlineData("------------", Relation.NoneSpeaks)]
    public void The_relation_of_the_sources_follows_from_their_stances(string stances, Relation relation)
    {
        var site = new StringBuilder(Sources(stances.Length)).Append("-- input/questions/q.md --\n---\nquestion: Q?\norder: 1\npositions:\n");
        for (var i = 0; i < stances.Length; i++)
            if (stances[i] != '-') site.Append($"  - {{ source: s{i:00}, stance: {stances[i] switch { 'y' => "yes", 'n' => "no", _ => "qualified" }}, says: So., at: ¶2 }}\n");
        var silent = Enumerable.Range(0, stances.Length).Where(i => stances[i] == '-').Select(i => $"s{i:00}");
        site.Append($"silent: [{string.Join(", ", silent)}]\n---\n");
        if (stances.All(stance => stance == '-')) site.Replace("positions:\n", "");
        var briefing = new TestSite(site.ToString());
        Assert.Equal("", briefing.ReportInFull());
        Assert.Equal(relation, briefing.Briefing().Questions.Single().Relation);
    }

    private const string Questions = """

        -- input/questions/differ.md --
        ---
        question: Do they differ?
        order: 1
        positions:
          - { source: beta, stance: no, says: So., at: ¶2 }
          - { source: alpha, stance: yes, says: So., at: ¶2 }
        ---
        -- input/questions/agree.md --
        ---
        question: Do they agree?
        order: 2
        positions:
          - { source: alpha, stance: yes, says: So., at: ¶2 }
          - { source: beta, stance: yes, says: So., at: ¶2 }
        ---
        """;

    private static string Topic(string text, string more = "") =>
        $"-- input/topics/t.md --\n---\ntitle: T\norder: 1\nanswer: A.\nas-of: 2025\n---\n::: {{.claim #c kind=fact{more}}}\nIt is so {text}.\n:::\n";

    private static string Sources(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"-- seeds/s{i:00}.md --\n{TestSite.Source($"S{i:00}")}\n"))
        + $"-- input/pages/all.md --\n---\ntitle: All\n---\n{string.Join(' ', Enumerable.Range(0, count).Select(i => $"[[s{i:00}]]"))}\n";
}
