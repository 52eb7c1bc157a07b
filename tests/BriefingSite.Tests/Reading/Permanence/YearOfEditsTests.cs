using System.Text.RegularExpressions;
using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Reading.Permanence;

/// <summary>A year of edits: topics, claims, headings, sources, terms and files come, go, move and get other names, the site moves too, and each month a
/// version is frozen. After each edit every address that any version published answers, or a diagnostic names it; and what its hint says clears
/// it. The answers are asked for as a host and a browser would, without what the program knows.</summary>
public partial class YearOfEditsTests
{
    private static int Years => int.TryParse(Environment.GetEnvironmentVariable("BRIEFING_YEARS"), out var years) ? years : 5;

    [Fact]
    public void Every_address_answers_or_is_named_and_the_hint_clears_it()
    {
        var seen = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var year = 1; year <= Years; year++) Live(new(year), year, seen);
        foreach (var kind in new[] { "answered", "BS210", "BS214", "led on", "retired page" })
            Assert.True(seen.GetValueOrDefault(kind) > 0, $"Nothing was {kind}; the years are too quiet: {string.Join(", ", seen)}");
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(", ", seen));
    }

    private static void Live(Random random, int year, SortedDictionary<string, int> seen)
    {
        var site = new YearSite();
        var edits = new YearEdits(site, random);
        edits.Begin();
        site.Freeze(1);
        for (var month = 2; month <= 12; month++)
        {
            var edit = string.Join("; ", Enumerable.Range(0, 1 + random.Next(3)).Select(_ => edits.Next()));
            Settle(site, $"year {year}, month {month}: {edit}", seen);
            if (random.Next(3) > 0) site.Freeze(month);
        }
    }

    private static void Settle(YearSite site, string edit, SortedDictionary<string, int> seen)
    {
        for (var round = 0; ; round++)
        {
            var (files, errors, _) = site.Run();
            var named = errors.Where(error => error.Rule.Code is "BS210" or "BS214").ToList();
            foreach (var address in site.Published().Distinct())
            {
                var answer = new YearHost(files, site.BaseUrl).Ask(address);
                Count(answer ?? "unanswered");
                if (answer is null && !named.Any(error => Names(error, address))) Assert.Fail($"{edit}\nNothing answers {address}, and nobody says so:\n{string.Join('\n', errors)}\n{string.Join('\n', site.Retired)}\n{string.Join('\n', site.Topics.Select(topic => $"{topic.Key} {string.Join(' ', topic.Value.Former)}"))}");
            }
            foreach (var error in named) Count(error.Rule.Code);
            if (named.Count == 0)
            {
                // That a change in meaning has no note yet, and that the judgements rest on nothing, are other matters.
                Assert.True(errors.All(error => error.Rule.Code is "BS412" or "BS323"), $"{edit}\n{string.Join('\n', errors)}\n{string.Join('\n', site.Retired)}");
                return;
            }
            Assert.True(round < 3, $"{edit}\nThe hints do not clear:\n{string.Join('\n', named)}\n{string.Join('\n', site.Retired)}");
            foreach (var error in named) Follow(site, error);
        }

        void Count(string what) => seen[what] = seen.GetValueOrDefault(what) + 1;
    }

    // What is gone takes its places along, and an id its home.
    private static bool Names(Diagnostic error, string address)
    {
        var name = Named().Match(error.Message).Groups[1].Value;
        var path = SitePath.WithoutFragment(address);
        return error.Rule.Code == "BS214" ? SitePath.Decode(name) == address || SitePath.Decode(name) == path : address.EndsWith("#" + name, StringComparison.Ordinal) || path.Trim('/').Split('/')[^1] == name;
    }

    private static void Follow(YearSite site, Diagnostic error)
    {
        if (error.Rule.Code == "BS210") site.Retired.Add($"- {{ id: {Named().Match(error.Message).Groups[1].Value}, date: 2031-12-01, reason: It is gone. }}");
        else site.Retired.Add(Entry().Match(error.Hint!).Value.Replace("date: …, reason: …", "date: 2031-12-01, reason: It is gone.", StringComparison.Ordinal));
    }

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Named();

    [GeneratedRegex(@"- \{.*\}")]
    private static partial Regex Entry();
}
