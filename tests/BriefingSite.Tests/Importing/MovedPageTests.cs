using BriefingSite.Tests.Reading.Originals;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Importing;

public sealed class MovedPageTests : IDisposable
{
    private readonly LittleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_new_version_moves_passages_to_their_new_pages_and_leaves_those_that_a_writer_corrected()
    {
        await Import(false, "The northern breakwater was finished in the spring.", "Nobody has seen the captain since the storm.", "The rest of the fleet stays where it is.");
        Assert.Equal(["¶1 {page=1}", "¶2 {page=2}", "¶3 {page=3}"], Numbers());
        _site.Write("seeds/ferry.md", _site.Text("seeds/ferry.md").Replace("¶2 {page=2}", "¶2 {page=xii}", StringComparison.Ordinal));

        await Import(true, "The northern breakwater was finished in the spring.", "Nobody has seen the captain since the storm.", "The rest of the fleet stays where it is.");
        Assert.Equal(["¶1 {page=2}", "¶2 {page=xii}", "¶3 {page=4}"], Numbers());

        await Import(true, "The northern breakwater was finished in the spring.", "The harbour has a new clock on its tower.", "Nobody has seen the captain since the storm.", "The rest of the fleet stays where it is.");
        Assert.Equal(["¶1 {page=2}", "¶2 {page=3}", "¶3 {page=xii}", "¶4 {page=5}"], Numbers());
    }

    private IEnumerable<string> Numbers() => _site.Text("seeds/ferry.md").Split('\n').Where(line => line.Contains('¶', StringComparison.Ordinal)).Select(line => line[line.IndexOf('¶', StringComparison.Ordinal)..(line.IndexOf('}', StringComparison.Ordinal) + 1)]);

    private async Task Import(bool hasCover, params string[] paragraphs)
    {
        var pdf = new PdfFile();
        if (hasCover) pdf = pdf.NewPage();
        for (var i = 0; i < paragraphs.Length; i++) pdf = (i == 0 ? pdf : pdf.NewPage()).Line(70, 740, paragraphs[i]);
        await File.WriteAllBytesAsync(_site["ferry.pdf"], pdf.Make(), TestContext.Current.CancellationToken);
        var said = await _site.RunWith(_ => null, "import", "ferry.pdf", "--id", "ferry");
        Assert.True(said.Code == 0, said.Error);
    }
}
