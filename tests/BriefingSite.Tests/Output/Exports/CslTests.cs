using System.Text.Json;
using BriefingSite.Core.Model;
using BriefingSite.Output.Exports;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Output.Exports;

/// <summary><c>sources.json</c>: the sources as CSL-JSON.</summary>
public class CslTests
{
    [Fact]
    public void The_sources_of_a_little_site_as_CSL_JSON() => Snapshot.Verify(HarbourSite.Build().File("sources.json"), "json");

    [Fact]
    public void The_rules_of_CSL_JSON_hold() => Assert.Empty(ExportSchemas.Csl.FindProblems(HarbourSite.Build().File("sources.json")));

    [Theory]
    [InlineData("article")]
    [InlineData("opinion")]
    [InlineData("report")]
    [InlineData("official")]
    [InlineData("dataset")]
    [InlineData("interview")]
    public void Every_kind_of_source_has_a_type_that_CSL_knows(string kind) =>
        Assert.Empty(ExportSchemas.Csl.FindProblems(new TestSite($"""
            -- seeds/alpha.md --
            {TestSite.Source("Alpha").Replace("kind: article", $"kind: {kind}", StringComparison.Ordinal)}
            """).File("sources.json")));

    [Theory]
    [InlineData("2031-03-14", """{"date-parts":[[2031,3,14]]}""")]
    [InlineData("2031-03", """{"date-parts":[[2031,3]]}""")]
    [InlineData("2031", """{"date-parts":[[2031]]}""")]
    [InlineData("2031~", """{"date-parts":[[2031]],"circa":true}""")]
    [InlineData("2031-03%", """{"date-parts":[[2031,3]],"circa":true}""")]
    [InlineData("2022/2023-05", """{"date-parts":[[2022],[2023,5]]}""")]
    [InlineData("2022?/2023", """{"date-parts":[[2022],[2023]],"circa":true}""")]
    [InlineData("200X", """{"literal":"2000s"}""")]
    [InlineData("2024/..", """{"literal":"since 2024"}""")]
    public void A_date_keeps_its_precision_and_its_doubt(string written, string expected)
    {
        using var document = JsonDocument.Parse(JsonFormat.Write(CslDate.Create(Edtf.Parse(written))!, ExportsJson.Default.CslDate).Text());
        Assert.Equal(expected, JsonSerializer.Serialize(document.RootElement));
        Assert.Empty(ExportSchemas.Csl.FindProblems($$"""[{"id": "a", "type": "report", "issued": {{expected}}}]"""));
    }

    [Theory]
    [InlineData("""[{"id": "a", "type": "fable"}]""")]
    [InlineData("""[{"id": "a"}]""")]
    [InlineData("""[{"id": "a", "type": "report", "issued": {"date-parts": [[2031, 3, 14, 9]]}}]""")]
    [InlineData("""[{"id": "a", "type": "report", "url": "https://a.example/"}]""")]
    public void The_rules_reject_a_broken_document(string json) => Assert.NotEmpty(ExportSchemas.Csl.FindProblems(json));
}
