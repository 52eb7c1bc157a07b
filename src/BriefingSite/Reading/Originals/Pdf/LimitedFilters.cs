using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace BriefingSite.Reading.Originals.Pdf;

/// <summary>The filters of the library, within limits: a few kilobytes can hold gigabytes.</summary>
internal sealed class LimitedFilters : IFilterProvider
{
    // The text of a page has less than a megabyte; fonts have up to thirty. Of the old compression only the packed size can be known.
    private const long MaxStream = 80_000_000, MaxAll = 1_500_000_000;
    private const int MaxPacked = 400_000;

    // The keys of programs of fonts, profiles of colours, functions and shades.
    private static readonly string[] s_others = ["Length1", "Length2", "N", "FunctionType", "PatternType", "ShadingType", "CMapName"];

    /// <summary>How much the drawing of a page may hold. Pages have less than a megabyte, large maps several; what is drawn takes fifty times the room.</summary>
    public const int MaxDrawing = 8_000_000;

    private readonly IFilterProvider _all = DefaultFilterProvider.Instance;
    private long _total;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Limit(_all.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Limit(_all.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Limit(_all.GetAllFilters());

    private List<IFilter> Limit(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Limited(this, filter))];

    /// <summary>Whether a page draws more; it can't be read.</summary>
    public bool HasLargeDrawing { get; private set; }

    /// <summary>Whether a stream may be the drawing of a page or of a part of one: it is none of the others, which say what they are.</summary>
    public static bool IsDrawing(DictionaryToken stream) =>
        stream.TryGet(NameToken.Subtype, out var kind) ? kind is NameToken { Data: "Form" }
        : !stream.ContainsKey(NameToken.Type) && !s_others.Any(key => stream.ContainsKey(NameToken.Create(key)));

    private void Count(long length, DictionaryToken stream)
    {
        _total += length;
        if (length > MaxStream || _total > MaxAll) throw new PdfLimitException("holds more than it may when it is unpacked");
        if (length <= MaxDrawing || !IsDrawing(stream)) return;
        HasLargeDrawing = true;
        throw new InvalidDataException();
    }

    private sealed class Limited(LimitedFilters limits, IFilter filter) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (filter is FlateFilter) limits.Count(Unpacked(input), streamDictionary);
            if (filter is RunLengthFilter) return Repeat(input.Span, streamDictionary);
            if (filter is LzwFilter && input.Length > MaxPacked) throw new PdfLimitException("has a part in an old compression that is too large");
            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            if (filter is not FlateFilter) limits.Count(output.Length, streamDictionary);
            return output;
        }

        // Runs of bytes. The library does not stop where the last one is cut off.
        private byte[] Repeat(ReadOnlySpan<byte> input, DictionaryToken streamDictionary)
        {
            const int End = 128;
            var output = new List<byte>();
            for (var i = 0; i + 1 < input.Length && input[i] != End && output.Count <= MaxStream;)
            {
                var isCopy = input[i] < End;
                var count = isCopy ? Math.Min(input[i] + 1, input.Length - i - 1) : 257 - input[i];
                if (isCopy) output.AddRange(input.Slice(i + 1, count));
                else for (var n = 0; n < count; n++) output.Add(input[i + 1]);
                i += isCopy ? count + 1 : 2;
            }
            limits.Count(output.Count, streamDictionary);
            return [.. output];
        }

        // The length, without keeping anything. What is broken is left to the library.
        private static long Unpacked(Memory<byte> input)
        {
            if (!MemoryMarshal.TryGetArray<byte>(input, out var bytes)) return 0;
            var (length, buffer) = (0L, new byte[81_920]);
            try
            {
                using var stream = new ZLibStream(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count), CompressionMode.Decompress);
                while (length <= MaxStream && stream.Read(buffer) is > 0 and var read) length += read;
            }
            catch (InvalidDataException)
            {
                return length;
            }
            return length;
        }
    }
}

/// <summary>A PDF beyond the limits.</summary>
/// <param name="how">What follows its name in a sentence.</param>
internal sealed class PdfLimitException(string how) : Exception(how);
