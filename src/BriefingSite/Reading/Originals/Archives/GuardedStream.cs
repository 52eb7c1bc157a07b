namespace BriefingSite.Reading.Originals.Archives;

/// <summary>A part of an archive while it is inflated. It ends in an exception where the part is larger than any that a person made, or has so much
/// between two tags that an XML reader would fill the memory with it.</summary>
/// <param name="inner">The part.</param>
/// <param name="budget">How many bytes may be inflated of all parts of the archive; what is read is taken off.</param>
/// <param name="isXml">Whether it is read as XML.</param>
internal sealed class GuardedStream(Stream inner, GuardedStream.Budget budget, bool isXml) : Stream
{
    private const int MaxBetweenTags = 2_000_000;

    private int _sinceTag;

    /// <summary>How many bytes may still be inflated.</summary>
    public sealed class Budget(int bytes)
    {
        private readonly int _all = bytes;
        private int _left = bytes;

        /// <summary>Takes some off.</summary>
        public void Take(int bytes)
        {
            _left -= bytes;
            if (_left < 0) throw new UnreadableFileException($"holds more than {_all / 1_000_000} MB when it is unpacked", isTooLarge: true);
        }
    }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        budget.Take(read);
        var tag = buffer[..read].LastIndexOf((byte)'<');
        _sinceTag = tag < 0 ? _sinceTag + read : read - tag;
        if (isXml && _sinceTag > MaxBetweenTags) throw new UnreadableFileException($"has more than {MaxBetweenTags / 1_000_000} MB between two tags", isTooLarge: true);
        return read;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
