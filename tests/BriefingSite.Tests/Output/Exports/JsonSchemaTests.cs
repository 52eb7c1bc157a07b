using Xunit;

namespace BriefingSite.Tests.Output.Exports;

/// <summary>The validator itself: what it lets pass and what it finds.</summary>
public class JsonSchemaTests
{
    [Theory]
    [InlineData("""{"type": ["string", "null"]}""", "null", "1")]
    [InlineData("""{"type": "integer"}""", "3", "3.5")]
    [InlineData("""{"enum": ["a", "b"]}""", "\"b\"", "\"c\"")]
    [InlineData("""{"const": "a"}""", "\"a\"", "\"b\"")]
    [InlineData("""{"pattern": "^a+$"}""", "\"aa\"", "\"ab\"")]
    [InlineData("""{"minimum": 1, "maximum": 6}""", "6", "7")]
    [InlineData("""{"minItems": 1, "maxItems": 2}""", "[1]", "[]")]
    [InlineData("""{"uniqueItems": true}""", "[1, 2]", "[1, 1]")]
    [InlineData("""{"items": {"type": "string"}}""", "[\"a\"]", "[\"a\", 1]")]
    [InlineData("""{"required": ["a"]}""", "{\"a\": 1}", "{\"b\": 1}")]
    [InlineData("""{"properties": {"a": {"type": "string"}}}""", "{\"a\": \"\", \"b\": 1}", "{\"a\": 1}")]
    [InlineData("""{"properties": {"a": true}, "additionalProperties": false}""", "{\"a\": 1}", "{\"a\": 1, \"b\": 1}")]
    [InlineData("""{"oneOf": [{"type": "null"}, {"type": "string"}]}""", "null", "1")]
    [InlineData("""{"oneOf": [{"type": "number"}, {"type": "integer"}]}""", "1.5", "1")]
    [InlineData("""{"$ref": "#/$defs/a", "$defs": {"a": {"type": "string"}}}""", "\"\"", "1")]
    public void Each_keyword_tells_right_from_wrong(string schema, string right, string wrong)
    {
        Assert.Empty(new JsonSchema(schema).Mistakes(right));
        Assert.NotEmpty(new JsonSchema(schema).Mistakes(wrong));
    }

    [Fact]
    public void A_keyword_that_it_does_not_know_is_refused() =>
        Assert.Throws<NotSupportedException>(() => new JsonSchema("""{"format": "uri"}""").Mistakes("1"));
}
