using System.Text;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Output.Exports;

/// <summary>What all exports promise.</summary>
public class ExportTests
{
    private static readonly string[] Paths =
        [ExportPaths.Claims, ExportPaths.ClaimsSchema, ExportPaths.Sources, ExportPaths.Bibliography, ExportPaths.Argdown, ExportPaths.GraphMl, ExportPaths.Dot, ExportPaths.Annotations("letter"), ExportPaths.Annotations("survey")];

    [Fact]
    public void Each_stands_where_its_path_says()
    {
        var files = HarbourSite.Build().Files().Select(file => $"/{file.Path}").ToHashSet();
        Assert.All(Paths, path => Assert.Contains(path, files));
    }

    [Fact]
    public void The_same_inputs_give_the_same_bytes_and_each_file_ends_in_a_line_end()
    {
        var (first, second) = (HarbourSite.Build(), HarbourSite.Build());
        foreach (var path in Paths)
        {
            Assert.Equal(first.File(path[1..]), second.File(path[1..]));
            Assert.EndsWith("}\n", first.File(path[1..]).Replace("]\n", "}\n", StringComparison.Ordinal).Replace(">\n", "}\n", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain('\r', Encoding.UTF8.GetString(first.Files().Single(file => file.Path == path[1..]).Content.Bytes.Span));
        }
    }

    [Fact]
    public void Letters_of_other_scripts_stay_letters()
    {
        var site = HarbourSite.Build();
        Assert.Contains("هنوز جا هست", site.File("claims.json"), StringComparison.Ordinal);
        Assert.Contains("نمی‌داند", site.File("claims.json"), StringComparison.Ordinal);
        Assert.Contains("კაპანაძე", site.File("sources.json"), StringComparison.Ordinal);
        Assert.Contains("კაპანაძე, ნინო", site.File("sources.bib"), StringComparison.Ordinal);
        Assert.Contains("ნაბზარი", site.File("annotations/letter.jsonld"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_briefing_holds_the_schemas()
    {
        var build = new Build(Repository.Files());
        var files = new Site(new()).Files.Run(build).ToDictionary(file => file.Path, file => file.Content.Text());
        Assert.Empty(new SchemaValidator(files["schemas/claims-2.schema.json"]).FindProblems(files["claims.json"]));
        Assert.Empty(ExportSchemas.Csl.FindProblems(files["sources.json"]));
        Assert.Equal(2, BibFile.Parse(files["sources.bib"]).Count);
        Assert.All(files.Where(file => file.Key.StartsWith("annotations/", StringComparison.Ordinal)), file => Assert.Empty(ExportSchemas.Annotations.FindProblems(file.Value)));
    }
}
