using BriefingSite.Benchmarks;
using BriefingSite.Benchmarks.Corpus;
using BriefingSite.Core.Engine;
using Xunit;
using Blob = BriefingSite.Core.Model.Blob;
using InputFile = BriefingSite.Core.Model.InputFile;

namespace BriefingSite.Tests.Benchmarks;

public class CorpusTests
{
    private const int Page = 5;

    private static readonly Manuscript s_manuscript = new(8);
    private static readonly Lazy<(Build Build, string Html)> s_built = new(Built);

    [Fact]
    public void The_corpus_of_the_race_is_a_briefing_without_problems() => Assert.DoesNotContain(s_built.Value.Build.Diagnostics, found => found.Rule.Severity != Core.Model.Severity.Note);

    [Fact]
    public void A_page_that_was_drawn_is_known_to_be() => Assert.Null(Proof.Lack(s_built.Value.Html, s_manuscript, Page));

    [Theory]
    [InlineData("<h2", "<p", "lacks headings")]
    [InlineData("<td", "<p", "lacks a table")]
    [InlineData("</body>", "<p>{{< claim >}}</p></body>", "shows {{")]
    public void A_page_that_was_not_drawn_whole_is_found_out(string drawn, string instead, string lack) =>
        Assert.Equal(lack, Proof.Lack(s_built.Value.Html.Replace(drawn, instead, StringComparison.Ordinal), s_manuscript, Page));

    [Fact]
    public void A_claim_that_stands_only_in_data_for_machines_counts_as_missing()
    {
        var (start, end) = ("class=\"statement\">", "</div>");
        var html = s_built.Value.Html;
        var at = html.IndexOf(start, StringComparison.Ordinal) + start.Length;
        Assert.StartsWith("lacks the claim", Proof.Lack(html.Remove(at, html.IndexOf(end, at, StringComparison.Ordinal) - at), s_manuscript, Page), StringComparison.Ordinal);
    }

    private static (Build, string) Built()
    {
        var build = new Build([.. Site.EmbeddedAssets(), .. new BriefingCorpus(s_manuscript).Files().Select(file => new InputFile(file.Path, Blob.Create(file.Text)))]);
        var files = new Site(new()).Files.Run(build);
        return (build, files.Single(file => file.Path == $"{Manuscript.Id(Page)}/index.html").Content.Text());
    }
}
