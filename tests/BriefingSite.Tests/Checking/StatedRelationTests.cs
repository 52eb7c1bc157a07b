using BriefingSite.Core.Checking;
using BriefingSite.Core.Evidence.Languages;
using Xunit;

namespace BriefingSite.Tests.Checking;

public class StatedRelationTests
{
    [Theory]
    [InlineData("The sources agree.", true)]
    [InlineData("Both agree.", true)]
    [InlineData("The two do not clash.", true)]
    [InlineData("Our reading: the two texts say the same.", true)]
    [InlineData("The sources do not contradict each other.", true)]
    [InlineData("The sources differ.", false)]
    [InlineData("The two accounts contradict each other.", false)]
    [InlineData("The sources do not agree.", false)]
    [InlineData("Both authors have never agreed.", false)]
    public void A_sentence_on_the_sources_as_a_whole_says_how_they_relate(string text, bool isAgreement) =>
        Assert.Equal(isAgreement, StatedRelations.Find(text, Language.English)?.IsAgreement);

    [Theory]
    [InlineData("")]
    [InlineData("The sources agree on the drones.")]
    [InlineData("The sources differ over how far this carries.")]
    [InlineData("The sources partly agree.")]
    [InlineData("The sources agree only in part.")]
    [InlineData("The sources may agree.")]
    [InlineData("The sources agree. The two differ.")]
    [InlineData("The sources agree, the texts differ.")]
    [InlineData("Both countries clash.")]
    [InlineData("They clash.")]
    [InlineData("Producers may agree on supply and still fight.")]
    [InlineData("The difference is one of degree.")]
    [InlineData("Agree with that who will.")]
    public void What_is_said_of_a_part_or_of_something_else_or_both_ways_says_nothing(string text) =>
        Assert.Null(StatedRelations.Find(text, Language.English));

    [Fact]
    public void A_language_without_such_lists_says_nothing() =>
        Assert.Null(StatedRelations.Find("Beide Quellen widersprechen sich nicht.", Language.Find("de")!));
}
