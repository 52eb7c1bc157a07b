using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using Xunit;

namespace BriefingSite.Tests.Reading.Markdown;

public class CitationTests
{
    [Theory]
    [InlineData("@most-get-wrong, ¶7", "Supports most-get-wrong ¶7")]
    [InlineData("[see @a, ¶23-24; but see @b, ¶21]", "Supports a ¶23–24 | Opposes b ¶21")]
    [InlineData("contra @a, ¶3, ¶7–9; cf. @b", "Opposes a ¶3,7–9 | Compares b ")]
    [InlineData(" Cf. @a,¶1;\n@b , ¶2-¶3 ", "Compares a ¶1 | Supports b ¶2–3")]
    public void Citations_are_read_with_signal_source_and_passages(string text, string expected)
    {
        var found = new List<Diagnostic>();
        var marks = CitationReader.Read(new(text, new("t.yml", 1, 1)), found.Add);
        Assert.Empty(found);
        Assert.Equal(expected, string.Join(" | ", marks.Select(Say)));
    }

    [Theory]
    [InlineData("@a ¶7", "BS035 3:8+2 '¶7' can't follow the id of a source.")]
    [InlineData("@a, 7", "BS036 3:9+1 '7' is not a passage.")]
    [InlineData("@a, p. 3", "BS036 3:9+4 'p. 3' is not a passage.")]
    [InlineData("@a, ¶0", "BS036 3:9+2 Passages count from 1.")]
    [InlineData("@a, ¶9-7", "BS036 3:9+4 The range '¶9-7' runs backwards.")]
    [InlineData("@a, ¶1, ¶x", "BS036 3:13+2 '¶x' is not a passage.")]
    [InlineData("@a, ", "BS036 3:8+1 A passage is expected here.")]
    [InlineData("@, ¶7", "BS035 3:5+1 The id of a source is expected after '@'.")]
    [InlineData("@Big_One, ¶7", "BS035 3:5+8 'Big_One' can't be the id of a source.")]
    [InlineData("a, ¶7", "BS035 3:5+5 '@' and the id of a source are expected here.")]
    [InlineData("@a, ¶1; ; @b", "BS035 3:13+1 '@' and the id of a source are expected here.")]
    [InlineData("like @a, ¶7", "BS035 3:5+4 'like' is not a signal.")]
    [InlineData("[@a, ¶7", "BS035 3:5+1 The bracket of the citation is never closed.")]
    public void What_cannot_be_read_is_reported_where_it_stands(string text, string expected)
    {
        var found = new List<Diagnostic>();
        CitationReader.Read(new(text, new("t.yml", 3, 5)), found.Add);
        var problem = Assert.Single(found);
        Assert.Equal(expected, $"{problem.Rule.Code} {problem.Location.Line}:{problem.Location.Column}+{problem.Location.Length} {problem.Message}");
        Assert.NotNull(problem.Hint);
    }

    [Fact]
    public void Passages_alone_are_read_too()
    {
        var found = new List<Diagnostic>();
        Assert.Equal<PassageRange>([new(10, 10)], PassageReader.Read(new("¶10", new("q.md", 9, 9)), found.Add).Passages);
        Assert.Equal<PassageRange>([new(3, 3), new(7, 9)], PassageReader.Read(new("¶3, ¶7-9", new("q.md", 9, 9)), found.Add).Passages);
        Assert.Empty(found);
        Assert.Empty(PassageReader.Read(new("10", new("q.md", 9, 9)), found.Add).Passages);
        Assert.Equal("q.md:9:9: error BS036: '10' is not a passage.", Assert.Single(found).ToString());
    }

    [Fact]
    public void Citations_in_a_text_are_numbered_in_its_order()
    {
        var sample = Sample.Read("One [@a, ¶1; cf. @b] two\n\n- three [contra @c,\n  ¶2]\n\nFour[^f].\n\n[^f]: Five [@d, ¶4].\n");
        Assert.Empty(sample.Diagnostics);
        Assert.Equal("Supports a ¶1 | Compares b  | Opposes c ¶2 | Supports d ¶4", string.Join(" | ", sample.Manuscript.Citations.Select(Say)));
        Assert.Equal(new Location("text.md", 3, 17, 2), sample.Manuscript.Citations[2].At.At);
    }

    [Theory]
    [InlineData("Text [@a, p. 3].", "BS036 1:11+4 'p. 3' is not a passage.")]
    [InlineData("Text [@a, ¶3.", "BS035 1:6+3 The bracket of the citation is never closed.")]
    [InlineData("Text [@].", "BS035 1:7+1 The id of a source is expected after '@'.")]
    [InlineData("Text [compare @a, ¶3].", "BS035 1:7+7 'compare' is not a signal.")]
    [InlineData("> - Text [@a, ¶3;\n>   @B, ¶4].", "BS035 2:5+2 'B' can't be the id of a source.")]
    public void What_begins_as_a_citation_is_never_silently_text(string text, string expected) =>
        Assert.Equal(expected, Sample.Read(text).Report());

    [Theory]
    [InlineData("[a@example.org](/x)")]
    [InlineData("[home @ last](/x)")]
    [InlineData("\\[@a]")]
    public void Other_brackets_with_an_at_sign_are_no_citations(string text)
    {
        var sample = Sample.Read(text);
        Assert.Empty(sample.Diagnostics);
        Assert.Empty(sample.Manuscript.Citations);
    }

    private static string Say(UnresolvedCitation mark) =>
        $"{mark.Bearing} {mark.Source} {(mark.Passages.Count > 0 ? "¶" : "")}{string.Join(",", mark.Passages)}";
}
