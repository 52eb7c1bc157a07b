using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Reading.Yaml;

/// <summary>Quotations in the plain texts of YAML.</summary>
public class TextQuotationTests
{
    [Theory]
    [InlineData("answer: It “falls on many days” here.", "BS130 4:12+18")]
    [InlineData("answer: \"It “falls on many days” here.\"", "BS130 4:13+18")]
    [InlineData("answer: >\n  It “falls on many days”\n  here.", "BS130 5:6+18")]
    [InlineData("answer: It “falls on\n  many days” here.", "BS130 4:9+18")]
    [InlineData("answer: \"It “falls \\u006Fn many days” here.\"", "BS130 4:13+18")]
    [InlineData("answer: It “falls on many days.", "BS046 4:12+1")]
    [InlineData("answer: It falls.", "")]
    [InlineData("answer: It “falls on many days” here.\nscare: [Falls on  many days]", "BS131 4:12+18")]
    [InlineData("answer: It “falls on many days” here.\nscare: [falls on most days]", "BS130 4:12+18")]
    [InlineData("answer: It “falls on many days” and “on most of the days”.\nscare: [falls on many days]", "BS131 4:12+18\nBS130 4:37+19")]
    public void A_quotation_in_a_plain_text_is_reported_at_its_place_or_at_that_of_the_text(string keys, string expected) =>
        Assert.Equal(expected, Report(new($"-- input/topics/rain.md --\n---\ntitle: Rain\norder: 1\n{keys}\nas-of: 2025\n---\n")));

    [Theory]
    [InlineData("title: Rain, text: It “falls on many days”. }", "BS130")]
    [InlineData("title: Rain, text: It “falls on many days”., scare: [falls on many days] }", "BS131")]
    [InlineData("title: Rain, text: It “falls on many days” and “on most of the days”., scare: [falls on many days] }", "BS131\nBS130")]
    [InlineData("title: Rain, text: It falls., scare: [falls on many days] }\n- { date: 2031, title: Sun, text: It “falls on many days”. }", "BS130")]
    public void An_entry_says_for_its_own_texts_which_words_are_nobodys(string entry, string expected) =>
        Assert.Equal(expected, string.Join('\n', Report(new($"-- input/timeline.yml --\n- {{ date: 2030, {entry}\n")).Split('\n').Select(line => line.Split(' ')[0])));

    private static string Report(TestSite site) => string.Join('\n', site.Diagnostics().Where(found => found.Rule.Code is "BS046" or "BS130" or "BS131" or "BS132")
        .Select(found => $"{found.Rule.Code} {found.Location.Line}:{found.Location.Column}+{found.Location.Length}"));
}
