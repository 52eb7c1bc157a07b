using System.Buffers;
using System.Text;

namespace BriefingSite.Core.Model;

/// <summary>Paths on the site, as file paths and as addresses: percent-encoded, once (RFC 3986).</summary>
public static class SitePath
{
    private const string Index = "index.html";

    // Unreserved characters, those without a special meaning in a path, and the slash between its parts.
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

    /// <summary>The path of an address. As in browsers, what is not a valid percent code is kept: <c>/files/100% growth.pdf</c>; so is the code of
    /// a slash, because no file name can contain one.</summary>
    public static string Decode(string address) =>
        address.Contains('%') ? string.Join('/', address.Split('/').Select(part => DecodePart(part) is var name && name.Contains('/') ? part : name)) : address;

    /// <summary>A part of an address with its percent codes decoded; unchanged where they do not decode to text.</summary>
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

    /// <summary>The address of a page without the place on it.</summary>
    public static string WithoutFragment(string url) => url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var end ? url[..end] : url;

    /// <summary>The path at which a file of the site is requested: that of its folder for an <c>index.html</c>.</summary>
    /// <param name="file">Path from the output folder.</param>
    public static string FromFile(string file) =>
        "/" + (file == Index || file.EndsWith("/" + Index, StringComparison.Ordinal) ? file[..^Index.Length] : file);
}

/// <summary>A link to a path that no page has. Whether an input file or a generated file has it is known only when all outputs are.</summary>
/// <param name="At">Its location.</param>
/// <param name="Written">Its path as written.</param>
/// <param name="Path">The decoded path.</param>
/// <param name="Place">The fragment; <c>null</c> for none.</param>
public sealed record OpenLink(Location At, string Written, string Path, string? Place);
