using System.Net;

namespace BriefingSite.Themes;

/// <content>Rewriting what was drawn.</content>
public sealed partial class Html
{
    /// <summary>The values of <c>id</c>, as they stand in a piece that was written, encoded.</summary>
    internal static IEnumerable<string> Ids(string written) =>
        Attributes(written).Where(found => found.Name == "id").Select(found => written[found.Start..found.End]);

    /// <summary>A piece that was written, with other values for some attributes. Nothing but attributes is ever mistaken for one: all values
    /// are quoted, and text holds no quotation mark that is not encoded.</summary>
    /// <param name="written">The piece as <see cref="ToString()"/> gives it.</param>
    /// <param name="rewrite">From the name and value of an attribute that names an anchor or an address to another value, all encoded;
    /// <c>null</c> keeps it.</param>
    internal static Html Rewrite(string written, Func<string, string, string?> rewrite)
    {
        var html = new Html(0, 16);
        var copied = 0;
        foreach (var (name, start, end) in Attributes(written))
        {
            var value = written[start..end];
            Part? replacement = rewrite(name, value) is { } other ? new(other)
                : name is "href" or "src" && value.StartsWith('/') ? new(WebUtility.HtmlDecode(value), IsText: true, IsPath: true) : null;
            if (replacement is null) continue;
            html.Add(new Part(written[copied..start]));
            html.Add(replacement.Value);
            copied = end;
        }
        html.Add(new Part(written[copied..]));
        return html;
    }

    private static IEnumerable<(string Name, int Start, int End)> Attributes(string text)
    {
        for (var from = 0; text.IndexOf("=\"", from, StringComparison.Ordinal) is >= 0 and var equals;)
        {
            var start = equals + 2;
            var end = text.IndexOf('"', start);
            var name = equals;
            while (name > 0 && !char.IsWhiteSpace(text[name - 1])) name--;
            if (Known(text.AsSpan(name, equals - name)) is { } known) yield return (known, start, end);
            from = end + 1;
        }
    }

    private static string? Known(ReadOnlySpan<char> name) => name switch
    {
        "id" => "id",
        "href" => "href",
        "src" => "src",
        "fill" => "fill",
        "aria-labelledby" => "aria-labelledby",
        "aria-describedby" => "aria-describedby",
        _ => null,
    };
}
