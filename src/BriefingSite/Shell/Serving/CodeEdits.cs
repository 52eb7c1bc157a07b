using System.Reflection.Metadata;
using BriefingSite.Shell.Serving;

[assembly: MetadataUpdateHandler(typeof(CodeEdits))]

namespace BriefingSite.Shell.Serving;

/// <summary>Notifications of <c>dotnet watch</c> that the program's own code, such as the theme, has changed while it runs.</summary>
internal static class CodeEdits
{
    private static bool s_hasEdits;

    /// <summary>Called after an edit.</summary>
    public static event Action? Applied;

    /// <summary>Called by the runtime, which finds the method by its name.</summary>
    public static void UpdateApplication(Type[]? types)
    {
        s_hasEdits = true;
        Applied?.Invoke();
    }

    /// <summary>Whether there were edits since the last call.</summary>
    public static bool Take() => Interlocked.Exchange(ref s_hasEdits, false);
}
