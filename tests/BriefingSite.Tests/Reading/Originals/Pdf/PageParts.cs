using System.Globalization;
using BriefingSite.Reading.Originals.Pdf;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.PdfFonts;
using PdfLine = BriefingSite.Reading.Originals.Pdf.PdfLine;

namespace BriefingSite.Tests.Reading.Originals.Pdf;

/// <summary>Words at their places on a page. Every letter and every space is half as wide as the type is high.</summary>
internal sealed class PageParts
{
    /// <summary>The usual size of the type, and how wide a letter of it is.</summary>
    public const double Size = 10, Letter = 5;

    private readonly List<PdfWord> _words = [];

    /// <summary>The words, in the order in which they were set.</summary>
    public List<PdfWord> Words => _words;

    /// <summary>Sets a line of words; several spaces leave as much room.</summary>
    public PageParts Line(double left, double y, string text, double size = Size, bool isBold = false, bool isHidden = false, bool isRaised = false)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf(' ', at);
            if (end < 0) end = text.Length;
            if (end > at) Add(left + at * size / 2, y, text[at..end], size, isBold, isHidden, isRaised);
            at = end + 1;
        }
        return this;
    }

    /// <summary>Sets lines below each other, 13 points apart.</summary>
    public PageParts Lines(double left, double y, params string[] lines)
    {
        foreach (var (line, i) in lines.Select((line, i) => (line, i))) Line(left, y - i * 13, line);
        return this;
    }

    private void Add(double left, double y, string text, double size, bool isBold, bool isHidden, bool isRaised)
    {
        PdfWord? word = null;
        foreach (var (c, i) in text.Select((c, i) => (c, i)))
        {
            var x = Bidirectional.IsRightToLeft(text[0]) ? left + (text.Length - 1 - i) * size / 2 : left + i * size / 2;
            var glyph = new Glyph($"{c}", x, x + size / 2, y, size, isBold, isRaised, isHidden);
            if (word is null) word = new(glyph, _words.Count, false, _words.Count > 0 ? _words[^1] : null);
            else word.Add(glyph);
        }
        _words.Add(word!);
    }

    /// <summary>A line of words.</summary>
    public static PdfLine LineOf(string text, double left = 70, double y = 700, double size = Size, bool isBold = false) =>
        new(new PageParts().Line(left, y, text, size, isBold).Words, isFromRight: false);

    /// <summary>A letter as the library reads it, level unless its end is elsewhere.</summary>
    public static Letter LetterOf(string? text, double x, double y = 700, double width = Letter, double size = Size, double rise = 0, double? bottom = null, bool isBold = false, int weight = 400, TextRenderingMode mode = TextRenderingMode.Fill)
    {
        var box = new PdfRectangle(x, bottom ?? y, x + Math.Max(width, 0.1), (bottom ?? y) + size * 0.7);
        return new(text!, box, box, new PdfPoint(x, y), new PdfPoint(x + width, y + rise), width, size, new FontDetails("Times", isBold, weight, false), mode, null!, null!, size, 0);
    }

    /// <summary>The letters of a text, each as wide as half its height, and its spaces.</summary>
    public static IEnumerable<Letter> LettersOf(string text, double x, double y = 700, double size = Size, double apart = 0) =>
        text.Select((c, i) => LetterOf(c.ToString(CultureInfo.InvariantCulture), x + i * (size / 2 + apart), y, size / 2, size));
}
