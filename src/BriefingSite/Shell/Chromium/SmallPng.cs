using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace BriefingSite.Shell.Chromium;

/// <summary>Reduces the size of a screenshot: drawings have few colours, so a small palette replaces the three or four bytes that a browser writes
/// for each pixel.</summary>
internal static class SmallPng
{
    private const int MaxColours = 64;

    /// <summary>Converts the picture to a palette, and adds a text chunk.</summary>
    /// <param name="png">The picture: eight bits per colour, not interlaced.</param>
    /// <param name="keyword">The keyword of the text, in ASCII.</param>
    /// <param name="text">The text, in ASCII.</param>
    /// <exception cref="InvalidDataException">The picture has another format.</exception>
    public static byte[] Compress(ReadOnlySpan<byte> png, string keyword, string text)
    {
        var (head, bytes) = Chunks(png);
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(head), BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(4)));
        var colours = head[9] switch { 2 => 3, 6 => 4, _ => throw new InvalidDataException("The picture is not in full colour.") };
        if (head[8] != 8 || head[12] != 0) throw new InvalidDataException("The picture has another depth, or is interlaced.");
        var pixels = Pixels(Inflate(bytes), width, height, colours);
        var palette = Palette(pixels);

        using var output = new MemoryStream();
        output.Write(png[..8]);
        head[9] = 3; // a palette
        Write(output, "IHDR", head);
        Write(output, "tEXt", Encoding.ASCII.GetBytes($"{keyword}\0{text}"));
        Write(output, "PLTE", [.. palette.SelectMany(colour => new[] { (byte)(colour >> 16), (byte)(colour >> 8), (byte)colour })]);
        Write(output, "IDAT", Deflate(Indices(pixels, palette, width, height)));
        Write(output, "IEND", []);
        return output.ToArray();
    }

    private static (byte[] Head, byte[] Data) Chunks(ReadOnlySpan<byte> png)
    {
        var (head, data) = (Array.Empty<byte>(), new MemoryStream());
        for (var rest = png[8..]; rest.Length >= 12;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(rest);
            if (rest[4..8].SequenceEqual("IHDR"u8)) head = rest.Slice(8, length).ToArray();
            else if (rest[4..8].SequenceEqual("IDAT"u8)) data.Write(rest.Slice(8, length));
            rest = rest[(length + 12)..];
        }
        return (head, data.ToArray());
    }

    /// <summary>Reverses the filters of the lines: each byte is stored as the difference from a prediction by its neighbours.</summary>
    private static int[] Pixels(byte[] lines, int width, int height, int colours)
    {
        var stride = width * colours;
        var (before, line) = (new byte[stride], new byte[stride]);
        var pixels = new int[width * height];
        for (var y = 0; y < height; y++)
        {
            var at = y * (stride + 1);
            for (var i = 0; i < stride; i++)
            {
                int left = i < colours ? 0 : line[i - colours], above = before[i], corner = i < colours ? 0 : before[i - colours];
                line[i] = (byte)(lines[at + 1 + i] + lines[at] switch
                {
                    0 => 0,
                    1 => left,
                    2 => above,
                    3 => (left + above) / 2,
                    4 => Paeth(left, above, corner),
                    _ => throw new InvalidDataException("A line of the picture has an unknown filter."),
                });
            }
            for (var x = 0; x < width; x++) pixels[y * width + x] = line[x * colours] << 16 | line[x * colours + 1] << 8 | line[x * colours + 2];
            (before, line) = (line, before);
        }
        return pixels;
    }

    private static int Paeth(int left, int above, int corner)
    {
        var estimate = left + above - corner;
        var (byLeft, byAbove, byCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - above), Math.Abs(estimate - corner));
        return byLeft <= byAbove && byLeft <= byCorner ? left : byAbove <= byCorner ? above : corner;
    }

    /// <summary>The most frequent colours, the most frequent first; among equally frequent ones, the darkest.</summary>
    private static List<int> Palette(int[] pixels) =>
        [.. pixels.CountBy(colour => colour).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MaxColours).Select(pair => pair.Key)];

    private static byte[] Indices(int[] pixels, List<int> palette, int width, int height)
    {
        var known = palette.Index().ToDictionary(pair => pair.Item, pair => (byte)pair.Index);
        var lines = new byte[(width + 1) * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var colour = pixels[y * width + x];
                // A colour outside the palette becomes the nearest one in it.
                if (!known.TryGetValue(colour, out var index)) known[colour] = index = known[palette.MinBy(other => Distance(colour, other))];
                lines[y * (width + 1) + 1 + x] = index;
            }
        }
        return lines;
    }

    private static int Distance(int one, int other)
    {
        var (red, green, blue) = ((one >> 16) - (other >> 16), (one >> 8 & 255) - (other >> 8 & 255), (one & 255) - (other & 255));
        return red * red + green * green + blue * blue;
    }

    private static byte[] Inflate(byte[] data)
    {
        using var from = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }

    private static byte[] Deflate(byte[] data)
    {
        using var to = new MemoryStream();
        using (var from = new ZLibStream(to, CompressionLevel.SmallestSize)) from.Write(data);
        return to.ToArray();
    }

    private static void Write(MemoryStream output, string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        output.Write(number);
        output.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(body));
        output.Write(number);
    }

    /// <summary>CRC-32, as in PNG.</summary>
    private static uint Checksum(byte[] data)
    {
        var sum = uint.MaxValue;
        foreach (var each in data)
        {
            sum ^= each;
            for (var bit = 0; bit < 8; bit++) sum = (sum & 1) == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB88320;
        }
        return ~sum;
    }
}
