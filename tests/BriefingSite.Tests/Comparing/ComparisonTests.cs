using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Comparing;

/// <summary>Pull requests on a real repository, each with what must be said of it.</summary>
public sealed class ComparisonTests(RevisedSite site) : IClassFixture<RevisedSite>
{
    public static TheoryData<string> Meaning => new(MeaningCases.All.Select(each => each.Name));

    public static TheoryData<string> Layout => new(LayoutCases.Layout.Select(each => each.Name));

    public static TheoryData<string> Wording => new(LayoutCases.Wording.Select(each => each.Name));

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
