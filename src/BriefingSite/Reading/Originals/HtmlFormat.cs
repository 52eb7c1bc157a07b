using AngleSharp.Html.Dom;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals.Html;
using BriefingSite.Reading.Originals.Metadata;

namespace BriefingSite.Reading.Originals;

/// <summary>HTML: a text that begins with a tag of it, whatever the name of the file.</summary>
internal sealed class HtmlFormat : IOriginalFormat
{
    private static readonly string[] s_beginnings = ["<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<article", "<main", "<div", "<h1", "<p>", "<p ", "<table", "<section"];

    /// <inheritdoc/>
    public string Name => "HTML";

    /// <inheritdoc/>
    public bool Accepts(InputFile original)
    {
        var text = original.Content.Text();
        // Markdown may begin with a tag.
        return HtmlText.Is(original.Path, text) || (Path.GetExtension(original.Path).ToLowerInvariant() is not (".md" or ".markdown") && Begins(text));
    }

    /// <inheritdoc/>
    public OriginalText Read(InputFile original, PassageDivision division)
    {
        var text = original.Content.Text();
        // As records were made before.
        if (division == PassageDivision.Lines && !HtmlText.Is(original.Path, text)) return new(LinePassages.Of(text));
        var (page, problem) = HtmlPage.Parse(text);
        if (page is null) return OriginalRules.TooLarge(original, problem!);
        using (page) return division == PassageDivision.Lines ? new(HtmlText.Lines(page).ToValueList()) : WithMetadata(HtmlPassages.Read(page), page);
    }

    private static OriginalText WithMetadata(OriginalText text, IHtmlDocument page)
    {
        var (metadata, remarks) = PageMetadata.Read(page);
        return text with { Metadata = metadata, Remarks = [.. text.Remarks, .. remarks] };
    }

    // Behind comments and the declaration of XML.
    private static bool Begins(string text)
    {
        var rest = text.AsSpan().TrimStart();
        while (rest.StartsWith("<!--", StringComparison.Ordinal) || (rest.StartsWith("<?xml", StringComparison.Ordinal) && rest.Contains("<html", StringComparison.OrdinalIgnoreCase)))
        {
            var (mark, length) = rest[1] == '!' ? ("-->", 3) : ("?>", 2);
            if (rest.IndexOf(mark, StringComparison.Ordinal) is not (>= 0 and var end)) return false;
            rest = rest[(end + length)..].TrimStart();
        }
        foreach (var beginning in s_beginnings)
            if (rest.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
