using System.Security.Cryptography;

namespace BriefingSite.BrowserTests.Support;

/// <summary>Programs from npm, restored by <c>npm ci</c> into the user's cache, once for each version of the lock beside this project.</summary>
internal static class NpmTools
{
    private static readonly Lazy<Task<string>> s_restored = new(Restore);

    /// <summary>The folder <c>node_modules</c>, or the end of a test that needs it.</summary>
    /// <param name="tool">What it is needed for, as the beginning of a sentence.</param>
    public static async Task<string> Folder(string tool)
    {
        Require.That(Programs.Find("npm") is not null, $"{tool} comes from npm, and npm is not installed.");
        try
        {
            return Path.Combine(await s_restored.Value, "node_modules");
        }
        catch (IOException failure)
        {
            Require.That(false, $"{tool} is missing: {failure.Message}");
            throw;
        }
    }

    private static async Task<string> Restore()
    {
        var project = Path.Combine(Repository.Root, "tests", "BriefingSite.BrowserTests");
        var bytes = await File.ReadAllBytesAsync(Path.Combine(project, "package-lock.json"));
        var caches = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        var cache = Path.Combine(caches.Length > 0 ? caches : Path.GetTempPath(), "briefing-tests", Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]);
        if (Directory.Exists(cache)) return cache;

        var folder = Directory.CreateDirectory($"{cache}.{Guid.NewGuid():N}").FullName;
        foreach (var name in new[] { "package.json", "package-lock.json" }) File.Copy(Path.Combine(project, name), Path.Combine(folder, name));
        var result = await Programs.Run(Programs.Find("npm")!, folder, [], "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        if (result.Code != 0) throw new IOException($"npm ci failed. {result.Error.Trim()}");
        try
        {
            // Moved as a whole when it is done, so that a folder of this name is always complete.
            Directory.Move(folder, cache);
        }
        catch (IOException) when (Directory.Exists(cache))
        {
            // Another run was faster.
            Directory.Delete(folder, recursive: true);
        }
        return cache;
    }
}
