using BriefingSite.Shell.Rules;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly LittleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData]
    [InlineData("build")]
    public async Task A_build_writes_the_site_and_says_what_it_did(params string[] args)
    {
        var result = await _site.Run(args);

        Assert.Equal("", result.Error);
        Assert.Equal(0, result.Code);
        Assert.Matches(@"^output/: (\d+) files, \1 written, 0 unchanged, 0 removed\n$", result.Out.ReplaceLineEndings("\n"));
        Assert.NotEmpty(_site.Output());
    }

    [Fact]
    public async Task A_second_build_finds_nothing_to_write()
    {
        await _site.Run();
        var result = await _site.Run();
        Assert.Matches(@"^output/: (\d+) files, 0 written, \1 unchanged, 0 removed\n$", result.Out.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_check_writes_nothing()
    {
        var result = await _site.Run("check");
        Assert.Equal(0, result.Code);
        Assert.False(Directory.Exists(_site["output"]));
        Assert.EndsWith("0 errors, 0 warnings", result.Out.TrimEnd());
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public async Task An_error_in_the_content_is_exit_code_1_and_leaves_the_output_as_it_was(string command)
    {
        await _site.Run();
        var before = _site.Output();
        _site.Write("input/pages/about.md", "---\ntitle: About\n---\nAnother text.");
        _site.WriteProblem();

        var result = await _site.Run(command);

        Assert.Equal(1, result.Code);
        Assert.Equal(before, _site.Output());
        Assert.Equal("", result.Out);
        Assert.StartsWith("input/pages/problem.md:4:8: error BS001: The byte E9 at this place is not UTF-8.", result.Error);
        Assert.Contains("1 error, 0 warnings", result.Error);
    }

    [Fact]
    public async Task A_warning_is_told_and_the_site_is_built_unless_strict()
    {
        _site.WriteWarning();

        var strict = await _site.Run("--strict");
        Assert.Equal(1, strict.Code);
        Assert.Contains("0 errors, 1 warning; nothing was written", strict.Error);
        Assert.False(Directory.Exists(_site["output"]));

        var usual = await _site.Run();
        Assert.Equal(0, usual.Code);
        Assert.Contains("0 errors, 1 warning", usual.Error);
        Assert.NotEmpty(_site.Output());
    }

    [Fact]
    public async Task Quiet_says_nothing_but_problems()
    {
        _site.WriteWarning();
        var result = await _site.Run("--verbosity", "quiet");
        Assert.Equal("", result.Out);
        Assert.Contains("0 errors, 1 warning", result.Error);
    }

    [Fact]
    public async Task Detailed_names_the_files_that_were_written()
    {
        var result = await _site.Run("--verbosity", "detailed");
        Assert.Contains("wrote output/", result.Out);
    }

    [Theory]
    [InlineData("Did you mean 'build'?", "biuld")]
    [InlineData("Did you mean '--strict'?", "build", "--stirct")]
    [InlineData("'quiet' 'normal' 'detailed'", "--verbosity", "loud")]
    [InlineData("is not the address of a site", "--base-url", "example.org")]
    [InlineData("is not the address of a site", "--base-url", "ftp://example.org/")]
    [InlineData("is not the address of a site", "--base-url", "https://example.org/?page=1")]
    [InlineData("Unrecognized command or argument '--clean'", "check", "--clean")]
    [InlineData("There is no input/ folder", "--root", "seeds")]
    [InlineData("or start one with the template: dotnet new briefing", "import", "report.txt", "--root", "seeds")]
    [InlineData("There is no folder", "--root", "nowhere")]
    [InlineData("There is no rule or kind of change BS999", "explain", "BS999")]
    public async Task Wrong_usage_is_exit_code_2_and_a_sentence_without_the_whole_help(string sentence, params string[] args)
    {
        var result = await _site.Run(args);
        Assert.Equal(2, result.Code);
        Assert.Contains(sentence, result.Error);
        Assert.Equal("", result.Out);
        Assert.DoesNotContain("Usage:", result.Error);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("input")]
    [InlineData("seeds")]
    [InlineData("input/pages/new")]
    [InlineData("input/index.md")]
    public async Task An_output_folder_that_holds_something_dear_is_refused(string output)
    {
        var result = await _site.Run("--output", output);
        Assert.Equal(2, result.Code);
        Assert.StartsWith("--output", result.Error);
        Assert.True(File.Exists(_site["input/index.md"]));
    }

    [Fact]
    public async Task An_output_folder_that_leads_to_the_root_by_a_link_is_refused()
    {
        Directory.CreateSymbolicLink(_site["public"], _site.Root);
        Assert.Equal(2, (await _site.Run("--output", "public")).Code);
    }

    [Theory]
    [InlineData("https://example.net/a")]
    [InlineData("https://example.net/a/")]
    public async Task A_base_address_ends_up_with_a_slash(string address)
    {
        Assert.Equal(0, (await _site.Run("--base-url", address)).Code);
        var all = string.Concat(_site.Output().Values);
        Assert.Contains("https://example.net/a/", all);
        Assert.DoesNotContain("https://example.net/a//", all);
        Assert.DoesNotMatch("https://example.net/a[^/]", all);
    }

    [Fact]
    public async Task A_preview_asks_search_engines_to_keep_away_and_the_site_itself_does_not()
    {
        await _site.RunWith(name => name == "CONTEXT" ? "deploy-preview" : null);
        Assert.Contains("noindex", _site.Output()["index.html"]);
        await _site.RunWith(name => name == "CONTEXT" ? "production" : null);
        Assert.DoesNotContain("noindex", _site.Output()["index.html"]);
    }

    [Fact]
    public async Task A_failure_of_ours_is_exit_code_3_a_plain_sentence_and_the_stack_only_on_request()
    {
        Func<string, string?> broken = name => name == "CONTEXT" ? throw new InvalidOperationException("Something broke.") : null;

        var result = await _site.RunWith(broken);
        Assert.Equal(3, result.Code);
        Assert.StartsWith("briefing failed: Something broke. This is a bug in briefing, not a problem in your files.", result.Error);
        Assert.DoesNotContain("   at ", result.Error);

        Assert.Contains("   at ", (await _site.RunWith(broken, "--verbosity", "detailed")).Error);
    }

    [Fact]
    public async Task An_output_folder_that_cannot_be_made_is_exit_code_2_and_said_plainly()
    {
        var result = await _site.Run("--output", "input.txt/site");
        Assert.Equal(0, result.Code);

        _site.Write("file", "");
        result = await _site.Run("--output", "file/site");
        Assert.Equal(2, result.Code);
        Assert.StartsWith("file/site/ could not be written and is as it was:", result.Error);
    }

    [Fact]
    public async Task Help_names_defaults_exit_codes_and_examples()
    {
        var result = await _site.Run("--help");
        Assert.Equal(0, result.Code);
        Assert.Equal("", result.Error);
        foreach (var word in (string[])["--root", "--output", "--base-url", "--strict", "--clean", "[default: normal]", "Exit codes:", "Examples:", "explain"])
            Assert.Contains(word, result.Out);
    }

    [Fact]
    public async Task Explain_tells_a_rule_with_both_examples_however_its_code_is_written()
    {
        var result = await _site.Run("explain", "BS001");
        Assert.Equal(0, result.Code);
        Assert.StartsWith("error BS001: The file is not UTF-8 text", result.Out);
        Assert.Contains("Wrong:", result.Out);
        Assert.Contains("Right:", result.Out);
        Assert.All(result.Out.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.Equal(result, await _site.Run("explain", "bs001"));
        Assert.Equal(result, await _site.Run("explain", "1"));
    }

    [Fact]
    public async Task Explain_without_a_code_lists_every_rule()
    {
        var result = await _site.Run("explain");
        Assert.All(RuleCatalogue.All, rule => Assert.Contains($"{rule.Code}  ", result.Out));
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _briefing briefing")]
    [InlineData("zsh", "compdef _briefing briefing")]
    [InlineData("fish", "complete -c briefing")]
    public async Task There_is_a_completion_script_for_each_shell(string shell, string line)
    {
        var result = await _site.Run("completion", shell);
        Assert.Equal(0, result.Code);
        Assert.Contains(line, result.Out);
        Assert.Contains("[suggest:", result.Out);
    }

    [Theory]
    [InlineData("exp", "explain")]
    [InlineData("build --verbosity ", "detailed")]
    [InlineData("explain ", "BS001")]
    public async Task The_program_suggests_what_can_come_next(string line, string word)
    {
        var result = await _site.Run($"[suggest:{line.Length}]", line);
        Assert.Contains(word, result.Out.ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public async Task A_word_in_brackets_that_nothing_knows_is_wrong_usage()
    {
        var result = await _site.Run("[check]");
        Assert.Equal(2, result.Code);
        Assert.StartsWith("Unrecognized command or argument '[check]'.", result.Error);
        Assert.False(Directory.Exists(_site["output"]));
    }

    [Fact]
    public async Task Root_and_options_may_stand_before_or_after_the_command()
    {
        Assert.Equal(0, (await _site.Run("--root", _site.Root, "check")).Code);
        Assert.Equal(0, (await _site.Run("check", "--root", _site.Root)).Code);
        Assert.False(Directory.Exists(_site["output"]));
    }
}
