using System.Buffers;
using System.Text;

namespace BriefingSite.Core.Model;

/// <summary>Paths on the site as files have them, and as addresses have them: percent-encoded, once (RFC 3986).</summary>
public static class SitePath
{
    private const string Index = "index.html";

    // Unreserved characters, and those that mean nothing in a path; and the slash between its parts.
    private static readonly SearchValues<byte> s_plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&()*+,;=:@/"u8);

    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The address of a path: <c>/files/100% growth.pdf</c> becomes <c>/files/100%25%20growth.pdf</c>.</summary>
    public static string Encode(string path)
    {
        var bytes = Encoding.UTF8.GetBytes(path);
        if (bytes.AsSpan().IndexOfAnyExcept(s_plain) < 0) return path;
        var address = new StringBuilder(bytes.Length * 2);
        foreach (var b in bytes)
        {
            if (s_plain.Contains(b)) address.Append((char)b);
            else address.Append('%').Append(b.ToString("X2"));
        }
        return address.ToString();
    }

    /// <summary>The path of an address. What is no code stays as it stands, as in browsers: <c>/files/100% growth.pdf</c>; so does the code of
    /// a slash, which is part of a name, and no name holds one.</summary>
    public static string Decode(string address) =>
        address.Contains('%') ? string.Join('/', address.Split('/').Select(part => DecodePart(part) is var name && name.Contains('/') ? part : name)) : address;

    /// <summary>A part of an address without codes; as it stands where they are codes of no text.</summary>
    public static string DecodePart(string part)
    {
        var bytes = new List<byte>(part.Length);
        for (var i = 0; i < part.Length;)
        {
            if (part[i] == '%' && i + 2 < part.Length && char.IsAsciiHexDigit(part[i + 1]) && char.IsAsciiHexDigit(part[i + 2]))
            {
                bytes.Add(Convert.ToByte(part.Substring(i + 1, 2), 16));
                i += 3;
                continue;
            }
            var length = i + 1 < part.Length && char.IsSurrogatePair(part[i], part[i + 1]) ? 2 : 1;
            bytes.AddRange(Encoding.UTF8.GetBytes(part.Substring(i, length)));
            i += length;
        }
        try
        {
            return s_strict.GetString([.. bytes]);
        }
        catch (ArgumentException)
        {
            return part;
        }
    }

    /// <summary>The path at which a file of the site is asked for: that of its folder for an <c>index.html</c>.</summary>
    /// <param name="file">Path from the output folder.</param>
    public static string Of(string file) =>
        "/" + (file == Index || file.EndsWith("/" + Index, StringComparison.Ordinal) ? file[..^Index.Length] : file);
}

/// <summary>A link to a path that no page has; whether a file has it, or something that the site makes of itself, shows when all is made.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Written">Its path as written.</param>
/// <param name="Path">The path without codes.</param>
/// <param name="Place">The id of the place there; <c>null</c> for none.</param>
public sealed record OpenLink(Location At, string Written, string Path, string? Place);
