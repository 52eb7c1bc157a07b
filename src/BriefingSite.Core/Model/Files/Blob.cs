using System.Text;

namespace BriefingSite.Core.Model;

/// <summary>Bytes that are a value: equal by content, with a remembered SHA-256.</summary>
public sealed class Blob : IEquatable<Blob>
{
    private readonly byte[]? _bytes;
    private readonly Func<byte[]>? _read;
    private readonly IReadOnlyList<ReadOnlyMemory<byte>>? _pieces;
    private string? _hash;
    private int _code;
    private Blob? _normalized;

    /// <summary>A blob of bytes in memory, which must not be modified any more.</summary>
    public Blob(byte[] bytes) => (_bytes, Length) = (bytes, bytes.Length);

    /// <summary>A blob of bytes that are stored elsewhere.</summary>
    /// <param name="length">How many there are.</param>
    /// <param name="read">Reads them, each time they are needed.</param>
    public Blob(int length, Func<byte[]> read) => (Length, _read) = (length, read);

    private Blob(IReadOnlyList<ReadOnlyMemory<byte>> pieces)
    {
        _pieces = pieces;
        foreach (var piece in pieces) Length += piece.Length;
        _read = Joined;
    }

    /// <summary>A blob of consecutive pieces. They are not copied and must not be modified any more.</summary>
    public static Blob Create(IReadOnlyList<ReadOnlyMemory<byte>> pieces) => new(pieces);

    /// <summary>A blob of UTF-8 text, without a byte order mark.</summary>
    public static Blob Create(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>How many bytes there are.</summary>
    public int Length { get; }

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes ?? _read!();

    /// <summary>The bytes in their pieces, without copying.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Pieces => _pieces ?? [Bytes];

    /// <summary>SHA-256 of the bytes, 64 lower-case hexadecimal digits.</summary>
    public string Hash => _hash ??= Convert.ToHexStringLower(_pieces is null ? Sha256Hasher.Hash(Bytes.Span) : HashOf(_pieces));

    /// <summary>The bytes read as UTF-8, a leading byte order mark left out and line ends made <c>\n</c>.</summary>
    public string Text()
    {
        var text = Encoding.UTF8.GetString(Bytes.Span);
        if (text.StartsWith('\uFEFF')) text = text[1..];
        return text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
    }

    /// <summary>The text in its canonical form, which is hashed and published, independent of editors and git: without a byte order mark,
    /// with <c>\n</c> at the end of each line, the last included, and no empty lines at the end.</summary>
    public Blob Normalized => _normalized ??= IsNormalized(Bytes.Span) ? this : Create(Text().TrimEnd('\n') is { Length: > 0 } text ? text + '\n' : "");

    /// <inheritdoc/>
    public bool Equals(Blob? other) =>
        ReferenceEquals(this, other) || (other is not null && Length == other.Length && HasBytesOf(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Blob);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (_code != 0) return _code;
        var hash = new HashCode();
        hash.AddBytes(Bytes.Span);
        var code = hash.ToHashCode();
        return _code = code == 0 ? 1 : code;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Length} bytes";

    private bool HasBytesOf(Blob other) =>
        _hash is { } hash && other._hash is { } otherHash ? hash == otherHash : Bytes.Span.SequenceEqual(other.Bytes.Span);

    private static bool IsNormalized(ReadOnlySpan<byte> text) =>
        text.IsEmpty || (text is [.., not (byte)'\n', (byte)'\n'] && !text.Contains((byte)'\r') && !text.StartsWith("\uFEFF"u8));

    private static byte[] HashOf(IReadOnlyList<ReadOnlyMemory<byte>> pieces)
    {
        var hash = new Sha256Hasher();
        foreach (var piece in pieces) hash.Append(piece.Span);
        return hash.Finish();
    }

    private byte[] Joined()
    {
        var bytes = new byte[Length];
        var next = 0;
        foreach (var piece in _pieces!)
        {
            piece.CopyTo(bytes.AsMemory(next));
            next += piece.Length;
        }
        return bytes;
    }
}
