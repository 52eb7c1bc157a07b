using System.Text.RegularExpressions;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Manual;

/// <summary>What the manual repeats of the program: everything between <c>&lt;!-- generated: NAME --&gt;</c> and <c>&lt;!-- end --&gt;</c>.</summary>
public sealed partial class GeneratedPartsTests
{
    public static TheoryData<string> Pages => new(ManualPage.All.Select(page => page.Path));

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_page_repeats_of_the_program_is_what_the_program_says(string path)
    {
        var page = ManualPage.Find(path);
        Assert.Equal(Marker().Count(page.Text), Part().Count(page.Text));
        var current = Part().Replace(page.Text, match => $"{match.Groups["start"].Value}\n{GeneratedParts.Write(match.Groups["name"].Value).Trim('\n')}\n\n<!-- end -->");
        if (current == page.Text) return;
        if (Environment.GetEnvironmentVariable("SNAPSHOTS") == "accept") File.WriteAllText(Path.Combine(Repository.Root, path), current);
        else Assert.Fail($"{path} is out of date (- written, + generated); SNAPSHOTS=accept dotnet test writes it anew:\n{Snapshot.Difference(page.Text, current)}");
    }

    [Fact]
    public void Every_part_that_can_be_generated_stands_in_the_manual_once() => Assert.Equal(
        GeneratedParts.Names.Order(StringComparer.Ordinal),
        ManualPage.All.SelectMany(page => Part().Matches(page.Text).Select(match => match.Groups["name"].Value)).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"^<!-- generated:", RegexOptions.Multiline)]
    private static partial Regex Marker();

    [GeneratedRegex(@"(?<start>^<!-- generated: (?<name>[a-z -]+) -->\n).*?^<!-- end -->", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Part();
}
