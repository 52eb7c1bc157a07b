using BriefingSite.Tests.Evidence;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Importing;

/// <summary>What <c>import</c> must never write over: other originals, other records, what was written of another text.</summary>
public sealed class ImportOverTests : IDisposable
{
    private const string Ferry = "The ferry report\nThe ferry left late on nine of ten days in the winter.\nNobody could say why the pumps were cold.\nThe crew was paid in salt.";
    private const string Bridge = "The bridge report\nThe bridge was painted twice by the same two men.\nIts rails are of oak.\nIt is closed in fog.";

    private readonly LittleSite _site = new();

    public ImportOverTests() => _site.QuoteFreely();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Two_sources_from_files_of_one_name_keep_an_original_each()
    {
        await Import("one/report.txt", Ferry, "ferry");
        await Import("two/report.txt", Bridge, "bridge");
        Assert.Equal((Ferry + "\n", Bridge + "\n"), (_site.Text("seeds/originals/ferry.txt"), _site.Text("seeds/originals/bridge.txt")));
        Assert.False(File.Exists(_site["seeds/originals/report.txt"]));

        _site.FillIn("ferry");
        _site.FillIn("bridge");
        _site.Write("input/pages/about.md", "---\ntitle: About\n---\n“paid in salt” [@ferry, ¶4] and “closed in fog” [@bridge, ¶4]");
        Assert.Equal((0, ""), Told(await _site.Run("check", "--strict")));
        Assert.Contains("no passage of 'bridge' has changed", (await _site.Run("import", "two/report.txt")).Out);
        Assert.Contains("no passage of 'ferry' has changed", (await _site.Run("import", "one/report.txt")).Out);
    }

    [Theory]
    [InlineData("import", "two/report.txt")]
    [InlineData("import", "two/report.txt", "--id", "ferry")]
    [InlineData("import", "two/report.txt", "--id", "ferry", "--accept")]
    public async Task Another_text_does_not_take_the_place_of_a_source_unasked(params string[] args)
    {
        await Import("one/report.txt", Ferry, "ferry");
        _site.Write("two/report.txt", Bridge);
        var before = LittleSite.Contents(_site["seeds"]);
        var result = await _site.Run(args);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith("report.txt is not a new version of the text of 'ferry': only 0 of the 4 passages that it was imported from are in it.", result.Error);
        Assert.Contains("--id ferry --replace", result.Error);
        Assert.Equal(before, LittleSite.Contents(_site["seeds"]));
    }

    [Fact]
    public async Task Asked_for_it_does_and_no_word_of_the_old_text_stands_for_the_new_one()
    {
        await Import("one/report.txt", Ferry, "ferry");
        _site.FillIn("ferry");
        _site.Write("input/pages/about.md", "---\ntitle: About\n---\n::: {.claim #late kind=fact}\nIt is late. [@ferry, ¶2]\n:::");
        Assert.Equal((0, ""), Told(await _site.Run("check", "--strict")));

        _site.Write("two/report.txt", Bridge);
        var result = await _site.Run("import", "two/report.txt", "--id", "ferry", "--replace");
        Assert.Equal((0, ""), Told(result));
        Assert.Contains("the front matter describes the other text", result.Out);
        Assert.Contains("# ¶2 Says how it is.", _site.Text("seeds/ferry.md"));
        Assert.Contains("\n¶2 (10 words) Write here what this passage says.\n", _site.Text("seeds/ferry.md"));
        Assert.Equal(Bridge + "\n", _site.Text("seeds/originals/ferry.txt"));
        Assert.Matches("error BS123: .*¶2.*'ferry'|error BS123: .*'ferry'.*¶2", (await _site.Run("check")).Error);

        _site.FillIn("ferry");
        Assert.Contains("warning BS119: The claim 'late' rests on a passage that has changed: ferry ¶2.", (await _site.Run("check")).Error);
        Assert.Equal(0, (await _site.Run("import", "two/report.txt", "--id", "ferry", "--accept")).Code);
        Assert.Equal((0, ""), Told(await _site.Run("check", "--strict")));
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(1, 2)]
    public async Task Half_of_the_passages_make_it_a_new_version_and_fewer_do_not(int kept, int code)
    {
        await Import("report.txt", Ferry, "ferry");
        _site.Write("report.txt", string.Join('\n', Ferry.Split('\n').Take(kept).Concat(Bridge.Split('\n').Skip(kept))));
        Assert.Equal(code, (await _site.Run("import", "report.txt")).Code);
    }

    [Fact]
    public async Task A_text_that_most_of_a_source_stands_in_already_is_asked_about()
    {
        await Import("report.txt", Ferry, "ferry");
        _site.Write("copy (1).txt", Ferry + "\nOne more line.");
        var asked = await _site.Run("import", "copy (1).txt");
        Assert.Equal(2, asked.Code);
        Assert.StartsWith("Most of copy (1).txt is already in 'ferry'.", asked.Error);
        Assert.Equal(0, (await _site.Run("import", "copy (1).txt", "--id", "other-paper")).Code);
        Assert.Equal((0, Ferry + "\n"), ((await _site.Run("import", "copy (1).txt", "--id", "ferry")).Code, _site.Text("report.txt")));
    }

    [Fact]
    public async Task A_file_of_the_users_in_the_folder_of_originals_is_not_written_over()
    {
        _site.Write("seeds/originals/ferry.txt", "Notes of mine.");
        _site.Write("report.txt", Ferry);
        var result = await _site.Run("import", "report.txt", "--id", "ferry");
        Assert.Equal(2, result.Code);
        Assert.StartsWith("seeds/originals/ferry.txt is another text, which would be lost. Give 'ferry' another id with --id, or move that file away.", result.Error);
        Assert.Equal("Notes of mine.\n", _site.Text("seeds/originals/ferry.txt"));
        Assert.False(File.Exists(_site["seeds/ferry.md"]));
    }

    [Fact]
    public async Task Names_that_older_records_give_their_originals_stay_valid()
    {
        _site.Write("seeds/originals/Ferry report.txt", Ferry);
        await Import("seeds/originals/Ferry report.txt", Ferry, "ferry");
        Assert.False(File.Exists(_site["seeds/originals/ferry.txt"]));
        _site.FillIn("ferry");
        _site.Write("input/pages/about.md", "---\ntitle: About\n---\n“paid in salt” [@ferry, ¶4]");
        Assert.Equal((0, ""), Told(await _site.Run("check", "--strict")));

        _site.Write("seeds/originals/Ferry report.txt", Ferry.Replace("salt", "eels", StringComparison.Ordinal));
        var stale = await _site.Run("check");
        Assert.Contains("error BS116: The original 'Ferry report.txt' is not the text that 'ferry' was imported from.", stale.Error);
        Assert.Contains("hint: run: briefing import \"Ferry report.txt\" --id ferry", stale.Error);
        Assert.Contains("¶4 has changed", (await _site.Run("import", "Ferry report.txt", "--id", "ferry")).Out);
    }

    [Fact]
    public async Task The_original_that_was_kept_can_be_edited_and_imported_by_its_name_as_the_hint_says()
    {
        await Import("report.txt", Ferry, "ferry");
        _site.Write("input/pages/about.md", "---\ntitle: About\n---\n[@ferry, ¶4]");
        _site.Write("seeds/originals/ferry.txt", Ferry.Replace("salt", "eels", StringComparison.Ordinal));
        File.Delete(_site["report.txt"]);
        Assert.Contains("hint: run: briefing import ferry.txt --id ferry", (await _site.Run("check")).Error);
        Assert.Contains("¶4 has changed", (await _site.Run("import", "ferry.txt", "--id", "ferry")).Out);
        Assert.Contains("file: 'report.txt'", _site.Text("seeds/ferry.md"));
        Assert.DoesNotContain("BS116", (await _site.Run("check")).Error);
        Assert.Contains("no passage of 'ferry' has changed", (await _site.Run("import", "ferry.txt")).Out);
    }

    [Fact]
    public async Task An_import_that_was_interrupted_before_the_lock_is_finished_by_the_next()
    {
        await Import("report.txt", Ferry, "ferry");
        var locked = _site.Text("seeds/seeds.lock.json");
        _site.Write("report.txt", "A line before all others.\n" + Ferry);
        await _site.Run("import", "report.txt");
        var (record, after) = (_site.Text("seeds/ferry.md"), _site.Text("seeds/seeds.lock.json"));

        File.WriteAllText(_site["seeds/seeds.lock.json"], locked);
        Assert.Equal((0, ""), Told(await _site.Run("import", "report.txt")));
        Assert.Equal((record, after), (_site.Text("seeds/ferry.md"), _site.Text("seeds/seeds.lock.json")));

        File.Delete(_site["seeds/seeds.lock.json"]);
        Assert.Equal((0, ""), Told(await _site.Run("import", "report.txt")));
        Assert.Equal((record, after), (_site.Text("seeds/ferry.md"), _site.Text("seeds/seeds.lock.json")));
    }

    [Fact]
    public async Task Without_the_lock_nobody_can_tell_a_new_version_from_another_text()
    {
        await Import("report.txt", Ferry, "ferry");
        File.Delete(_site["seeds/seeds.lock.json"]);
        _site.Write("report.txt", Ferry + "\nOne more line.");
        var result = await _site.Run("import", "report.txt");
        Assert.Equal(2, result.Code);
        Assert.StartsWith("The lock has no entry for 'ferry', so it is unknown whether report.txt is a new version of its text or a different one.", result.Error);
        Assert.Equal(0, (await _site.Run("import", "report.txt", "--id", "ferry", "--replace")).Code);
        Assert.Contains("\n¶5 (3 words) Write here what this passage says.\n", _site.Text("seeds/ferry.md"));
    }

    [Theory]
    [InlineData("only-source", 1, "")]
    [InlineData("only-source", 2, "seeds/only-source.md has 1 passages and report.txt has 2, so they can't be matched.")]
    public async Task A_record_by_hand_takes_the_original_that_has_its_passages(string id, int lines, string problem)
    {
        _site.Write("report.txt", string.Join('\n', Ferry.Split('\n').Take(lines)));
        var result = await _site.Run("import", "report.txt", "--id", id);
        Assert.StartsWith(problem, result.Error);
        Assert.Equal(problem.Length == 0 ? 0 : 2, result.Code);
        Assert.Contains("¶1 Says that it builds.", _site.Text("seeds/only-source.md"));
    }

    [Theory]
    [InlineData("building", "is the id of the topic 'Building'")]
    [InlineData("it-builds", "is the id of the claim")]
    [InlineData("build-log", "is the id of the indicator")]
    [InlineData("j-one", "is the id of the judgement")]
    [InlineData("about", "is the id of the page 'About'")]
    [InlineData("Ferry", "can't be an id. Write 'ferry'.")]
    [InlineData("../ferry", "can't be an id. Write 'ferry'.")]
    [InlineData("отчёт", "can't be an id. Write 'otchet'.")]
    [InlineData("گزارش", "can't be an id. Ids are lower-case words")]
    [InlineData("", "can't be an id.")]
    public async Task An_id_that_is_none_or_stands_for_another_thing_is_refused(string id, string sentence)
    {
        _site.Write("report.txt", Ferry);
        var result = await _site.Run("import", "report.txt", "--id", id);
        Assert.Equal(2, result.Code);
        Assert.Contains(sentence, result.Error);
        Assert.False(Directory.Exists(_site["seeds/originals"]));
    }

    [Theory]
    [InlineData("Годовой отчёт порта\nСуда приходили чаще.", "godovoy-otchet-porta")]
    [InlineData("Über den Häfen\nMehr Schiffe kamen an.", "uber-den-hafen")]
    [InlineData("Έκθεση του λιμένα\nΉρθαν περισσότερα πλοία.", "ekthesi-tou-limena")]
    public async Task A_title_in_other_letters_becomes_an_id_that_can_be_read(string text, string id)
    {
        _site.Write("x.txt", text);
        Assert.Equal((0, true), ((await _site.Run("import", "x.txt")).Code, File.Exists(_site[$"seeds/{id}.md"])));
    }

    [Theory]
    [InlineData("گزارش.txt", "گزارش سالانه\nکشتی‌ها بیشتر شدند.", "No id can be made of the title")]
    [InlineData("港口.txt", "港口年度报告\n船只更多了。", "No id can be made of the title")]
    [InlineData("An ANNUAL Report (2).TXT", "港口年度报告\n船只更多了。", "")]
    public async Task An_id_is_made_of_title_or_name_or_asked_for(string name, string text, string problem)
    {
        _site.Write(name, text);
        var result = await _site.Run("import", name);
        Assert.StartsWith(problem, result.Error);
        Assert.Equal(problem.Length == 0, File.Exists(_site["seeds/an-annual-report-2.md"]) && File.Exists(_site["seeds/originals/an-annual-report-2.txt"]));
    }

    [Theory]
    [InlineData("seeds", "seeds is a folder. Import its files one by one.")]
    [InlineData("nothing.txt", "nothing.txt contains no text: it is empty, or not a regular file.")]
    [InlineData("seeds/only-source.md", "seeds/only-source.md is a file of the briefing itself")]
    [InlineData("seeds/seeds.lock.json", "seeds/seeds.lock.json is a file of the briefing itself")]
    [InlineData("input/index.md", "input/index.md is a file of the briefing itself")]
    [InlineData("report.txt", "seeds/only-source.md is a file of the briefing itself")]
    [InlineData("dangling.txt", "There is no file dangling.txt.")]
    [InlineData("circle.txt", "There is no file circle.txt.")]
    [InlineData("/dev/zero", "/dev/zero contains no text: it is empty, or not a regular file.")]
    [InlineData(" ", "The name of the file is empty.")]
    public async Task What_is_no_original_is_refused(string file, string sentence)
    {
        _site.Write("seeds/seeds.lock.json", """{"version": 1, "sources": {}}""");
        File.WriteAllText(_site["nothing.txt"], "");
        File.CreateSymbolicLink(_site["dangling.txt"], _site["gone.txt"]);
        File.CreateSymbolicLink(_site["circle.txt"], _site["circle.txt"]);
        File.CreateSymbolicLink(_site["report.txt"], _site["seeds/only-source.md"]);
        var before = LittleSite.Contents(_site["seeds"]);
        var result = await _site.Run("import", file);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith(sentence, result.Error);
        Assert.Equal(before, LittleSite.Contents(_site["seeds"]));
    }

    [Fact]
    public async Task A_record_that_cannot_be_read_is_not_written_over()
    {
        _site.Write("report.txt", Ferry);
        _site.Write("seeds/ferry.md", "---\ntitle: Mine\nshort: [\n---\n¶1 What I wrote.");
        var result = await _site.Run("import", "report.txt", "--id", "ferry");
        Assert.Equal(2, result.Code);
        Assert.StartsWith("seeds/ferry.md can't be read (seeds/ferry.md:", result.Error);
        Assert.Contains("¶1 What I wrote.", _site.Text("seeds/ferry.md"));
    }

    [Theory]
    [InlineData("report.txt")]
    [InlineData("seeds/originals/report.txt")]
    public async Task The_folder_of_originals_keeps_itself_out_of_any_repository(string file)
    {
        using var site = new GitSite();
        site.Write(file, Ferry);
        await Program(site, "import", file, "--id", "ferry");
        site.Commit("Imported");
        Assert.DoesNotContain("originals", site.Git("ls-files"));
        Assert.Contains("seeds/ferry.md", site.Git("ls-files"));

        File.WriteAllText(site["seeds/originals/.gitignore"], "# mine\n");
        site.Write(file, Ferry + "\nOne more line.");
        await Program(site, "import", file);
        Assert.Equal("# mine\n", await File.ReadAllTextAsync(site["seeds/originals/.gitignore"], TestContext.Current.CancellationToken));
    }

    private static async Task Program(GitSite site, params string[] args)
    {
        var (code, _, error) = await TestProcess.Run(BriefingProcess.In(site.Root, args));
        Assert.Equal((0, ""), (code, error));
    }

    private async Task Import(string file, string text, string id)
    {
        _site.Write(file, text);
        Assert.Equal((0, ""), Told(await _site.Run("import", file, "--id", id)));
    }

    private static (int, string) Told(Said result) => (result.Code, result.Error);
}
