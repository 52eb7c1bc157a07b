using System.ComponentModel;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Themes;

/// <summary>The file of the coasts is what its script makes of the package that its lock names.</summary>
public class LandFileTests
{
    [Fact]
    public async Task The_coasts_are_made_by_their_script()
    {
        var (own, folder) = (Path.Combine(Repository.Root, "theme", "map"), Directory.CreateTempSubdirectory("briefing-map-").FullName);
        try
        {
            foreach (var name in new[] { "package.json", "package-lock.json", "land.mjs" }) File.Copy(Path.Combine(own, name), Path.Combine(folder, name));
            var problem = await Run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            var isRequired = Environment.GetEnvironmentVariable("REQUIRE_BROWSER") == "1";
            Assert.SkipUnless(problem is null || isRequired, $"The coasts come from npm: {problem}");
            Assert.Null(problem);
            Assert.Null(await Run("node", "land.mjs", "made.bin"));
            Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(own, "land.bin"), TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(Path.Combine(folder, "made.bin"), TestContext.Current.CancellationToken));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        async Task<string?> Run(string program, params string[] arguments)
        {
            try
            {
                var (code, _, error) = await TestProcess.Run(new(program, arguments) { WorkingDirectory = folder });
                return code == 0 ? null : error.Trim();
            }
            catch (Exception failure) when (failure is IOException or Win32Exception)
            {
                return failure.Message;
            }
        }
    }
}
