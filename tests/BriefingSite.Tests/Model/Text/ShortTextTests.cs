using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Model;

public class ShortTextTests
{
    [Theory]
    [InlineData("One two three.", "One two three.")]
    [InlineData("One two three four.", "One two three …")]
    [InlineData("One – two, three; four", "One – two, three …")]
    [InlineData("One two three “four five”", "One two three …")]
    [InlineData("One two three (four)", "One two three …")]
    [InlineData("", "")]
    public void The_first_three_words(string text, string expected) => Assert.Equal(expected, ShortText.FirstWords(text, 3));

    [Theory]
    [InlineData("It rained all of that day. Then the wind rose, too.", "It rained all of that day. …")]
    [InlineData("It rained all of that long day. Then nothing more.", "It rained all of that long day. …")]
    [InlineData("Rain. Then there was wind from the north all night.", "Rain. Then there was wind from the north …")]
    public void The_few_first_words_of_a_sentence_are_left_out(string text, string expected) => Assert.Equal(expected, ShortText.FirstWords(text, 8));

    [Fact]
    public void In_a_script_without_spaces_two_letters_count_as_a_word() => Assert.Equal("伊朗和俄 …", ShortText.FirstWords("伊朗和俄罗斯是盟友吗", 2));

    [Fact]
    public void A_letter_and_its_signs_are_not_separated()
    {
        var text = string.Concat(Enumerable.Repeat("e\u0301", 100));
        Assert.Equal(string.Concat(Enumerable.Repeat("e\u0301", 24)) + " …", ShortText.FirstWords(text, 2));
    }

    [Theory]
    [InlineData("One – two, three", 3)]
    [InlineData("", 0)]
    [InlineData("盟友", 1)]
    public void Words_are_counted_alike(string text, int count) => Assert.Equal(count, ShortText.Count(text));
}
