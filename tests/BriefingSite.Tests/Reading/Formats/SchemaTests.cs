using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading;
using BriefingSite.Reading.Formats;
using BriefingSite.Reading.Values;
using BriefingSite.Reading.Yaml;
using BriefingSite.Tests.Support;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace BriefingSite.Tests.Reading.Formats;

/// <summary>The schemas for editors say what the readers do.</summary>
public class SchemaTests
{
    private static readonly IReadOnlyList<Schema> s_schemas = Site.Schemas();
    private static readonly string s_second = Path.Combine(Repository.Tests, "Second", "site");

    public static TheoryData<string> Folders => ["", "tests/BriefingSite.Tests/Second/site", "src/BriefingSite.Template/content"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void What_is_shipped_is_valid_by_its_schema(string folder)
    {
        var files = Repository.FilesOf(Path.Combine(Repository.Root, folder)).ToList();
        var checkedFiles = 0;
        foreach (var (schema, file) in from schema in s_schemas from file in files where new Glob(schema.Files).Matches(file.Path) select (schema, file))
        {
            Assert.Equal([], Validator(schema).FindProblems(new WrittenYaml(file.Content.Text()).Json()).Select(problem => $"{file.Path} {problem}"));
            checkedFiles++;
        }
        Assert.True(checkedFiles >= 8, $"only {checkedFiles} files have a schema");
    }

    [Fact]
    public void Every_key_has_words_for_the_editor_and_no_words_are_left_over()
    {
        var paths = Format.All().SelectMany(format => Paths(format.Keys, format.Name)).ToList();
        Assert.All(paths, path => Assert.NotEmpty(KeyHelp.Find(path)));
        Assert.Empty(KeyHelp.Words.Keys.Except(paths));
    }

    [Fact]
    public void A_slip_in_any_key_is_refused_by_reader_and_schema_alike() => Compare(
        (map, key) =>
        {
            map.Children.Add(new YamlScalarNode(key + "x"), map.Children[new YamlScalarNode(key)]);
            map.Children.Remove(new YamlScalarNode(key));
        },
        (path, refusedByReader, refusedBySchema) => Assert.True(refusedByReader && refusedBySchema, $"{path}: reader {refusedByReader}, schema {refusedBySchema}"));

    [Fact]
    public void A_key_that_goes_missing_is_missed_by_both_or_by_neither() => Compare(
        (map, key) => map.Children.Remove(new YamlScalarNode(key)),
        // That an unknown date needs a note is beyond the schema.
        (path, refusedByReader, refusedBySchema) => Assert.True(refusedByReader == refusedBySchema || path == "timeline.dates.note", $"{path}: reader {refusedByReader}, schema {refusedBySchema}"));

    [Theory]
    [InlineData("2025")]
    [InlineData("2025-06")]
    [InlineData("2025-06-13")]
    [InlineData("2026~")]
    [InlineData("2026?")]
    [InlineData("2026-01%")]
    [InlineData("200X")]
    [InlineData("19XX")]
    [InlineData("2022/2023")]
    [InlineData("2022-03/..")]
    [InlineData("../2022")]
    [InlineData("/2022")]
    [InlineData("2022/")]
    [InlineData("2025-13")]
    [InlineData("2025-06-32")]
    [InlineData("2025-6")]
    [InlineData("25")]
    [InlineData("20X5")]
    [InlineData("200X-01")]
    [InlineData("../..")]
    [InlineData("/")]
    [InlineData("June 2025")]
    public void Reader_and_schema_have_one_notion_of_a_date(string date) =>
        Assert.Equal(Edtf.Parse(date) is not null, System.Text.RegularExpressions.Regex.IsMatch(date, Patterns.Date));

    [Theory]
    [InlineData("harbour-record")]
    [InlineData("a1")]
    [InlineData("-a")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("")]
    public void Reader_and_schema_have_one_notion_of_an_id(string id) =>
        Assert.Equal(Id.IsValid(id), System.Text.RegularExpressions.Regex.IsMatch(id, Patterns.Id));

    [Fact]
    public void A_schema_in_full() => Snapshot.Verify(Find("retired").Content.Text(), "json");

    [Fact]
    public async Task The_program_lists_prints_and_writes_them()
    {
        using var site = new LittleSite();
        Assert.Contains("topic      input/topics/*.md", (await site.Run("schema")).Out, StringComparison.Ordinal);
        Assert.Equal(Find("topic").Content.Text(), (await site.Run("schema", "topic")).Out);
        var wrong = await site.Run("schema", "topik");
        Assert.Equal(2, wrong.Code);
        Assert.Contains("topic", wrong.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await site.Run("schema", "--to", ".vscode/schemas")).Code);
        Assert.Equal(s_schemas.Select(schema => schema.File).Order(StringComparer.Ordinal), Directory.GetFiles(site[".vscode/schemas"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    /// <summary>Changes each key of a whole briefing in turn, the first of its kind, and tells what reader and schema have to say.</summary>
    private static void Compare(Action<YamlMappingNode, string> change, Action<string, bool, bool> compare)
    {
        var files = Repository.FilesOf(s_second).ToList();
        var site = new Site(new());
        var done = new HashSet<string>();
        foreach (var (schema, file) in from schema in s_schemas from file in files where new Glob(schema.Files).Matches(file.Path) select (schema, file))
        {
            foreach (var (_, key, path) in new WrittenYaml(file.Content.Text()).Keys().Where(each => done.Add($"{schema.Name}.{each.Path}")))
            {
                var yaml = new WrittenYaml(file.Content.Text());
                change(yaml.Keys().First(each => each.Path == path && each.Key == key).Map, key);
                var build = new Build(files.Where(other => other != file).Append(new(file.Path, Blob.Create(yaml.Text()))));
                site.Briefing.Run(build);
                var refused = build.Diagnostics.Any(problem => problem.Location.File == file.Path && (problem.Rule == YamlRules.UnknownKey || problem.Rule == YamlRules.MissingKey || problem.Rule == ReadingRules.PositionWithoutPassage || problem.Rule == BriefingSite.Core.Checking.CheckingRules.JudgementWithoutIndicator));
                compare($"{schema.Name}.{path}", refused, Validator(schema).FindProblems(yaml.Json()).Count > 0);
            }
        }
        Assert.True(done.Count > 60, $"only {done.Count} keys were tried");
    }

    private static IEnumerable<string> Paths(KeyNotes notes, string path) => notes.Keys.SelectMany(key => Below(key.Shape, $"{path}.{key.Name}").Prepend($"{path}.{key.Name}"));

    private static IEnumerable<string> Below(Shape shape, string path) => shape switch
    {
        Shape.Keys keys => Paths(keys.Notes, path),
        Shape.TextOrKeys either => Paths(either.Notes, path),
        Shape.Many many => Below(many.Item, path),
        _ => [],
    };

    private static Schema Find(string name) => s_schemas.Single(schema => schema.Name == name);

    private static SchemaValidator Validator(Schema schema) => new(schema.Content.Text());
}
