using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;

namespace BriefingSite.Importing;

/// <summary>What kinds of files can be imported.</summary>
public static class OriginalKinds
{
    /// <summary>Whether a file is of a kind that can be read although it is not text.</summary>
    public static bool IsBinary(InputFile file) => OriginalReader.IsBinary(file);

    /// <summary>The name of the file that keeps the text of a binary original.</summary>
    public static string KeptTextName(string original) => original + KeptText.Suffix;
}
