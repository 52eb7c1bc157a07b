using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>Finds drawings that draw themselves, through others or not. The library would follow them until its stack overflows, which ends the program.</summary>
internal sealed class FormCycles(PdfDocument document)
{
    // Deeper than any program nests drawings; so many nodes are looked at.
    private const int MaxDepth = 40, MaxNodes = 200_000;

    private readonly HashSet<IndirectReference> _active = [], _done = [];
    private int _nodes;

    /// <summary>Whether a document has some.</summary>
    public static bool Exist(PdfDocument document) =>
        document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Pages, out var pages) && new FormCycles(document).InPages(pages);

    private bool InPages(IToken root)
    {
        var nodes = new Stack<IToken>([root]);
        var seen = new HashSet<IndirectReference>();
        while (nodes.TryPop(out var token) && _nodes++ < MaxNodes)
        {
            if (token is IndirectReferenceToken reference && !seen.Add(reference.Data)) continue;
            if (Resolve(token) is not DictionaryToken node) continue;
            if (InResources(node, 0) || HasLargeDrawing(node)) return true;
            if (node.TryGet(NameToken.Kids, out var kids) && Resolve(kids) is ArrayToken children)
                foreach (var child in children.Data) nodes.Push(child);
        }
        return false;
    }

    // What is not packed passes no filter.
    private bool HasLargeDrawing(DictionaryToken page)
    {
        if (!page.TryGet(NameToken.Contents, out var contents)) return false;
        var parts = Resolve(contents) switch { ArrayToken list => list.Data.Take(MaxNodes).Select(Resolve), var one => [one] };
        return parts.OfType<StreamToken>().Sum(part => part.StreamDictionary.ContainsKey(NameToken.Filter) ? 0L : part.Data.Length) > LimitedFilters.MaxDrawing;
    }

    private bool InResources(DictionaryToken owner, int depth)
    {
        if (!owner.TryGet(NameToken.Resources, out var token) || Resolve(token) is not DictionaryToken resources) return false;
        if (!resources.TryGet(NameToken.Xobject, out var list) || Resolve(list) is not DictionaryToken drawings) return false;
        foreach (var drawing in drawings.Data.Values)
        {
            if (drawing is not IndirectReferenceToken reference || _done.Contains(reference.Data) || _nodes++ > MaxNodes) continue;
            if (depth > MaxDepth || !_active.Add(reference.Data)) return true;
            if (Resolve(drawing) is StreamToken stream && InResources(stream.StreamDictionary, depth + 1)) return true;
            _active.Remove(reference.Data);
            _done.Add(reference.Data);
        }
        return false;
    }

    private IToken? Resolve(IToken token) => PageLabels.Resolve(document, token);
}
