using System.Text.RegularExpressions;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Architecture;

/// <summary>A program that runs a command beside other work stays as it was.</summary>
public partial class ProcessSetupTests
{
    [Fact]
    public void Only_the_setup_and_the_program_itself_change_the_process()
    {
        var wrong =
            from folder in (string[])["src", "theme"]
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            let path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
            where !path.Contains("/obj/", StringComparison.Ordinal) && path != "src/BriefingSite/ProcessSetup.cs"
            where ProcessWide().IsMatch(File.ReadAllText(file)) || (path != "src/BriefingSite/Program.cs" && File.ReadAllText(file).Contains("ProcessSetup.Apply()", StringComparison.Ordinal))
            select path;
        Assert.Empty(wrong);
    }

    [GeneratedRegex(@"TryStartNoGCRegion|GCSettings\.\w+ =|Console\.(Set(Out|Error|In)\(|\w+ = )|ThreadPool\.Set|AppContext\.SetSwitch|SetEnvironmentVariable|CurrentDirectory = |CultureInfo\.(Current|DefaultThread)\w* = ")]
    private static partial Regex ProcessWide();
}
