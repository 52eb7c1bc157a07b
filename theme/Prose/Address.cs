using System.Buffers;
using System.Globalization;
using System.Text;

namespace BriefingSite.Themes;

/// <summary>Addresses in attributes: host names in punycode, everything outside ASCII percent-encoded.</summary>
internal static class Address
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("!#$%&()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    private static readonly IdnMapping Hosts = new();

    /// <summary>The encoded address of a link to <paramref name="written"/>.</summary>
    public static Url Resolve(string written) => new(Encode(written));

    private static string Encode(string written)
    {
        if (!written.AsSpan().ContainsAnyExcept(Plain)) return written;
        var output = new StringBuilder(written.Length * 2);
        var remaining = written.AsSpan();
        if (!Ascii.IsValid(written) && HostOf(written) is var (start, length) && Punycode(written, start, length) is { } host)
        {
            Percent(remaining[..start], output);
            Percent(host, output);
            remaining = remaining[(start + length)..];
        }
        Percent(remaining, output);
        return output.ToString();
    }

    private static (int Start, int Length)? HostOf(string written)
    {
        var start = written.IndexOf("://", StringComparison.Ordinal) + 3;
        if (start < 4) return null;
        var length = written.AsSpan(start).IndexOfAny("/?#:");
        return (start, length < 0 ? written.Length - start : length);
    }

    private static string? Punycode(string written, int start, int length)
    {
        try
        {
            return Hosts.GetAscii(written, start, length);
        }
        catch (ArgumentException)
        {
            // Not a host name; the caller percent-encodes it.
            return null;
        }
    }

    private static void Percent(ReadOnlySpan<char> text, StringBuilder output)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && Plain.Contains((char)rune.Value))
            {
                output.Append((char)rune.Value);
                continue;
            }
            var count = rune.EncodeToUtf8(bytes);
            foreach (var b in bytes[..count]) output.Append('%').Append(b.ToString("X2"));
        }
    }
}
