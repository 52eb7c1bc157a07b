using BriefingSite.Tests.Evidence;
using BriefingSite.Tests.Reading.Originals;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Importing;

/// <summary>Only the passages that a writer uses need an entry in a record. The others are known from the lock.</summary>
public sealed class LeftOutPassagesTests : IDisposable
{
    private readonly LittleSite _site = new();

    public LeftOutPassagesTests()
    {
        _site.Write("input/site.yml", "title: Little site\nbase-url: https://example.org/\nlimits: { quotation-share: 100 }");
        _site.Write("long.txt", Text(60));
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_long_text_becomes_a_record_of_its_headings_without_anything_to_replace()
    {
        var result = await _site.Run("import", "long.txt", "--id", "long");
        Assert.Equal(0, result.Code);
        Assert.Contains("62 passages, 2 headings, 0 suspected asides. Say in your own words what those passages say that you use.", result.Out.ReplaceLineEndings(" "));
        var record = _site.Text("seeds/long.md");
        Assert.EndsWith("---\n\n## ¶1\n\n## ¶32\n", record, StringComparison.Ordinal);
        Assert.Contains("#   ¶12 Puts the traffic", record, StringComparison.Ordinal);
        Assert.DoesNotContain("Write here what", record, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_passage_without_an_entry_is_cited_and_quoted_and_its_quotations_are_checked(bool withOriginal)
    {
        await Begin("¶3 Says that the second barge came.", "Barges came. “Barge number 4 brought” [@long, ¶5] It came. [@long, ¶3] “Barge number 9 brought” [@long, ¶9]");
        if (!withOriginal) Directory.Delete(_site["seeds/originals"], recursive: true);
        var check = await _site.Run("check");
        var errors = check.Error.Split('\n').Where(line => line.Contains(" error ", StringComparison.Ordinal)).ToList();
        Assert.Single(errors);
        Assert.Contains("error BS110", errors[0], StringComparison.Ordinal);
        Assert.Contains("The quotation", errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passage_without_an_entry_keeps_its_page()
    {
        File.WriteAllBytes(_site["ferry.pdf"], new PdfFile().Lines(70, 740, "The breakwater was finished in the spring.").NewPage().Lines(70, 740, "Nobody has seen the captain.").Make());
        Assert.Equal(0, (await _site.RunWith(_ => null, "import", "ferry.pdf", "--id", "ferry")).Code);
        _site.FillIn("ferry");
        _site.Write("seeds/ferry.md", string.Join('\n', _site.Text("seeds/ferry.md").Split('\n').Where(line => !line.StartsWith("¶2", StringComparison.Ordinal))));
        _site.Write("input/pages/about.md", "---\ntitle: About\n---\nNobody knows. [@ferry, ¶2]\n");
        Assert.Equal((0, ""), ((await _site.Run("build")).Code, string.Concat((await _site.Run("check")).Error.Split('\n').Where(line => line.Contains(" error ", StringComparison.Ordinal)))));
        Assert.Contains("p. 2. Not summarised.", _site.Text("output/about/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_shows_numbers_that_nobody_summarised_and_folds_long_stretches_of_them()
    {
        await Begin("¶3 Says that the second barge came.", "Barges came. “Barge number 4 brought” [@long, ¶5], and so on [@long, ¶20]. See [that](/sources/long/#p61).");
        Assert.Equal(0, (await _site.Run("build")).Code);
        var page = _site.Text("output/sources/long/index.html");
        Assert.Contains("<summary>¶6–19: 14 passages. Not summarised.</summary>", page, StringComparison.Ordinal);
        Assert.Contains("<a id=p10 href=#p10>¶10</a>", page.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        foreach (var number in Enumerable.Range(1, 62)) Assert.Contains($"id=p{number}{(number is > 5 and < 20 ? " " : "")}", page.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("<p class=\"not-summarised\">Not summarised.</p>", page, StringComparison.Ordinal);
        Assert.Contains("58 passages that nothing uses", page.ReplaceLineEndings(" "), StringComparison.Ordinal);
        var citing = _site.Text("output/about/index.html");
        Assert.Contains("Barge number 4 brought", citing, StringComparison.Ordinal);
        Assert.Contains("<span class=\"gist\">Not summarised.</span>", citing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_a_passage_is_told_where_nobody_says_what_it_says()
    {
        await Begin("¶5 {page=7}", "Barges came [@long, ¶5].");
        Assert.Equal(0, (await _site.Run("build")).Code);
        Assert.Contains("<span class=\"gist\">p. 7. Not summarised.</span>", _site.Text("output/about/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passage_that_the_text_does_not_have_is_an_error()
    {
        await Begin("¶70 Says nothing.", "Barges came [@long, ¶63].");
        Assert.Contains("error BS116: The record of 'long' goes up to ¶70; the original has 62.", (await _site.Run("check")).Error.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_version_moves_the_entries_that_there_are_and_asks_for_no_others()
    {
        await Begin("¶3 Says that the second barge came.", "Barges came [@long, ¶3], also this one [@long, ¶20].");
        _site.Write("long.txt", Text(60).Replace("Barge number 1 ", "The harbour master counted everything himself.\n\nBarge number 1 ", StringComparison.Ordinal));
        var result = await _site.Run("import", "long.txt", "--id", "long");
        Assert.Equal(0, result.Code);
        Assert.Contains("long: 1 passage is new. Say in your own words what those say that you use.", result.Out, StringComparison.Ordinal);
        var record = _site.Text("seeds/long.md");
        Assert.Contains("## ¶1\n\n¶4 Says that the second barge came.\n", record, StringComparison.Ordinal);
        Assert.Contains("## ¶33", record, StringComparison.Ordinal);
        Assert.DoesNotContain("Write here what", record, StringComparison.Ordinal);
        Assert.Contains("[@long, ¶4], also this one [@long, ¶21].", _site.Text("input/pages/about.md"), StringComparison.Ordinal);
        Assert.Equal(0, (await _site.Run("check")).Code);
    }

    [Fact]
    public async Task A_summary_written_later_is_told_as_a_passage_of_the_record()
    {
        await Begin("¶3 Says that the second barge came.", "Barges came [@long, ¶3].");
        Directory.CreateDirectory(_site["../before"]);
        foreach (var (path, text) in LittleSite.Contents(_site.Root))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_site[$"../before/{path}"])!);
            await File.WriteAllTextAsync(_site[$"../before/{path}"], text, TestContext.Current.CancellationToken);
        }
        _site.Write("seeds/long.md", _site.Text("seeds/long.md").TrimEnd('\n').Replace("## ¶32", "¶4 Says that the third barge came.\n\n## ¶32", StringComparison.Ordinal));
        var diff = await _site.Run("diff", "../before", ".");
        Assert.Contains("Says that the third barge came.", diff.Out, StringComparison.Ordinal);
    }

    private static string Text(int barges) => "The barges\n\n" + string.Join("\n\n", Enumerable.Range(1, barges).Select(number =>
        $"{(number == 31 ? "The second half\n\n" : "")}Barge number {number} brought salt and timber up the river, and the harbour master wrote down how much of it was sold."));

    private async Task Begin(string entry, string cited)
    {
        await _site.Run("import", "long.txt", "--id", "long");
        _site.Write("seeds/long.md", string.Join('\n', _site.Text("seeds/long.md").Split('\n').Where(line => !line.StartsWith("guessed:", StringComparison.Ordinal)))
            .Replace("Write here: who is behind it", "The harbour master", StringComparison.Ordinal).TrimEnd('\n')
            .Replace("## ¶32", entry.StartsWith("¶7", StringComparison.Ordinal) ? "## ¶32" : $"{entry}\n\n## ¶32", StringComparison.Ordinal) + (entry.StartsWith("¶7", StringComparison.Ordinal) ? $"\n\n{entry}" : ""));
        _site.Write("input/pages/about.md", $"---\ntitle: About\n---\n{cited}");
    }
}
