namespace BriefingSite.Shell.Disk;

/// <summary>The output folder could not be written; the message for users describes its state.</summary>
internal sealed class UnwrittenOutput(string message, Exception inner) : IOException(message, inner);
