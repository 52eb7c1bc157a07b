using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Commands;

/// <summary>What becomes of a site's own files when several commands change them at once.</summary>
public sealed class CommandsAtOnceTests : IDisposable
{
    private readonly LittleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Every_signature_that_was_confirmed_is_kept()
    {
        var result = await Script.Run(_site, "for by in A B C D E F; do \"$@\" --by $by & done; wait", "sign", "it-builds");
        Assert.Equal(6, Count(result.Out, "vouches for"));
        foreach (var by in "ABCDEF") Assert.Contains($"by: '{by}'", _site.Text("input/reviews.yml"));
    }

    [Fact]
    public async Task Every_original_that_was_imported_stands_in_the_lock()
    {
        foreach (var name in "abcde") _site.Write($"{name}.txt", $"The {name} text\n\nWords of {name}.\n");
        var result = await Script.Run(_site, "for name in a b c d e; do \"$@\" $name.txt --id text-$name & done; wait", "import");
        Assert.Equal("", result.Error.Replace("Another command is changing this briefing; waiting for it.\n", "", StringComparison.Ordinal));
        foreach (var name in "abcde") Assert.Contains($"\"text-{name}\"", _site.Text("seeds/seeds.lock.json"));
        Assert.False(File.Exists(_site[".briefing.lock"]));
    }

    [Theory]
    [InlineData(".output.lock", "build")]
    [InlineData(".briefing.lock", "sign", "it-builds", "--by", "A")]
    public async Task A_lock_that_is_a_link_leads_to_nobody_elses_file(string name, params string[] command)
    {
        var target = Path.Combine(Path.GetDirectoryName(_site.Root)!, Path.GetFileName(_site.Root) + ".else");
        File.CreateSymbolicLink(_site[name], target);
        Assert.Equal(0, (await _site.Execute(command)).Code);
        Assert.False(File.Exists(target));
        File.Delete(_site[name]);
        await Script.MakePipe(_site, name);
        Assert.Equal(0, (await _site.Execute(command)).Code);
    }

    private static int Count(string text, string words) => text.Split(words).Length - 1;
}
