using Xunit;

namespace BriefingSite.Tests.Evidence;

/// <summary>Quotations that are word for word in their source: those that mean something else there are reported, the others are not.</summary>
public class SenseBatteryTests
{
    public static TheoryData<string> Languages => new(SenseCases.Texts.Keys);

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_changes_the_sense_is_reported_and_what_keeps_it_is_not(string language)
    {
        var lines = SenseCases.Texts[language].Split('\n');
        var passages = lines.Where(IsSource).ToList();
        var sentences = lines.Select((line, i) => (line, Passage: lines.Take(i).Count(IsSource))).Where(item => !IsSource(item.line)).ToList();
        var problems = BatterySite.Check(language, string.Join('\n', passages), sentences.Select(item => item.line[2..].Replace("”", $"” [@alpha, ¶{item.Passage}]", StringComparison.Ordinal)));
        Assert.Empty(sentences.Zip(problems).Where(item => item.First.line[0] == '-' == (item.Second.Count == 0)).Select(item => $"{item.First.line}: {string.Join(", ", item.Second)}"));
    }

    private static bool IsSource(string line) => line[0] is not ('+' or '-');
}
