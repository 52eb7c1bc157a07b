using System.Text.RegularExpressions;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Architecture;

public partial class SnapshotTests
{
    private static IEnumerable<string> Files(string pattern) =>
        Directory.GetFiles(Repository.Tests, pattern, SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Repository.Tests, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    [Fact]
    public void Every_snapshot_belongs_to_a_test() => Assert.Empty(
        from path in Files("*.verified.*")
        let name = Name().Match(Path.GetFileName(path))
        let source = Path.Combine(Path.GetDirectoryName(path)!, name.Groups["class"].Value + ".cs")
        where !File.Exists(source) || !File.ReadAllText(source).Contains($" {name.Groups["method"].Value}(", StringComparison.Ordinal)
        select $"{Path.GetRelativePath(Repository.Tests, path)} is left over");

    [Fact]
    public void Snapshots_are_short_enough_to_be_read() => Assert.Empty(
        from path in Files("*.verified.*")
        let lines = File.ReadAllLines(path).Length
        where lines > 100
        select $"{Path.GetRelativePath(Repository.Tests, path)}: {lines} lines");

    [GeneratedRegex(@"^(?<class>\w+)\.(?<method>\w+)")]
    private static partial Regex Name();
}
