using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Output.Hosting;

/// <summary>What hosts are told: headers, and whom to write to.</summary>
public class HostingTests
{
    [Fact]
    public void The_policy_allows_the_sites_own_files_and_nothing_inline()
    {
        var policy = Rules(NotedSite.Build())["/*"].Single(header => header.StartsWith("Content-Security-Policy: ", StringComparison.Ordinal));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_has_its_guards()
    {
        var names = Rules(NotedSite.Build())["/*"].Select(header => header.Split(':')[0]).ToHashSet();
        Assert.Superset(new HashSet<string> { "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy", "Strict-Transport-Security" }, names);
        Assert.DoesNotContain("X-Robots-Tag", names);
    }

    [Fact]
    public void The_headers_of_a_little_site() => Snapshot.Verify(NotedSite.Build().File("_headers"));

    [Fact]
    public void A_preview_asks_search_engines_to_keep_away() =>
        Assert.Contains("X-Robots-Tag: noindex", Rules(NotedSite.Build(isProduction: false))["/*"]);

    [Fact]
    public void Only_a_site_with_encryption_asks_for_it()
    {
        var site = NotedSite.Plain();
        var text = site.With("input/site.yml", site.Texts["input/site.yml"].Replace("https://harbour", "http://harbour", StringComparison.Ordinal)).File("_headers");
        Assert.DoesNotContain("Strict-Transport-Security", text, StringComparison.Ordinal);
        Assert.DoesNotContain("upgrade-insecure-requests", text, StringComparison.Ordinal);
        Assert.Contains("upgrade-insecure-requests", NotedSite.Build().File("_headers"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "/")]
    [InlineData(true, "/briefings/harbour/")]
    public void Hashed_files_are_kept_for_ever_and_pages_are_asked_for_again(bool inFolder, string start)
    {
        var rules = Rules(NotedSite.Build(inFolder));
        Assert.All(rules.Keys, path => Assert.StartsWith(start, path, StringComparison.Ordinal));
        Assert.Equal(["Cache-Control: public, max-age=31536000, immutable"], rules[start + "assets/*"]);
        Assert.Single(rules, rule => rule.Value.Any(header => header.Contains("immutable", StringComparison.Ordinal)));
        foreach (var page in (string[])["", ":page/", "sources/:page/", "404.html"]) Assert.Equal(["Cache-Control: no-cache"], rules[start + page]);
        Assert.DoesNotContain(rules[start + "*"], header => header.StartsWith("Cache-Control", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_contact_there_is_no_security_txt() => Assert.DoesNotContain(NotedSite.Build().Files(), file => file.Path.StartsWith(".well-known/", StringComparison.Ordinal));

    [Fact]
    public void A_contact_stands_in_security_txt()
    {
        var site = NotedSite.Security("security: { contact: 'mailto:desk@harbour.example', expires: 2032-01-01 }");
        Assert.Equal("", site.ReportWithoutNotes());
        Assert.Equal(
            """
            Contact: mailto:desk@harbour.example
            Expires: 2032-01-01T23:59:59Z
            Preferred-Languages: en
            Canonical: https://harbour.example/.well-known/security.txt

            """, site.File(".well-known/security.txt"));
    }

    [Theory]
    [InlineData("2031-04-01", "")]
    [InlineData("2031-03-31", "input/site.yml:9:62: error BS410: The contact expired on 31 March 2031, but the briefing has a later date: about April 2031.")]
    public void A_contact_that_has_expired_is_reported(string expires, string report) =>
        Assert.Equal(report, NotedSite.Security($"security: {{ contact: 'mailto:desk@harbour.example', expires: {expires} }}").ReportWithoutNotes());

    [Fact]
    public void A_change_note_counts_as_well() => Assert.Contains("error BS410: The contact expired on 31 May 2031, but the briefing has a later date: 1 June 2031.",
        NotedSite.Security("security: { contact: 'https://harbour.example/contact', expires: 2031-05-31 }").With("input/changes/2031-06-01-a.md", "---\ntitle: A\n---\nB.\n").Report(),
        StringComparison.Ordinal);

    [Fact]
    public void A_contact_without_a_scheme_is_reported() => Assert.Contains(
        "'desk@harbour.example' is not an address to write to.",
        NotedSite.Security("security: { contact: desk@harbour.example, expires: 2032-01-01 }").Report(), StringComparison.Ordinal);

    private static Dictionary<string, List<string>> Rules(TestSite site)
    {
        var rules = new Dictionary<string, List<string>>();
        var path = "";
        foreach (var line in site.File("_headers").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal)) rules[path].Add(line.Trim());
            else rules.Add(path = line, []);
        }
        return rules;
    }
}
