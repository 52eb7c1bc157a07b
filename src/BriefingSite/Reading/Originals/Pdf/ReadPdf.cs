using System.Buffers;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>Reads the text of a PDF, within limits.</summary>
internal sealed class ReadPdf
{
    private const int MaxPages = 3_000;

    private const int MaxLetters = 15_000_000, MaxLettersOfPage = 400_000, Stack = 64 * 1024 * 1024, BytesOfPage = 2_000, MinUsualLetters = 200;

    private const int Tick = 50, MaxMilliseconds = 60_000, MillisecondsOfPage = 300;
    private const long MaxHeld = 300_000_000, HeldOfPage = 300_000;

    // Of the time of processors; a page of print takes ten milliseconds. Several files may be read at a time.
    private static readonly TimeSpan s_maxWork = TimeSpan.FromSeconds(7), s_workOfPage = TimeSpan.FromMilliseconds(30);
    private static int s_readers;

    // A picture that covers so much of a page is one of the page.
    private const double WholePage = 0.75;

    private static readonly SearchValues<byte> s_numbers = SearchValues.Create(" \r\n\t0123456789-+."u8);

    private readonly List<PageWords> _pages = [];
    private readonly LimitedFilters _filters = new();
    private readonly List<int> _empty = [], _broken = [];
    private FontLetters? _fonts;
    private int _letters, _unnamed;
    private volatile bool _isOver;

    /// <summary>The content of a file. What goes wrong is a failure and no exception.</summary>
    public static PdfContent Read(ReadOnlyMemory<byte> bytes)
    {
        var read = new ReadPdf();
        PdfContent? content = null;
        var pages = 0;
        // What is known to turn in circles or to hold too much is found before; this is the last net. The library calls itself for what is nested, and a file may
        // make it turn in circles: it gets a thread that is left behind. How much it works is told by the time of processors, on a busy machine too.
        var thread = new Thread(() => content = read.Safely(bytes, count => pages = count), Stack) { IsBackground = true };
        var (work, held, readers) = (Environment.CpuUsage.TotalTime, GC.GetTotalMemory(false), Interlocked.Increment(ref s_readers));
        thread.Start();
        try
        {
            for (var waited = 0L; !thread.Join(Tick); waited += Tick)
            {
                readers = Math.Max(readers, Volatile.Read(ref s_readers));
                var most = held + readers * (MaxHeld + pages * HeldOfPage);
                // With many processors much waits to be collected.
                var isTooLarge = GC.GetTotalMemory(false) > most && GC.GetTotalMemory(true) > most;
                if (!isTooLarge && Environment.CpuUsage.TotalTime - work <= readers * (s_maxWork + pages * s_workOfPage) && waited < MaxMilliseconds + pages * MillisecondsOfPage) continue;
                read._isOver = true;
                return new(PdfFailure.TooLarge, isTooLarge ? "takes too much memory to read" : "takes too long to read");
            }
        }
        finally
        {
            Interlocked.Decrement(ref s_readers);
        }
        return content ?? new(PdfFailure.Broken);
    }

    private PdfContent Safely(ReadOnlyMemory<byte> bytes, Action<int> pages)
    {
        try
        {
            if (HasHostileWidths(bytes.Span)) return new(PdfFailure.Broken);
            using var document = PdfDocument.Open(bytes.ToArray(), new() { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = _filters });
            if (document.NumberOfPages > MaxPages) return new(PdfFailure.TooLarge, $"has {document.NumberOfPages:N0} pages; {MaxPages:N0} can be read");
            if (document.NumberOfPages == 0) return new(PdfFailure.Broken);
            pages(Math.Min(document.NumberOfPages, bytes.Length / BytesOfPage));
            if (FormCycles.Exist(document)) return new(PdfFailure.Broken);
            return Content(document);
        }
        catch (PdfDocumentEncryptedException)
        {
            return new(PdfFailure.Locked);
        }
        catch (PdfLimitException limit)
        {
            return new(PdfFailure.TooLarge, limit.Message);
        }
        // A broken file makes the library fail in many ways.
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return failure.InnerException is PdfLimitException limit ? new(PdfFailure.TooLarge, limit.Message) : Broken();
        }
    }

    // The library takes room on the stack by the widths of the fields of a cross-reference stream (/W [1 2 1]) without looking at them, and a stack that
    // overflows ends the program.
    private static bool HasHostileWidths(ReadOnlySpan<byte> bytes)
    {
        const int Longest = 8;
        while (bytes.IndexOf("/W"u8) is >= 0 and var at)
        {
            bytes = bytes[(at + 2)..];
            var list = bytes.TrimStart(" \r\n\t"u8);
            if (list.Length == 0 || list[0] != '[') continue;
            list = list[1..];
            if (list.IndexOf((byte)']') is not (>= 0 and var end) || list[..end].ContainsAnyExcept(s_numbers)) continue;
            // The widths of letters, under the same key, may have fractions.
            foreach (var part in list[..end].SplitAny(" \r\n\t"u8))
                if (list[part] is var number && ((number.IndexOf((byte)'.') is >= 0 and var point ? point : number.Length) > Longest || number.StartsWith("-"u8))) return true;
        }
        return false;
    }

    private PdfContent Broken() => _filters.HasLargeDrawing ? new(PdfFailure.TooLarge, $"draws more than {LimitedFilters.MaxDrawing / 1_000_000} MB on a page") : new(PdfFailure.Broken);

    private PdfContent Content(PdfDocument document)
    {
        for (var number = 1; number <= document.NumberOfPages && !_isOver; number++) ReadPage(document, number);
        if (_broken.Count == document.NumberOfPages) return Broken();
        if (_letters == 0 || _pages.TrueForAll(page => page.Words.Count == 0 && page.Turned.Count == 0)) return new(PdfFailure.NoText);
        if (_unnamed * 2 > _letters) return new(PdfFailure.Unnamed);
        if (IsForm(document)) return new(PdfFailure.Form);
        var labels = PageLabels.Of(document);
        var numbered = _pages.Count(page => LineNumbers.TakeFrom(page.Words));
        var furniture = Furniture.TakeFrom(_pages);
        foreach (var (page, number) in furniture.Numbers) labels[page] = number;
        var (columns, columned) = (0, 0);
        var paragraphs = new List<List<PdfParagraph>>();
        foreach (var page in _pages)
        {
            var found = Columns.Of(page.Words);
            if (found.Exists(column => column.IsColumn)) columned++;
            paragraphs.Add([.. found.SelectMany(column => ParagraphMaker.Of(LineMaker.Of(column.Words), page.Number, columns++)), .. page.Turned]);
            if (page.IsRead) foreach (var paragraph in paragraphs[^1]) paragraph.Question(Doubts.Machine);
        }
        var flow = Flow.Of(paragraphs);
        FileOrder.Question(flow.Paragraphs);
        WrongLetters.Question(flow.Paragraphs);
        return new(PdfFailure.None)
        {
            Paragraphs = flow.Paragraphs,
            Joins = flow.Joins,
            Heads = furniture.Heads,
            Furnished = furniture.Pages,
            Labels = labels.Where(label => label.Value != $"{label.Key}").ToDictionary(),
            Pages = document.NumberOfPages,
            Columned = columned,
            Numbered = numbered,
            Empty = _empty,
            Broken = _broken,
            Read = [.. _pages.Where(page => page.IsRead).Select(page => page.Number)],
            Facts = Facts(document),
        };
    }

    private static PdfFacts? Facts(PdfDocument document)
    {
        try
        {
            return PdfFacts.Of(document);
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or PdfLimitException))
        {
            // Broken metadata is no reason not to read the text.
            return null;
        }
    }

    private void ReadPage(PdfDocument document, int number)
    {
        try
        {
            var page = document.GetPage(number);
            var letters = page.Letters;
            _letters += letters.Count;
            if (_letters > MaxLetters || letters.Count > MaxLettersOfPage) throw new PdfLimitException($"has more than {(letters.Count > MaxLettersOfPage ? MaxLettersOfPage : MaxLetters):N0} letters {(letters.Count > MaxLettersOfPage ? "on a page" : "")}".TrimEnd());
            var (width, height) = (page.Width, page.Height);
            var words = WordMaker.Of(letters, letter => letter.StartBaseLine is { X: var x, Y: var y } && x >= -2 && x <= width + 2 && y >= -2 && y <= height + 2, (_fonts ??= new(document, _filters)).Read);
            _unnamed += words.Values.Sum(list => list.Sum(word => word.Text.Count(c => c == Glyph.Unnamed[0])));
            Add(page, words);
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or PdfLimitException) && failure.InnerException is not PdfLimitException)
        {
            _broken.Add(number);
        }
    }

    // Most text of a page may run upwards, as on a wide table; then it is turned.
    private void Add(Page page, Dictionary<Direction, List<PdfWord>> words)
    {
        var main = words.Count == 0 ? Direction.Level : words.Where(pair => pair.Key != Direction.Slanted).DefaultIfEmpty().MaxBy(pair => pair.Value?.Sum(word => word.Letters) ?? 0).Key;
        var added = new PageWords(page.Number, words.GetValueOrDefault(main) ?? []);
        foreach (var (direction, list) in words.Where(pair => pair.Key != main))
        {
            foreach (var paragraph in ParagraphMaker.Of(LineMaker.Of(list), page.Number, -page.Number))
            {
                // A stamp or a label beside the text.
                paragraph.Aside = direction == Direction.Slanted ? "Text across the page" : "Text beside the page";
                paragraph.Question(Doubts.Slanted);
                added.Turned.Add(paragraph);
            }
        }
        if (added.Words.Count == 0 && added.Turned.Count == 0) _empty.Add(page.Number);
        added.IsRead = added.Words.Count > 0 && (added.Words.Count(word => word.IsHidden) * 2 > added.Words.Count || HasPictureOfPage(page));
        _pages.Add(added);
    }

    private static bool HasPictureOfPage(Page page) => page.NumberOfImages > 0 && page.GetImages().Any(image => Shown(image.BoundingBox, page) >= page.Width * page.Height * WholePage);

    // A picture may be larger than the page, or beside it for the most part; it may be turned.
    private static double Shown(PdfRectangle box, Page page)
    {
        var (x, y) = ((double[])[box.TopLeft.X, box.TopRight.X, box.BottomLeft.X, box.BottomRight.X], (double[])[box.TopLeft.Y, box.TopRight.Y, box.BottomLeft.Y, box.BottomRight.Y]);
        return Math.Max(0, Math.Min(x.Max(), page.Width) - Math.Max(x.Min(), 0)) * Math.Max(0, Math.Min(y.Max(), page.Height) - Math.Max(y.Min(), 0));
    }

    // Such a file has one page, which asks for another program.
    private bool IsForm(PdfDocument document) =>
        document.NumberOfPages <= 2 && document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.AcroForm, out var form) && PageLabels.Resolve(document, form) is DictionaryToken fields
        && fields.ContainsKey(NameToken.Create("XFA")) && (_letters < MinUsualLetters || _pages.Exists(page => string.Join(' ', page.Words.Select(word => word.Text)).Contains("Please wait", StringComparison.OrdinalIgnoreCase)));
}
