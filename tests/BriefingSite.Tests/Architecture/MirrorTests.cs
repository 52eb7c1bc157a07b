using System.Text.RegularExpressions;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Architecture;

/// <summary>The tests of a folder of source stand in a folder of the same name, so that each can be found from the other.</summary>
public partial class MirrorTests
{
    // The folders that test no folder of source; tests/README.md says what each is for.
    private static readonly string[] s_others = ["Architecture", "Benchmarks", "Forge", "Fuzzing", "Manual", "Packing", "Second", "Shipped", "Support"];

    [Fact]
    public void A_folder_of_tests_has_the_name_of_a_folder_of_source() => Assert.Empty(
        from test in Tests()
        where !Sources().ContainsKey(test.Folder) && !s_others.Contains(test.Folder.Split('/')[0])
        select $"{test.Folder} is neither a folder of source nor one of {string.Join(", ", s_others)}");

    [Fact]
    public void Every_room_of_the_source_has_tests()
    {
        var tested = Tests().Select(test => test.Folder.Split('/')[0]).ToHashSet();
        Assert.DoesNotContain(Sources().Keys.Select(folder => folder.Split('/')[0]).Distinct(), room => !tested.Contains(room));
    }

    [Fact]
    public void A_test_has_the_namespace_of_what_it_tests() => Assert.Empty(
        from test in Tests()
        let expected = Sources().TryGetValue(test.Folder, out var source) ? source : $"BriefingSite.{test.Folder.Replace('/', '.')}"
        where test.Namespace != ForTests(expected)
        select $"{test.Path} is in {test.Namespace}, not in {ForTests(expected)}");

    [Fact]
    public void The_page_on_tests_says_what_the_other_folders_are_for()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "tests", "README.md"));
        Assert.All(s_others, folder => Assert.Contains($"\n| `{folder}` | ", page, StringComparison.Ordinal));
    }

    private static string ForTests(string source) => $"BriefingSite.Tests.{source.Replace("BriefingSite.Core.", "BriefingSite.", StringComparison.Ordinal)["BriefingSite".Length..].TrimStart('.')}".TrimEnd('.');

    /// <summary>The folders of source by the name that their tests have, with their namespaces.</summary>
    private static Dictionary<string, string> Sources() => new[] { ("src/BriefingSite.Core", ""), ("src/BriefingSite", ""), ("src/BriefingSite.Comparing", "Comparing"), ("theme", "Theme") }
        .SelectMany(root => Files(root.Item1).Select(file => (Folder: $"{root.Item2}/{file.Folder}".Trim('/'), file.Namespace)))
        .DistinctBy(file => file.Folder).ToDictionary(file => file.Folder, file => file.Namespace);

    private static IEnumerable<(string Path, string Folder, string Namespace)> Tests() => Files(Repository.Tests);

    private static IEnumerable<(string Path, string Folder, string Namespace)> Files(string root) =>
        from file in Directory.GetFiles(Path.Combine(Repository.Root, root), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Path.Combine(Repository.Root, root), file).Replace('\\', '/')
        where path.Split('/')[0] is not ("bin" or "obj")
        let name = Namespace().Match(File.ReadAllText(file)).Groups[1].Value
        where name.Length > 0
        orderby path
        select (path, System.IO.Path.GetDirectoryName(path)!.Replace('\\', '/'), name);

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
