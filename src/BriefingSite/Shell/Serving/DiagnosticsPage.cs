using System.Net;
using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Serving;

/// <summary>The page that is shown instead of every page before the first successful build: the problems, readable without script.</summary>
internal static class DiagnosticsPage
{
    /// <summary>The page.</summary>
    public static OutputFile Render(ValueList<PreviewProblem> problems)
    {
        var html = new StringBuilder($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>The briefing can't be built yet</title>
            <link rel="stylesheet" href="{PreviewServer.Sheet}">
            </head>
            <body class="whole">
            <main class="problems">
            <h1>The briefing can't be built yet</h1>
            <p>{Report.Count([.. problems.Select(problem => problem.Diagnostic)])}. The page appears as soon as they are fixed.</p>
            <ol>

            """);
        foreach (var (diagnostic, line) in problems)
        {
            html.Append($"<li class=\"{diagnostic.Rule.Level}\">\n<p><code class=\"place\">{Encoded($"{diagnostic.Location}")}</code> <b>{diagnostic.Rule.Code}</b></p>\n<p>{Encoded(diagnostic.Message)}</p>\n");
            if (!string.IsNullOrWhiteSpace(line)) html.Append($"<pre>{Marked(line, diagnostic.Location)}</pre>\n");
            if (diagnostic.Hint is { } hint) html.Append($"<p class=\"hint\">{Encoded(hint)}</p>\n");
            html.Append("</li>\n");
        }
        html.Append("</ol>\n</main>\n</body>\n</html>\n");
        return new("index.html", Blob.Create(html.ToString()), "the problems");
    }

    private static string Marked(string line, Location at)
    {
        line = VisibleText.Dotted(line);
        var start = Math.Clamp(at.Column - 1, 0, line.Length);
        var end = Math.Clamp(start + at.Length, start, line.Length);
        return $"{Encoded(line[..start])}<mark>{Encoded(line[start..end])}</mark>{Encoded(line[end..])}";
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(VisibleText.Escape(text));
}
