using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Comparing;

/// <summary>What holds of every comparison, whatever changed.</summary>
public sealed class MirrorTests(RevisedSite site) : IClassFixture<RevisedSite>
{
    // Pairs of kinds that are one another's mirror; all others are their own.
    private static readonly (string One, string Other)[] Mirrors =
    [
        ("-added", "-removed"), ("lost-last-source", "gained-first-source"), ("now-single-source", "now-corroborated"), ("now-contested", "no-longer-contested"), ("now-qualified-by-own-source", "no-longer-qualified-by-own-source"), ("now-on-disputed-question", "no-longer-on-disputed-question"),
        ("signature-lapsed", "signature-renewed"), ("origins-fewer", "origins-more"), ("silence-to-speech", "speech-to-silence"), ("limit-raised", "limit-lowered"),
    ];

    // A typing error corrected is wording; a right word made wrong is for a reader to judge.
    private const string OneWay = "A slip of the pen is mended in prose";

    [Fact]
    public void Swapping_the_versions_mirrors_every_change()
    {
        foreach (var each in MeaningCases.All.Concat(RewordedCases.All).Concat(LayoutCases.Wording.Where(each => each.Name != OneWay)))
        {
            var head = site.Commit(each.Edits);
            var there = site.Between(site.Base, head).Changes.Where(change => change.Weight > Weight.None);
            var back = site.Between(head, site.Base).Changes.Where(change => change.Weight > Weight.None);
            Assert.Equal(
                there.Select(change => $"{each.Name}: {Mirrored(change.Kind.Slug)} | {Words(change, change.After)} | {Words(change, change.Before)} | {Mirrored(change)}").Order(StringComparer.Ordinal),
                back.Select(change => $"{each.Name}: {change.Kind.Slug} | {Words(change, change.Before)} | {Words(change, change.After)} | {change.Direction}").Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_version_and_itself_do_not_differ()
    {
        var comparison = site.Between(site.Base, site.Base);
        Assert.Empty(comparison.Changes);
        Assert.Empty(comparison.Obstacles());
    }

    [Fact]
    public void The_same_comparison_says_the_same_again()
    {
        var head = site.Commit(MeaningCases.Claims[0].Edits.Concat(MeaningCases.Prose[0].Edits));
        Assert.Equal(site.Between(site.Base, head).Changes, site.Between(site.Base, head).Changes);
    }

    [Fact]
    public void Every_kind_of_change_has_a_code_and_a_name_of_its_own()
    {
        Assert.All(ChangeKinds.All, kind => Assert.Matches("^BD[1-9][0-9]{2}$", kind.Code));
        Assert.Equal(ChangeKinds.All.Count, ChangeKinds.All.DistinctBy(kind => kind.Code).DistinctBy(kind => kind.Slug).Count());
    }

    // Of two that changed places, either may be told to have moved.
    private static string? Words(Change change, string? words) => change.Kind == ChangeKinds.ContextChanged ? null : words;

    private static Direction? Mirrored(Change change) => change.Direction switch
    {
        Direction.Weaker => Direction.Stronger,
        Direction.Stronger => Direction.Weaker,
        _ => null,
    };

    private static string Mirrored(string slug)
    {
        foreach (var (one, other) in Mirrors)
        {
            if (slug.EndsWith(one, StringComparison.Ordinal)) return slug[..^one.Length] + other;
            if (slug.EndsWith(other, StringComparison.Ordinal)) return slug[..^other.Length] + one;
        }
        return slug;
    }
}
