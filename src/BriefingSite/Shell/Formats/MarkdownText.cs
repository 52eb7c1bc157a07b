using System.Text;
using System.Text.RegularExpressions;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats;

/// <summary>Text of an input file in Markdown that forges show: it is read and does nothing. It calls nobody, links nowhere, and is neither HTML nor a
/// formula nor a command.</summary>
internal static partial class MarkdownText
{
    // It has no width, and is no part of any word that a forge links or obeys.
    private const char Joiner = '\u2060';

    private const string Special = "\\`*_~[]<>|#!&%^";

    /// <summary>Text in a line.</summary>
    public static string Escape(string text)
    {
        var shown = VisibleText.Escape(text, keepsLines: true).Replace('\r', ' ').Replace('\n', ' ');
        var broken = Linked().Matches(shown).Select(match => match.Groups["before"]).Select(before => before.Index + before.Length).ToHashSet();
        var output = new StringBuilder(shown.Length + 8);
        var marker = Marker().Match(shown);
        for (var i = 0; i < shown.Length; i++)
        {
            if (broken.Contains(i)) output.Append(Joiner);
            if (Special.Contains(shown[i]) || (marker.Success && i == marker.Groups["sign"].Index)) output.Append('\\');
            // In a tag of its own a dollar begins no formula.
            output.Append(shown[i] == '$' ? "<span>$</span>" : shown[i].ToString());
        }
        return output.ToString();
    }

    /// <summary>A piece of code: an id, a path, a commit.</summary>
    public static string Code(string text) => $"`{VisibleText.WithoutOrders(VisibleText.Escape(text.Replace('`', '\'').Replace('\n', ' ')), "<U+005B>")}`";

    // What forges link, each time with the part after which a joiner breaks it: names, numbers of issues and the like, addresses, hashes of commits.
    [GeneratedRegex(@"(?<before>[@#])(?=\S)|(?<before>[!&])(?=[0-9])|(?<before>[~%^])(?=[\w""{])|(?<before>[A-Za-z][A-Za-z0-9+.-]*:)(?=//)|\b(?<before>[Ww]{3})(?=\.)|\b(?<before>[Gg][Hh]-)(?=[0-9])|\b(?=[0-9]*[a-f])(?<before>[0-9a-f])(?=[0-9a-f]{6,63}\b)")]
    private static partial Regex Linked();

    // What begins a list, a rule or a heading at the beginning of a line, a command to a runner (::error) or to a forge (/approve).
    [GeneratedRegex(@"^\s*([0-9]+(?<sign>[.)])|(?<sign>[-+=:/]))")]
    private static partial Regex Marker();
}
