using Xunit;
using static BriefingSite.Tests.Checking.SenseSite;

namespace BriefingSite.Tests.Checking;

public class InsertionRuleTests
{
    private const string Town = "They say that Ostland is broke and that there is real trust in the 12 ships of its ally. He wants to help the town [1] with grain.";

    [Theory]
    [InlineData("“[t]hey say that Ostland is broke” [@alpha, ¶2].")]
    [InlineData("“the 12 ships of its all[ies]” [@alpha, ¶2].")]
    [InlineData("“there is real trust[ing] in the” [@alpha, ¶2].")]
    [InlineData("“wants to help[ed] the town” [@alpha, ¶2].")]
    [InlineData("“real trust [sic] in the 12 ships” [@alpha, ¶2].")]
    [InlineData("“He [the mayor] wants to help” [@alpha, ¶2].")]
    [InlineData("“the 12 ships [of the line] of its ally” [@alpha, ¶2].")]
    [InlineData("“to help the town [1] with grain” [@alpha, ¶2].")]
    [InlineData("“[H]e wants to help” [@alpha, ¶2].")]
    public void Case_endings_sic_explanations_and_brackets_of_the_source_pass(string sentence) => Assert.Equal("", Codes(Town, sentence));

    [Theory]
    [InlineData("“They say that Ostland is [not] broke” [@alpha, ¶2].")]
    [InlineData("“there is [full] real trust” [@alpha, ¶2].")]
    [InlineData("“there is real trust [of 300] in the” [@alpha, ¶2].")]
    [InlineData("“there is real trust [in Norland] in the 12 ships” [@alpha, ¶2].")]
    [InlineData("“real trust in the [many] ships of its ally” [@alpha, ¶2].")]
    [InlineData("“They say that [it] is broke” [@alpha, ¶2].")]
    [InlineData("“real trust [so we hear from them in town] in the 12 ships” [@alpha, ¶2].")]
    [InlineData("“[They are broke]” [@alpha, ¶2].")]
    public void A_bracket_that_changes_the_statement_is_an_error(string sentence) => Assert.Equal("BS146", Codes(Town, sentence));

    [Theory]
    [InlineData("“real trust [] in the 12 ships” [@alpha, ¶2].")]
    [InlineData("“real trust [*] in the 12 ships” [@alpha, ¶2].")]
    [InlineData("“the 12 ships [which is sad] of its ally” [@alpha, ¶2].")]
    public void A_bracket_that_says_nothing_or_states_something_is_an_error(string sentence) => Assert.Equal("BS146", Codes(Town, sentence));

    [Theory]
    [InlineData("“He [Ostland] wants to help” [@alpha, ¶2].", "")]
    [InlineData("“He [Norland] wants to help” [@alpha, ¶2].", "BS147")]
    public void A_name_given_to_a_pronoun_is_one_that_the_source_has(string sentence, string codes) => Assert.Equal(codes, Codes(Town, sentence));

    [Theory]
    [InlineData("“He [the mayor] wants to help” [@alpha, ¶2].", "BS167 “[the mayor]” is the writer's explanation.")]
    [InlineData("“real trust [!] in the 12 ships” [@alpha, ¶2].", "BS167 “[!]” is the writer's mark.")]
    public void What_brackets_add_is_noted(string sentence, string note)
    {
        Assert.Equal([note], Messages(Town, sentence, withOriginal: true));
        Assert.Equal([note], Messages(Town, sentence, withOriginal: false));
    }

    [Theory]
    [InlineData("“and that there [was] real trust” [@alpha, ¶2].", "“[was]” stands in place of “is” of the source.", "“[was]” stands in place of 1 word of the source.")]
    [InlineData("“in the [old] 12 ships of its ally” [@alpha, ¶2].", "“[old]” follows no word that it could explain, so it reads as a part of what the source says.", "“[old]” follows no word that it could explain, so it reads as a part of what the source says.")]
    public void Another_replacement_is_a_warning_that_shows_both(string sentence, string with, string without)
    {
        Assert.Equal([$"BS147 {with}"], Messages(Town, sentence, withOriginal: true));
        Assert.Equal([$"BS147 {without}"], Messages(Town, sentence, withOriginal: false));
    }

    [Theory]
    [InlineData("“They say that Ostland is brok[er]” [@alpha, ¶2].")]
    [InlineData("“there is [un]real trust in” [@alpha, ¶2].")]
    [InlineData("“to help[less] the town” [@alpha, ¶2].")]
    [InlineData("“They s[w]ay that Ostland is broke” [@alpha, ¶2].")]
    public void Letters_in_brackets_make_no_other_word(string sentence) => Assert.Equal("BS110", Codes(Town, sentence));
}
