using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>A PDF that is made of lines at their places.</summary>
internal sealed class PdfFile : IDisposable
{
    /// <summary>The distance between lines of the text, and the size of its type.</summary>
    public const double Leading = 13, Size = 10.5;

    private readonly PdfDocumentBuilder _document = new();
    private readonly PdfDocumentBuilder.AddedFont _text, _bold;
    private PdfPageBuilder _page;

    public PdfFile()
    {
        _text = _document.AddStandard14Font(Standard14Font.TimesRoman);
        _bold = _document.AddStandard14Font(Standard14Font.TimesBold);
        _page = _document.AddPage(PageSize.A4);
    }

    public void Dispose() => _document.Dispose();

    public PdfFile About(string title, string author)
    {
        (_document.DocumentInformation.Title, _document.DocumentInformation.Author) = (title, author);
        return this;
    }

    public PdfFile NewPage()
    {
        _page = _document.AddPage(PageSize.A4);
        return this;
    }

    public PdfFile Line(double x, double y, string text, double size = Size, bool isBold = false)
    {
        _page.AddText(text, size, new PdfPoint(x, y), isBold ? _bold : _text);
        return this;
    }

    /// <summary>Lines below each other; where words are given apart, each line is filled up to a width, as in print.</summary>
    public PdfFile Lines(double x, double y, params string[] lines)
    {
        foreach (var line in lines)
        {
            Line(x, y, line);
            y -= Leading;
        }
        return this;
    }

    /// <summary>A paragraph set in lines of a width; returns the height below it.</summary>
    public double Paragraph(double x, double y, double width, string text, double indent = 0, double size = Size)
    {
        var line = "";
        var left = x + indent;
        foreach (var word in text.Split(' '))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (left + Width(longer, size) > x + width)
            {
                Line(left, y, line, size);
                (line, left, y) = (word, x, y - Leading);
            }
            else line = longer;
        }
        Line(left, y, line, size);
        return y - Leading;
    }

    public double Width(string text, double size = Size) =>
        text.Length == 0 ? 0 : _page.MeasureText(text, size, new PdfPoint(0, 0), _text).Max(letter => letter.EndBaseLine.X);

    public byte[] Make() => _document.Build();

    public OriginalText Read() => ReadBytes(Make());

    public static OriginalText ReadBytes(byte[] bytes) => new PdfFormat().Read(new InputFile("report.pdf", new(bytes)), PassageDivision.Paragraphs);
}
