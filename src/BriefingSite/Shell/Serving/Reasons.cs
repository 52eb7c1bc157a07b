using System.Text.RegularExpressions;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Serving;

/// <summary>Why a page was drawn again: where what it shows differs from what it showed, in words for people.</summary>
/// <remarks>Records can tell what they hold (<c>Name { Member = value }</c>), so two texts are compared, not two trees: a new member
/// needs nothing here. Places are no part of a value and don't count.</remarks>
internal static partial class Reasons
{
    private const int Before = 24, After = 56;

    /// <summary>The reasons, a line each.</summary>
    public static IEnumerable<string> Of(string path, Rebuilt rebuilt)
    {
        var now = rebuilt.Now?.Find(path);
        if (now is null) return [$"There is no page {path}."];
        IEnumerable<string> inputs = [.. Inputs(now)];
        if (rebuilt.Before is not { } before)
            return [$"{now.Path} was drawn, for nothing is kept from one run of the program to the next.", .. Shows(inputs)];
        if (ReferenceEquals(rebuilt.Before, rebuilt.Now)) return [$"{now.Path} is as it was: the last build failed."];
        var known = before.Find(now.Path);
        if (known is null) return [$"{now.Path} was drawn, for it is new.", .. Shows(inputs)];
        var isSame = known.Equals(now);
        if (isSame && before.Frame == rebuilt.Now!.Frame) return [$"{now.Path} was kept: nothing that it shows has changed.", .. Shows(inputs)];
        return
        [
            $"{now.Path} was drawn again.",
            .. isSame ? [] : Difference(known, now),
            .. before.Frame == rebuilt.Now!.Frame ? [] : Difference(before.Frame, rebuilt.Now.Frame),
            .. Changed(rebuilt.Changed.Intersect(inputs).ToList()),
        ];
    }

    private static IEnumerable<string> Shows(IEnumerable<string> inputs) => inputs.Any() ? [$"  It shows something of {string.Join(", ", inputs)}."] : [];

    private static IEnumerable<string> Changed(List<string> files) =>
        files.Count > 0 ? [$"  Of what it shows {string.Join(", ", files)} {(files.Count == 1 ? "has" : "have")} changed."] : [];

    /// <summary>The files that a page shows something of, by the places it holds.</summary>
    private static IEnumerable<string> Inputs(Page page) =>
        Place().Matches(page.ToString()).Select(match => match.Groups["file"].Value).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Difference(object before, object now)
    {
        var (was, isNow) = (Place().Replace($"{before}", ""), Place().Replace($"{now}", ""));
        var at = was.AsSpan().CommonPrefixLength(isNow);
        yield return $"  {Way(isNow.AsSpan(0, at))} differs:";
        yield return $"    was {Excerpt(was, at)}";
        yield return $"    is  {Excerpt(isNow, at)}";
    }

    private static string Excerpt(string text, int at)
    {
        var (start, end) = (Math.Max(0, at - Before), Math.Min(text.Length, at + After));
        return $"{(start > 0 ? "…" : "")}{text[start..end].ReplaceLineEndings(" ")}{(end < text.Length ? "…" : "")}";
    }

    /// <summary>The members that lead to the end of a text, such as <c>TopicPage.Topic.Body.Blocks</c>.</summary>
    private static string Way(ReadOnlySpan<char> text)
    {
        var names = new List<string> { text[..Math.Max(0, text.IndexOf(' '))].ToString() };
        foreach (var match in Member().EnumerateMatches(text))
        {
            var token = text.Slice(match.Index, match.Length);
            if (token is "{") names.Add("");
            else if (token is "}" && names.Count > 1) names.RemoveAt(names.Count - 1);
            else if (token is not "}") names[^1] = token[..^3].ToString();
        }
        return string.Join('.', names.Where(name => name.Length > 0));
    }

    [GeneratedRegex(@"\{|\}|(?<=[{,] )[A-Z]\w* = ")]
    private static partial Regex Member();

    [GeneratedRegex(@"(?<file>(input|seeds)/[^\s:]+):\d+:\d+")]
    private static partial Regex Place();
}
