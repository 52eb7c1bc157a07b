using BriefingSite.Tests.Support;
using Mono.Cecil;
using Xunit;

namespace BriefingSite.Tests.Architecture;

/// <summary>Who may use whom. The compiled assemblies are read, so that an alias or a relative name counts like any other.</summary>
public class ArrowTests
{
    /// <summary>The folders, and what they may use besides themselves and the base library: namespaces with all below them, or single types.
    /// A folder within a folder has a line of its own where it may use more or less. <c>src/ARCHITECTURE.md</c> shows this table.</summary>
    internal static readonly (string Folder, string[] MayUse)[] Arrows =
    [
        ("src/BriefingSite.Core/Model", []),
        ("src/BriefingSite.Core/Engine", ["BriefingSite.Core.Model"]),
        ("src/BriefingSite.Core/Evidence", ["BriefingSite.Core.Model"]),
        ("src/BriefingSite.Core/Linking", ["BriefingSite.Core.Model", "BriefingSite.Core.Engine", "BriefingSite.Core.Evidence"]),
        ("src/BriefingSite.Core/Checking", ["BriefingSite.Core.Model", "BriefingSite.Core.Engine", "BriefingSite.Core.Evidence"]),
        ("src/BriefingSite.Core/Finding", ["BriefingSite.Core.Model", "BriefingSite.Core.Engine", "BriefingSite.Core.Evidence"]),
        ("src/BriefingSite.Core/Pages", ["BriefingSite.Core.Model", "BriefingSite.Core.Engine", "BriefingSite.Core.Evidence", "BriefingSite.Core.Finding"]),
        ("theme", ["BriefingSite.Core.Model"]),
        ("src/BriefingSite/Reading", ["BriefingSite.Core.Model", "BriefingSite.Core.Engine", "BriefingSite.Core.Evidence", "Markdig", "YamlDotNet", "AngleSharp", "UglyToad"]),
        ("src/BriefingSite/Reading/Seeds", ["BriefingSite.Core.Model", "BriefingSite.Core.Engine", "AngleSharp"]),
        ("src/BriefingSite/Importing", ["BriefingSite.Reading", "BriefingSite.Core.Model", "BriefingSite.Core.Evidence"]),
        ("src/BriefingSite.Comparing", ["BriefingSite.Core.Model", "BriefingSite.Core.Engine", "BriefingSite.Core.Evidence", "BriefingSite.Core.Linking", "DiffPlex"]),
        ("src/BriefingSite/Output", ["BriefingSite.Core.Model", "BriefingSite.Core.Engine", "BriefingSite.Core.Finding", "BriefingSite.Themes"]),
        ("src/BriefingSite/Shell", ["BriefingSite.Site", "BriefingSite.SiteSettings", "BriefingSite.Importing", "BriefingSite.Comparing", "BriefingSite.Core.Model", "BriefingSite.Core.Engine", "BriefingSite.Core.Checking", "System.CommandLine", "Spectre.Console", "Wcwidth", "Microsoft.AspNetCore", "Microsoft.Extensions"]),
        ("src/BriefingSite/Shell/Rules", ["BriefingSite.Core", "BriefingSite.Comparing", "BriefingSite.Reading", "BriefingSite.Output", "BriefingSite.Shell.Disk"]),
    ];

    // They touch neither the disk nor the console, the clock, the environment or chance.
    private static readonly string[] s_pure = ["BriefingSite.Core", "BriefingSite.Comparing", "BriefingSite.Themes", "BriefingSite.Reading", "BriefingSite.Importing", "BriefingSite.Output"];

    private static readonly string[] s_impureTypes =
    [
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.FileSystemInfo", "System.IO.FileSystemWatcher",
        "System.Console", "System.Random", "System.Security.Cryptography.RandomNumberGenerator", "System.Environment", "System.AppContext", "System.TimeProvider", "System.TimeZoneInfo",
        "System.Diagnostics.Stopwatch", "System.Diagnostics.Process", "System.Net.Http.HttpClient", "System.Net.Sockets.Socket",
    ];

    private static readonly string[] s_impureMembers =
    [
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today", "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow",
        "System.Guid::NewGuid", "System.Guid::CreateVersion7", "System.Globalization.CultureInfo::get_CurrentCulture", "System.Globalization.CultureInfo::get_CurrentUICulture",
        "System.IO.Path::GetFullPath", "System.IO.Path::GetTempPath", "System.IO.Path::GetTempFileName", "System.IO.Path::GetRandomFileName", "System.IO.Path::Exists",
    ];

    // How many processors there are makes a build faster and nothing else; iterators ask for their thread.
    private static readonly string[] s_harmless = ["System.Environment::get_ProcessorCount", "System.Environment::get_CurrentManagedThreadId", "System.Environment::get_CpuUsage"];

    public static TheoryData<string, string[]> Table => new(Arrows.Select(arrow => (arrow.Folder, arrow.MayUse)));

    [Theory]
    [MemberData(nameof(Table))]
    public void A_folder_uses_only_what_its_arrows_allow(string folder, string[] mayUse)
    {
        var room = Namespace(folder);
        var innerRooms = Arrows.Select(arrow => Namespace(arrow.Folder)).Where(other => other != room && IsIn(other, room)).ToList();
        var types = CompiledCode.Types.Where(type => IsIn(type.Namespace, room) && !innerRooms.Any(inner => IsIn(type.Namespace, inner))).ToList();
        Assert.NotEmpty(types);
        AssertNone(
            from type in types
            from used in CompiledCode.Uses(type).Where(IsGuarded).Select(Name).Distinct()
            where !IsIn(used, room) && !mayUse.Any(allowed => IsIn(used, allowed))
            select $"{type.FullName} uses {used}");
    }

    [Fact]
    public void The_pure_parts_touch_neither_disk_nor_console_nor_clock_nor_environment_nor_chance() => AssertNone(
        from type in CompiledCode.Types
        where s_pure.Any(part => IsIn(type.Namespace, part))
        from used in CompiledCode.Uses(type)
        let name = used is TypeReference ? used.FullName : $"{used.DeclaringType.FullName}::{used.Name}"
        where (s_impureMembers.Contains(name) || (used is not TypeReference && s_impureTypes.Contains(used.DeclaringType.FullName))) && !s_harmless.Contains(name)
        select $"{type.FullName} uses {name}");

    [Fact]
    public void No_namespaces_use_each_other_in_a_circle()
    {
        // Whoever starts the program stands above all others.
        var arrows = CompiledCode.Types.Where(type => type.Name != nameof(BriefingProgram))
            .SelectMany(type => CompiledCode.Uses(type).Select(used => (From: Room(type.Namespace), To: Room(CompiledCode.Namespace(used)), Type: type.Name)))
            .Where(arrow => arrow.To.StartsWith("BriefingSite", StringComparison.Ordinal) && arrow.From != arrow.To).Distinct().ToLookup(arrow => arrow.From);
        var reached = arrows.ToDictionary(from => from.Key, from => Reached(from.Key));
        AssertNone(
            from arrow in arrows.SelectMany(each => each)
            where reached.GetValueOrDefault(arrow.To)?.Contains(arrow.From) == true
            select $"{arrow.From} → {arrow.To} ({arrow.Type})");

        // The model is one room: prose and its packed form know each other.
        static string Room(string name) => IsIn(name, "BriefingSite.Core.Model") ? "BriefingSite.Core.Model" : name;

        HashSet<string> Reached(string start)
        {
            var found = new HashSet<string>();
            var open = new Stack<string>([start]);
            while (open.TryPop(out var next))
                foreach (var to in arrows[next].Select(arrow => arrow.To))
                    if (found.Add(to)) open.Push(to);
            return found;
        }
    }

    [Fact]
    public void Nothing_uses_what_starts_the_program() => Assert.DoesNotContain(
        CompiledCode.Types.Where(type => type.Name != nameof(BriefingProgram)).SelectMany(CompiledCode.Uses),
        used => (used as TypeReference ?? used.DeclaringType).FullName == typeof(BriefingProgram).FullName);

    [Fact]
    public void The_core_has_no_packages()
    {
        var project = File.ReadAllText(Path.Combine(Repository.Root, "src/BriefingSite.Core/BriefingSite.Core.csproj"));
        Assert.DoesNotContain("PackageReference", project, StringComparison.Ordinal);
        Assert.DoesNotContain("PackageReference", File.ReadAllText(Path.Combine(Repository.Root, "theme/BriefingSite.Theme.csproj")), StringComparison.Ordinal);
    }

    // The lines in full: xUnit would cut them off.
    private static void AssertNone(IEnumerable<string> wrong)
    {
        if (string.Join('\n', wrong.Distinct()) is { Length: > 0 } lines) Assert.Fail(lines);
    }

    /// <summary>The namespace of a folder of source.</summary>
    private static string Namespace(string folder) => folder == "theme" ? "BriefingSite.Themes" : folder["src/".Length..].Replace('/', '.');

    private static bool IsIn(string name, string part) => name == part || name.StartsWith(part + ".", StringComparison.Ordinal);

    // What the compiler itself puts into an assembly stands in no namespace or in one of these.
    private static bool IsGuarded(MemberReference used) => CompiledCode.Namespace(used) is { Length: > 0 } name
        && (!IsIn(name, "System") || IsIn(name, "System.CommandLine")) && !IsIn(name, "Microsoft.CodeAnalysis") && !IsIn(name, "Microsoft.Win32.SafeHandles");

    private static string Name(MemberReference used)
    {
        var type = used as TypeReference ?? used.DeclaringType;
        while (type.DeclaringType is { } outer) type = outer;
        return type.FullName;
    }
}
