using System.Buffers.Binary;
using System.Text;

namespace BriefingSite.Core.Model;

/// <summary>The metadata of a PNG file.</summary>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height.</param>
/// <param name="Mark">The <see cref="Card.Mark"/> of the card that it was made from; <c>null</c> for other pictures.</param>
public sealed record PngFacts(int Width, int Height, string? Mark)
{
    /// <summary>The keyword of the text chunk that holds the mark.</summary>
    public const string Keyword = "Card";

    private static readonly byte[] Signature = [0x89, .. "PNG\r\n\u001a\n"u8];

    /// <summary>Reads a file; <c>null</c> where the bytes are not a PNG.</summary>
    public static PngFacts? Read(ReadOnlySpan<byte> png)
    {
        if (!png.StartsWith(Signature) || png.Length < 33) return null;
        var facts = new PngFacts(BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]), null);
        var start = Encoding.ASCII.GetBytes(Keyword + "\0");
        // Each chunk: the length of its data, its type, the data, a checksum.
        for (var remaining = png[Signature.Length..]; remaining.Length >= 12;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(remaining);
            if (length < 0 || length > remaining.Length - 12) return facts;
            var data = remaining.Slice(8, length);
            if (remaining.Slice(4, 4).SequenceEqual("tEXt"u8) && data.StartsWith(start)) return facts with { Mark = Encoding.Latin1.GetString(data[start.Length..]) };
            remaining = remaining[(length + 12)..];
        }
        return facts;
    }
}
