using System.Text.Json;
using BriefingSite.Core.Model;
using BriefingSite.Shell;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell;

/// <summary>Names and titles as they reach terminals, logs and other programs.</summary>
public sealed class VisibleTextTests : IDisposable
{
    private readonly LittleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("a\nb\r\u001Bc\u0085d\u009Be\u007Ff\0", "a<U+000A>b<U+000D><U+001B>c<U+0085>d<U+009B>e<U+007F>f<U+0000>")]
    [InlineData("\u202Ea\u2066b\u200Fc\u061C", "<U+202E>a<U+2066>b<U+200F>c<U+061C>")]
    [InlineData("a\u2028b\u2029c\u200Bd\uFEFF", "a<U+2028>b<U+2029>c<U+200B>d<U+FEFF>")]
    [InlineData("\tمی‌گوید 👩‍🚀 Über\u00ADfahrt", "\tمی‌گوید 👩‍🚀 Über\u00ADfahrt")]
    public void What_could_move_a_cursor_or_turn_a_line_is_written_out_and_nothing_else(string text, string shown) => Assert.Equal(shown, VisibleText.Escape(text));

    [Theory]
    [InlineData("::set-output name=a::b", "<U+003A>:set-output name=a::b")]
    [InlineData("   ::warning::b", "   <U+003A>:warning::b")]
    [InlineData("a ##[command]b", "a ##<U+005B>command]b")]
    [InlineData("##vso[task.setvariable variable=a]b", "##vso<U+005B>task.setvariable variable=a]b")]
    [InlineData("##teamcity[x]", "##teamcity<U+005B>x]")]
    [InlineData("###[x] ####vso[", "###<U+005B>x] ####vso<U+005B>")]
    [InlineData("    ::: {.claim #a kind=fact}", "    ::: {.claim #a kind=fact}")]
    [InlineData("## [link](x) a::b #1[", "## [link](x) a::b #1[")]
    public void No_line_is_an_order_to_a_runner_of_workflows(string line, string shown)
    {
        Assert.Equal(shown, VisibleText.Line(line));
        using var writer = new StringWriter { NewLine = "\n" };
        Terminal.Create(writer, true, _ => null).Line(line[..2], new Piece(line[2..], "bold"));
        Assert.Equal(shown + "\n", writer.ToString());
    }

    [Fact]
    public async Task A_name_and_a_title_can_neither_begin_a_line_nor_give_an_order_in_any_format()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names");
        const string order = "::set-output name=x::y";
        _site.Write($"input/pages/a\n{order}.md", "---\ntitle: A\n---\nA.");
        _site.Write("input/files/a\e[2J\u202E##[command]", "x");
        _site.Write("input/pages/b.md", $"---\ntitle: B\norder: \"x\\n{order}\\e[2J\\u202E##vso[a]\"\n---\nB.");
        foreach (var format in (string[])["text", "github", "json", "sarif"])
        {
            var result = await _site.Run("check", "--format", format);
            var all = result.Out + result.Error;
            Assert.Equal(1, result.Code);
            Assert.DoesNotContain(all, letter => VisibleText.IsHidden(letter) && letter is not ('\n' or '\r'));
            Assert.DoesNotMatch(@"##[a-z]*\[", all);
            Assert.All(all.Split('\n'), line => Assert.False(line.TrimStart().StartsWith("::set", StringComparison.Ordinal), line));
            if (format is "github") Assert.All(result.Out.TrimEnd().Split('\n'), line => Assert.Matches("^::(error|warning) file=[^:,]*,line=", line));
        }
        // What other programs look up is exact.
        using var json = JsonDocument.Parse((await _site.Run("check", "--format", "json")).Out);
        Assert.Contains(json.RootElement.GetProperty("diagnostics").EnumerateArray(), one => one.GetProperty("file").GetString() == $"input/pages/a\n{order}.md");
    }

    [Fact]
    public async Task A_comparison_printed_into_a_log_gives_no_orders_either()
    {
        using var other = new LittleSite();
        const string order = "::warning::x ##[command]y";
        var topic = _site.Text("input/topics/building.md");
        _site.Write("input/topics/building.md", topic.TrimEnd() + $"\n\n{order} \u202Eand it stands.");
        foreach (var format in (string[])["text", "markdown", "json", "sarif"])
        {
            var result = await _site.Run("diff", other.Root, "--format", format, "--no-policy");
            Assert.Equal((0, ""), (result.Code, result.Error));
            Assert.DoesNotMatch(@"##[a-z]*\[", result.Out);
            Assert.DoesNotContain('\u202E', result.Out);
            Assert.All(result.Out.Split('\n'), line => Assert.DoesNotMatch(@"^\s*::[a-z]", line));
        }
    }
}
