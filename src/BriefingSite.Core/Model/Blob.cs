using System.Security.Cryptography;
using System.Text;

namespace BriefingSite.Core.Model;

/// <summary>Bytes that are a value: equal by content, with a remembered SHA-256.</summary>
public sealed class Blob(byte[] bytes) : IEquatable<Blob>
{
    private string? _hash;
    private int _code;

    /// <summary>A blob of UTF-8 text, without a byte order mark.</summary>
    public static Blob Of(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes;

    /// <summary>SHA-256 of the bytes, 64 lower-case hexadecimal digits.</summary>
    public string Hash => _hash ??= Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The bytes read as UTF-8, a leading byte order mark left out and line ends made <c>\n</c>.</summary>
    public string Text()
    {
        var text = Encoding.UTF8.GetString(bytes);
        if (text.StartsWith('\uFEFF')) text = text[1..];
        return text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
    }

    /// <inheritdoc/>
    public bool Equals(Blob? other) =>
        ReferenceEquals(this, other) || (other is not null && Bytes.Span.SequenceEqual(other.Bytes.Span));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Blob);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (_code != 0) return _code;
        var hash = new HashCode();
        hash.AddBytes(bytes);
        var code = hash.ToHashCode();
        return _code = code == 0 ? 1 : code;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{bytes.Length} bytes";
}
