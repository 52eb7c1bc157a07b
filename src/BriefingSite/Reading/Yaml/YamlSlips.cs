using System.Text.RegularExpressions;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Yaml;

/// <summary>Slips in YAML that can't be read, of which its parser says something else at another place: a space that is missing behind a colon or a
/// hyphen, or is none that YAML knows.</summary>
internal static partial class YamlSlips
{
    /// <summary>The slips, one a line; none where the YAML can't be read for another reason.</summary>
    /// <param name="file">The file, for places.</param>
    /// <param name="text">The YAML.</param>
    /// <param name="linesBefore">How many lines of the file stand before it.</param>
    /// <param name="mended">The YAML without them.</param>
    public static List<Diagnostic> Find(string file, string text, int linesBefore, out string mended)
    {
        var lines = text.Split('\n');
        var indent = lines.Where(line => line.Trim().Length > 0 && !line.TrimStart().StartsWith('#')).Select(Indent).DefaultIfEmpty().Min();
        var problems = new List<Diagnostic>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (Indent(lines[i]) != indent || Slip().Match(lines[i]) is not { Success: true } problem) continue;
            var (mark, rest) = (problem.Groups["mark"], problem.Groups["rest"].Value.Trim());
            var sign = mark.Value.TrimEnd('\u00A0') == "-" ? "-" : ":";
            var sentence = mark.Value switch
            {
                "：" => "this colon is a wide one (U+FF1A), which YAML does not know",
                [.., '\u00A0'] => "the space behind this mark is a non-breaking one (U+00A0), which YAML does not know",
                _ => $"behind this {(sign == ":" ? "colon" : "hyphen")} a space is missing",
            };
            lines[i] = $"{lines[i][..(mark.Index)]}{sign} {rest}";
            problems.Add(new(YamlRules.InvalidYaml, new(file, linesBefore + i + 1, mark.Index + 1), $"The YAML can't be read: {sentence}.", $"write '{problem.Groups["key"].Value}{sign} {rest}'"));
        }
        mended = string.Join('\n', lines);
        return problems;
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    [GeneratedRegex("^ *((?<key>[A-Za-z][A-Za-z0-9_-]*)(?<mark>:\u00A0|：\u00A0?|:(?=[^\\s:/]))|(?<mark>-\u00A0|-(?=[^\\s-])))(?<rest>.*)$")]
    private static partial Regex Slip();
}
