namespace BriefingSite.Shell.Disk;

/// <summary>The output folder could not be written; the message is a sentence for people that says what has become of it.</summary>
internal sealed class UnwrittenOutput(string message, Exception inner) : IOException(message, inner);
