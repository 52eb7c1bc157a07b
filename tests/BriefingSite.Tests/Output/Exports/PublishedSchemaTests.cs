using System.Reflection;
using System.Text.Json;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Json.Schema;
using Xunit;

namespace BriefingSite.Tests.Output.Exports;

/// <summary>The schemas of what the site and the program publish, <c>src/BriefingSite/Output/Exports/Schemas</c>, are generated from the records.</summary>
public class PublishedSchemaTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "src", "BriefingSite", "Output", "Exports", "Schemas");

    public static TheoryData<string> Files => new(SchemaGenerator.Documents.Select(FileOf));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_schema_says_what_its_record_says(string file)
    {
        var path = Path.Combine(s_folder, file);
        var before = File.Exists(path) ? File.ReadAllText(path) : "";
        var current = SchemaGenerator.Generate(SchemaGenerator.Documents.Single(document => FileOf(document) == file));
        if (current == before) return;
        if (Environment.GetEnvironmentVariable("SNAPSHOTS") == "accept") File.WriteAllText(path, current);
        else Assert.Fail($"{file} is out of date (- written, + generated); SNAPSHOTS=accept dotnet test writes it anew:\n{Snapshot.Difference(before, current)}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_schema_is_valid_itself(string file)
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(s_folder, file)));
        Assert.True(MetaSchemas.Draft202012.Evaluate(schema.RootElement).IsValid);
    }

    [Fact]
    public void Every_schema_belongs_to_a_record() =>
        Assert.Equal(Files.Select(row => row.Data).Order(StringComparer.Ordinal), Directory.GetFiles(s_folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    private static string FileOf(Type document) => document.GetCustomAttribute<PublishedSchemaAttribute>()!.File;
}
