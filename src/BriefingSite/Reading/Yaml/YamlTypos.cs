using System.Text.RegularExpressions;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Yaml;

/// <summary>Finds typos for which the YAML parser gives a misleading message or location: a missing space after a colon or a hyphen, or a
/// space that YAML does not accept.</summary>
internal static partial class YamlTypos
{
    /// <summary>The typos, one for each line; none if the YAML is broken for another reason.</summary>
    /// <param name="file">The file, for locations.</param>
    /// <param name="text">The YAML.</param>
    /// <param name="linesBefore">How many lines of the file precede it.</param>
    /// <param name="corrected">The YAML with the typos corrected.</param>
    public static List<Diagnostic> Find(string file, string text, int linesBefore, out string corrected)
    {
        var lines = text.Split('\n');
        var indent = lines.Where(line => line.Trim().Length > 0 && !line.TrimStart().StartsWith('#')).Select(Indent).DefaultIfEmpty().Min();
        var problems = new List<Diagnostic>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (Indent(lines[i]) != indent || Typo().Match(lines[i]) is not { Success: true } problem) continue;
            var (mark, rest) = (problem.Groups["mark"], problem.Groups["rest"].Value.Trim());
            var sign = mark.Value.TrimEnd('\u00A0') == "-" ? "-" : ":";
            var sentence = mark.Value switch
            {
                "：" => "this colon is a wide one (U+FF1A), which YAML does not accept",
                [.., '\u00A0'] => "the space after this mark is a non-breaking one (U+00A0), which YAML does not accept",
                _ => $"a space is missing after this {(sign == ":" ? "colon" : "hyphen")}",
            };
            lines[i] = $"{lines[i][..(mark.Index)]}{sign} {rest}";
            problems.Add(new(YamlRules.InvalidYaml, new(file, linesBefore + i + 1, mark.Index + 1), $"The YAML can't be read: {sentence}.", $"write '{problem.Groups["key"].Value}{sign} {rest}'"));
        }
        corrected = string.Join('\n', lines);
        return problems;
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    [GeneratedRegex("^ *((?<key>[A-Za-z][A-Za-z0-9_-]*)(?<mark>:\u00A0|：\u00A0?|:(?=[^\\s:/]))|(?<mark>-\u00A0|-(?=[^\\s-])))(?<rest>.*)$")]
    private static partial Regex Typo();
}
