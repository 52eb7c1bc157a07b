using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>The labels of pages, such as <c>xii</c>, as the file has them.</summary>
internal static class PageLabels
{
    private const int MaxDepth = 16, MaxRanges = 10_000;

    /// <summary>The label of each page that has one.</summary>
    public static Dictionary<int, string> Of(PdfDocument document)
    {
        var labels = new Dictionary<int, string>();
        var ranges = new SortedDictionary<int, DictionaryToken>();
        if (document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Create("PageLabels"), out var root)) Collect(document, root, 0, ranges);
        var starts = ranges.ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = Math.Min(i + 1 < starts.Count ? starts[i + 1].Key : document.NumberOfPages, document.NumberOfPages);
            var (style, prefix, first) = (Name(starts[i].Value, "S"), Text(document, starts[i].Value, "P"), Number(starts[i].Value, "St") ?? 1);
            for (var page = Math.Max(0, starts[i].Key); page < end; page++)
                if (prefix + Written(style, first + page - starts[i].Key) is { Length: > 0 and <= 12 } label) labels[page + 1] = label;
        }
        return labels;
    }

    private static void Collect(PdfDocument document, IToken token, int depth, SortedDictionary<int, DictionaryToken> ranges)
    {
        if (depth > MaxDepth || Resolve(document, token) is not DictionaryToken node) return;
        if (node.TryGet(NameToken.Create("Nums"), out var nums) && Resolve(document, nums) is ArrayToken numbers)
        {
            for (var i = 0; i + 1 < numbers.Data.Count && ranges.Count < MaxRanges; i += 2)
                if (Resolve(document, numbers.Data[i]) is NumericToken start && Resolve(document, numbers.Data[i + 1]) is DictionaryToken range) ranges[start.Int] = range;
        }
        if (node.TryGet(NameToken.Create("Kids"), out var kids) && Resolve(document, kids) is ArrayToken children)
        {
            foreach (var child in children.Data.Take(MaxRanges))
                if (ranges.Count < MaxRanges) Collect(document, child, depth + 1, ranges);
        }
    }

    /// <summary>What a reference leads to; nothing if it is broken.</summary>
    public static IToken? Resolve(PdfDocument document, IToken token)
    {
        if (token is not IndirectReferenceToken reference) return token;
        try
        {
            return document.Structure.GetObject(reference.Data)?.Data;
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or PdfLimitException))
        {
            return null;
        }
    }

    private static string? Name(DictionaryToken range, string key) => range.TryGet(NameToken.Create(key), out var token) && token is NameToken name ? name.Data : null;

    private static int? Number(DictionaryToken range, string key) => range.TryGet(NameToken.Create(key), out var token) && token is NumericToken number ? number.Int : null;

    private static string Text(PdfDocument document, DictionaryToken range, string key) =>
        range.TryGet(NameToken.Create(key), out var token) ? Resolve(document, token) switch { StringToken text => text.Data, HexToken hex => hex.Data, _ => "" } : "";

    private static string Written(string? style, int number) => style switch
    {
        "D" => $"{number}",
        "r" => Roman(number).ToLowerInvariant(),
        "R" => Roman(number),
        "a" or "A" when number is > 0 and <= 676 => new((char)((style == "a" ? 'a' : 'A') + (number - 1) % 26), (number - 1) / 26 + 1),
        _ => "",
    };

    private static string Roman(int number)
    {
        if (number is <= 0 or >= 4000) return "";
        (int Value, string Sign)[] signs = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = new StringBuilder();
        foreach (var (value, sign) in signs)
        {
            while (number >= value)
            {
                text.Append(sign);
                number -= value;
            }
        }
        return text.ToString();
    }
}
