using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shipped;

/// <summary>Same inputs, same bytes: nothing of the machine gets into the output.</summary>
public sealed class SameBytesTests : IDisposable
{
    private const string Invariant = "\"System.Globalization.Invariant\": true";
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "briefing.dll");
    private readonly string _folder = Directory.CreateTempSubdirectory("same-bytes-").FullName;

    [Theory]
    [InlineData("tr_TR.UTF-8", "Asia/Tehran", "1")]
    [InlineData("fa_IR.UTF-8", "America/St_Johns", "2")]
    [InlineData("C", "Pacific/Kiritimati", "16")]
    public void The_program_writes_the_same_bytes_in_any_surroundings(string language, string zone, string processors)
    {
        // With the platform's cultures, which the program itself does without.
        var settings = Path.Combine(_folder, "with-cultures.json");
        var own = File.ReadAllText(Path.ChangeExtension(Program, ".runtimeconfig.json"));
        Assert.Contains(Invariant, own, StringComparison.Ordinal);
        File.WriteAllText(settings, own.Replace(Invariant, Invariant.Replace("true", "false", StringComparison.Ordinal), StringComparison.Ordinal));
        var start = new ProcessStartInfo("dotnet", ["exec", "--runtimeconfig", settings, Program]);
        start.Environment["LANG"] = start.Environment["LC_ALL"] = language;
        start.Environment["TZ"] = zone;
        start.Environment["DOTNET_PROCESSOR_COUNT"] = processors;
        Assert.Equal(Listing(ShippedSite.Root.Files), WrittenBy(start));
    }

    [Fact]
    public void The_program_as_it_is_started_writes_the_same_bytes() =>
        Assert.Equal(Listing(ShippedSite.Root.Files), WrittenBy(BriefingProcess.In(_folder)));

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var files = Repository.Files().ToArray();
        new Random(1).Shuffle(files);
        Assert.Equal(Listing(ShippedSite.Root.Files), Listing(new Site(new()).Files.Run(new Build(files))));
    }

    [Fact]
    public void A_second_run_in_one_process_writes_the_same_bytes()
    {
        var site = new Site(new());
        site.Files.Run(new(Repository.Files()));
        Assert.Equal(Listing(ShippedSite.Root.Files), Listing(site.Files.Run(new(Repository.Files()))));
    }

    [Fact]
    public void A_culture_with_commas_and_signs_of_its_own_does_not_matter()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = culture.NumberFormat.PercentDecimalSeparator = "٫";
        culture.NumberFormat.NumberGroupSeparator = "٬";
        culture.NumberFormat.NegativeSign = "‎−";
        culture.NumberFormat.PositiveSign = "‎+";
        culture.DateTimeFormat.DateSeparator = "·";
        string shipped = "", second = "";
        var strange = new Thread(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            shipped = Listing(new Site(new()).Files.Run(new(Repository.Files())));
            second = Listing(Second());
        });
        strange.Start();
        strange.Join();
        Assert.Equal(Listing(ShippedSite.Root.Files), shipped);
        Assert.Equal(Listing(Second()), second);
    }

    [Fact]
    public void No_path_of_this_machine_and_no_time_gets_into_the_output() => Assert.All(ShippedSite.Root.Files, file =>
    {
        var text = file.Content.Text();
        Assert.DoesNotContain(Repository.Root.TrimEnd('/'), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Environment.MachineName + "/", text, StringComparison.Ordinal);
    });

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // The second briefing has a map with decimal fractions and places west of Greenwich.
    private static IReadOnlyList<OutputFile> Second() =>
        new Site(new()).Files.Run(new(Repository.FilesOf(Path.Combine(Repository.Tests, "Second", "site")).Concat(Site.EmbeddedAssets())));

    private static void Copy(string folder, string root)
    {
        foreach (var file in Repository.FilesOf(Repository.Root).Where(file => file.Path.StartsWith(folder + "/", StringComparison.Ordinal)))
        {
            var path = Path.Combine(root, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.Bytes.ToArray());
        }
    }

    /// <summary>What a program writes for a copy of the shipped briefing in a folder of its own.</summary>
    private string WrittenBy(ProcessStartInfo program)
    {
        var (root, output) = (Path.Combine(_folder, "site"), Path.Combine(_folder, "published"));
        Copy("input", root);
        Copy("seeds", root);
        foreach (var arg in (string[])["build", "--root", root, "--output", output, "--verbosity", "quiet"]) program.ArgumentList.Add(arg);
        var (code, result, error) = TestProcess.RunAndWait(program);
        Assert.SkipWhen(error.Contains("ICU", StringComparison.Ordinal), "This machine has no cultures (libicu).");
        Assert.True(code == 0, $"Exit code {code}: {error}{result}");
        return Listing(Directory.GetFiles(output, "*", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(output, path).Replace('\\', '/'), Bytes: File.ReadAllBytes(path)))
            .Where(file => !file.Path.StartsWith('.')));
    }

    private static string Listing(IEnumerable<OutputFile> files) => Listing(files.Select(file => (file.Path, file.Content.Bytes.ToArray())));

    private static string Listing(IEnumerable<(string Path, byte[] Bytes)> files)
    {
        var listing = new StringBuilder();
        foreach (var (path, bytes) in files.OrderBy(file => file.Path, StringComparer.Ordinal))
            listing.Append(path).Append(' ').Append(Convert.ToHexStringLower(SHA256.HashData(bytes))).Append('\n');
        return listing.ToString();
    }
}
