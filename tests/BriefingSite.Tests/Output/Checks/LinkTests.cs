using BriefingSite.Core.Model;
using BriefingSite.Output.Checks;
using BriefingSite.Tests.Support;
using BriefingSite.Tests.Themes;
using Xunit;

namespace BriefingSite.Tests.Output.Checks;

public class LinkTests
{
    [Fact]
    public void Of_thousands_of_wrong_addresses_the_first_two_hundred_have_a_hint()
    {
        var reported = Check([new("feed.xml", Blob.Create("<feed/>"), "")], Enumerable.Range(0, 4_000).Select(i => ($"/feed-{i}.xml", (string?)null)));
        Assert.Equal(4_000, reported.Count);
        Assert.Equal(200, reported.Count(diagnostic => diagnostic.Hint is not null));
        Assert.Equal("did you mean '/feed.xml'?", reported[0].Hint);
    }

    [Fact]
    public void A_file_is_read_once_however_many_places_in_it_are_linked_to()
    {
        var reads = 0;
        var html = "<p id=\"first\">"u8.ToArray();
        var blob = new Blob(html.Length, () => { reads++; return html; });
        var reported = Check([new("files/page.html", blob, "")], [("/files/page.html", "first"), ("/files/page.html", "second"), ("/files/page.html", "third")]);
        Assert.Equal(["BS204", "BS204"], reported.Select(diagnostic => diagnostic.Rule.Code));
        Assert.Equal(1, reads);
    }

    private static List<Diagnostic> Check(ValueList<OutputFile> files, IEnumerable<(string Path, string? Place)> links)
    {
        var briefing = new TestSite("").Briefing() with { Open = links.Select((link, i) => new OpenLink(new("input/index.md", i + 1, 1), link.Path, link.Path, link.Place)).ToValueList() };
        var reported = new List<Diagnostic>();
        Assert.Empty(new CheckLinks().Execute(new(new(files, briefing), new SamplePages(2).Frame), reported.Add));
        return reported;
    }
}
