using BriefingSite.Comparing;
using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Comparing;

/// <summary>What the comparison decides: directions, and what it says it cannot tell; places, addresses and dates.</summary>
public sealed class DecisionTests(RevisedSite site) : IClassFixture<RevisedSite>
{
    private const string Safety = "input/topics/safety.md", Front = "input/index.md", Timeline = "input/timeline.yml", Survey = "seeds/bridge-survey.md";

    [Theory]
    [InlineData("@bridge-survey, ¶4]", Direction.Weaker)]
    [InlineData("@bridge-survey, ¶3, ¶4, ¶5]", Direction.Stronger)]
    [InlineData("@bridge-survey, ¶3, ¶5]", null)]
    public void Fewer_passages_of_the_same_source_are_less_to_rest_on(string after, Direction? direction)
    {
        const string Both = "@bridge-survey, ¶3, ¶4]";
        var before = site.Commit([(Safety, "one source says so]]). [@bridge-survey, ¶4]", $"one source says so]]). [{Both}")]);
        var changes = site.Between(before, site.Commit([(Safety, Both, after)], before)).Changes;
        Assert.Equal(direction, Assert.Single(changes, change => change.Subject.Id == "saf-foot" && change.Weight > Weight.Wording).Direction);
    }

    [Fact]
    public void Fewer_passages_that_speak_against_a_claim_make_it_stronger()
    {
        var before = site.Commit([(Safety, "but see @miller-interview, ¶2]", "but see @miller-interview, ¶2, ¶3]")]);
        var comparison = site.Between(before, site.Base);
        Assert.Equal(Direction.Stronger, comparison.Changes.Single(change => change.Subject.Id == "saf-growing").Direction);
        Assert.Empty(comparison.WeakerClaims);
    }

    [Theory]
    [InlineData("reliability: F", "reliability: D", null)]
    [InlineData("reliability: A", "reliability: F", null)]
    [InlineData("reliability: C", "reliability: B", Direction.Stronger)]
    [InlineData("reliability: A", "reliability: B", Direction.Weaker)]
    [InlineData("reliability: F", "reliability: F\ncredibility: 1", null)]
    public void A_grade_for_what_cannot_be_judged_is_neither_better_nor_worse(string before, string after, Direction? direction)
    {
        (string, string?, string?)[] Edit(string grade) => grade.Contains('\n', StringComparison.Ordinal) ? [(Survey, "reliability: B\ncredibility: 2", grade)] : [(Survey, "reliability: B", grade)];
        var change = site.Between(site.Commit(Edit(before)), site.Commit(Edit(after))).Changes.Single(change => change.Kind == ChangeKinds.SourceGradeChanged);
        // The credibility alone can be better, whatever the reliability is.
        Assert.Equal(after.Contains('\n', StringComparison.Ordinal) ? Direction.Stronger : direction, change.Direction);
    }

    [Fact]
    public void A_claim_on_a_question_that_is_now_disputed_is_not_weaker()
    {
        var comparison = site.Compare(("input/questions/arch-cracked.md", "    stance: yes\n    says: The crack is as old as she is.", "    stance: no\n    says: The crack is as old as she is."));
        Assert.Empty(comparison.WeakerClaims);
        var undecided = comparison.UndecidedClaims.ToDictionary(claim => claim.Subject.Id, Answers.Why);
        Assert.Equal("a claim is on a question that is now disputed", undecided["saf-cracked"]);
        Assert.StartsWith("None is shown to be; of ", Answers.Weaker(comparison), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_weaker_is_not_listed_again_as_reworded()
    {
        var comparison = site.Compare((Safety, "An engineer and a neighbour both speak", "An engineer and a trader both speak"), (Safety, "[@bridge-survey, ¶3; @miller-interview, ¶2]", "[@bridge-survey, ¶3]"));
        var weaker = Assert.Single(comparison.WeakerClaims);
        Assert.Empty(comparison.RewordedClaims);
        // Its words are shown with it, and are not among the reasons.
        Assert.NotEmpty(weaker.Words);
        Assert.DoesNotContain("says something else", Answers.Why(weaker), StringComparison.Ordinal);
    }

    [Fact]
    public void Judgements_are_listed_as_weaker_and_as_reworded()
    {
        var comparison = site.Compare((Front, "is unlikely to empty", "is unlikely to wholly empty"), (Front, "    likelihood: likely\n", "    likelihood: roughly even chance\n"), (Front, "is likely to be closed", "has a roughly even chance to be closed"));
        Assert.Equal("j-shops-survive", Assert.Single(comparison.RewordedJudgements).Subject.Id);
        Assert.Equal("j-closed-by-winter", Assert.Single(comparison.WeakerJudgements).Subject.Id);
        Assert.Equal("1 judgement is reworded, not shown to be weaker:", Answers.RewordedJudgements(comparison));
    }

    [Fact]
    public void A_renamed_page_is_told_under_its_later_title_and_its_former_addresses()
    {
        var page = site.Repo.Git("show", $"{site.Base}:input/pages/method.md").ReplaceLineEndings("\n") + "\n";
        var before = site.Commit([("input/pages/method.md", null, page + "\n## Rounds {#rounds}\n\nIt was read in three rounds, by three people.\n")]);
        var after = site.Commit([
            ("input/pages/method.md", null, null),
            ("input/pages/how-made.md", null, page.Replace("title: ", "title: New ", StringComparison.Ordinal)),
            (Safety, "related: [arch-cracked, middle-arch, method]", "related: [arch-cracked, middle-arch]"),
        ], before);
        var changes = site.Between(before, after).Changes;
        Assert.Contains("#rounds", changes.First(change => change.Kind == ChangeKinds.AnchorRemoved).Before, StringComparison.Ordinal);
        Assert.StartsWith("/method/", changes.First(change => change.Kind == ChangeKinds.AnchorRemoved).Before, StringComparison.Ordinal);
        Assert.StartsWith("New ", changes.Single(change => change.Kind == ChangeKinds.RelatedRemoved).Before, StringComparison.Ordinal);
        Assert.Contains("lost address: /method/", changes.Single(change => change.Kind == ChangeKinds.PageRenamed).Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date: 2026\n", "date: 2027\n", 14)]
    [InlineData("title: The survey\n", "title: The first survey\n", 20)]
    [InlineData("note: \"“before the leaves are down”\"", "note: \"“before the leaves fall”\"", 33)]
    public void A_change_of_an_event_is_placed_in_its_own_entry(string old, string now, int line)
    {
        var text = site.Repo.Git("show", $"{site.Base}:{Timeline}").ReplaceLineEndings("\n").Split('\n');
        Assert.Contains(old.Trim(), text[line - 1], StringComparison.Ordinal);
        var change = site.Compare((Timeline, old, now)).Changes.First(change => change.Kind == ChangeKinds.EventDateChanged || change.Kind == ChangeKinds.EventTitleChanged);
        Assert.Equal((line, line), (change.LocationBefore?.Line, change.LocationAfter?.Line));
    }

    [Fact]
    public void Dates_are_told_in_words()
    {
        var change = site.Compare((Survey, "published: 2031-03-14", "published: 2031-37")).Changes.Single(change => change.Kind == ChangeKinds.SourceDateChanged);
        Assert.Equal(("14 March 2031", "early 2031"), (change.Before, change.After));
    }

    [Fact]
    public void A_citation_that_stands_behind_other_words_is_shown_at_its_places()
    {
        const string Notes = "input/pages/notes.md", Old = "The survey came first [@bridge-survey, ¶3].";
        var change = site.Compare((Notes, Old, "The survey [@bridge-survey, ¶3] came first.")).Changes.Single(change => change.Kind == ChangeKinds.CitationMoved);
        Assert.Equal(("The survey came first [@bridge-survey, ¶3].", "The survey [@bridge-survey, ¶3] came first."), (change.Before, change.After));
    }

    [Fact]
    public void A_sentence_that_became_bullets_is_compared_with_all_of_them()
    {
        const string Notes = "input/pages/notes.md";
        string Page(string body) => site.Commit([(Notes, null, $"---\ntitle: Notes\n---\n{body}\n")]);
        var before = Page("The first motives differed: the town wanted to keep the bridge, the traders to keep their custom; both wanted quiet.");
        var after = Page("The first motives differed:\n\n- the town wanted to keep the bridge;\n- the traders wanted to keep their custom;\n- both wanted quiet.");
        var changes = site.Between(before, after).Changes.Where(change => change.Weight > Weight.Wording).ToList();
        Assert.Equal("reworded structure-changed notes\nreworded words-changed notes", RevisedSite.Told(changes));
        var words = changes.Single(change => change.Kind == ChangeKinds.Reworded);
        Assert.StartsWith("The first motives differed: the town wanted", words.Before, StringComparison.Ordinal);
        Assert.Equal("The first motives differed: the town wanted to keep the bridge; the traders wanted to keep their custom; both wanted quiet.", words.After);
        Assert.Equal(("paragraph", "item"), changes.Where(change => change.Kind == ChangeKinds.StructureChanged).Select(change => (change.Before, change.After)).Single());
        // A sentence more is no part of it.
        Assert.Contains("minor sentence-added notes", RevisedSite.Told(site.Between(before, Page("The first motives differed:\n\n- the town wanted to keep the bridge;\n- the traders wanted to keep their custom;\n- both wanted quiet.\n- Nobody asked the mayor.")).Changes), StringComparison.Ordinal);
    }
}
