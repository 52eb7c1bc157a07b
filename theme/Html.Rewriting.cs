using System.Net;

namespace BriefingSite.Themes;

/// <content>Rewriting what was drawn.</content>
public sealed partial class Html
{
    /// <summary>The values of an attribute, as they stand in the piece, encoded.</summary>
    internal IEnumerable<string> Values(string attribute) =>
        Attributes(ToString()).Where(found => found.Name == attribute).Select(found => found.Value);

    /// <summary>The piece with other values for some attributes. Nothing but attributes is ever mistaken for one: all values are quoted,
    /// and text holds no quotation mark that is not encoded.</summary>
    /// <param name="rewrite">From an attribute's name and value to another value, all encoded; <c>null</c> keeps it.</param>
    internal Html Rewrite(Func<string, string, string?> rewrite)
    {
        var text = ToString();
        var parts = new List<object>();
        var copied = 0;
        foreach (var (name, value, start) in Attributes(text))
        {
            object? replacement = rewrite(name, value) is { } other ? other
                : name is "href" or "src" && value.StartsWith('/') ? new Url(WebUtility.HtmlDecode(value)) : null;
            if (replacement is null) continue;
            parts.Add(text[copied..start]);
            parts.Add(replacement);
            copied = start + value.Length;
        }
        parts.Add(text[copied..]);
        return new(parts);
    }

    private static IEnumerable<(string Name, string Value, int Start)> Attributes(string text)
    {
        for (var from = 0; text.IndexOf("=\"", from, StringComparison.Ordinal) is >= 0 and var equals;)
        {
            var start = equals + 2;
            var end = text.IndexOf('"', start);
            var name = equals;
            while (name > 0 && !char.IsWhiteSpace(text[name - 1])) name--;
            yield return (text[name..equals], text[start..end], start);
            from = end + 1;
        }
    }
}
