namespace BriefingSite.Core.Model.Packing;

/// <summary>Reads numbers and texts as <see cref="PackedWriter"/> writes them.</summary>
/// <param name="bytes">The bytes.</param>
/// <param name="next">Where to begin.</param>
internal struct ByteReader(byte[] bytes, int next)
{
    private int _next = next;

    /// <summary>The next number, without consuming it.</summary>
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

    /// <summary>The next number, which may be negative.</summary>
    public int ReadZigZag()
    {
        var value = ReadNumber();
        return (value >>> 1) ^ -(value & 1);
    }

    /// <summary>The next text as UTF-8.</summary>
    /// <returns>Whether it is a text, and not <c>null</c>.</returns>
    public bool TryReadText(out ReadOnlySpan<byte> text)
    {
        var length = ReadNumber() - 1;
        text = bytes.AsSpan(_next, Math.Max(length, 0));
        _next += text.Length;
        return length >= 0;
    }
}
