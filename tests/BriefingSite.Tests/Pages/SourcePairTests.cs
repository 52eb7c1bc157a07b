using BriefingSite.Core.Model;
using BriefingSite.Core.Pages;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Pages;

/// <summary>Two sources side by side: which pairs have a page, and what stands on it.</summary>
public class SourcePairTests
{
    [Fact]
    public void With_five_sources_every_two_have_a_page()
    {
        var pairs = Pages("yyyyy");
        Assert.Equal(10, pairs.Count);
        Assert.All(pairs, pair => Assert.True(pair.Others.AreAll));
        Assert.Equal("/compare/s00-s01/", pairs[0].Path);
        Assert.Equal(9, pairs[0].Others.List.Count);
    }

    [Fact]
    public void With_two_sources_the_comparison_is_the_page_of_the_pair() => Assert.Empty(Pages("yn"));

    [Fact]
    public void With_more_twice_as_many_pairs_as_sources_have_one_those_that_answer_most_questions_both()
    {
        var pairs = Pages("yyyyyyn", "yn-----", "-yy----", "--yy---");
        Assert.Equal(14, pairs.Count);
        Assert.All(pairs, pair => Assert.False(pair.Others.AreAll));
        Assert.Superset(new HashSet<string> { "/compare/s00-s01/", "/compare/s01-s02/", "/compare/s02-s03/" }, pairs.Select(pair => pair.Path).ToHashSet());
        Assert.All(pairs[0].Others.List, other => Assert.NotEmpty(new[] { other.First.Id, other.Second.Id }.Intersect(["s00", "s01"])));
    }

    [Fact]
    public void However_many_sources_there_are_the_pairs_stay_few() => Assert.Equal(60, Pages(new string('y', 45)).Count);

    [Fact]
    public void Two_that_never_answer_the_same_question_have_none() => Assert.All(Pages("yy-----", "--yy---", "----yyy"), pair => Assert.NotEqual(0, pair.Pair.Agree + pair.Pair.Differ));

    /// <summary>Three sources of which one dissents: of any two of them nobody dissents, they agree or differ.</summary>
    [Fact]
    public void Two_sources_relate_as_if_there_were_no_others()
    {
        var pairs = Pages("yyn", "y-q", "---");
        Assert.Equal(["agree q0, differ , alone q1", "agree , differ q0 q1, alone ", "agree , differ q0, alone q1"], pairs.Select(Tell));
    }

    [Fact]
    public void The_widest_difference_comes_first()
    {
        var pair = Pages("qn-", "yn-", "yq-")[0];
        Assert.Equal(["q1", "q0", "q2"], pair.Differ.Select(question => question.Header.Id));
        Assert.Equal([1, .5, .5], pair.Differ.Select(question => question.Disagreement!.Value));
    }

    [Fact]
    public void Where_fewer_than_two_speak_there_is_no_measure_of_disagreement() =>
        Assert.Null(Assert.Single(Pages("y--")[0].Alone).Disagreement);

    [Fact]
    public void A_question_of_the_same_address_is_an_error_with_a_hint_that_works()
    {
        var site = LargeSite.Build(sources: 3, questions: 2);
        site.With("input/questions/s000-s001.md", site.Texts["input/questions/q001.md"].Replace("order: 2", "order: 3", StringComparison.Ordinal));
        Assert.Contains("input/questions/s000-s001.md:1:1: error BS402: 'compare/s000-s001/index.html' is made by the site itself.", site.ReportInFull(), StringComparison.Ordinal);
        Assert.Contains("hint: give the file another name", site.ReportInFull(), StringComparison.Ordinal);
    }

    /// <summary>The ids <c>a-b</c> and <c>c</c> make the same address as <c>a</c> and <c>b-c</c>.</summary>
    [Fact]
    public void Of_two_pairs_with_one_address_the_first_has_the_page()
    {
        string[] ids = ["a", "a-b", "b-c", "c"];
        var site = new TestSite(string.Concat(ids.Select(id => $"-- seeds/{id}.md --\n{TestSite.Source(id.ToUpperInvariant())}\n"))
            + $"-- input/questions/q.md --\n---\nquestion: Q?\norder: 1\npositions:\n{string.Concat(ids.Select(id => $"  - {{ source: {id}, stance: yes, says: So., at: ¶2 }}\n"))}---\n");
        Assert.Equal("", site.ReportInFull());
        var pairs = new PairPages().Execute(site.Briefing(), _ => { }).Cast<PairPage>().ToList();
        Assert.Equal(5, pairs.Count);
        Assert.Equal(("a", "b-c"), pairs.Where(pair => pair.Path == "/compare/a-b-c/").Select(pair => (pair.Pair.First.Id, pair.Pair.Second.Id)).Single());
        Assert.All(pairs, pair => Assert.False(pair.Others.AreAll));
        Assert.DoesNotContain("A-B and C", site.Page("/sources/c/"), StringComparison.Ordinal);
    }

    /// <summary>Two of twelve sources at the two ends of the scale divide less than twelve of which five stand at each end.</summary>
    [Fact]
    public void A_question_to_which_few_speak_counts_for_less_in_every_ranking()
    {
        var page = Site("yn----------", "yyyyynnnnnqq").Page("/brief/");
        Assert.True(page.IndexOf("Q1?", StringComparison.Ordinal) < page.IndexOf("Q0?", StringComparison.Ordinal));
    }

    private static string Tell(PairPage page) =>
        $"agree {Ids(page.Agree)}, differ {Ids(page.Differ)}, alone {Ids(page.Alone)}";

    private static string Ids(IEnumerable<Question> questions) => string.Join(' ', questions.Select(question => question.Header.Id));

    /// <summary>The pages of a site with these questions: for each source <c>y</c>es, <c>q</c>ualified, <c>n</c>o or <c>-</c> for silence.</summary>
    private static List<PairPage> Pages(params string[] questions) => new PairPages().Execute(Site(questions).Briefing(), _ => { }).Cast<PairPage>().ToList();

    private static TestSite Site(params string[] questions)
    {
        var sources = Enumerable.Range(0, questions[0].Length).Select(i => $"-- seeds/s{i:00}.md --\n{TestSite.Source($"S{i:00}")}\n");
        var site = new TestSite(string.Concat(sources.Concat(questions.Select(File))));
        Assert.Equal("", site.ReportInFull());
        return site;
    }

    private static string File(string stances, int number)
    {
        var speaks = stances.Select((stance, i) => stance switch
        {
            'y' => $"  - {{ source: s{i:00}, stance: yes, says: So., at: ¶2 }}\n",
            'q' => $"  - {{ source: s{i:00}, stance: qualified, says: So., at: ¶2 }}\n",
            'n' => $"  - {{ source: s{i:00}, stance: no, says: So., at: ¶2 }}\n",
            _ => "",
        });
        var positions = string.Concat(speaks);
        var silent = string.Join(", ", Enumerable.Range(0, stances.Length).Where(i => stances[i] == '-').Select(i => $"s{i:00}"));
        return $"-- input/questions/q{number}.md --\n---\nquestion: Q{number}?\norder: {number + 1}\n{(positions.Length > 0 ? "positions:\n" + positions : "")}silent: [{silent}]\n---\n";
    }
}
