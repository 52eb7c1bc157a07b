using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Architecture.Recipes;

/// <summary>A copy of the source with what was built of it, in a folder of its own: changed, built and tested there. Nothing is restored, and analyzers do not
/// run.</summary>
internal sealed partial class SourceCopy : IDisposable
{
    private const string Tests = "tests/BriefingSite.Tests";
    private const string Namespace = "BriefingSite.Tests.";
    private const string Recipes = Tests + "/Architecture/Recipes";

    // Everything is compiled, perhaps while other tests run.
    private static readonly TimeSpan s_timeout = TimeSpan.FromMinutes(20);

    private static readonly string s_configuration = Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)))!;

    private static readonly string[] s_folders = [".github", "input", "seeds", "src", "theme", "tests/BriefingSite.Benchmarks", Tests];

    public SourceCopy()
    {
        var files = new[] { ".", "tests" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder)));
        foreach (var file in files.Concat(s_folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))))
        {
            var path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');
            // What a recipe writes must not be found in the recipe.
            if (path.StartsWith(Recipes, StringComparison.Ordinal)) continue;
            var copy = Path.Combine(Root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>The folder.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("briefing-").FullName;

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>Builds the tests and all that they need.</summary>
    public async Task Build()
    {
        var (code, output, _) = await Dotnet("build", Tests, "--no-restore", "-nodeReuse:false", "--configuration", s_configuration);
        Assert.True(code == 0, output);
    }

    /// <summary>Builds a project that has errors.</summary>
    /// <returns>Their codes.</returns>
    public async Task<IReadOnlyCollection<string>> Errors(string project)
    {
        var (_, output, _) = await Dotnet("build", project, "--no-restore", "-nodeReuse:false", "--configuration", s_configuration);
        return [.. Error().Matches(output).Select(match => match.Groups["code"].Value).Distinct()];
    }

    /// <summary>Runs the tests of some classes.</summary>
    /// <param name="classes">Their names below the namespace of all tests.</param>
    /// <param name="acceptsSnapshots">Whether what is out of date is written anew.</param>
    /// <returns>Why each test failed, by the name of its class and its own; <c>null</c>: it passed.</returns>
    public async Task<IReadOnlyDictionary<string, string?>> Test(IEnumerable<string> classes, bool acceptsSnapshots = false)
    {
        var results = Path.Combine(Root, "results.xml");
        var program = Path.Combine(Root, Tests, "bin", s_configuration, "net10.0", "BriefingSite.Tests.dll");
        await Run(acceptsSnapshots ? "accept" : "", [program, .. classes.SelectMany(name => new[] { "-class", Namespace + name }), "-xml", results]);
        return XDocument.Load(results).Descendants("test").GroupBy(test => $"{test.Attribute("type")!.Value[Namespace.Length..]}.{test.Attribute("method")!.Value}")
            .ToDictionary(test => test.Key, test => test.Select(result => result.Element("failure")?.Element("message")?.Value).FirstOrDefault(message => message is not null));
    }

    private Task<(int Code, string Out, string Error)> Dotnet(params string[] args) => Run("", args);

    private Task<(int Code, string Out, string Error)> Run(string snapshots, string[] args)
    {
        var start = new ProcessStartInfo("dotnet", args) { WorkingDirectory = Root };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).Append("CI").Append("BRIEFING_PROGRAM").ToList()) start.Environment.Remove(name);
        start.Environment["SNAPSHOTS"] = snapshots;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return TestProcess.Run(start, s_timeout);
    }

    [GeneratedRegex(@": error (?<code>[A-Z]+\d+): ")]
    private static partial Regex Error();
}
