using System.Text;

namespace BriefingSite;

/// <summary>The one place that changes process-wide settings; for a program that runs one command and exits.</summary>
/// <remarks>Programs that do more than that leave it out: <see cref="BriefingProgram.Run"/> works without it.</remarks>
public static class ProcessSetup
{
    private const int LastStandardStream = 2;

    // A small briefing allocates less than this, so no garbage collection runs at all.
    private const long FirstCollection = 48 * 1024 * 1024;

    private static readonly List<IDisposable> s_missingStreams = [];

    /// <summary>Optimizes the process for a short run and makes its output UTF-8. Call it once, first thing.</summary>
    public static void Apply()
    {
        GC.TryStartNoGCRegion(FirstCollection, disallowFullBlockingGC: true);
        OpenMissingStreams();
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    }

    // Where standard input, output or error is closed, the next file opened would get its descriptor, and output would go into it.
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
            // Without /dev/null, output to a closed stream is lost, as it would have been anyway.
        }
    }
}
