using System.Text;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

public static partial class LinkingRules
{
    /// <summary>A picture with words in quotation marks.</summary>
    public static Rule QuotingPicture { get; } = All.Add(new("BS136", Severity.Note, "A picture that may quote somebody",
        "The words in a picture are not checked. Whoever reviews the site should know that some of them stand in quotation marks.",
        "<text>“We doubt it”</text>", "the same words below the picture, with a citation"));
}

/// <summary>Notes words in quotation marks in the text of SVG pictures, which nothing checks.</summary>
public sealed class ReportPictureText : IModule<InputFile, InputFile>
{
    /// <inheritdoc/>
    public IEnumerable<InputFile> Execute(InputFile document, Action<Diagnostic> report)
    {
        if (Path.GetExtension(document.Path).Equals(".svg", StringComparison.OrdinalIgnoreCase))
        {
            var text = TextOf(document.Content.Text());
            if (QuotationMarks.Find(text).Ranges is [var first, ..])
                report(new(LinkingRules.QuotingPicture, new(document.Path, 1, 1), $"“{Target.Shortened(text[first.WordsStart..first.WordsEnd].Trim())}” in this picture is not checked.", "say it in the text, with a citation"));
        }
        return [document];
    }

    // The text between the tags, outside of styles and scripts.
    private static string TextOf(string svg)
    {
        var text = new StringBuilder();
        for (var i = 0; i < svg.Length;)
        {
            if (svg[i] != '<')
            {
                text.Append(svg[i++]);
                continue;
            }
            var tag = svg.AsSpan(i);
            var end = tag.StartsWith("<style") ? "</style>" : tag.StartsWith("<script") ? "</script>" : tag.StartsWith("<!--") ? "-->" : ">";
            var close = svg.IndexOf(end, i, StringComparison.Ordinal);
            if (close < 0) break;
            text.Append(' ');
            i = close + end.Length;
        }
        return text.Replace("&quot;", "\"").Replace("&#34;", "\"").Replace("&lt;", "<").Replace("&gt;", ">").ToString();
    }
}
