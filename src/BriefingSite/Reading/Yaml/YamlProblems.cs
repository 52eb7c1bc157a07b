using YamlDotNet.Core;

namespace BriefingSite.Reading.Yaml;

/// <summary>Translates the errors of the YAML parser into messages for writers.</summary>
internal static class YamlProblems
{
    /// <summary>The hint for an error that is not in the table.</summary>
    public const string Hint = "a text with a colon, '#', or a leading quotation mark, bracket or @ needs quotation marks round it";

    // Part of the parser's message; our sentence; the hint; whether the location is the end of the error's span instead of its start.
    private static readonly (string Part, string Sentence, string Hint, bool AtEnd)[] s_known =
    [
        ("tab character", "a tab is used where spaces are required", "indent with spaces", true),
        ("tab as indentation", "a tab is used where spaces are required", "indent with spaces", true),
        ("second document", "a line '---' or '...' ends the YAML here, and more follows", "take that line out", false),
        ("mapping keys are not allowed", "a text can't begin with this character", "put quotation marks round the text", false),
        ("block sequence entries are not allowed", "a list can't begin on the line of its key, nor a text with a hyphen", "begin the list on a line of its own, or put quotation marks round the text", false),
        ("anchor or alias", "a text can't begin with this character", "put quotation marks round the text", false),
        ("could not find expected ':'", "this line is neither a key with its value nor an entry of a list", "write 'key: value' or '- entry', with a space after the colon or the hyphen", false),
        ("found invalid mapping", "a colon is not allowed here", Hint, false),
        ("quoted scalar, found unknown escape", "a backslash precedes a letter that is not an escape", "write two backslashes for one, or use single quotation marks", false),
        ("quoted scalar", "a quotation mark is opened and never closed", "close it; a text that contains such a mark needs marks of the other kind round it", false),
        ("cannot start any token", "a text can't begin with this character", "put quotation marks round the text", false),
        ("did not find expected", "this does not fit what precedes it", "indent each line like its neighbours, and put quotation marks round a text that holds some", false),
    ];

    private static readonly HashSet<string> s_booleans = new(["yes", "no", "on", "off", "true", "false", "y", "n"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text is a Boolean of YAML 1.1, which is an ordinary word here.</summary>
    public static bool LooksLikeBoolean(YamlText text) => text.IsPlain && s_booleans.Contains(text.Value);

    /// <summary>The sentence, hint and location for an error.</summary>
    public static (string Sentence, string Hint, Mark At) Describe(YamlException problem)
    {
        var message = problem.Message;
        // The package puts "(Line: 1, Col: 2, Idx: 3) - …: " before its sentence; the place is already in the diagnostic.
        var end = message.LastIndexOf("): ", StringComparison.Ordinal);
        if (end >= 0) message = message[(end + 3)..];
        foreach (var known in s_known)
            if (message.Contains(known.Part, StringComparison.OrdinalIgnoreCase)) return (known.Sentence, known.Hint, known.AtEnd ? problem.End : problem.Start);
        message = message.TrimEnd('.', ' ');
        return (message.Length == 0 ? "it is not well-formed" : char.ToLowerInvariant(message[0]) + message[1..], Hint, problem.Start);
    }

    /// <summary>What to write instead of a node that is not a list.</summary>
    public static string? ListHint(YamlNode node, string key) => node switch
    {
        YamlText text when text.Source.Text.Contains('\u00A0') => "indent with ordinary spaces; some of these are non-breaking ones (U+00A0)",
        YamlText { Value: ['-', ..] } => "begin each entry on a line of its own, with a hyphen and a space after it",
        YamlText text => $"write '{key}: [{text.Value}]'",
        _ => null,
    };

    /// <summary>What a node is.</summary>
    public static string Describe(YamlNode node) => node switch { YamlList => "a list", YamlMap => "keys of its own", _ => "a text" };
}
