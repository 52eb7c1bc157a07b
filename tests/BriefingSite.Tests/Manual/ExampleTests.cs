using System.Text.Json;
using System.Text.RegularExpressions;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Manual;

/// <summary>Files and pieces of files that the manual shows are read by the program without a diagnostic.</summary>
public sealed partial class ExampleTests
{
    private static readonly string[] s_languages = ["shell", "text", "yaml", "markdown", "css", "csharp", "json"];

    public static TheoryData<string> Written => new(ManualPage.AllBlocks.Where(block => block.Language is "yaml" or "markdown" && !block.Is("forge")).Select(block => block.ToString()));

    [Theory]
    [MemberData(nameof(Written))]
    public void What_a_writer_writes_is_read_without_a_diagnostic(string place)
    {
        var block = Block(place);
        var build = new Build([File(block)]);
        new Site(new() { KeepsUnusedSources = true }).Drafts.Run(build);
        Assert.Equal([], build.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void Every_block_says_what_it_is_so_that_a_test_can_use_it() => Assert.All(ManualPage.AllBlocks, block =>
    {
        Assert.True(s_languages.Contains(block.Language), $"{block}: no test knows the language '{block.Language}'");
        string[] words = block.Language switch
        {
            "shell" => ["parsed", "ci", "tutorial"],
            "text" => ["output"],
            "yaml" => [.. Site.Schemas().Select(schema => schema.Name), "part", "forge", "tutorial"],
            "markdown" => [.. Site.Schemas().Select(schema => schema.Name), "tutorial"],
            _ => [],
        };
        Assert.True(block.Words.All(word => words.Contains(word) || word.StartsWith("file=", StringComparison.Ordinal) || word.StartsWith("exit=", StringComparison.Ordinal)), $"{block}: no test knows '{string.Join(' ', block.Words)}'");
    });

    [Fact]
    public void JSON_is_JSON() => Assert.All(ManualPage.AllBlocks.Where(block => block.Language == "json"), block => JsonDocument.Parse(block.Text).Dispose());

    private static ManualBlock Block(string place) => ManualPage.AllBlocks.Single(block => block.ToString() == place);

    /// <summary>The file that a block is, or that holds it.</summary>
    private static InputFile File(ManualBlock block)
    {
        if (Site.Schemas().FirstOrDefault(schema => block.Is(schema.Name)) is not { } schema)
        {
            Assert.True(block.Language == "markdown", $"{block} does not say which kind of file it is");
            return new("input/pages/example.md", Blob.Create($"---\ntitle: Example\n---\n{block.Text}"));
        }
        // A note on a change is named after its day.
        var path = block.Value("file") ?? schema.Files.Replace("*", schema.Name == "change" ? "2031-06-10-example" : "example", StringComparison.Ordinal);
        var text = block.Is("part") ? Completed(block, schema) : block.Text;
        return new(path, Blob.Create(block.Language == "yaml" && path.EndsWith(".md", StringComparison.Ordinal) ? $"---\n{text}---\n{(schema.Name == "source" ? "¶2 " : "")}Text.\n" : text));
    }

    // Some keys in place of those of the whole example.
    private static string Completed(ManualBlock part, Schema schema)
    {
        var example = ManualPage.AllBlocks.First(block => block.Is(schema.Name) && !block.Is("part"));
        var whole = example.Language == "markdown" ? example.Text.Split("---\n")[1] : example.Text;
        var own = Key().Matches(part.Text).Select(match => match.Value).ToHashSet();
        // A list of which one entry is shown stays as it is shown.
        return part.Text.StartsWith("- ", StringComparison.Ordinal) ? part.Text : string.Concat(Entry().Matches(whole).Select(match => match.Value).Where(entry => !own.Contains(Key().Match(entry).Value))) + part.Text;
    }

    [GeneratedRegex("^[a-z-]+:", RegexOptions.Multiline)]
    private static partial Regex Key();

    // A key of the first level with all that is indented below it.
    [GeneratedRegex("^[a-z-]+:.*\n(?:[ #].*\n)*", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
