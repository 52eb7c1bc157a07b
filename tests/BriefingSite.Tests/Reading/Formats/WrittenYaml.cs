using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BriefingSite.Tests.Reading.Formats;

/// <summary>The YAML of a file as an editor has it: the core schema of YAML 1.2, by a parser other than our reader.</summary>
internal sealed partial class WrittenYaml
{
    private readonly string _body;

    /// <summary>Takes a YAML file, or a Markdown file with front matter.</summary>
    public WrittenYaml(string text)
    {
        var hasFrontMatter = text.StartsWith("---\n", StringComparison.Ordinal);
        var end = hasFrontMatter ? text.IndexOf("\n---", 3, StringComparison.Ordinal) + 1 : text.Length;
        _body = hasFrontMatter ? text[end..] : "";
        var yaml = new YamlStream();
        using var reader = new StringReader(hasFrontMatter ? text[4..end] : text);
        yaml.Load(reader);
        Root = yaml.Documents[0].RootNode;
    }

    public YamlNode Root { get; }

    /// <summary>The file with the YAML as it is now.</summary>
    public string Text()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new YamlStream(new YamlDocument(Root)).Save(writer, assignAnchors: false);
        var yaml = writer.ToString();
        return _body.Length == 0 ? yaml.Replace("...\n", "", StringComparison.Ordinal) : $"---\n{yaml.Replace("...\n", "", StringComparison.Ordinal)}{_body}";
    }

    /// <summary>All keys, with the mapping that holds each and the way to it: <c>map.places.kind</c>.</summary>
    public IEnumerable<(YamlMappingNode Map, string Key, string Path)> Keys() => Keys(Root, "");

    public string Json() => Json(Root)?.ToJsonString() ?? "null";

    private static IEnumerable<(YamlMappingNode Map, string Key, string Path)> Keys(YamlNode node, string path) => node switch
    {
        YamlSequenceNode list => list.Children.SelectMany(item => Keys(item, path)),
        YamlMappingNode map => map.Children.SelectMany(pair =>
            Keys(pair.Value, $"{path}{pair.Key}.").Prepend((map, pair.Key.ToString(), $"{path}{pair.Key}"))),
        _ => [],
    };

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlMappingNode map => new JsonObject(map.Children.Select(pair => KeyValuePair.Create(pair.Key.ToString(), Json(pair.Value)))),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: var word } => Plain(word!),
        _ => JsonValue.Create(((YamlScalarNode)node).Value),
    };

    private static JsonValue? Plain(string word) => word switch
    {
        "" or "~" or "null" => null,
        "true" or "false" => JsonValue.Create(word == "true"),
        _ when Whole().IsMatch(word) => JsonValue.Create(long.Parse(word, CultureInfo.InvariantCulture)),
        _ when Number().IsMatch(word) => JsonValue.Create(double.Parse(word, CultureInfo.InvariantCulture)),
        _ => JsonValue.Create(word),
    };

    [GeneratedRegex(@"^[-+]?[0-9]+$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
