using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Reading.Markdown;

/// <summary>A quotation in another language may have the writers' translation beside it. The original is what is checked.</summary>
public sealed class TranslationTests : IDisposable
{
    private const string Quoted = "Las compuertas: “las compuertas están cerradas”{translation=\"the gates are 'shut'\"} [@estudio, ¶2].";

    private readonly LittleSite _site = new();

    public TranslationTests()
    {
        _site.Write("input/site.yml", "title: Little site\nbase-url: https://example.org/\nlimits: { quotation-share: 100 }");
        _site.Write("estudio.txt", "El estudio\n\nDesde ayer las compuertas están cerradas en todo el puerto.\n");
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task It_is_shown_beside_the_quotation_and_marked_as_ours()
    {
        await Begin(Quoted);
        Assert.Equal("", (await _site.Run("check", "--strict")).Error);
        Assert.Equal(0, (await _site.Run("build")).Code);
        var shown = "(our translation: “the gates are &#39;shut&#39;”)</small>";
        var page = _site.Text("output/about/index.html").Replace("'", "&#39;", StringComparison.Ordinal);
        Assert.Equal(3, page.Split(shown).Length);
        Assert.Contains("<q lang=\"es\">las compuertas están cerradas</q> <small class=\"translation\"", page.Replace("lang=es", "lang=\"es\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(shown, _site.Text("output/sources/estudio/index.html").Replace("'", "&#39;", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_of_the_source_are_checked_and_no_quotation_marks_in_the_translation()
    {
        await Begin("“las compuertas están abiertas”{translation=\"the “gates are open\"} [@estudio, ¶2].");
        var check = await _site.Run("check");
        Assert.Contains("error BS110", check.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("BS046", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_block_quotation_has_one_for_the_whole_block()
    {
        await Begin("> Desde ayer las compuertas están cerradas en todo el puerto. {translation=\"Since yesterday the gates are shut\"} [@estudio, ¶2]");
        Assert.Equal("", (await _site.Run("check", "--strict")).Error);
        await _site.Run("build");
        Assert.Contains("(our translation: “Since yesterday the gates are shut”)", _site.Text("output/sources/estudio/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_position_has_a_key_for_it()
    {
        await Begin("A page.");
        Question("translation: The gates are shut.");
        Assert.Equal(0, (await _site.Run("build")).Code);
        Assert.Contains("(our translation: “The gates are shut.”)", _site.Text("output/compare/index.html"), StringComparison.Ordinal);
        Assert.Contains("\"translation\": \"The gates are shut.\"", _site.Text("output/claims.json").Replace("\":\"", "\": \"", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_translation_of_nothing_is_a_warning()
    {
        await Begin("The gates{translation=\"the gates\"} and “las compuertas están”{translation=\"\"} [@estudio, ¶2].\n\n> {translation=\"nothing\"}\n\nMore.");
        var check = (await _site.Run("check")).Error;
        Assert.Contains("input/pages/about.md:4:10: warning BS134: '{translation=…}' follows no quotation.", check, StringComparison.Ordinal);
        Assert.Contains("warning BS134: This translation has no words.", check, StringComparison.Ordinal);
        Assert.Contains("input/pages/about.md:6:3: warning BS134: '{translation=…}' follows no quotation.", check, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_translation_from_the_language_of_the_site_is_worth_a_note()
    {
        await Begin(Quoted, language: null);
        Assert.Contains("note BS161: 'estudio' is in the language of the site", (await _site.Run("check", "--verbosity", "detailed")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_translation_is_told()
    {
        await Begin(Quoted);
        foreach (var (path, text) in LittleSite.Contents(_site.Root))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_site[$"../before/{path}"])!);
            await File.WriteAllTextAsync(_site[$"../before/{path}"], text, TestContext.Current.CancellationToken);
        }
        _site.Write("input/pages/about.md", $"---\ntitle: About\n---\n{Quoted.Replace("the gates are", "the locks are", StringComparison.Ordinal)}");
        var diff = (await _site.Run("diff", "../before", ".")).Out;
        Assert.Contains("locks", diff, StringComparison.Ordinal);
    }

    private void Question(string translation) => _site.Write("input/questions/gates.md", $"""
        ---
        question: Are the gates shut?
        order: 1
        positions:
          - source: estudio
            stance: yes
            says: It says that they are.
            quote: las compuertas están cerradas
            {translation}
            at: ¶2
        silent: [only-source]
        ---
        """);

    private async Task Begin(string text, string? language = "es")
    {
        await _site.Run("import", "estudio.txt", "--id", "estudio");
        var record = _site.Text("seeds/estudio.md");
        record = string.Join('\n', record.Split('\n').Where(line => !line.StartsWith("guessed:", StringComparison.Ordinal) && !line.StartsWith("language:", StringComparison.Ordinal)));
        record = record[..(record.IndexOf("\n---\n", StringComparison.Ordinal) + 1)].Replace("Write here: who is behind it", "The harbour master", StringComparison.Ordinal);
        _site.Write("seeds/estudio.md", $"{record}{(language is null ? "" : $"language: {language}\n")}---\n");
        await _site.Run("import", "estudio.txt", "--id", "estudio");
        _site.Write("input/pages/about.md", $"---\ntitle: About\n---\n{text}");
        Question("");
    }
}
