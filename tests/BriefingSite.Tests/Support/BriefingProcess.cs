using System.Diagnostics;

namespace BriefingSite.Tests.Support;

/// <summary>
/// The program as a process of its own: the one that <c>BRIEFING_PROGRAM</c> names, such as one compiled to machine code, or else the one that
/// was built with the tests.
/// </summary>
internal static class BriefingProcess
{
    /// <summary>The program that is to be tested in place of the one that was built with the tests, or <c>null</c>.</summary>
    public static string? Published { get; } = Environment.GetEnvironmentVariable("BRIEFING_PROGRAM") is { Length: > 0 } program ? program : null;

    /// <summary>What starts it in a folder, without what the surroundings of the tests set for it. <see cref="TestProcess"/> catches its output.</summary>
    public static ProcessStartInfo In(string folder, params IEnumerable<string> args)
    {
        var start = Published is null
            ? new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "briefing.dll"), .. args])
            : new ProcessStartInfo(Published, args);
        start.WorkingDirectory = folder;
        foreach (var name in (string[])["NO_COLOR", "CONTEXT", "BRIEFING_ORIGINALS"]) start.Environment.Remove(name);
        return start;
    }
}
