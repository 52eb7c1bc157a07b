using System.Text;

namespace BriefingSite.Shell;

/// <summary>Writes to the console, and ignores failures: a full disk or a closed pipe must not end the work halfway. The failure is kept for the
/// end.</summary>
internal sealed class SteadyWriter(TextWriter writer) : TextWriter
{
    private readonly Lock _lock = new();

    /// <summary>Why writing failed; <c>null</c> where everything was written.</summary>
    public Exception? Failure { get; private set; }

    /// <inheritdoc/>
    public override Encoding Encoding => writer.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Try(() => writer.Write(value));

    /// <inheritdoc/>
    public override void Write(string? value) => Try(() => writer.Write(value));

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Try(() => writer.Write(buffer, index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    /// <inheritdoc/>
    public override void WriteLine() => Write(NewLine);

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Write(value + NewLine);

    /// <inheritdoc/>
    public override void Flush() => Try(writer.Flush);

    private void Try(Action write)
    {
        lock (_lock)
        {
            if (Failure is not null) return;
            try
            {
                write();
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ObjectDisposedException)
            {
                Failure = failure;
            }
        }
    }
}
