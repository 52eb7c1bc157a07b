using BriefingSite.Tests.Support;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit;

namespace BriefingSite.Tests.Architecture;

/// <summary>Nothing is so large that it cannot be taken in at a glance.</summary>
public class SizeTests
{
    private const int MaxFileLines = 300, MaxMethodLines = 60, MaxFiles = 30;

    [Fact]
    public void No_source_file_is_long() => AssertNone(
        from file in Sources()
        let lines = File.ReadAllLines(file).Length
        where lines > MaxFileLines
        select $"{Path.GetRelativePath(Repository.Root, file)}: {lines} lines");

    [Fact]
    public void No_method_is_long() => AssertNone(
        from type in CompiledCode.Types
        from method in CompiledCode.Methods(type)
        let lines = Lines(method)
        where lines > MaxMethodLines
        select $"{method.FullName}: {lines} lines");

    [Fact]
    public void No_folder_holds_many_files() => AssertNone(
        from folder in Sources().GroupBy(file => Path.GetDirectoryName(file)!)
        let files = Directory.GetFiles(folder.Key).Length
        where files > MaxFiles
        select $"{Path.GetRelativePath(Repository.Root, folder.Key)}: {files} files");

    private static void AssertNone(IEnumerable<string> wrong) => Assert.Equal("", string.Join('\n', wrong));

    /// <summary>From the first statement to the last, with the lambdas between. Values that fields are given where they are declared are no method.</summary>
    private static int Lines(MethodDefinition method)
    {
        if (method is { IsConstructor: true, IsStatic: true, DeclaringType.IsBeforeFieldInit: true }) return 0;
        var start = method is { IsConstructor: true, IsStatic: false } ? method.Body.Instructions.FirstOrDefault(CallsConstructor)?.Offset ?? 0 : 0;
        var points = method.DebugInformation.SequencePoints.Where(point => !point.IsHidden && point.Offset > start).ToList();
        // What a generator wrote nobody reads.
        return points.Count == 0 || points[0].Document.Url.EndsWith(".g.cs", StringComparison.Ordinal) ? 0 : points.Max(point => point.EndLine) - points.Min(point => point.StartLine) + 1;
    }

    private static bool CallsConstructor(Instruction instruction) => instruction.OpCode == OpCodes.Call && instruction.Operand is MethodReference { Name: ".ctor" };

    private static IEnumerable<string> Sources() =>
        from root in new[] { "src", "theme", "tests" }
        from file in Directory.GetFiles(Path.Combine(Repository.Root, root), "*.cs", SearchOption.AllDirectories)
        where !Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")
        select file;
}
