using BriefingSite.Core.Evidence;
using Xunit;

namespace BriefingSite.Tests.Evidence;

/// <summary>What counts as the same text, and as words and figures of it.</summary>
public class WholeWordsTests
{
    [Fact]
    public void An_original_with_other_line_ends_is_no_other_text()
    {
        foreach (var text in (string[])[EvidenceSite.Text.ReplaceLineEndings("\r\n"), EvidenceSite.Text + "\n\n", "\ufeff" + EvidenceSite.Text])
            Assert.Equal("", EvidenceSite.Report(EvidenceSite.Files(EvidenceSite.Topic("“It rains on most days” [@alpha, ¶2]"), true, text, EvidenceSite.Text)));
        Assert.Contains("BS116", EvidenceSite.Report(EvidenceSite.Files(EvidenceSite.Topic("[@alpha, ¶2]"), true, EvidenceSite.Text.Replace("most", "many", StringComparison.Ordinal), EvidenceSite.Text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Observers counted 1,204 boats.", "Observers counted 1,204 boats", "Observers counted 1")]
    [InlineData("They say that 3.75 per cent went.", "that 3.75 per cent went", "75 per cent went")]
    [InlineData("Traffic changed by -5 per cent in May.", "changed by -5 per cent", "5 per cent in May")]
    [InlineData("Between 10–20 ships were lost that day.", "Between 10–20 ships", "20 ships were lost")]
    [InlineData("بین ۱٬۲۰۴ کشتی شمردند.", "بین ۱٬۲۰۴ کشتی شمردند", "۲۰۴ کشتی شمردند")]
    [InlineData("They took 1 204 sacks of wheat.", "They took 1 204 sacks", "204 sacks of wheat")]
    [InlineData("In 2025, 14 ships were lost.", "14 ships were lost", "In 20 ships")]
    public void A_figure_is_quoted_whole_and_with_its_sign(string text, string stands, string isFalse)
    {
        var print = TextFingerprints.Create("a", "a.txt", "00", [text]).Passages[0];
        Assert.NotNull(QuotationSearch.Find(print, QuotedText.Parse(stands)));
        Assert.Null(QuotationSearch.Find(print, QuotedText.Parse(isFalse)));
    }

    [Theory]
    [InlineData("这座桥会关闭")]
    [InlineData("橋は閉まる")]
    [InlineData("สะพานปิด")]
    [InlineData("关闭")]
    [InlineData("soft power")]
    public void Words_of_any_script_are_looked_for_however_few_they_are(string words) =>
        Assert.True(EvidenceSite.Report($"“{words}” [@alpha, ¶2]", withOriginal: false).Contains("BS110", StringComparison.Ordinal));
}
