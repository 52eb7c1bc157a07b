using BriefingSite.Core.Checking;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Evidence;

/// <summary>A briefing of one source and many claims, made without files, so that thousands of claims can be checked in a second.</summary>
internal static class FigureBriefing
{
    /// <summary>What is reported of each claim: the codes of the rules, in order.</summary>
    /// <param name="claims">Each claim with the passage that it cites.</param>
    /// <param name="language">The language of the claims.</param>
    /// <param name="sourceLanguage">The language of the passages.</param>
    public static IReadOnlyList<string> Check(IReadOnlyList<(string Passage, string Claim)> claims, string language, string? sourceLanguage = null)
    {
        var print = TextFingerprints.Create("s", "s.txt", "", claims.Select(claim => claim.Passage), sourceLanguage ?? language);
        var label = new SourceLabel("s", "A", "S", "S", "s", "B2", sourceLanguage);
        var header = new SourceHeader("s", "S", "S", default, SourceKind.Report, null, Rights.Excerpt, 'B', 2, "d", null, null, null, sourceLanguage ?? language, null);
        var source = new Source(header, label, null, [], new(print, null, []));
        var home = new Target(TargetKind.Topic, "T", "/t/");
        var all = claims.Select((claim, i) => new Claim(At(i), $"c-{i}", ClaimKind.Fact, null, null, Text(i, claim.Claim, label), home, 1, [], [])).ToValueList();
        var site = new SiteInfo("S", "", "https://s.example/", language, null, null, ["yes", "no"], new());
        var body = new Prose([], [], [], all);
        var briefing = new Briefing(site, [], [], [new(new("t", "T", 1, default, "", default, new("2025", 20250101, 20251231), null), [], body)],
            new(new("F", "Q", "A", default, default), [], Prose.Empty), [source], [], [], [], [], [], [], []);
        var found = claims.Select(_ => "").ToArray();
        foreach (var check in Checks.All.Where(check => check.Method.DeclaringType?.Name == "CheckFigures"))
            check(briefing, problem => found[int.Parse(problem.Subject![2..])] += problem.Rule.Code + " ");
        return found;
    }

    /// <summary>Checks that nothing is told of an honest claim, and something of a wrong one.</summary>
    public static void AssertTold(string language, string passage, string honest, string wrong)
    {
        var found = Check([(passage, honest), (passage, wrong)], language);
        Assert.True(found[0].Length == 0, $"{language}: “{honest}” of “{passage}” is told {found[0]}");
        Assert.True(found[1].Length > 0, $"{language}: “{wrong}” of “{passage}” is not told");
    }

    private static UncomparedLocation At(int i) => new Location("input/topics/t.md", i + 1, 1);

    private static Prose Text(int i, string words, SourceLabel label)
    {
        var paragraph = new Paragraph(At(i), [new Text(At(i), words + " "), new Cite(At(i), 0, 1)]);
        return new([paragraph], [new Citation(At(i), label, Bearing.Supports, [new(i + 1, i + 1)], [new(i + 1, "")], [])], [], []);
    }
}
