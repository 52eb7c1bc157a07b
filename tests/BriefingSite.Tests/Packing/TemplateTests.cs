using System.Text.Json;
using System.Text.RegularExpressions;
using BriefingSite.Core.Engine;
using BriefingSite.Reading.Formats;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Packing;

/// <summary>What a briefing of one's own begins with.</summary>
public class TemplateTests
{
    [Fact]
    public void The_template_is_a_briefing_without_a_problem_or_a_warning()
    {
        var build = new Build(Repository.FilesOf(Template.Content).Concat(Site.EmbeddedAssets()));
        var files = new Site(new()).Files.Run(build);
        Assert.Empty(build.Diagnostics);
        Assert.Contains(files, file => file.Path == "topics/opening/index.html" || file.Path == "opening/index.html");
    }

    [Fact]
    public void The_editor_knows_the_schema_of_every_YAML_file()
    {
        using var settings = JsonDocument.Parse(Template.Text(".vscode/settings.json"), new() { CommentHandling = JsonCommentHandling.Skip });
        Assert.Equal(
            Format.All().Where(format => !format.IsFrontMatter).Select(format => ($".vscode/schemas/{format.Name}.schema.json", "/" + format.Files)).Order(),
            settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().Select(each => (each.Name, each.Value.GetString()!)).Order());
    }

    [Fact]
    public async Task The_editor_finds_file_line_and_sentence_in_what_check_says()
    {
        using var tasks = JsonDocument.Parse(Template.Text(".vscode/tasks.json"));
        var pattern = tasks.RootElement.GetProperty("tasks")[0].GetProperty("problemMatcher").GetProperty("pattern").GetProperty("regexp").GetString()!;
        using var site = new LittleSite();
        site.Write("input/pages/about.md", "---\ntitle: About\nmneu: About\n---\nA page.");
        var problem = Assert.Single((await site.Run("check")).Error.Split('\n').Select(line => Regex.Match(line, pattern)), match => match.Success);
        Assert.Equal(["input/pages/about.md", "3", "1", "error", "BS007"], problem.Groups.Values.Skip(1).Take(5).Select(group => group.Value));
    }

    [Fact]
    public void Workflows_and_scripts_are_ours_but_for_how_the_program_comes()
    {
        var own = Directory.GetFiles(Template.Content, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(path => Path.GetRelativePath(Template.Content, path).Replace('\\', '/')).Where(path => path.StartsWith(".ci/", StringComparison.Ordinal) || path.StartsWith(".github/", StringComparison.Ordinal));
        Assert.Equal([".ci/briefing", ".ci/gitlab"], own.Order(StringComparer.Ordinal));
    }
}
