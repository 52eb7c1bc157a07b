namespace BriefingSite.Reading.Originals.Mail;

/// <summary>How bytes are written in a mail.</summary>
internal static class TransferEncoding
{
    /// <summary>Reads Base64. Other signs are passed over, and what follows the first damage is left out.</summary>
    public static byte[] Base64(ReadOnlySpan<byte> written)
    {
        var plain = new byte[written.Length + 4];
        var length = 0;
        foreach (var b in written)
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'+' or (byte)'/') plain[length++] = b;
            else if (b == (byte)'=') break;
        while (length % 4 != 0) plain[length++] = (byte)'=';
        _ = System.Buffers.Text.Base64.DecodeFromUtf8InPlace(plain.AsSpan(0, length), out var decoded);
        return plain[..decoded];
    }

    /// <summary>Reads quoted-printable. In a header an underscore is a space.</summary>
    public static byte[] QuotedPrintable(ReadOnlySpan<byte> written, bool isHeader)
    {
        var bytes = new byte[written.Length];
        var length = 0;
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] == '_' && isHeader) bytes[length++] = (byte)' ';
            else if (written[i] != '=') bytes[length++] = written[i];
            else if (i + 2 < written.Length && Digit(written[i + 1]) is >= 0 and var high && Digit(written[i + 2]) is >= 0 and var low)
            {
                bytes[length++] = (byte)(high * 16 + low);
                i += 2;
            }
            else if (LineEnd(written[(i + 1)..]) is >= 0 and var end) i += end;
            else bytes[length++] = written[i];
        }
        return bytes[..length];
    }

    // "=" at the end of a line joins it with the next one; spaces may have come behind it. The length of the line's end, or -1 where it goes on.
    private static int LineEnd(ReadOnlySpan<byte> rest)
    {
        var blanks = rest.Length - rest.TrimStart(" \t\r"u8).Length;
        return blanks == rest.Length ? blanks : rest[blanks] == '\n' ? blanks + 1 : -1;
    }

    private static int Digit(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => b - '0',
        >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
        _ => -1,
    };
}
