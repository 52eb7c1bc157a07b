using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;

namespace BriefingSite.Tests.Comparing.Redline;

/// <summary>A little briefing about rain, in two versions: as it was, and with some of its files written anew.</summary>
internal static class ReviewedSite
{
    public const string Topic = """
        ---
        title: Rain
        order: 1
        answer: It rains.
        as-of: 2025
        ---
        It is wet here. Nobody knows why.

        ## Where it rains

        The rain falls on the plain, and has done so for forty years.

        | place | days | since |
        |---|---|---|
        | plain | 120 | 1990 |
        | hill | 140 | 1991 |
        | coast | 160 | 1992 |

        1. Look at the sky in the morning.
        2. Take an umbrella with you.
        3. Count the drops on the window.
        4. Write everything down.

        ::: {.claim #it-rains kind=fact}
        It rains on the plain. [@alpha, ¶2; @beta, ¶3]
        :::

        ## What follows

        Boots are sold out. Nobody minds.

        People stay at home.

        They read.
        """;

    private const string Question = """
        ---
        question: Does it rain?
        scale: [yes, partly, no]
        topics: [rain]
        positions:
          - { source: alpha, stance: yes, says: It does., at: ¶2 }
          - { source: beta, stance: yes, says: So it is said., at: ¶3 }
        silent: []
        ---
        Both say so.
        """;

    private const string Term = """
        ---
        title: Drizzle
        kind: idea
        ---
        Rain that one hardly feels.
        """;

    /// <summary>The briefing as it was.</summary>
    public static TestSite Before() => With(Topic);

    /// <summary>The briefing with another topic.</summary>
    public static TestSite With(string topic) => new TestSite("")
        .With("input/topics/rain.md", topic).With("input/questions/does-it-rain.md", Question).With("input/terms/drizzle.md", Term);

    /// <summary>The briefing with one stretch of its topic written anew.</summary>
    public static TestSite With(string before, string after)
    {
        if (!Topic.Contains(before, StringComparison.Ordinal)) throw new ArgumentException($"The topic does not say '{before}'.", nameof(before));
        return With(Topic.Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>A site as a version to compare with.</summary>
    public static BriefingVersion Version(TestSite site, string name = "main")
    {
        var (whole, build) = (new Site(new()), new Build(site.Inputs));
        return new(name, null, site.Inputs.ToValueList(), whole.Drafts.Run(build).ToValueList(), whole.Briefing.Run(build)[0], build.Diagnostics);
    }

    /// <summary>What is written for a preview of one version beside another.</summary>
    public static IReadOnlyList<OutputFile> Preview(TestSite before, TestSite after, bool isRelative = false) =>
        new Site(new(IsProduction: false) { ReviewedAgainst = Version(before), IsRelative = isRelative }).Files.Run(new Build(after.Inputs.Concat(Site.EmbeddedAssets())));

    /// <summary>A page of such a preview, by its path on the site.</summary>
    public static string Page(TestSite before, TestSite after, string path) =>
        Preview(before, after).Single(file => file.Path == path[1..] + "index.html").Content.Text();
}
