using System.Text.RegularExpressions;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Serving;

/// <summary>Why a page was drawn again: where what it shows differs from what it showed, in words for people.</summary>
/// <remarks>Records can tell what they hold (<c>Name { Member = value }</c>), so two texts are compared, not two trees: a new member
/// needs nothing here. Places are no part of a value and don't count.</remarks>
internal static partial class RebuildExplanation
{
    private const int Before = 24, After = 72;

    /// <summary>The reasons, a line each.</summary>
    public static IEnumerable<string> Describe(string path, BuildReport rebuilt)
    {
        var now = rebuilt.Now?.Find(path);
        var known = rebuilt.Before?.Find(now?.Path ?? path);
        if (now is null) return [known is null ? $"There is no page {path}." : $"{known.Path} is gone, for {Cause(rebuilt)}."];
        IEnumerable<string> inputs = [.. Inputs(now)];
        if (rebuilt.Before is not { } before)
            return [$"{now.Path} was drawn, for nothing is kept from one run of the program to the next.", .. Shows(inputs)];
        if (ReferenceEquals(rebuilt.Before, rebuilt.Now)) return [$"{now.Path} is as it was: the last build failed."];
        if (known is null) return [$"{now.Path} was drawn, for it is new.", .. Shows(inputs)];
        var isSame = known.Equals(now);
        if (isSame && before.Frame == rebuilt.Now!.Frame) return [$"{now.Path} was kept: nothing that it shows has changed.", .. Shows(inputs)];
        return
        [
            $"{now.Path} was drawn again, for {Cause(rebuilt)}.",
            .. isSame ? [] : Difference("", known, now, rebuilt.Changed),
            .. before.Frame == rebuilt.Now!.Frame ? [] : Difference("around every page: ", before.Frame, rebuilt.Now.Frame, rebuilt.Changed),
        ];
    }

    private static string Cause(BuildReport rebuilt) => $"{rebuilt.Cause} {(rebuilt.Changed.Count > 1 ? "have" : "has")} changed";

    private static IEnumerable<string> Shows(IEnumerable<string> inputs) => inputs.Any() ? [$"  It shows something of {string.Join(", ", inputs)}."] : [];

    /// <summary>The files that a page shows something of, by the places it holds.</summary>
    private static IEnumerable<string> Inputs(Page page) =>
        Place().Matches(page.ToString()).Select(match => match.Groups["file"].Value).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Difference(string where, object before, object now, ValueList<string> changed)
    {
        var (was, isNow) = (Place().Replace($"{before}", ""), Place().Replace($"{now}", ""));
        var at = was.AsSpan().CommonPrefixLength(isNow);
        yield return $"  {where}{Way(isNow.AsSpan(0, at))}{(Line($"{now}", at, changed) is { } line ? $", {line}" : "")}";
        yield return $"    was: {Excerpt(was, at)}";
        yield return $"    is:  {Excerpt(isNow, at)}";
    }

    /// <summary>The file and line of what differs, where that is a file that has changed.</summary>
    /// <param name="text">The text with its places.</param>
    /// <param name="at">Where it differs, not counting places.</param>
    /// <param name="changed">The files that have changed.</param>
    private static string? Line(string text, int at, ValueList<string> changed)
    {
        var passed = 0;
        Match? last = null;
        foreach (Match place in Place().Matches(text))
        {
            if (place.Index - passed > at) break;
            (last, passed) = (place, passed + place.Length);
        }
        return last is not null && changed.Contains(last.Groups["file"].Value) ? $"{last.Groups["file"].Value}:{last.Groups["line"].Value}" : null;
    }

    /// <summary>The value around a place in a text, without the names of what it consists of.</summary>
    private static string Excerpt(string text, int at)
    {
        // A list that ends here, and one that goes on.
        if (at == text.Length || text[at] is ']' or '}') return "nothing";
        var isFurther = FurtherItem().IsMatch(text, at);
        var head = text.AsSpan(0, at);
        var start = isFurther ? at : Math.Max(head.LastIndexOf(" = ") + 3, head.LastIndexOf('[') + 1);
        var isCut = start < at - Before;
        if (isCut) start = at - Before;
        var end = isFurther ? text.IndexOf('}', at) : ValueEnd().Match(text, Math.Max(start, at - 2)) is { Success: true } match ? match.Index : text.Length;
        var more = end > at + After;
        if (more) end = at + After;
        var shown = Name().Replace(text[start..end].ReplaceLineEndings(" "), "").Trim(' ', ',', '[', ']', '{', '}');
        return shown.Length == 0 ? "nothing" : $"{(isCut ? "…" : "")}{shown}{(more ? "…" : "")}";
    }

    /// <summary>The members that lead to the end of a text, in words: <c>claims, kind</c>; <c>text</c> for prose.</summary>
    private static string Way(ReadOnlySpan<char> text)
    {
        var names = new List<string> { "" };
        foreach (var match in Member().EnumerateMatches(text))
        {
            var token = text.Slice(match.Index, match.Length);
            if (token is "{") names.Add("");
            else if (token is "}" && names.Count > 1) names.RemoveAt(names.Count - 1);
            else if (token is not "}") names[^1] = token[..^3].ToString();
        }
        var words = names.Where(name => name is not ("" or "Topic" or "Body" or "Blocks" or "Content" or "Value" or "Items")).Select(Words).Distinct().ToList();
        return words.Count > 0 ? string.Join(", ", words) : "text";
    }

    private static string Words(string name) => string.Concat(name.Select(letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}")).TrimStart();

    [GeneratedRegex(@"\{|\}|(?<=[{,] )[A-Z]\w* = ")]
    private static partial Regex Member();

    [GeneratedRegex(@"(?<=^|[{,\[] ?)(\w+ \{ ?)?([A-Z]\w* = )?|[{}\[\]]")]
    private static partial Regex Name();

    [GeneratedRegex(@"\G, [A-Z]\w* \{")]
    private static partial Regex FurtherItem();

    [GeneratedRegex(@", [A-Z]\w* = | \}|\]")]
    private static partial Regex ValueEnd();

    [GeneratedRegex(@"(?<file>(input|seeds)/[^\s:]+):(?<line>\d+):\d+")]
    private static partial Regex Place();
}
