using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingSite.Output.Exports;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Output.Exports;

/// <summary><c>annotations/*.jsonld</c>: quotations as W3C Web Annotations.</summary>
public class AnnotationTests
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("letter")]
    [InlineData("survey")]
    public void What_the_Web_Annotation_model_asks_for_holds(string source) => Assert.Empty(ExportSchemas.Annotations.FindProblems(File(source)));

    [Fact]
    public void Quotations_of_a_text_that_may_be_published_stand_with_what_surrounds_them() => Snapshot.Verify(Indented(File("letter")), "json");

    [Fact]
    public void Quotations_of_a_text_that_may_not_be_published_stand_alone() => Snapshot.Verify(Indented(File("survey")), "json");

    [Theory]
    [InlineData("\"exact\"", "\"exactly\"")]
    [InlineData("\"motivation\":\"linking\"", "\"motivation\":\"proving\"")]
    [InlineData("\"type\":\"SpecificResource\"", "\"type\":\"Resource\"")]
    [InlineData("https://harbour.example/", "/")]
    [InlineData("T00:00:00Z", "")]
    public void The_rules_reject_a_broken_document(string right, string wrong)
    {
        var text = File("survey");
        Assert.Contains(right, text, StringComparison.Ordinal);
        Assert.NotEmpty(ExportSchemas.Annotations.FindProblems(text.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_source_that_nobody_quotes_has_an_empty_collection()
    {
        var text = new TestSite("-- input/pages/one.md --\n---\ntitle: One\n---\nSee [[alpha]].").File("annotations/alpha.jsonld");
        using var json = JsonDocument.Parse(text);
        Assert.Equal(0, json.RootElement.GetProperty("total").GetInt32());
        Assert.Empty(ExportSchemas.Annotations.FindProblems(text));
    }

    [Fact]
    public void A_quotation_that_was_not_found_is_no_annotation()
    {
        var site = HarbourSite.Build();
        var altered = new TestSite(string.Join('\n', site.Texts.Select(file =>
            $"-- {file.Key} --\n{file.Value.Replace("from end to end”", "from one end to another”", StringComparison.Ordinal)}")));
        using var json = JsonDocument.Parse(altered.File("annotations/letter.jsonld"));
        Assert.Equal(1, json.RootElement.GetProperty("total").GetInt32());
    }

    [Fact]
    public void Ids_are_addresses_in_full_and_each_its_own()
    {
        using var json = JsonDocument.Parse(HarbourSite.Build(new("https://example.org/briefings/harbour/")).File("annotations/letter.jsonld"));
        var items = json.RootElement.GetProperty("first").GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(
            ["https://example.org/briefings/harbour/annotations/letter.jsonld#cracked-1", "https://example.org/briefings/harbour/annotations/letter.jsonld#room-1"],
            items.Select(item => item.GetProperty("id").GetString()));
        Assert.Equal("https://example.org/briefings/harbour/compare/room/", items[1].GetProperty("body").GetString());
    }

    [Theory]
    [InlineData("it rains", "Some say it rains a lot.", "it rains|Some say | a lot.")]
    [InlineData("it rains … it pours", "it rains and it pours, it pours", "it rains|| and it pours, it pours;it pours|it rains and |, it pours")]
    [InlineData("it [really] rains", "it rains", "it rains||")]
    [InlineData("[I]t rains... a lot", null, "t rains|-|-;a lot|-|-")]
    [InlineData("it’s raining", "it's raining", "it’s raining|-|-")]
    [InlineData("cats", "one two three four five six seven eight cats one two three four five six seven eight",
        "cats|three four five six seven eight | one two three four five six")]
    [InlineData("猫", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五猫", "猫|四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五|")]
    [InlineData("it rains (…) it pours . . . and [...] snows", null, "it rains|-|-;it pours|-|-;and|-|-;snows|-|-")]
    [InlineData("it rains. It pours .. so", null, "it rains. It pours .. so|-|-")]
    [InlineData("it rains (. .) so", null, "it rains (. .) so|-|-")]
    [InlineData("it rains [… it pours", null, "it rains [|-|-;it pours|-|-")]
    [InlineData("… it rains …", null, "it rains|-|-")]
    [InlineData("cats", "two words of 32 letters, a space cats two words of 32 letters, a space", "cats|words of 32 letters, a space | two words of 32 letters, a")]
    [InlineData("cats", "exactly as long as the context: cats:as long as the context exactly.", "cats|exactly as long as the context: |:as long as the context exactly.")]
    [InlineData("cats", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnop cats abcdefghijklmnopqrstuvwxyzabcdefghijklmnop",
        "cats|lmnopqrstuvwxyzabcdefghijklmnop | abcdefghijklmnopqrstuvwxyzabcde")]
    [InlineData("cats", "𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀acatsa𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀", "cats|𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀a|a𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀")]
    public void A_quotation_is_taken_apart_at_ellipses_and_rid_of_insertions(string words, string? passage, string expected) =>
        Assert.Equal(expected, string.Join(';', QuotedStretch.Find(words, passage).Select(stretch => $"{stretch.Exact}|{stretch.Prefix ?? "-"}|{stretch.Suffix ?? "-"}")));

    // The published file is on one line.
    private static string Indented(string json) => $"{JsonNode.Parse(json)!.ToJsonString(s_indented)}\n";

    private static string File(string source) => HarbourSite.Build().File($"annotations/{source}.jsonld");
}
