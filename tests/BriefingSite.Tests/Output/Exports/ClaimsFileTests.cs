using System.Text.Json;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Output.Exports;

/// <summary><c>claims.json</c>: the briefing as data.</summary>
public class ClaimsFileTests
{
    [Fact]
    public void The_first_claim_of_a_little_site_as_data() => Snapshot.Verify(Item("claims", 0), "json");

    [Fact]
    public void The_first_question_of_a_little_site_as_data() => Snapshot.Verify(Item("questions", 0), "json");

    [Fact]
    public void The_last_source_of_a_little_site_as_data() => Snapshot.Verify(Item("sources", ^1), "json");

    [Fact]
    public void The_first_judgement_of_a_little_site_as_data() => Snapshot.Verify(Item("judgements", 0), "json");

    [Fact]
    public void The_little_site_has_no_problems() => Assert.Equal("", HarbourSite.Build().ReportWithoutNotes());

    [Fact]
    public void The_schema_that_the_site_ships_holds()
    {
        var site = HarbourSite.Build();
        Assert.Empty(ExportSchemas.Claims(site).FindProblems(site.File("claims.json")));
    }

    [Theory]
    [InlineData("\"support\": \"single-source\"", "\"support\": \"verified\"")]
    [InlineData("\"signature\": null", "\"signed\": null")]
    [InlineData("\"reliability\": \"B\"", "\"reliability\": \"G\"")]
    [InlineData("\"credibility\": 2", "\"credibility\": 7")]
    [InlineData("\"range\": [55, 80]", "\"range\": [55]")]
    [InlineData("\"words\": [[", "\"words\": [[1], [")]
    [InlineData("\"origins\": 1", "\"origins\": \"1\"")]
    [InlineData("\"contested\": true,", "")]
    public void The_schema_rejects_a_broken_document(string right, string wrong)
    {
        var site = HarbourSite.Build();
        var text = site.File("claims.json");
        Assert.Contains(right, text, StringComparison.Ordinal);
        Assert.NotEmpty(ExportSchemas.Claims(site).FindProblems(text.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_schema_accepts_what_earlier_programs_wrote()
    {
        var site = HarbourSite.Build();
        var text = string.Join('\n', site.File("claims.json").Split('\n').Where(line => !line.Contains("\"qualifiedByOwnSource\"", StringComparison.Ordinal) && !line.Contains("\"onDisputedQuestion\"", StringComparison.Ordinal)));
        Assert.Empty(ExportSchemas.Claims(site).FindProblems(text));
    }

    [Fact]
    public void The_file_points_to_its_schema_at_the_address_where_the_site_is_published()
    {
        using var json = JsonDocument.Parse(HarbourSite.Build(new("https://example.org/briefings/harbour/")).File("claims.json"));
        Assert.Equal("https://example.org/briefings/harbour/schemas/claims-2.schema.json", json.RootElement.GetProperty("$schema").GetString());
        Assert.Equal("https://example.org/briefings/harbour/claims/#full", json.RootElement.GetProperty("claims")[0].GetProperty("url").GetString());
    }

    [Fact]
    public void A_signature_is_told_with_its_date_and_whether_it_still_holds()
    {
        var site = new TestSite("""
            -- input/topics/rain.md --
            ---
            title: Rain
            order: 1
            answer: It rains.
            as-of: 2031
            ---
            ::: {.claim #rains kind=fact}
            It rains. [@alpha, ¶2]
            :::
            -- input/reviews.yml --
            - { claim: rains, by: Ada Thorne, date: 2031-05-01, hash: "0000000000000000" }
            """);
        using var json = JsonDocument.Parse(site.File("claims.json"));
        var signature = json.RootElement.GetProperty("claims")[0].GetProperty("signature");
        Assert.Equal("""{"by":"Ada Thorne","date":"2031-05-01","current":false}""", JsonSerializer.Serialize(signature));
        Assert.Empty(ExportSchemas.Claims(site).FindProblems(site.File("claims.json")));
    }

    private static string Item(string list, Index index)
    {
        using var json = JsonDocument.Parse(HarbourSite.Build().File("claims.json"));
        return json.RootElement.GetProperty(list).EnumerateArray().ToArray()[index].GetRawText();
    }
}
