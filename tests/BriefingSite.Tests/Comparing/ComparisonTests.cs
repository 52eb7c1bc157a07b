using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Comparing;

/// <summary>Pull requests on a real repository, each with what must be said of it.</summary>
public sealed class ComparisonTests(RevisedSite site) : IClassFixture<RevisedSite>
{
    public static TheoryData<string> Meaning => new(MeaningCases.All.Select(each => each.Name));

    public static TheoryData<string> Ordered => new(OrderCases.All.Select(each => each.Name));

    public static TheoryData<string> Layout => new(LayoutCases.Layout.Select(each => each.Name));

    public static TheoryData<string> Wording => new(LayoutCases.Wording.Select(each => each.Name));

    public static TheoryData<string> Reworded => new(RewordedCases.All.Select(each => each.Name));

    [Theory]
    [MemberData(nameof(Reworded))]
    public void Other_words_are_for_a_reader_to_judge(string name)
    {
        var each = RewordedCases.All.Single(each => each.Name == name);
        var comparison = site.Compare(each.Edits);
        AssertTold(each, comparison.Changes);
        Assert.DoesNotContain(comparison.Changes, change => change.Weight >= Weight.Minor);
        Assert.Contains("rewording", comparison.ToRead, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ordered))]
    public void What_changed_places_is_for_a_reader_to_judge(string name)
    {
        var (_, told, before, after) = OrderCases.All.Single(each => each.Name == name);
        string Page(string body) => site.Commit([("input/pages/notes.md", null, $"---\ntitle: Notes\n---\n{body}\n")]);
        var changes = site.Between(Page(before), Page(after)).Changes;
        var actual = string.Join('\n', RevisedSite.Told(changes.Where(change => change.Weight > Weight.None)).Split('\n').Distinct());
        Assert.True(actual == (told.Length == 0 ? "" : $"{told} notes"), $"{actual}\n{string.Join('\n', changes)}");
    }

    [Fact]
    public void Entries_that_change_places_in_a_list_are_layout()
    {
        foreach (var (path, one, other) in new[]
        {
            ("input/reviews.yml", "- { claim: tra-ford, by: A. Reader, date: 2031-01-01, hash: \"0000000000000000\" }\n", "- { claim: tra-lorries, by: A. Reader, date: 2031-01-02, hash: \"0000000000000000\" }\n"),
            ("input/overrides.yml", "- { rule: BS311, subject: saf-foot, reason: It is so. }\n", "- { rule: BS311, subject: saf-lorries, reason: It is so. }\n"),
            ("input/retired.yml", "- { id: tra-gone, date: 2031-08-01, reason: It was wrong. }\n", "- { id: tra-lost, date: 2031-08-01, reason: It was wrong. }\n"),
        })
        {
            var changes = site.Between(site.Commit([(path, null, one + other)]), site.Commit([(path, null, other + one)])).Changes;
            Assert.Equal(ChangeKinds.LayoutChanged, Assert.Single(changes).Kind);
        }
    }

    [Fact]
    public void An_indicator_that_points_at_another_is_read_at_its_new_place()
    {
        (string Path, string? Old, string? New) same = ("input/watch.yml", "apart: They fall.", "apart: The same as above.");
        var moved = LayoutCases.Layout.Single(each => each.Name == LayoutCases.Indicators).Edits;
        var changes = site.Between(site.Commit([same]), site.Commit([.. moved, same])).Changes.Where(change => change.Weight > Weight.None);
        Assert.Equal("reworded context-changed watch-vote", RevisedSite.Told(changes));
    }

    [Theory]
    [MemberData(nameof(Meaning))]
    public void A_change_in_meaning_is_told_by_its_name(string name)
    {
        var each = MeaningCases.All.Single(each => each.Name == name);
        var changes = site.Compare(each.Edits).Changes;
        AssertTold(each, changes);
        Assert.Contains(changes, change => change.Weight >= Weight.Minor);
    }

    [Theory]
    [MemberData(nameof(Layout))]
    public void Layout_and_order_are_no_change_in_meaning(string name)
    {
        var comparison = site.Compare(Written(LayoutCases.Layout.Single(each => each.Name == name)));
        Assert.Equal("", RevisedSite.Told(comparison.Changes.Where(change => change.Weight > Weight.None)));
        Assert.NotEmpty(comparison.Changes);
        Assert.Empty(comparison.Obstacles());
    }

    [Theory]
    [MemberData(nameof(Wording))]
    public void Other_words_for_the_same_are_called_so(string name)
    {
        var each = LayoutCases.Wording.Single(each => each.Name == name);
        var changes = site.Compare(each.Edits).Changes;
        AssertTold(each, changes);
        Assert.DoesNotContain(changes, change => change.Weight >= Weight.Minor);
    }

    private static void AssertTold(Case each, IEnumerable<Change> changes)
    {
        string Lines(string text) => string.Join('\n', text.Split('\n').Order(StringComparer.Ordinal)) + "\n";
        var (expected, actual) = (Lines(each.Told), Lines(RevisedSite.Told(changes.Where(change => change.Weight > Weight.None))));
        if (expected != actual) Assert.Fail($"{each.Name} (- expected, + told):\n{Snapshot.Difference(expected, actual)}\n{string.Join('\n', changes)}");
    }

    private (string, string?, string?)[] Written(Case each) =>
        each.Edits is [(var path, null, "\uFEFF")] ? [(path, null, "\uFEFF" + site.Repo.Git("show", $"{site.Base}:{path}").ReplaceLineEndings("\r\n"))] : each.Edits;
}
