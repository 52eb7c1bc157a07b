using System.Text;

namespace BriefingSite;

/// <summary>The one place that changes the process as a whole: for a program that runs one command and ends.</summary>
/// <remarks>Programs that do other things as well leave it out: <see cref="BriefingProgram.Run"/> works without.</remarks>
public static class ProcessSetup
{
    private const int LastStandardStream = 2;

    // A small briefing is built before so much is allocated: then no garbage is collected at all.
    private const long FirstCollection = 48 * 1024 * 1024;

    private static readonly List<IDisposable> s_missingStreams = [];

    /// <summary>Makes a short run as fast as it can be and its output UTF-8. To be called first, and once.</summary>
    public static void Apply()
    {
        GC.TryStartNoGCRegion(FirstCollection, disallowFullBlockingGC: true);
        OpenMissingStreams();
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    }

    // Where standard input, output or error is closed, the next file that is opened would take its number, and be written into.
    private static void OpenMissingStreams()
    {
        if (OperatingSystem.IsWindows()) return;
        try
        {
            while (File.OpenHandle("/dev/null", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite) is var handle)
            {
                if (handle.DangerousGetHandle() > LastStandardStream)
                {
                    handle.Dispose();
                    return;
                }
                s_missingStreams.Add(handle);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A system without /dev/null: what is printed goes nowhere, as it would have.
        }
    }
}
