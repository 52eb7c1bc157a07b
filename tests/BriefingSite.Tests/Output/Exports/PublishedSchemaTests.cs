using System.Reflection;
using System.Security.Cryptography;
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

    private const string Kept = "claims.schema.json";

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
    public void Every_schema_belongs_to_a_record_or_is_kept_for_versions_that_were_frozen_with_it() =>
        Assert.Equal(Files.Select(row => row.Data).Append(Kept).Order(StringComparer.Ordinal), Directory.GetFiles(s_folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_schema_of_the_first_format_never_changes() => Assert.Equal("75eed341035927268ee6a6f6077f79b52d242e5bcd9c5d9b15ae7f4b7fa36c7e", Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(s_folder, Kept)))));

    [Fact]
    public void Every_shipped_version_is_valid_by_the_schemas_that_it_names_and_the_site_publishes_them()
    {
        var versions = Directory.GetFiles(Path.Combine(Repository.Root, "input", "versions"), "*.json", SearchOption.AllDirectories);
        Assert.NotEmpty(versions);
        Assert.All(versions, version =>
        {
            var text = File.ReadAllText(version);
            using var json = JsonDocument.Parse(text);
            var schema = Path.GetFileName(new Uri(json.RootElement.GetProperty("$schema").GetString()!).AbsolutePath);
            Assert.Empty(new SchemaValidator(File.ReadAllText(Path.Combine(s_folder, schema))).FindProblems(text));
        });
    }

    private static string FileOf(Type document) => document.GetCustomAttribute<PublishedSchemaAttribute>()!.File;
}
