namespace BriefingSite.Reading.Originals.Archives;

/// <summary>A file that can't be read. The message is what follows its name in a sentence.</summary>
/// <param name="how">The message.</param>
/// <param name="isTooLarge">Whether it exceeds a limit; otherwise it is damaged or protected.</param>
internal sealed class UnreadableFileException(string how, bool isTooLarge = false) : Exception(how)
{
    /// <summary>Whether it exceeds a limit.</summary>
    public bool IsTooLarge => isTooLarge;
}
