using AngleSharp.Html.Parser;
using BriefingSite.Core.Model;
using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Themes;

public class FiguresTests
{
    [Theory]
    [InlineData(9, 2, 7, 0, 2, 1, 0, "9 claims: 2 corroborated, 7 single-source; 2 of them contested, 1 qualified by its own source.")]
    [InlineData(12, 2, 9, 1, 0, 0, 3, "12 claims: 2 corroborated, 9 single-source, 1 uncited; 3 of them on disputed questions.")]
    [InlineData(3, 0, 3, 0, 0, 2, 0, "3 claims: all single-source; 2 of them qualified by their own sources.")]
    [InlineData(1, 1, 0, 0, 1, 0, 0, "1 claim: 1 corroborated; 1 contested.")]
    [InlineData(0, 0, 0, 0, 0, 0, 0, "0 claims.")]
    public void Counts_of_claims_add_up_in_a_sentence(int all, int corroborated, int single, int uncited, int contested, int qualified, int disputed, string sentence) =>
        Assert.Equal(sentence, Text(new Theme().Figures(new ClaimCounts(all, corroborated, single, uncited, contested, qualified, disputed))));

    [Theory]
    [InlineData(20, 5, 0, 7, 8, 0, "20 questions: agreement on 5, difference on 7, only one source speaks on 8.")]
    [InlineData(4, 0, 1, 0, 2, 1, "4 questions: one source dissents on 1, only one source speaks on 2, no source speaks on 1.")]
    [InlineData(2, 2, 0, 0, 0, 0, "2 questions: agreement on all.")]
    public void Counts_of_questions_add_up_in_a_sentence(int all, int agreement, int dissent, int difference, int alone, int silent, string sentence) =>
        Assert.Equal(sentence, Text(new Theme().Figures(new ComparisonCounts(all, agreement, dissent, difference, alone, silent))));

    private static string Text(Html html) => new HtmlParser().ParseDocument(html.ToString()).QuerySelector(".figures p")!.TextContent;
}
