using System.Text.RegularExpressions;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Architecture;

/// <summary>Who may use whom. A folder's files may name, of our namespaces and packages, only those listed behind it.</summary>
public partial class ArrowTests
{
    /// <summary>The folders, and what their files may name; <c>src/ARCHITECTURE.md</c> shows them.</summary>
    internal static readonly (string Folder, string[] MayUse)[] Arrows =
    [
        ("src/BriefingSite.Core/Model", ["BriefingSite.Core.Model"]),
        ("src/BriefingSite.Core/Engine", ["BriefingSite.Core.Engine", "BriefingSite.Core.Model"]),
        ("src/BriefingSite.Core/Evidence", ["BriefingSite.Core.Model"]),
        ("src/BriefingSite.Core/Linking", ["BriefingSite.Core.Model", "BriefingSite.Core.Engine", "BriefingSite.Core.Evidence"]),
        ("src/BriefingSite.Core/Checking", ["BriefingSite.Core.Model", "BriefingSite.Core.Engine", "BriefingSite.Core.Evidence"]),
        ("src/BriefingSite.Core/Pages", ["BriefingSite.Core.Model", "BriefingSite.Core.Engine", "BriefingSite.Core.Evidence"]),
        ("theme", ["BriefingSite.Core.Model", "BriefingSite.Themes"]),
        ("src/BriefingSite/Reading", ["BriefingSite.Reading", "BriefingSite.Core.Model", "BriefingSite.Core.Engine", "Markdig", "YamlDotNet", "AngleSharp"]),
        ("src/BriefingSite/Reading/Seeds", ["BriefingSite.Core.Model", "BriefingSite.Core.Engine", "AngleSharp"]),
        ("src/BriefingSite/Importing", ["BriefingSite.Importing", "BriefingSite.Reading", "BriefingSite.Core.Model", "BriefingSite.Core.Evidence"]),
        ("src/BriefingSite.Comparing", ["BriefingSite.Comparing", "BriefingSite.Core.Model", "BriefingSite.Core.Engine", "BriefingSite.Core.Evidence", "DiffPlex"]),
        ("src/BriefingSite/Output", ["BriefingSite.Output", "BriefingSite.Core.Model", "BriefingSite.Core.Engine", "BriefingSite.Themes"]),
        ("src/BriefingSite/Shell", ["BriefingSite.Shell", "BriefingSite.Importing", "BriefingSite.Comparing", "BriefingSite.Core.Model", "BriefingSite.Core.Engine", "BriefingSite.Core.Checking", "System.CommandLine", "Spectre.Console", "Wcwidth", "Microsoft.AspNetCore"]),
    ];

    /// <summary>What the pure parts never touch: the disk, the console, the clock, the environment, chance.</summary>
    private static readonly string[] Impure =
    [
        "File.Read", "File.Write", "File.Open", "File.Exists", "Directory.", "Console.", "DateTime.Now", "DateTime.UtcNow", "DateTimeOffset.", "Stopwatch",
        "GetEnvironmentVariable", "Random", "Guid.NewGuid", "CultureInfo.Current", "HttpClient",
    ];

    private static readonly string[] Pure = ["src/BriefingSite.Core", "theme", "src/BriefingSite/Reading", "src/BriefingSite/Importing", "src/BriefingSite.Comparing", "src/BriefingSite/Output"];

    public static TheoryData<string, string[]> Table => new(Arrows.Select(arrow => (arrow.Folder, arrow.MayUse)));

    [Theory]
    [MemberData(nameof(Table))]
    public void A_folder_uses_only_what_its_arrows_allow(string folder, string[] mayUse)
    {
        var wrong =
            from file in Files(folder)
            from name in Using().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value)
            where IsGuarded(name) && !mayUse.Any(allowed => name == allowed || name.StartsWith(allowed + ".", StringComparison.Ordinal))
            select $"{Path.GetRelativePath(Repository.Root, file)} uses {name}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_pure_parts_touch_neither_disk_nor_console_nor_clock()
    {
        var wrong =
            from folder in Pure
            from file in Files(folder)
            let text = WithoutComments(File.ReadAllText(file))
            from word in Impure
            where Regex.IsMatch(text, $@"(?<![\w.]){Regex.Escape(word)}")
            select $"{Path.GetRelativePath(Repository.Root, file)} says {word}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_core_has_no_packages()
    {
        var project = File.ReadAllText(Path.Combine(Repository.Root, "src/BriefingSite.Core/BriefingSite.Core.csproj"));
        Assert.DoesNotContain("PackageReference", project, StringComparison.Ordinal);
        Assert.DoesNotContain("PackageReference", File.ReadAllText(Path.Combine(Repository.Root, "theme/BriefingSite.Theme.csproj")), StringComparison.Ordinal);
    }

    [Fact]
    public void No_source_file_is_long()
    {
        const int most = 300;
        var wrong = Files("src").Concat(Files("theme")).Concat(Files("tests"))
            .Select(file => (file, lines: File.ReadAllLines(file).Length)).Where(pair => pair.lines > most)
            .Select(pair => $"{Path.GetRelativePath(Repository.Root, pair.file)}: {pair.lines} lines");
        Assert.Empty(wrong);
    }

    [GeneratedRegex(@"^\s*using\s+(static\s+)?(?<name>[A-Z][\w.]*)\s*;", RegexOptions.Multiline)]
    private static partial Regex Using();

    private static bool IsGuarded(string name) =>
        name.StartsWith("BriefingSite", StringComparison.Ordinal) || name.StartsWith("Markdig", StringComparison.Ordinal)
        || name.StartsWith("YamlDotNet", StringComparison.Ordinal) || name.StartsWith("AngleSharp", StringComparison.Ordinal) || name.StartsWith("Spectre", StringComparison.Ordinal)
        || name.StartsWith("System.CommandLine", StringComparison.Ordinal) || name.StartsWith("Microsoft", StringComparison.Ordinal) || name.StartsWith("DiffPlex", StringComparison.Ordinal) || name.StartsWith("Wcwidth", StringComparison.Ordinal);

    private static List<string> Files(string folder)
    {
        var path = Path.Combine(Repository.Root, folder);
        var files = Directory.GetFiles(path, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        return files;
    }

    private static string WithoutComments(string text) =>
        string.Join('\n', text.Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));
}
