using System.Text;
using BriefingSite.Core.Model;
using BriefingSite.Importing;

namespace BriefingSite.Shell.Processes;

/// <summary>Reads a PDF with <c>pdftotext</c> of Poppler, where it is installed.</summary>
internal static class SecondReader
{
    private const string Program = "pdftotext";

    private const int MaxMilliseconds = 20_000;

    /// <summary>What it reads; <c>null</c> where there is no such program, or it can't read the file.</summary>
    /// <param name="original">The file.</param>
    /// <param name="searchPath">The value of <c>PATH</c>.</param>
    public static SecondText? Read(InputFile original, string? searchPath)
    {
        if (ExecutableFinder.Find(Program, searchPath) is not { } path) return null;
        var start = ChildProcess.Prepare(path, "-q", "-enc", "UTF-8", "-", "-");
        (start.RedirectStandardInput, start.RedirectStandardOutput, start.RedirectStandardError, start.StandardOutputEncoding) = (true, true, true, Encoding.UTF8);
        var (process, _) = ChildProcess.Start(start);
        if (process is null) return null;
        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            var input = Task.Run(() => Send(original, process.StandardInput.BaseStream));
            if (!process.WaitForExit(MaxMilliseconds))
            {
                process.Kill();
                return null;
            }
            Task.WaitAll(input, output, error);
            return process.ExitCode == 0 ? new(Program, output.Result) : null;
        }
    }

    private static void Send(InputFile original, Stream input)
    {
        try
        {
            using (input) input.Write(original.Content.Bytes.Span);
        }
        catch (IOException)
        {
            // It ended before it had read everything.
        }
    }
}
