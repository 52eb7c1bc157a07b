using System.Text;

namespace BriefingSite.Reading.Originals.Mail;

/// <summary>A part of a mail, or the whole of it.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Written">Its content as it is written.</param>
/// <param name="Parts">The parts that it is made of.</param>
internal sealed record MimePart(MimeHeader Header, ReadOnlyMemory<byte> Written, IReadOnlyList<MimePart> Parts)
{
    /// <summary>How deep parts may be nested, and how many there may be.</summary>
    public const int MaxDepth = 20, MaxParts = 5000;

    /// <summary>The media type, in lower case.</summary>
    public string Type => Header.ContentType;

    /// <summary>Whether it is attached to the text, not a part of it.</summary>
    public bool IsAttached => Header["content-disposition"].StartsWith("attachment", StringComparison.OrdinalIgnoreCase);

    /// <summary>Its name as a file; <c>null</c> for none.</summary>
    public string? FileName => Header.Parameter("content-disposition", "filename") ?? Header.Parameter("content-type", "name");

    /// <summary>Reads a mail.</summary>
    /// <exception cref="FormatException">It is broken, or beyond the limits; the message ends a sentence that begins with its name.</exception>
    public static MimePart Read(ReadOnlyMemory<byte> bytes)
    {
        var count = 0;
        return Read(bytes, 0, ref count);
    }

    /// <summary>Its content in bytes, as it was before it was written for the mail.</summary>
    public byte[] Content() => Header["content-transfer-encoding"].Trim().ToLowerInvariant() switch
    {
        "base64" => TransferEncoding.Base64(Written.Span),
        "quoted-printable" => TransferEncoding.QuotedPrintable(Written.Span, isHeader: false),
        _ => Written.ToArray(),
    };

    /// <summary>The parts of this and its parts that have none, in order.</summary>
    public IEnumerable<MimePart> Leaves() => Parts.Count == 0 ? [this] : Parts.SelectMany(part => part.Leaves());

    private static MimePart Read(ReadOnlyMemory<byte> bytes, int depth, ref int count)
    {
        if (depth > MaxDepth) throw new FormatException($"is nested too deep: more than {MaxDepth} parts in one another");
        if (++count > MaxParts) throw new FormatException($"has more than {MaxParts:N0} parts");
        var (header, start) = MimeHeader.Read(bytes.Span);
        var body = bytes[start..];
        if (!header.ContentType.StartsWith("multipart/", StringComparison.Ordinal)) return new(header, body, []);
        var boundary = header.Parameter("content-type", "boundary");
        if (string.IsNullOrEmpty(boundary) || boundary.Length > 200) throw new FormatException("is a broken mail: it has parts, and does not say what divides them");
        var parts = new List<MimePart>();
        foreach (var part in Divide(body, Encoding.Latin1.GetBytes("--" + boundary))) parts.Add(Read(part, depth + 1, ref count));
        return parts.Count > 0 ? new(header, body, parts) : throw new FormatException("is a broken mail: what divides its parts is not in it");
    }

    // What stands between the lines that are the boundary; the last one ends in "--", and may be missing in a file that was cut off.
    private static List<ReadOnlyMemory<byte>> Divide(ReadOnlyMemory<byte> body, byte[] boundary)
    {
        var (parts, start, at) = (new List<ReadOnlyMemory<byte>>(), -1, 0);
        while (at <= body.Length - boundary.Length && body.Span[at..].IndexOf(boundary) is >= 0 and var found)
        {
            at += found;
            var end = at + boundary.Length;
            if (at > 0 && body.Span[at - 1] != '\n')
            {
                at = end;
                continue;
            }
            var rest = body.Span[end..];
            var line = rest.IndexOf((byte)'\n') is >= 0 and var length ? rest[..length] : rest;
            var isLast = line.StartsWith("--"u8);
            if (!line[(isLast ? 2 : 0)..].Trim(" \t\r"u8).IsEmpty)
            {
                at = end;
                continue;
            }
            if (start >= 0) parts.Add(body[start..Math.Max(start, at - (at > 1 && body.Span[at - 2] == '\r' ? 2 : 1))]);
            if (parts.Count > MaxParts) break;
            start = at = Math.Min(body.Length, end + line.Length + 1);
            if (isLast) return parts;
        }
        if (start >= 0 && start < body.Length) parts.Add(body[start..]);
        return parts;
    }
}
