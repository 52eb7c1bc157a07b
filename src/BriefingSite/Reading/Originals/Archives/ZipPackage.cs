using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Originals.Archives;

/// <summary>A ZIP archive of parts, as Word and EPUB documents are. All that is inflated of it is limited.</summary>
internal sealed class ZipPackage : IDisposable
{
    // Both are far more than documents have. The first bounds how many entries a list of parts can have.
    private const int MaxDirectory = 4_000_000, MaxInflated = 80_000_000;

    private const int DirectoryEndLength = 22;

    private readonly ZipArchive _archive;
    private readonly GuardedStream.Budget _budget = new(MaxInflated);
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    private ZipPackage(ZipArchive archive)
    {
        _archive = archive;
        foreach (var entry in archive.Entries) _parts.TryAdd(entry.FullName.Replace('\\', '/'), entry);
    }

    /// <summary>The names of the parts.</summary>
    public IEnumerable<string> Names => _parts.Keys;

    /// <summary>Opens an archive; <c>null</c> where the bytes are none, or not a whole one.</summary>
    public static ZipPackage? Open(Blob content)
    {
        var bytes = content.Bytes;
        if (!bytes.Span.StartsWith("PK\u0003\u0004"u8) || !HasDirectory(bytes.Span) || !MemoryMarshal.TryGetArray(bytes, out var array)) return null;
        try
        {
            return new(new(new MemoryStream(array.Array!, array.Offset, array.Count, writable: false), ZipArchiveMode.Read));
        }
        catch (Exception broken) when (IsOfFile(broken))
        {
            return null;
        }
    }

    /// <summary>Whether an exception comes from a file that is not as it should be.</summary>
    public static bool IsOfFile(Exception exception) =>
        exception is InvalidDataException or IOException or XmlException or NotSupportedException or ArgumentException or OverflowException or InvalidOperationException;

    /// <summary>Whether there is a part.</summary>
    public bool Has(string name) => _parts.ContainsKey(name);

    /// <summary>A part, inflated while it is read; <c>null</c> where there is none.</summary>
    public Stream? Part(string name) => Open(name, isXml: false);

    /// <summary>A part of XML; <c>null</c> where there is none. Nothing that it refers to is loaded, and no entities are defined by it.</summary>
    public XmlReader? Xml(string name) => Open(name, isXml: true) is { } part
        ? XmlReader.Create(part, new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true })
        : null;

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private GuardedStream? Open(string name, bool isXml) => _parts.TryGetValue(name, out var entry) ? new GuardedStream(entry.Open(), _budget, isXml) : null;

    // Whether the list of parts ends the file, and is of a size that can be read.
    private static bool HasDirectory(ReadOnlySpan<byte> bytes)
    {
        var tail = bytes[Math.Max(0, bytes.Length - DirectoryEndLength - ushort.MaxValue)..];
        var found = tail.LastIndexOf("PK\u0005\u0006"u8);
        if (found < 0 || tail.Length - found < DirectoryEndLength) return false;
        var start = BinaryPrimitives.ReadUInt32LittleEndian(tail[(found + 16)..]);
        var end = bytes.Length - tail.Length + found;
        return start < end && end - start <= MaxDirectory;
    }
}
