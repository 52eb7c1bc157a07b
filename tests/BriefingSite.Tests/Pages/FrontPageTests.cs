using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Pages;

/// <summary>What the front page says first.</summary>
public class FrontPageTests
{
    [Fact]
    public void Under_the_answer_stand_coverage_confidence_and_sources_in_words()
    {
        var opening = NotedSite.Parse(NotedSite.Build().Page("/")).QuerySelector(".opening")!;
        Assert.Equal("Covers what two texts say, up to about April 2031; nothing later.", opening.QuerySelector(".covers")!.TextContent);
        Assert.Equal("Confidence in the three judgements: high for one, moderate for one, low for one. What would change them", opening.QuerySelector(".how-sure")!.TextContent);
        Assert.Equal(2, opening.QuerySelectorAll(".source-box li").Length);
    }

    [Fact]
    public void A_judgement_is_folded_below_its_statement_and_a_heading_stands_outside_the_summary()
    {
        var judgement = NotedSite.Parse(NotedSite.Build().Page("/")).GetElementById("j-quay")!;
        Assert.Equal("A new quay is likely to be built.", judgement.QuerySelector(":scope > h3")!.TextContent);
        var fold = judgement.QuerySelector(":scope > details")!;
        Assert.False(fold.HasAttribute("open"));
        Assert.Empty(fold.QuerySelectorAll("summary :is(h1, h2, h3, h4)"));
        Assert.Equal(
            ["Why moderate confidence", "What else could be true", "What carries it", "What would topple it", "Reasons to be less sure", "What would change it", "What changed"], fold.QuerySelectorAll("h4").Select(heading => heading.TextContent));
        Assert.NotNull(fold.QuerySelector("[id='j-quay.evidence']"));
        Assert.Null(judgement.QuerySelector(":scope > .assessment details"));
    }

    [Fact]
    public void In_the_document_nothing_of_a_judgement_is_folded_but_the_data_of_pictures() =>
        Assert.Empty(NotedSite.Parse(NotedSite.Build().Page("/print/")).QuerySelectorAll(".key details:not(.picture > .from)"));

    [Fact]
    public void The_comparison_at_a_glance_names_its_questions_with_the_stances()
    {
        var glance = NotedSite.Parse(NotedSite.Build().Page("/")).QuerySelector(".glance")!;
        Assert.Equal("The sources differ on 1 question", glance.QuerySelector("h3")!.TextContent);
        var question = glance.QuerySelector(".questions a")!;
        Assert.Equal(("Is there room for more ships?", "/compare/room/"), (question.TextContent, question.GetAttribute("href")));
        Assert.Equal("A yes B no", glance.QuerySelector(".stances")!.TextContent);
    }

    [Fact]
    public void Of_many_sources_those_that_most_claims_cite_are_shown()
    {
        var site = new TestSite("");
        var claims = "";
        for (var i = 1; i <= 9; i++)
        {
            site.With($"seeds/source-{i}.md", TestSite.Source($"Source {i}"));
            if (i > 3) claims += $"\n::: {{.claim #claim-{i} kind=fact}}\nIt is so. [@source-{i}, ¶2]\n:::\n";
        }
        site.With("input/topics/one.md", $"---\ntitle: One\norder: 1\nanswer: It is.\nas-of: 2025\n---\nAll [@source-1, ¶2; @source-2, ¶2; @source-3, ¶2; @alpha, ¶2; @beta, ¶2].\n{claims}");
        var box = NotedSite.Parse(site.Page("/")).QuerySelectorAll(".source-box li").Select(line => line.QuerySelector("a")!.GetAttribute("href")).ToList();
        Assert.Equal([.. Enumerable.Range(4, 6).Select(i => $"/sources/source-{i}/"), "/sources/"], box);
    }

    [Fact]
    public void A_source_says_what_it_answers_where_the_comparison_puts_the_question_of_the_front_page_to_it()
    {
        Assert.Equal(["answers: yes;", "silent on it;"], Answers("Is it so?"));
        Assert.Empty(Answers("Is it not so?"));

        static IEnumerable<string> Answers(string asked) => NotedSite.Parse(new TestSite($"""
            -- input/index.md --
            ---
            title: Front
            question: Is it so?
            answer: It is.
            judgements: []
            ---
            Welcome.
            -- input/questions/so.md --
            ---
            question: {asked}
            order: 1
            positions: [{"{"} source: alpha, stance: yes, says: It is., at: ¶2 {"}"}]
            silent: [beta]
            ---
            """).Page("/")).QuerySelectorAll(".source-box .answers").Select(answer => answer.TextContent);
    }

    [Fact]
    public void The_opening_leads_to_what_would_change_the_judgements_where_they_name_something_to_watch()
    {
        Assert.NotNull(NotedSite.Parse(NotedSite.Build().Page("/")).QuerySelector(".opening .how-sure a[href='/watch/']"));
        Assert.Null(NotedSite.Parse(new TestSite("").Page("/")).QuerySelector(".opening a[href='/watch/']"));
    }

    [Theory]
    [InlineData("It is. It was.", "It is.", " It was.")]
    [InlineData("It is so, e.g. here.", "It is so, e.g. here.", null)]
    public void A_topic_opens_with_the_first_sentence_of_its_answer(string answer, string first, string? rest)
    {
        var card = NotedSite.Parse(new TestSite("").With("input/topics/one.md", $"---\ntitle: One\norder: 1\nanswer: {answer}\nas-of: 2025\n---\nAll [@alpha, ¶2].\n").Page("/")).QuerySelector(".card p")!;
        Assert.Equal((first, rest), (card.FirstChild!.TextContent, card.QuerySelector(".more-of-it")?.TextContent));
    }

    [Fact]
    public void A_long_section_of_the_text_is_folded_and_a_short_one_is_not()
    {
        var body = $"Welcome.\n\n## Short {{#short}}\n\nA few words.\n\n## Long {{#long}}\n\n{string.Join(' ', Enumerable.Repeat("word", 46))} [@alpha, ¶2].\n";
        var page = NotedSite.Parse(new TestSite("").With("input/index.md", new TestSite("").Texts["input/index.md"].Replace("Welcome.", body, StringComparison.Ordinal)).Page("/"));
        Assert.Equal("P", page.GetElementById("short")!.NextElementSibling!.TagName);
        var fold = page.GetElementById("long")!.NextElementSibling!;
        Assert.Equal("DETAILS", fold.TagName);
        Assert.NotNull(fold.QuerySelector(".cite a[href='#note.1']"));
    }
}
