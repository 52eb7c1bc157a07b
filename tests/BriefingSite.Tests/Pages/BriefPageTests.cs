using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Pages;

public class BriefPageTests
{
    [Fact]
    public void It_has_the_first_five_judgements_and_says_how_many_more_there_are()
    {
        var page = NotedSite.Parse(new TestSite($"-- input/index.md --\n---\ntitle: Front\nquestion: Is it so?\nanswer: It is.\njudgements:\n{Judgements(7)}---\nWelcome.\n").Page("/brief/"));
        Assert.Equal(["/#j-1", "/#j-2", "/#j-3", "/#j-4", "/#j-5"], page.QuerySelectorAll(".in-brief li .statement a").Select(link => link.GetAttribute("href")));
        Assert.Equal("and 2 more judgements", page.QuerySelector(".in-brief a.more")!.TextContent);
        Assert.Equal("Likely (55–80 %) · low confidence", page.QuerySelector(".in-brief li .how")!.TextContent);
    }

    [Fact]
    public void It_has_the_questions_on_which_the_sources_differ_most_the_widest_difference_first()
    {
        var site = new TestSite("");
        for (var i = 1; i <= 8; i++) site.With($"input/questions/q-{i}.md", Question(i, i == 8 ? "no" : "qualified"));
        site.With("input/questions/agreed.md", Question(9, "yes"));
        var page = NotedSite.Parse(site.Page("/brief/"));
        Assert.Equal(["Question 8?", "Question 1?", "Question 2?", "Question 3?", "Question 4?", "Question 5?"], page.QuerySelectorAll(".questions a").Select(link => link.TextContent));
        Assert.Equal("A yes B no", page.QuerySelector(".questions .stances")!.TextContent);
        Assert.Equal("and 2 more questions", page.QuerySelector(".glance a.more")!.TextContent);
    }

    [Fact]
    public void It_says_where_the_briefing_is_and_which_version_it_is_of()
    {
        var page = NotedSite.Parse(NotedSite.Build().Page("/brief/"));
        var byline = page.QuerySelector(".byline")!.TextContent;
        Assert.Contains("By Ada Thorne.", byline, StringComparison.Ordinal);
        Assert.Contains("Version 2031-06-01.2.", byline, StringComparison.Ordinal);
        Assert.Contains("No claim has been signed yet.", byline, StringComparison.Ordinal);
        Assert.Contains("https://harbour.example/", byline, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_in_the_menu_and_the_sitemap_and_the_first_page_of_the_document()
    {
        var site = NotedSite.Build();
        var front = NotedSite.Parse(site.Page("/"));
        Assert.Equal("One page", front.QuerySelector(".masthead a[href='/brief/']")!.TextContent);
        Assert.NotNull(front.QuerySelector(".opening .byline a[href='/brief/']"));
        Assert.Contains("<loc>https://harbour.example/brief/</loc>", site.File("sitemap.xml"), StringComparison.Ordinal);
        Assert.True(NotedSite.Parse(site.Page("/print/")).QuerySelector(".document")!.FirstElementChild!.ClassList.Contains("brief"));
    }

    private static string Judgements(int count) => string.Concat(Enumerable.Range(1, count).Select(i =>
        $"  - {{ id: j-{i}, text: It is likely so., likelihood: likely, confidence: low, because: Few say so., alternative: It is not. }}\n"));

    private static string Question(int order, string other) =>
        $"---\nquestion: Question {order}?\norder: {order}\npositions:\n  - {{ source: alpha, stance: yes, says: It is., at: ¶2 }}\n  - {{ source: beta, stance: {other}, says: So they say., at: ¶2 }}\n---\n";
}
