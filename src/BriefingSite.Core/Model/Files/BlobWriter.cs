using System.Buffers;
using System.Text;

namespace BriefingSite.Core.Model;

/// <summary>A buffer of bytes that are being written. It consists of pieces, so that a long text is not copied each time it grows, and the result
/// has its exact size. A writer can be reused.</summary>
public sealed class BlobWriter : IBufferWriter<byte>
{
    // Just below the size from which the runtime treats an array as a large object, which is expensive to collect.
    private const int PieceSize = 80 * 1024;
    private const int FirstPiece = 4 * 1024;
    private const int ManyPieces = 8;

    // A UTF-16 unit becomes at most three bytes; a pair of them, four.
    private const int MaxBytes = 3;

    private readonly List<byte[]> _full = [];
    private readonly List<int> _lengths = [];
    private byte[] _piece = [];
    private int _length;

    /// <inheritdoc/>
    public void Advance(int count) => _length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        EnsureRoom(sizeHint);
        return _piece.AsMemory(_length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        EnsureRoom(sizeHint);
        return _piece.AsSpan(_length);
    }

    /// <summary>Writes bytes.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        EnsureRoom(bytes.Length);
        bytes.CopyTo(_piece.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>Writes text as UTF-8.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        EnsureRoom(text.Length * MaxBytes);
        _length += Encoding.UTF8.GetBytes(text, _piece.AsSpan(_length));
    }

    /// <summary>What was written since the last time it was taken. A long text is not copied: it stays in its pieces.</summary>
    public Blob TakeBlob()
    {
        if (_full.Count < ManyPieces) return new(Take());
        var pieces = new ReadOnlyMemory<byte>[_full.Count + 1];
        for (var i = 0; i < _full.Count; i++) pieces[i] = _full[i].AsMemory(0, _lengths[i]);
        pieces[^1] = _piece.AsMemory(0, _length);
        _piece = [];
        Clear();
        return Blob.Create(pieces);
    }

    /// <summary>What was written since the last time it was taken, as one array.</summary>
    public byte[] Take()
    {
        var all = _length;
        foreach (var length in _lengths) all += length;
        var bytes = GC.AllocateUninitializedArray<byte>(all);
        var next = 0;
        for (var i = 0; i < _full.Count; i++)
        {
            _full[i].AsSpan(0, _lengths[i]).CopyTo(bytes.AsSpan(next));
            next += _lengths[i];
        }
        _piece.AsSpan(0, _length).CopyTo(bytes.AsSpan(next));
        Clear();
        return bytes;
    }

    private void Clear()
    {
        _full.Clear();
        _lengths.Clear();
        _length = 0;
    }

    private void EnsureRoom(int size)
    {
        if (_piece.Length - _length >= Math.Max(size, 1)) return;
        if (_length > 0)
        {
            _full.Add(_piece);
            _lengths.Add(_length);
        }
        _piece = GC.AllocateUninitializedArray<byte>(Math.Max(size, _piece.Length == 0 ? FirstPiece : PieceSize));
        _length = 0;
    }
}
