using System.Text;
using BriefingSite.Reading.Originals.Encodings;

namespace BriefingSite.Reading.Originals.Mail;

/// <summary>Words of a header in another encoding: <c>=?utf-8?Q?caf=C3=A9?=</c>.</summary>
internal static class EncodedWords
{
    // No value that anybody reads is longer.
    private const int MaxLength = 10_000;

    /// <summary>A value of a header as people read it.</summary>
    public static string Read(string written)
    {
        if (written.Length > MaxLength) written = written[..MaxLength];
        var text = new StringBuilder();
        var (at, wasEncoded) = (0, false);
        while (at < written.Length)
        {
            var start = written.IndexOf("=?", at, StringComparison.Ordinal);
            var parts = start < 0 ? [] : written[(start + 2)..].Split('?', 4);
            if (parts.Length < 4 || !parts[3].StartsWith('=') || parts[1].Length != 1)
            {
                var end = start < 0 ? written.Length : start + 2;
                text.Append(written, at, end - at);
                (at, wasEncoded) = (end, false);
                continue;
            }
            // Spaces between two such words only divide them.
            var between = written[at..start];
            if (!(wasEncoded && between.AsSpan().IsWhiteSpace())) text.Append(between);
            var bytes = Encoding.Latin1.GetBytes(parts[2]);
            text.Append(CharacterEncodings.Decode(parts[1] is "B" or "b" ? TransferEncoding.Base64(bytes) : TransferEncoding.QuotedPrintable(bytes, isHeader: true), parts[0].Split('*')[0]));
            (at, wasEncoded) = (start + 2 + parts[0].Length + 1 + parts[1].Length + 1 + parts[2].Length + 2, true);
        }
        return text.ToString();
    }
}
