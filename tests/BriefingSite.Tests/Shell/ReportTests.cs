using BriefingSite.Core.Model;
using BriefingSite.Shell;
using Xunit;

namespace BriefingSite.Tests.Shell;

public sealed class ReportTests
{
    private static readonly Rule s_error = new("BS990", Severity.Error, "", "", "", "");
    private static readonly Rule s_warning = new("BS991", Severity.Warning, "", "", "", "");

    [Fact]
    public void A_problem_is_printed_with_its_line_a_caret_a_hint_and_the_other_place()
    {
        var text = Tell(
            [new("a.md", Blob.Create("one\ntwo three four\n"))],
            new Diagnostic(s_error, new("a.md", 2, 5, 5), "There are two of these.", "rename one", new("b.md", 7, 1)));
        Assert.Equal("""
            a.md:2:5: error BS990: There are two of these.
             2 | two three four
               |     ^^^^^
              hint: rename one
              see: b.md:7:1

            1 error, 0 warnings; nothing was written

            """, text, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Problems_come_by_place_each_once()
    {
        Diagnostic late = new(s_error, new("b.md", 1, 1), "Late."), early = new(s_warning, new("a.md", 10, 1), "Early."), first = new(s_error, new("a.md", 9, 1), "First.");
        Assert.Equal([first, early, late], Report.InOrder([late, early, first, late]));
        Assert.Equal("2 errors, 1 warning", Report.Count([first, early, late]));
    }

    [Fact]
    public void A_place_in_a_file_that_is_not_at_hand_is_told_without_an_excerpt()
    {
        Assert.Equal(
            ["out/a:1:1: error BS990: Sentence.", "", "1 error, 0 warnings; nothing was written", ""],
            Tell([], new Diagnostic(s_error, new("out/a", 1, 1), "Sentence.")).ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public void Without_a_terminal_and_with_NO_COLOR_there_is_no_escape_code_and_no_folding()
    {
        foreach (var (redirected, name, value) in new[] { (true, "TERM", "xterm-256color"), (false, "NO_COLOR", "1"), (false, "TERM", "dumb") })
        {
            using var writer = new StringWriter();
            var terminal = Terminal.Create(writer, redirected, variable => variable == name ? value : null);
            terminal.Line(new Piece(new string('x', 300), "bold red"));
            Assert.False(terminal.IsStyled);
            Assert.Equal(new string('x', 300) + Environment.NewLine, writer.ToString());
        }
    }

    [Theory]
    [InlineData("a word here", 3, 4, "a word here", 2, 4)]
    [InlineData("\tword", 2, 4, "    word", 4, 4)] // a tab is as wide as it looks
    [InlineData("ab\tword", 4, 4, "ab  word", 4, 4)]
    [InlineData("e\u0301 word", 4, 4, "e\u0301 word", 2, 4)] // an accent takes no room
    [InlineData("日本 word", 4, 4, "日本 word", 5, 4)] // these take two cells
    [InlineData("日本 word", 1, 2, "日本 word", 0, 4)]
    [InlineData("😀 word", 4, 4, "😀 word", 3, 4)]
    [InlineData("✅ word", 3, 4, "✅ word", 3, 4)]
    [InlineData("🇮🇷 word", 6, 4, "🇮🇷 word", 3, 4)] // two letters make one flag
    [InlineData("👩\u200D🚀 word", 7, 4, "👩\u200D🚀 word", 3, 4)] // and two pictures one
    [InlineData("ایران word", 7, 4, "ایران word", 6, 4)]
    [InlineData("a\u202Eb", 2, 1, "a·b", 1, 1)] // what cannot be seen is shown
    [InlineData("end", 4, 1, "end", 3, 1)] // just behind the end
    [InlineData("end", 40, 9, "end", 3, 1)]
    [InlineData("end", 2, 99, "end", 1, 2)] // never longer than the line
    public void Carets_stand_under_what_they_mean(string line, int column, int length, string text, int indent, int carets) =>
        Assert.Equal(new Excerpt(text, indent, carets), Excerpt.Create(line, column, length, 80));

    [Theory]
    [InlineData(1, 4)]
    [InlineData(100, 4)]
    [InlineData(297, 4)]
    [InlineData(301, 1)]
    [InlineData(50, 200)]
    public void A_long_line_is_cut_around_the_place(int column, int length)
    {
        var line = string.Concat(Enumerable.Range(0, 100).Select(i => (char)('a' + (i % 26)) + "日"));
        line += string.Concat(Enumerable.Range(0, 100).Select(i => (char)('a' + (i % 26))));
        var excerpt = Excerpt.Create(line, column, length, 40);
        var cells = excerpt.Text.Sum(letter => letter == '日' ? 2 : 1);
        Assert.InRange(cells, 20, 40);
        Assert.InRange(excerpt.Indent + excerpt.Carets, 1, 41);
        if (column <= line.Length) Assert.Equal(line[column - 1], LetterAt(excerpt.Text, excerpt.Indent));
    }

    private static char LetterAt(string text, int cell)
    {
        foreach (var letter in text)
        {
            if (cell <= 0) return letter;
            cell -= letter == '日' ? 2 : 1;
        }
        return '\0';
    }

    private static string Tell(IEnumerable<InputFile> inputs, params Diagnostic[] problems)
    {
        using var writer = new StringWriter();
        new Report(Terminal.Create(writer, true, _ => null), inputs).Write(problems.ToValueList(), "; nothing was written");
        return writer.ToString();
    }
}
