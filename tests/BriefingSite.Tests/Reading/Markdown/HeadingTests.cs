using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Reading.Markdown;

public class HeadingTests
{
    [Theory]
    [InlineData("## What Iran's “drones” did", "what-irans-drones-did")]
    [InlineData("## Link [[su-35|to *it*]] `x` [@a]", "link-to-it-x")]
    [InlineData("## C# & F#", "c-f")]
    [InlineData("## !!!", "section")]
    [InlineData("## ŞÖYLE Élan", "şöyle-élan")]
    [InlineData("## हिन्दी पाठ", "हिन्दी-पाठ")]
    public void An_id_is_made_from_the_words(string text, string id) => Assert.Equal([id], Ids(text));

    [Fact]
    public void An_id_made_from_words_never_takes_one_that_is_written() =>
        Assert.Equal(["arms-2", "arms-3", "arms"], Ids("## Arms\n\n## Arms\n\n## Supply {#arms}"));

    private static IEnumerable<string> Ids(string text) => Sample.Read(text).Manuscript.Blocks.OfType<Heading>().Select(heading => heading.Id);
}
