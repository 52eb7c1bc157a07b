namespace BriefingSite.Core.Model;

/// <summary>Reads numbers and texts as <see cref="PackedBlocksWriter"/> writes them.</summary>
/// <param name="bytes">The bytes.</param>
/// <param name="next">Where to begin.</param>
internal struct ByteReader(byte[] bytes, int next)
{
    private int _next = next;

    /// <summary>The next number, which stays.</summary>
    public readonly int Peek() => new ByteReader(bytes, _next).ReadNumber();

    /// <summary>The next number.</summary>
    public int ReadNumber()
    {
        int value = bytes[_next++];
        if (value < 0x80) return value;
        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            int more = bytes[_next++];
            value |= (more & 0x7F) << shift;
            if (more < 0x80) return value;
        }
    }

    /// <summary>The next number, one that may be below zero.</summary>
    public int ReadZigZag()
    {
        var step = ReadNumber();
        return (step >>> 1) ^ -(step & 1);
    }

    /// <summary>The next text as UTF-8; whether there is one at all, be it empty.</summary>
    public bool TryReadText(out ReadOnlySpan<byte> text)
    {
        var length = ReadNumber() - 1;
        text = bytes.AsSpan(_next, Math.Max(length, 0));
        _next += text.Length;
        return length >= 0;
    }
}
