using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BriefingSite.Core.Model;
using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Themes;

/// <summary>What single pages and parts promise their readers.</summary>
public class PartsTests
{
    private readonly SamplePages _two = new(2);

    [Fact]
    public void A_claim_says_what_it_is_in_words_and_leads_to_every_passage()
    {
        var claim = Draw(_two.Topic).QuerySelector("#costs")!;
        Assert.Equal(["Reported", "Single-source", "Contested"], Texts(claim.QuerySelectorAll(".mark")));
        Assert.Equal(["For", "Against"], Texts(claim.QuerySelectorAll(".evidence .label")));
        Assert.Equal(
            ["/sources/report-1/#p2", "/sources/report-1/#p6", "/sources/report-2/#p4", "/sources/report-2/#p8", "/claims/#costs"],
            claim.QuerySelectorAll(".evidence a").Select(link => link.GetAttribute("href")));
        Assert.Empty(claim.QuerySelectorAll(".cite"));
    }

    [Fact]
    public void Each_citation_in_the_ledger_has_its_grades_in_words()
    {
        var graded = Draw(_two.Claims).QuerySelectorAll(".citations > li .graded").ToList();
        Assert.NotEmpty(graded);
        Assert.All(graded, grade => Assert.Matches("^[A-F][1-6] [a-z ]+, [a-z ]+$", grade.TextContent));
    }

    [Fact]
    public void What_is_not_in_doubt_is_not_explained_as_such()
    {
        var claims = _two.Claims;
        var hasDoubt = claims.Groups.SelectMany(group => group.Claims).SelectMany(entry => entry.Claim.Text.Citations).SelectMany(citation => citation.Quotations).Any(quotation => quotation.Match is { IsInDoubt: true });
        Assert.Equal(hasDoubt, Draw(claims).QuerySelector(".opening .note")!.TextContent.Contains("in doubt", StringComparison.Ordinal));
    }

    [Fact]
    public void The_foot_of_a_claim_names_each_source_once_and_then_by_its_letter()
    {
        var links = Draw(_two.Topic).QuerySelectorAll("#costs .evidence .source-link").ToList();
        foreach (var source in links.GroupBy(link => link.GetAttribute("href")!.Split('#')[0]))
        {
            Assert.Contains("Report no.", source.First().TextContent, StringComparison.Ordinal);
            Assert.All(source.Skip(1), link => Assert.DoesNotContain("Report no.", link.TextContent, StringComparison.Ordinal));
            Assert.All(source.Skip(1), link => Assert.StartsWith(link.TextContent.Replace("  ", " ", StringComparison.Ordinal), link.GetAttribute("aria-label"), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_judgement_in_the_text_gives_its_confidence_with_the_reason()
    {
        var claim = Draw(_two.Topic).QuerySelector("#pays")!;
        Assert.Equal(["Assessed", "Moderate confidence", "Corroborated"], Texts(claim.QuerySelectorAll(".mark")));
        Assert.Equal("Our reading Moderate confidence because two reports agree.", claim.QuerySelector(".because")!.TextContent);
    }

    [Fact]
    public void An_assumption_is_marked_as_uncited() =>
        Assert.Equal(["Assumed", "Uncited"], Texts(Draw(_two.Topic).QuerySelector("#rides")!.QuerySelectorAll(".mark")));

    [Fact]
    public void A_citation_in_running_prose_leads_to_its_note_and_back()
    {
        var page = Draw(_two.Topic);
        var mark = page.QuerySelector(".cite a")!;
        Assert.Equal("#note.1", mark.GetAttribute("href"));
        Assert.Equal("#" + mark.Id, page.QuerySelector("[id='note.1'] a[role=doc-backlink]")!.GetAttribute("href"));
        Assert.Equal("so it is", page.QuerySelector("[id='note.1'] q")!.TextContent);
    }

    [Fact]
    public void Likelihood_and_confidence_stand_in_two_places()
    {
        var judgement = Draw(_two.Home).QuerySelector("#j-built")!;
        Assert.Contains("Very likely 80–95 %", judgement.QuerySelector(".how-likely")!.TextContent);
        Assert.DoesNotContain("confidence", judgement.QuerySelector(".how-likely")!.TextContent);
        Assert.Contains("High confidence", judgement.QuerySelector(".how-sure")!.TextContent);
        Assert.DoesNotContain("likely", judgement.QuerySelector(".how-sure")!.TextContent);
        Assert.Equal("very likely: 80 to 95 per cent on a scale from 0 to 100", judgement.QuerySelector("svg[role=img]")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void The_comparison_says_stance_words_and_silence()
    {
        var page = Draw(_two.Comparison);
        var alone = page.QuerySelector("#alone")!;
        Assert.Equal("Only one source speaks", alone.QuerySelector(".relation")!.TextContent);
        Assert.Equal("Yes", alone.QuerySelector(".stance")!.TextContent);
        Assert.Equal("so it is", alone.QuerySelector("q")!.TextContent);
        Assert.Equal("/sources/report-1/#p2", alone.QuerySelector(".where a")!.GetAttribute("href"));
        Assert.Equal("Silent: read for this question, does not speak to it.", alone.QuerySelector("td.silent")!.TextContent);
        Assert.Equal("Not read for this question yet.", page.QuerySelector("#unread td")!.TextContent);
    }

    [Fact]
    public void What_the_sources_differ_in_stands_below_the_relation_with_its_reason()
    {
        Assert.Equal("Differ in degree: One expects <more> than the other", Draw(_two.Comparison).QuerySelector("#whole .difference-kind")!.TextContent.Trim());
        Assert.Empty(Draw(_two.Comparison).QuerySelectorAll("#alone .difference-kind"));
    }

    [Fact]
    public void Every_table_has_a_caption_and_scoped_heads()
    {
        foreach (var table in Draw(_two.Comparison).QuerySelectorAll("table").Concat(Draw(_two.Sources).QuerySelectorAll("table")))
        {
            Assert.NotEqual("", table.QuerySelector("caption")!.TextContent);
            Assert.All(table.QuerySelectorAll("th"), head => Assert.Contains(head.GetAttribute("scope"), new[] { "col", "row" }));
        }
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(12, true)]
    public void A_wide_comparison_scrolls_in_a_region_that_the_keyboard_reaches(int sources, bool scrolls)
    {
        var regions = Draw(new SamplePages(sources).Comparison).QuerySelectorAll("[role=region][tabindex='0'] > .matrix");
        Assert.Equal(scrolls ? 2 : 0, regions.Length);
    }

    [Fact]
    public void On_a_topic_the_questions_lead_to_the_comparison_and_have_no_ids()
    {
        var page = Draw(_two.Topic);
        Assert.Empty(page.QuerySelectorAll("tbody[id]"));
        Assert.Equal("/compare/whole/", page.QuerySelector("tbody a.question")!.GetAttribute("href"));
    }

    [Fact]
    public void Passages_have_their_numbers_as_anchors_and_asides_say_so()
    {
        var page = Draw(_two.Source);
        Assert.Equal("A heading of theirs", page.QuerySelector("#p1 h3")!.TextContent);
        Assert.Equal("The opening", page.QuerySelector("h3#opening")!.TextContent);
        Assert.Equal("Aside", page.QuerySelector("#p3 .label")!.TextContent);
        Assert.Contains("paraphrase in our words, not the text of the source", page.QuerySelector(".rights")!.TextContent);
    }

    [Fact]
    public void Dates_are_for_machines_only_where_they_are_exact()
    {
        var page = Draw(_two.Timeline);
        Assert.Equal(["2025-01-17"], page.QuerySelectorAll("time").Select(time => time.GetAttribute("datetime")));
        Assert.Contains("2000s", page.QuerySelector("#plan .when")!.TextContent);
        Assert.Contains("Sources date this differently", page.QuerySelector("#vote .when")!.TextContent);
        Assert.Contains("later, in an unnamed year", page.QuerySelector("#vote .when")!.TextContent);
        Assert.DoesNotContain("differently", page.QuerySelector("#plan")!.TextContent);
    }

    [Fact]
    public void Sources_are_told_apart_by_letter_and_shape()
    {
        var marks = Draw(new SamplePages(5).Sources).QuerySelectorAll("tbody th .source");
        Assert.Equal(["A", "B", "C", "D", "E"], Texts(marks));
        Assert.Equal(5, marks.Select(mark => mark.ClassName).Distinct().Count());
    }

    [Fact]
    public void Both_grades_stand_apart_and_are_explained()
    {
        var page = Draw(_two.Sources);
        Assert.Equal(["B", "2"], Texts(page.QuerySelector("tbody tr")!.QuerySelectorAll("td b.grade")));
        Assert.Contains("never merged", page.QuerySelector(".grades")!.TextContent);
    }

    [Fact]
    public void A_note_says_where_its_quotation_was_found()
    {
        var cited = _two.Topic.Topic.Body.Citations[0];
        var notes = new Notes();
        notes.Add([cited with { Quotations = cited.Quotations.Select(quotation => quotation with { Match = new(2, [new(3, 3)], 12) }).ToValueList() }]);
        var note = new HtmlParser().ParseDocument(new Theme().NotesList(notes).ToString()).QuerySelector("li")!;
        Assert.Contains("found in the source, words 4–6 of 12", note.TextContent);
        Assert.NotNull(note.QuerySelector(".grade"));
        Assert.Equal("/sources/report-1/#p2", note.QuerySelector("a.source-link")!.GetAttribute("href"));
    }

    [Fact]
    public void A_quotation_from_a_passage_in_doubt_is_said_to_be_from_one()
    {
        var mark = $"{new Theme().Found(new(2, [new(3, 3)], 12) { IsInDoubt = true })}";
        Assert.Contains("found in a passage whose reading is in doubt, words 4–6 of 12", mark, StringComparison.Ordinal);
        Assert.DoesNotContain("found in the source", mark, StringComparison.Ordinal);
    }

    /// <summary>The style sheet hides what does not bear the class of the checked button: so each button's class must be one that an item can bear.</summary>
    [Fact]
    public void What_a_filter_asks_for_stands_in_the_classes_of_what_is_filtered()
    {
        var comparison = Draw(_two.Comparison);
        var buttons = comparison.QuerySelectorAll(".filters :is([name=topic], [name=relation], [name=source])[class]");
        Assert.Equal(["topic-1", "topic-2", "none-speaks", "one-speaks", "differ", "source-1", "source-2"], buttons.Select(button => button.ClassName));
        Assert.All(buttons, button => Assert.NotEmpty(comparison.QuerySelectorAll($".{button.ClassName}:is(.item, .group)")));
        Assert.Equal(["whole", "money"], comparison.QuerySelectorAll("[name=topic][class]").Select(button => button.GetAttribute("value")));
        var ledger = Draw(_two.Claims);
        Assert.All(ledger.QuerySelectorAll(".item"), item => Assert.NotEmpty(item.ClassList.Intersect(["fact", "judgement", "assumption"])));
        Assert.Equal(3, ledger.QuerySelectorAll(".item").Length);
    }

    [Fact]
    public void A_choice_says_how_many_bear_its_class_and_a_filter_that_narrows_nothing_is_left_out()
    {
        var ledger = Draw(_two.Claims);
        Assert.All(ledger.QuerySelectorAll(".filters input[class]"), button => Assert.Equal(
            ledger.QuerySelectorAll($".item.{button.ClassName}, .group.{button.ClassName} .item").Length.ToString(CultureInfo.InvariantCulture),
            button.Closest("label")!.QuerySelector("small")!.TextContent));
        Assert.All(ledger.QuerySelectorAll(".filters fieldset"), filter => Assert.Contains(filter.QuerySelectorAll("small"), count => count.TextContent != "3"));
        Assert.All(ledger.QuerySelectorAll(".filters small"), count => Assert.NotEqual("0", count.TextContent));
    }

    [Fact]
    public void What_needs_script_says_so_in_its_class() => Assert.All(
        Draw(_two.Claims).QuerySelectorAll("button:not([type=reset]), [type=search], [name=order]").Concat(Draw(_two.Topic).QuerySelectorAll("button")),
        control => Assert.NotNull(control.Closest(".scripted")));

    [Fact]
    public void Two_sources_side_by_side_begin_with_what_they_differ_on()
    {
        var page = Draw(_two.Pair);
        Assert.Equal(["Where they differ 1 question", "Where they agree 1 question", "Where only one of them speaks 1 question"], Texts(page.QuerySelectorAll("h2")));
        Assert.Equal(["so it is", "so it is"], Texts(page.QuerySelectorAll(".matrix")[0].QuerySelectorAll("q")));
        Assert.Equal("/compare/whole/", page.QuerySelector("a.question")!.GetAttribute("href"));
        Assert.Contains("/compare/report-1-report-2/", Draw(_two.Source).QuerySelectorAll(".side a").Select(link => link.GetAttribute("href")));
        Assert.Contains("/compare/report-1-report-2/", Draw(_two.Comparison).QuerySelectorAll(".pairs a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Where_not_every_pair_has_a_page_the_comparison_says_so() =>
        Assert.Contains("too many sources", Draw(new SamplePages(12).Comparison).QuerySelector(".pairs")!.TextContent);

    private static IDocument Draw(Page page) => new HtmlParser().ParseDocument(new Theme().Content(page).ToString());

    private static IEnumerable<string> Texts(IEnumerable<IElement> elements) => elements.Select(element => element.TextContent.Trim());
}
