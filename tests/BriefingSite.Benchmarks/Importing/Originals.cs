using System.IO.Compression;
using System.Text;
using BriefingSite.Benchmarks.Corpus;

namespace BriefingSite.Benchmarks.Importing;

/// <summary>Originals of invented sentences, in several formats.</summary>
internal static class Originals
{
    private const int ParagraphsPerPage = 6, SentencesPerParagraph = 4, Columns = 72;
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /// <summary>A plain text with wrapped lines.</summary>
    public static byte[] Text(int pages) => Bytes(string.Join("\n\n", Paragraphs(pages).Select(Wrapped)));

    /// <summary>A page of HTML.</summary>
    public static byte[] Html(int pages) => Bytes($"<!doctype html><html lang=\"en\"><head><title>The coast</title><style>p {{ margin: 1em 0; font: 11pt serif; }}</style></head><body><main><h1>The coast</h1>{string.Concat(Paragraphs(pages).Select(text => $"<p>{text}</p>\n"))}</main></body></html>");

    /// <summary>A Word document.</summary>
    public static byte[] Docx(int pages)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Add(archive, "word/document.xml", $"<w:document {Word}><w:body>{string.Concat(Paragraphs(pages).Select(text => $"<w:p><w:r><w:rPr><w:lang w:val=\"en-GB\"/></w:rPr><w:t>{text}</w:t></w:r></w:p>"))}</w:body></w:document>");
        }
        return bytes.ToArray();
    }

    private static IEnumerable<string> Paragraphs(int pages) =>
        Enumerable.Range(0, pages * ParagraphsPerPage).Select(number => new Dice((ulong)number * 37 + 5)).Select(dice => string.Join(' ', Enumerable.Range(0, SentencesPerParagraph).Select(_ => Phrases.Plain(dice))));

    private static string Wrapped(string text)
    {
        var (wrapped, width) = (new StringBuilder(), 0);
        foreach (var word in text.Split(' '))
        {
            var isFull = width > 0 && width + 1 + word.Length > Columns;
            if (width > 0) wrapped.Append(isFull ? '\n' : ' ');
            wrapped.Append(word);
            width = isFull ? word.Length : width + 1 + word.Length;
        }
        return wrapped.ToString();
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var part = archive.CreateEntry(name).Open();
        part.Write(Bytes(text));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
