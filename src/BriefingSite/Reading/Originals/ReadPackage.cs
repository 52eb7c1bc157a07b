using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals.Archives;

namespace BriefingSite.Reading.Originals;

/// <summary>Reads an original that is an archive of parts. Whatever is wrong with it is a diagnostic.</summary>
internal static class ReadPackage
{
    /// <summary>The text of the original.</summary>
    /// <param name="original">The file.</param>
    /// <param name="kind">What it is, for people: <c>a Word document</c>.</param>
    /// <param name="read">Reads its parts.</param>
    public static OriginalText Of(InputFile original, string kind, Func<ZipPackage, OriginalText> read)
    {
        try
        {
            using var package = ZipPackage.Open(original.Content);
            return package is null ? OriginalRules.Unreadable(original, "is damaged") : read(package);
        }
        catch (UnreadableFileException problem)
        {
            return problem.IsTooLarge ? OriginalRules.TooLarge(original, problem.Message) : OriginalRules.Unreadable(original, problem.Message);
        }
        catch (Exception broken) when (ZipPackage.IsOfFile(broken))
        {
            return OriginalRules.Unreadable(original, $"is {kind} that is damaged, or protected");
        }
    }

    /// <summary>Whether the original is an archive of a kind.</summary>
    public static bool Is(InputFile original, Func<ZipPackage, bool> isKind)
    {
        using var package = ZipPackage.Open(original.Content);
        return package is not null && isKind(package);
    }
}
