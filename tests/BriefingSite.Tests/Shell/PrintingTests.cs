using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell;

/// <summary>What becomes of a run whose output is closed, full or no longer read.</summary>
public sealed class PrintingTests : IDisposable
{
    private readonly LittleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("\"$@\" >&-")]
    [InlineData("\"$@\" 2>&-")]
    [InlineData("\"$@\" >&- 2>&-")]
    [InlineData("{ \"$@\"; echo $? >code; } | true; exit $(cat code)")]
    public async Task Output_that_nobody_wants_is_no_failure_and_the_site_is_written(string script)
    {
        _site.WriteWarning();
        var result = await Script.Run(_site, script, "build");
        Assert.Equal(0, result.Code);
        Assert.DoesNotContain("as it was", result.Error);
        Assert.NotEmpty(_site.Output());
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--format", "json")]
    [InlineData("explain")]
    [InlineData("schema", "topic")]
    [InlineData("completion", "bash")]
    [InlineData("--help")]
    public async Task A_report_that_could_not_be_printed_is_exit_code_2_and_said(params string[] args)
    {
        var result = await Script.Run(_site, "\"$@\" >/dev/full", args);
        Assert.Equal(2, result.Code);
        Assert.StartsWith("Not everything could be printed: No space left on device", result.Error);
    }

    [Fact]
    public async Task A_build_whose_words_could_not_be_printed_has_written_the_site_and_does_not_say_otherwise()
    {
        var result = await Script.Run(_site, "\"$@\" >/dev/full", "build");
        Assert.Equal(2, result.Code);
        Assert.NotEmpty(_site.Output());
        Assert.DoesNotContain("as it was", result.Error);
    }

    [Fact]
    public async Task Problems_that_could_not_be_printed_are_problems_all_the_same()
    {
        _site.WriteProblem();
        Assert.Equal(1, (await Script.Run(_site, "\"$@\" 2>/dev/full", "build")).Code);
        Assert.Equal(1, (await Script.Run(_site, "\"$@\" >/dev/full 2>/dev/full", "check")).Code);
    }

    [Fact]
    public async Task A_folder_that_is_gone_and_a_program_that_is_none_are_said_in_a_sentence()
    {
        var gone = await Script.Run(_site, "mkdir gone; cd gone; rmdir ../gone; \"$@\"", "check");
        Assert.Equal(2, gone.Code);
        Assert.StartsWith("The current folder no longer exists", gone.Error);
        _site.Write("chromium", "no program");
        var none = await Script.Run(_site, "chmod 500 chromium; CHROMIUM_PATH=\"$PWD/chromium\" \"$@\"", "pdf");
        Assert.Equal(2, none.Code);
        Assert.Contains("chromium can't be started", none.Error);
    }
}
