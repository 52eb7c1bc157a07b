using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Reading.Markdown;

public class AttributeTests
{
    [Theory]
    [InlineData("::: note\nText\n:::", null, "note")]
    [InlineData("::: note {#aa}\nText\n:::", "aa", "note")]
    [InlineData("::: note{#aa .big}\nText\n:::", "aa", "note big")]
    [InlineData("::: \t {.note} \t\nText\n:::", null, "note")]
    [InlineData("::: { .note\t#aa }\nText\n:::", "aa", "note")]
    [InlineData("::: {.note-2 .big_one}\nText\n:::", null, "note-2 big_one")]
    public void A_div_has_the_id_and_the_classes_that_are_written_at_its_fence(string text, string? id, string classes)
    {
        var sample = Sample.Read(text);
        Assert.Empty(sample.Diagnostics);
        var div = Assert.IsType<Div>(Assert.Single(sample.Manuscript.Blocks));
        Assert.Equal((id, classes), (div.Id, string.Join(' ', div.Classes)));
    }

    [Theory]
    [InlineData("::: note more\n:::", "BS023 1:10+4 There can't be text on the line of the fence.")]
    [InlineData("::: note! {#aa}\n:::", "BS023 1:5+5 'note!' can't be read as the class of a div.")]
    [InlineData("::: {.}\n:::", "BS023 1:6+1 '.' can't be read as a class.")]
    [InlineData("::: {.a!}\n:::", "BS023 1:6+3 '.a!' can't be read as a class.")]
    [InlineData("::: {.note #a!}\n:::", "BS023 1:12+3 '#a!' can't be read as an id.")]
    [InlineData("::: {#aa #bb .note}\n:::", "BS023 1:10+3 There is a second id, 'bb'.")]
    [InlineData("::: {.note k%d}\n:::", "BS023 1:12+3 'k%d' can't be read as an attribute.")]
    [InlineData("::: {.note = so}\n:::", "BS023 1:12+1 '=' can't be read as an attribute.")]
    [InlineData("::: {.claim #one kind=judgement confidence=low because=\"\"}\nText. [@a, ¶1]\n:::", "BS040 1:1+58 This judgement gives no reason for its confidence.")]
    public void What_cannot_be_read_as_an_attribute_is_reported_with_its_length(string text, string expected) => Assert.Equal(expected, Sample.Read(text).Report());
}
