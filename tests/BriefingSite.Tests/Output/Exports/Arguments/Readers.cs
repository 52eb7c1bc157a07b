using System.Text;
using System.Text.RegularExpressions;

namespace BriefingSite.Tests.Output.Exports.Arguments;

/// <summary>Reads the part of DOT that quotes every name: nodes, edges and their attributes.</summary>
internal sealed partial class DotReader
{
    public List<(string Id, Dictionary<string, string> Attributes)> Nodes { get; } = [];

    public List<(string From, string To, Dictionary<string, string> Attributes)> Edges { get; } = [];

    /// <exception cref="FormatException">It is no such file.</exception>
    public static DotReader Read(string text)
    {
        var found = new DotReader();
        var tokens = Token().Matches(text);
        if (string.Concat(tokens.Select(token => token.Value)) != text) throw new FormatException("Something is no token.");
        var words = new Queue<string>(tokens.Select(token => token.Value).Where(token => !string.IsNullOrWhiteSpace(token)));
        Expect(words, "digraph", "argument", "{");
        while (words.Peek() != "}")
        {
            var name = words.Dequeue();
            string? to = null;
            if (words.Peek() == "->")
            {
                words.Dequeue();
                to = words.Dequeue();
            }
            var attributes = Attributes(words);
            if (name is "graph" or "node") continue;
            if (to is null) found.Nodes.Add((Unquoted(name), attributes));
            else found.Edges.Add((Unquoted(name), Unquoted(to), attributes));
        }
        Expect(words, "}");
        return words.Count == 0 ? found : throw new FormatException("Something stands behind the graph.");
    }

    private static Dictionary<string, string> Attributes(Queue<string> words)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        for (Expect(words, "["); ; Expect(words, ","))
        {
            var key = words.Dequeue();
            Expect(words, "=");
            attributes.Add(key, Unquoted(words.Dequeue()));
            if (words.Peek() == "]") break;
        }
        Expect(words, "]", ";");
        return attributes;
    }

    private static void Expect(Queue<string> words, params string[] expected)
    {
        foreach (var word in expected)
            if (words.Dequeue() is var next && next != word) throw new FormatException($"'{next}' stands where '{word}' should.");
    }

    private static string Unquoted(string token) => token[0] == '"'
        ? token[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal)
        : token;

    [GeneratedRegex("""
        "(?:[^"\\\n]|\\["\\])*"|->|[\[\]{};,=]|[A-Za-z]+|\s+
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Token();
}

/// <summary>Reads the part of Argdown that is written: one statement or argument a paragraph, its relations below it, and numbered premises.</summary>
internal sealed partial class ArgdownReader
{
    public List<string> Statements { get; } = [];

    public List<string> Relations { get; } = [];

    /// <exception cref="FormatException">It is no such file.</exception>
    public static ArgdownReader Read(string text)
    {
        var found = new ArgdownReader();
        var (current, premises) = ("", new List<string>());
        foreach (var line in FrontMatter().Replace(text, "", 1).Split('\n').Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)))
        {
            if (Definition().Match(line) is { Success: true } definition)
            {
                current = definition.Groups["id"].Value;
                found.Statements.Add($"{current} {definition.Groups["kind"].Value} {Plain(definition.Groups["text"].Value)}");
            }
            else if (Relation().Match(line) is { Success: true } relation) found.Relations.Add($"{relation.Groups["id"].Value} {relation.Groups["sign"].Value} {current}");
            else if (Premise().Match(line) is { Success: true } premise) premises.Add(premise.Groups["id"].Value);
            else if (line != "----" && !line.EndsWith(".rests-on>", StringComparison.Ordinal)) throw new FormatException(line);
            // The last is what follows.
            if (!line.StartsWith('(') || premises[^1] != current) continue;
            found.Relations.AddRange(premises[..^1].Select(id => $"{id} premise {current}"));
            premises.Clear();
        }
        return found;
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if ("@#*_[]{}<>/=".Contains(text[i])) throw new FormatException(text);
            plain.Append(text[i]);
        }
        return plain.ToString();
    }

    [GeneratedRegex("""^===\n(?:(?!===)[\s\S])*\n===\n""")]
    private static partial Regex FrontMatter();

    [GeneratedRegex("""^[\[<](?<id>[a-z0-9.-]+)[\]>]: (?<text>.*) #(?<kind>[a-z]+) \{url: "[^"]+"\}$""")]
    private static partial Regex Definition();

    [GeneratedRegex("""^    (?<sign>[+-]) [\[<](?<id>[a-z0-9.-]+)[\]>]$""")]
    private static partial Regex Relation();

    [GeneratedRegex("""^\(\d+\) \[(?<id>[a-z0-9.-]+)\]$""")]
    private static partial Regex Premise();
}
