using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Commands;

/// <summary>What <c>briefing read</c> writes into the record of a source.</summary>
public sealed class ReadCommandTests : IDisposable
{
    private const string Record = "seeds/only-source.md";

    private readonly LittleSite _site = new();

    public ReadCommandTests()
    {
        Ask("stands", "positions: [{ source: only-source, stance: yes, says: It does., at: ¶1 }]\n");
        Ask("lasts", "asked: 2026-01-10\n");
        Ask("falls", "asked: 2026-02-10\n");
        Ask("leans", "asked: 2026-03-10\n");
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_source_is_read_for_all_questions_that_ask_for_it()
    {
        Assert.Contains("BS302", (await _site.Run("check")).Error + (await _site.Run("check")).Out, StringComparison.Ordinal);
        var before = Text();
        var said = await _site.Run("read", "only-source");
        Assert.Equal((0, ""), (said.Code, said.Error));
        Assert.Equal("wrote seeds/only-source.md\n'only-source' is silent on 3 questions by that: falls, lasts, leans\n", said.Out.ReplaceLineEndings("\n"));
        Assert.Equal(before.Replace("\n---\n##", "\nread: [falls, lasts, leans]\n---\n##", StringComparison.Ordinal), Text());
        Assert.DoesNotContain("BS302", (await _site.Run("check")).Error, StringComparison.Ordinal);
        Assert.Equal("'only-source' was read for every question already.\n", (await _site.Run("read", "only-source")).Out.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Questions_that_are_named_are_added_to_those_that_are_there()
    {
        _site.Write(Record, Text().Replace("kind: article\n", "kind: article\nread:\n  - leans\n", StringComparison.Ordinal));
        var said = await _site.Run("read", "only-source", "stands", "lasts", "leans");
        Assert.Equal("wrote seeds/only-source.md\n'only-source' is silent on 1 question by that: lasts\n'only-source' takes a position on 'stands', so that is not written.\n'only-source' is silent on 'leans' already.\n", said.Out.ReplaceLineEndings("\n"));
        Assert.Contains("kind: article\nread: [leans, lasts]\nrights: excerpt\n", Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_covers_the_questions_asked_until_then_and_the_others_stay()
    {
        await _site.Run("read", "only-source", "falls", "leans");
        var said = await _site.Run("read", "only-source", "--until", "2026-02-10");
        Assert.Equal("wrote seeds/only-source.md\n'only-source' is silent on 1 question by that: lasts\n1 question does not say when it was asked, and counts as asked before. A new one needs 'asked' with a later day, or it counts as read too.\n", said.Out.ReplaceLineEndings("\n"));
        Assert.Contains("\nread: [all-until 2026-02-10, leans]\n", Text(), StringComparison.Ordinal);
        Assert.Equal("'only-source' was read for all questions until 2026-02-10 already.\n", (await _site.Run("read", "only-source", "--until", "2026-02-09")).Out.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Long_lists_are_wrapped_and_ends_of_lines_stay_as_they_are()
    {
        for (var i = 0; i < 40; i++) Ask($"asked-as-number-{i}", "");
        File.WriteAllText(_site[Record], Text().ReplaceLineEndings("\r\n"));
        await _site.Run("read", "only-source");
        Assert.All(Text().TrimEnd('\n').Split('\n'), line => Assert.True(line.EndsWith('\r') && line.Length <= 121, line));
        Assert.DoesNotContain("BS302", (await _site.Run("check")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read: [falls]  # twice", "The key 'read' can't be written into seeds/only-source.md without touching something else, such as a comment. Write it there yourself: read: [falls, lasts, leans]")]
    [InlineData("read: all-until yesterday", "What seeds/only-source.md says under 'read' can't be read. Fix it first: briefing check says where.")]
    public async Task What_can_not_be_written_without_touching_something_else_is_refused(string read, string problem)
    {
        _site.Write(Record, Text().Replace("kind: article", $"kind: article\n{read}", StringComparison.Ordinal));
        var before = Text();
        var said = await _site.Run("read", "only-source");
        Assert.Equal((2, problem + "\n"), (said.Code, said.Error.ReplaceLineEndings("\n")));
        Assert.Equal(before, Text());
    }

    [Theory]
    [InlineData("No source is called 'only-sorce'. Did you mean 'only-source'?", "only-sorce")]
    [InlineData("No question is called 'fals'. Did you mean 'falls'?", "only-source", "fals")]
    [InlineData("Name questions, or a day with --until.", "only-source", "falls", "--until", "2026-01-01")]
    [InlineData("Nobody has read for the questions that will be asked until 9999-01-01. Name a day until today.", "only-source", "--until", "9999-01-01")]
    public async Task What_is_not_there_is_said(string problem, params string[] args)
    {
        var said = await _site.Run(["read", .. args]);
        Assert.Equal((2, problem + "\n"), (said.Code, said.Error.ReplaceLineEndings("\n")));
    }

    private void Ask(string id, string keys) => _site.Write($"input/questions/{id}.md", $"---\nquestion: Is it that it {id}?\norder: 1\n{keys}---\nWho knows.");

    private string Text() => File.ReadAllText(_site[Record]);
}
