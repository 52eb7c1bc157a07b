using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Forge;
using BriefingSite.Tests.Packing;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shipped;

/// <summary>What the README shows of the formats is a site that builds.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_examples_of_the_README_make_a_site_without_mistakes()
    {
        var examples = Between(File.ReadAllText(Path.Combine(Repository.Root, "README.md")), "```yaml\n# input/site.yml", "```")
            .Split("\n# ").ToDictionary(part => part.Split('\n')[0], part => part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim());
        string Example(string path) => Assert.Single(examples, example => example.Key.Contains(path, StringComparison.Ordinal)).Value;

        var judgement = Example("input/index.md")[Example("input/index.md").IndexOf("  - id:", StringComparison.Ordinal)..];
        var site = new TestSite($$"""
            -- input/site.yml --
            {{Example("site.yml")}}
            -- input/index.md --
            ---
            {{Example("input/index.md")}}
            {{judgement.Replace("j-growth", "j-two", StringComparison.Ordinal)}}
            {{judgement.Replace("j-growth", "j-three", StringComparison.Ordinal)}}
            ---
            -- input/topics/harbour.md --
            ---
            {{Example("input/topics")}}
            ---
            ::: {.claim #harbour-record kind=fact}
            In 2024 more ships called than ever before. [@annual-report, ¶2]
            :::
            -- input/questions/growing.md --
            ---
            {{Example("input/questions")}}
            ---
            It grows.
            -- input/terms/new-quay.md --
            ---
            {{Example("input/terms")}}
            ---
            A quay.
            -- input/timeline.yml --
            {{Example("timeline.yml")}}
            -- input/watch.yml --
            {{Example("watch.yml")}}
            -- input/pages/about.md --
            ---
            {{Example("input/pages")}}
            ---
            About.
            -- input/changes/2026-11-22-record.md --
            ---
            {{Example("input/changes")}}
            ---
            It stands.
            -- input/retired.yml --
            {{Example("input/retired.yml")}}
            -- seeds/annual-report.md --
            {{TestSite.Source("Annual report").Replace("rights: excerpt", "rights: full", StringComparison.Ordinal)
                .Replace("Says that it rains.", "The traffic of 2024 was greater, more than ever before.", StringComparison.Ordinal)
                .Replace(" {.aside}", "", StringComparison.Ordinal)}}
            -- seeds/letters.md --
            {{TestSite.Source("Letters")}}
            """).Freeze("2026-11-22", "[ harbour-tunnel term /terms/#harbour-tunnel ]");
        Assert.Equal("", site.Report());
        Assert.Contains("More ships called in 2024 than ever.", site.Page("/compare/"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_topic_of_the_README_raises_one_question_for_each_row_of_the_briefing_in_this_repository_and_no_other_mistake()
    {
        // What was published asks for a note besides, as any edit does.
        var files = Repository.FilesOf(Repository.Root).Where(file => !file.Path.StartsWith("input/versions/", StringComparison.Ordinal))
            .Append(new(Tutorial.Steps.RecordPath, Blob.Of(Tutorial.Steps.Record))).Append(new(Tutorial.Steps.TopicPath, Blob.Of(Tutorial.Steps.Topic))).ToList();
        var questions = files.Where(file => file.Path.StartsWith("input/questions/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(questions);
        Assert.Equal(
            questions.Select(file => $"BS302 {file.Path}").Order(StringComparer.Ordinal),
            Errors(files).Order(StringComparer.Ordinal));
        Assert.Empty(Errors(files.Select(file => questions.Contains(file) ? file with { Content = Blob.Of(Tutorial.Answer(file.Content.Text())) } : file)));

        static IEnumerable<string> Errors(IEnumerable<InputFile> files)
        {
            var build = new Build(files);
            new Site(new()).Files.Run(build);
            return build.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == Severity.Error).Select(diagnostic => $"{diagnostic.Rule.Code} {diagnostic.At.File}");
        }
    }

    private static string Between(string text, string start, string end)
    {
        text = text.ReplaceLineEndings("\n");
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length - "# input/site.yml".Length + 2;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
