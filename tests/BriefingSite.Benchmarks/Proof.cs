using System.Net;
using System.Text.RegularExpressions;
using BriefingSite.Benchmarks.Corpus;

namespace BriefingSite.Benchmarks;

/// <summary>Looks whether a rival did the work: one file for each page, with its text, claims and citations drawn. Nobody wins by not
/// working. Not timed.</summary>
internal static partial class Proof
{
    private const int Headings = 5, Cells = 20;

    /// <summary>What no reader should see: signs that ought to have been drawn.</summary>
    private static readonly string[] s_signs = ["[^1]", "[^2]", "| ---", "**", ":::", "{:", "{{", "{%", "[["];

    /// <summary>The first thing that is wrong with what was written; <c>null</c> when nothing is.</summary>
    public static string? Find(Rival rival, Manuscript prose, string output)
    {
        for (var page = 0; page < prose.Pages; page++)
        {
            var address = rival.Address(Manuscript.Id(page));
            var file = Path.Combine(output, address, "index.html");
            if (!File.Exists(file)) return $"/{address} was not written";
            if (Lack(File.ReadAllText(file), prose, page) is { } lack) return $"/{address} {lack}";
        }
        return null;
    }

    /// <summary>What a page of HTML lacks; <c>null</c> when it has everything.</summary>
    public static string? Lack(string html, Manuscript prose, int page)
    {
        var body = Script().Replace(html[Math.Max(0, html.IndexOf("<body", StringComparison.Ordinal))..], "");
        var text = Space().Replace(WebUtility.HtmlDecode(Tag().Replace(body, " ")).Replace('’', '\''), " ");
        var listener = new Listener();
        prose.Body(page, listener);
        if (!text.Contains(Manuscript.Title(page), StringComparison.Ordinal)) return "lacks its title";
        if (listener.Claims.Find(claim => !text.Contains(claim, StringComparison.Ordinal)) is { } claim) return $"lacks the claim: {claim}";
        if (listener.Cited.Find(source => !body.Contains($"sources/{source}/", StringComparison.Ordinal)) is { } source) return $"does not lead to {source}";
        if (listener.Linked.Find(id => !body.Contains($"/{id}/", StringComparison.Ordinal)) is { } id) return $"does not lead to {id}";
        if (Regex.Count(body, "<h2") < Headings) return "lacks headings";
        if (Regex.Count(body, "<td") < Cells) return "lacks a table";
        if (!body.Contains("<blockquote", StringComparison.Ordinal)) return "lacks a quotation";
        return Array.Find(s_signs, sign => text.Contains(sign, StringComparison.Ordinal)) is { } sign ? $"shows {sign}" : null;
    }

    [GeneratedRegex("<script.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    /// <summary>Writes down what a page says, in no notation.</summary>
    private sealed class Listener : INotation
    {
        public List<string> Claims { get; } = [];

        public List<string> Cited { get; } = [];

        public List<string> Linked { get; } = [];

        public string Link(string id, string title)
        {
            Linked.Add(id);
            return "";
        }

        public string Claim(string id, string text, IReadOnlyList<(string Source, int Passage)> evidence)
        {
            Claims.Add(text);
            Cited.AddRange(evidence.Select(each => each.Source));
            return "";
        }
    }
}
