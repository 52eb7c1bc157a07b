using System.Text.Json;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Output.Exports;

/// <summary>What carries what in <c>claims.json</c>, against cases that were worked out by hand.</summary>
public class SupportExportTests
{
    [Theory]
    [InlineData("sources", "inspector", "wall-cracked dam-leaks dam-fails | valley-warned |  | j-fails 1/1, j-warned 1/2, j-repair 1/2")]
    [InlineData("sources", "mayor", "")]
    [InlineData("sources", "gazette", "")]
    [InlineData("origins", "mayor", " | valley-warned |  | ")]
    [InlineData("claims", "rain-comes", "dam-fails |  |  | j-fails 1/1")]
    [InlineData("claims", "dam-leaks", "")]
    public void It_says_what_falls_without_a_source_an_origin_and_an_assumption(string list, string id, string expected)
    {
        using var json = JsonDocument.Parse(ReasonedSite.Build().File("claims.json"));
        Assert.Equal(expected, Loss(Find(json, list, id).GetProperty("ifWrong")));
    }

    [Fact]
    public void It_says_what_carries_a_judgement_and_what_topples_it()
    {
        using var json = JsonDocument.Parse(ReasonedSite.Build().File("claims.json"));
        var support = Find(json, "judgements", "j-fails").GetProperty("support");
        Assert.Equal("""[{"id":"inspector","fallen":1},{"id":"mayor","fallen":0}]""", Compact(support.GetProperty("origins")));
        Assert.Equal("""["rain-comes"]""", Compact(support.GetProperty("assumptions")));
        Assert.Equal("""{"sets":[{"origins":["inspector"],"assumptions":[]},{"origins":[],"assumptions":["rain-comes"]}],"count":2,"largest":3,"complete":3}""", Compact(support.GetProperty("smallestSets")));
        Assert.Equal("one-origin 1/1, assumed 1/1, unquoted 1/1, unsigned 1/1", string.Join(", ", support.GetProperty("reasonsToBeLessSure").EnumerateArray().Select(reason => $"{reason.GetProperty("kind")} {reason.GetProperty("claims")}/{reason.GetProperty("of")}")));
        Assert.Equal(
            """[{"id":"j-fails","for":["dam-fails"],"against":[]},{"id":"alt-fails","for":["dam-fails","valley-warned"],"against":[]},{"id":"alt-holds","for":["valley-warned"],"against":["wall-cracked","dam-leaks"]}]""",
            Compact(support.GetProperty("hypotheses")));
        Assert.Equal("[]", Compact(support.GetProperty("separating")));
        Assert.Equal("""["valley-warned"]""", Compact(support.GetProperty("leaning")));
        Assert.Equal("""[{"origins":["inspector","mayor"],"assumptions":[]}]""", Compact(Find(json, "judgements", "j-warned").GetProperty("support").GetProperty("smallestSets").GetProperty("sets")));
    }

    [Fact]
    public void A_claim_that_rests_on_nothing_does_not_stand()
    {
        using var json = JsonDocument.Parse(ReasonedSite.With(" [@inspector, ¶2]", "").File("claims.json"));
        Assert.Equal(["wall-cracked", "dam-leaks", "dam-fails"], json.RootElement.GetProperty("claims").EnumerateArray().Where(claim => !claim.GetProperty("stands").GetBoolean()).Select(claim => claim.GetProperty("id").GetString()));
    }

    [Fact]
    public void The_schema_holds_and_what_was_written_before_holds_it_too()
    {
        var site = ReasonedSite.Build();
        var text = site.File("claims.json");
        Assert.Empty(ExportSchemas.Claims(site).FindProblems(text));
        var json = System.Text.Json.Nodes.JsonNode.Parse(text)!;
        json.AsObject().Remove("origins");
        foreach (var list in (string[])["sources", "claims", "judgements"])
            foreach (var entry in json[list]!.AsArray())
                foreach (var key in (string[])["ifWrong", "stands", list == "judgements" ? "support" : ""]) entry!.AsObject().Remove(key);
        Assert.Empty(ExportSchemas.Claims(site).FindProblems(json.ToJsonString()));
    }

    [Theory]
    [InlineData("\"complete\": 3", "\"complete\": -1")]
    [InlineData("\"kind\": \"one-origin\"", "\"kind\": \"lonely\"")]
    [InlineData("\"stands\": true", "\"stands\": \"yes\"")]
    [InlineData("\"uncontested\": {", "\"contested\": {")]
    public void The_schema_rejects_other_values(string right, string wrong)
    {
        var site = ReasonedSite.Build();
        var text = site.File("claims.json");
        Assert.Contains(right, text, StringComparison.Ordinal);
        Assert.NotEmpty(ExportSchemas.Claims(site).FindProblems(text.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_very_many_claims_that_fall_the_first_hundred_are_named_and_all_are_counted()
    {
        var chain = string.Join("\n\n", Enumerable.Range(1, 150).Select(i => $"::: {{.claim #c-{i} kind=judgement confidence=low because=\"it follows\" rests-on={(i == 1 ? "wall-cracked" : $"c-{i - 1}")}}}\nStep {i} follows.\n:::"));
        using var json = JsonDocument.Parse(ReasonedSite.Build(ReasonedSite.Topic + "\n\n" + chain).File("claims.json"));
        var fallen = Find(json, "sources", "inspector").GetProperty("ifWrong").GetProperty("fallen");
        Assert.Equal((153, 100), (fallen.GetProperty("count").GetInt32(), fallen.GetProperty("ids").GetArrayLength()));
    }

    private static JsonElement Find(JsonDocument json, string list, string id) => json.RootElement.GetProperty(list).EnumerateArray().Single(entry => entry.GetProperty("id").GetString() == id);

    private static string Loss(JsonElement loss) => loss.ValueKind == JsonValueKind.Null ? ""
        : string.Join(" | ", new[] { "fallen", "singleSource", "uncontested" }.Select(kind => string.Join(' ', loss.GetProperty(kind).GetProperty("ids").EnumerateArray().Select(id => id.GetString())))
            .Append(string.Join(", ", loss.GetProperty("judgements").EnumerateArray().Select(judgement => $"{judgement.GetProperty("id")} {judgement.GetProperty("fallen")}/{judgement.GetProperty("of")}"))));

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
