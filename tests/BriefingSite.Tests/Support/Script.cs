using System.Diagnostics;
using Xunit;

namespace BriefingSite.Tests.Support;

/// <summary>Runs the program by a script of the shell, in which <c>"$@"</c> is the command: with its output closed, in a pipe, on a full disk.</summary>
internal static class Script
{
    /// <summary>Another user than the one who may do everything; nobody where the tests are run by somebody else.</summary>
    public static string AsNobody => Environment.IsPrivilegedProcess ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : "";

    public static async Task<Said> Run(LittleSite site, string script, params string[] args)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the shell is that of Unix");
        var program = BriefingProcess.In(site.Root, args);
        var start = new ProcessStartInfo("/bin/sh", ["-c", script, "sh", program.FileName, .. program.ArgumentList])
        {
            WorkingDirectory = site.Root,
        };
        foreach (var name in (string[])["NO_COLOR", "CONTEXT", "BRIEFING_ORIGINALS"]) start.Environment.Remove(name);
        var (code, output, error) = await TestProcess.Run(start);
        return new(code, output, error);
    }

    /// <summary>Lets the user of <see cref="AsNobody"/> own a site.</summary>
    public static async Task GiveAway(LittleSite site)
    {
        if (!Environment.IsPrivilegedProcess) return;
        var folder = Path.GetDirectoryName(site.Root)!;
        var result = await Run(site, $"command -v setpriv && chown -R 65534:65534 '{folder}' && chmod 755 '{folder}'");
        Assert.SkipWhen(result.Code != 0, "there is no setpriv, by which to be another user");
    }

    /// <summary>Makes a pipe with a name in a site.</summary>
    public static async Task MakePipe(LittleSite site, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(site[path])!);
        Assert.Equal(0, (await Run(site, $"mkfifo '{path}'")).Code);
    }
}
