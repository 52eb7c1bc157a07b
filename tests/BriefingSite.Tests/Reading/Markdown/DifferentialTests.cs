using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Xunit;

namespace BriefingSite.Tests.Reading.Markdown;

public class DifferentialTests
{
    [Theory]
    [InlineData(1, 3000)]
    [InlineData(2, 3000)]
    public void Composed_documents_are_drawn_as_the_reference_draws_them(int series, int count)
    {
        for (var i = 0; i < count; i++) Compare(new Composer(series * 1_000_000 + i).Document(), $"seed {series * 1_000_000 + i}");
    }

    [Fact]
    public void Documents_with_noise_are_drawn_as_the_reference_draws_them()
    {
        const int count = 3000;
        var compared = 0;
        for (var i = 0; i < count; i++)
        {
            var text = new Composer(9_000_000 + i).Noise();
            if (IsNotMarkdown(text)) continue;
            Compare(text, $"noise {i}");
            compared++;
        }
        Assert.True(compared > count * 4 / 5, $"Noise left too few documents: {compared} of {count} were compared.");
    }

    /// <summary>Raw HTML, control characters and addresses without a host, which are left out here, and what noise has made into links by id or broken attributes, which the reference does not know.</summary>
    private static bool IsNotMarkdown(string text) =>
        text.Contains("[[", StringComparison.Ordinal) || text.Contains("^[", StringComparison.Ordinal) || Sample.Read(text).Diagnostics.Any(found => found.Rule.Code is "BS020" or "BS023" or "BS049" || (found.Rule.Code is "BS031" && found.Message.EndsWith("can't be read.", StringComparison.Ordinal)));

    private static void Compare(string text, string name)
    {
        if (Differs(text)) Assert.Fail($"{name}\n{Explain(Shrink(text))}");
    }

    private static bool Differs(string text) => PlainDom.Parse(Sample.Read(text).Draw()) != PlainDom.Parse(Reference.Html(text));

    /// <summary>Drops lines, then characters, for as long as the two still differ.</summary>
    private static string Shrink(string text)
    {
        for (var before = -1; before != text.Length;)
        {
            before = text.Length;
            text = Shrink(text.Split('\n'), "\n");
        }
        for (var before = -1; before != text.Length;)
        {
            before = text.Length;
            text = Shrink([.. text.Select(c => c.ToString())], "");
        }
        return text;
    }

    private static string Shrink(string[] parts, string separator)
    {
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            string[] fewer = [.. parts[..i], .. parts[(i + 1)..]];
            var text = string.Join(separator, fewer);
            if (!IsNotMarkdown(text) && Differs(text)) parts = fewer;
        }
        return string.Join(separator, parts);
    }

    private static string Explain(string text)
    {
        var diff = new InlineDiffBuilder(new Differ()).BuildDiffModel(PlainDom.Parse(Reference.Html(text)), PlainDom.Parse(Sample.Read(text).Draw()));
        var lines = diff.Lines.Select(line => line.Type switch { ChangeType.Inserted => "+ ", ChangeType.Deleted => "- ", _ => "  " } + line.Text);
        return $"{text.Replace("\t", "→", StringComparison.Ordinal)}\n-----\n{string.Join('\n', lines)}\n(- reference, + ours)\n{Reference.Html(text)}\n{Sample.Read(text).Draw()}";
    }
}
