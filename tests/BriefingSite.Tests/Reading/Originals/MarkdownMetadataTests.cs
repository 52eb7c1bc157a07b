using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>Where the front matter of a Markdown text ends, and what it says.</summary>
public class MarkdownMetadataTests
{
    [Theory]
    [InlineData("---\na: b\n---\nText", "Text")]
    [InlineData("---\na: b\n...\nText", "Text")]
    [InlineData("---  \r\na: b\r\n---\r\nText", "Text")]
    [InlineData("---\na:\n- b\n---\nText", "Text")]
    [InlineData("---\na: b\n---", "")]
    [InlineData("---\nA: b\n---\nText", "Text")]
    [InlineData("---\na.b: c\n---\nText", "Text")]
    [InlineData("---\na b: c\n---\nText", null)]
    [InlineData("---\na:b\n---\nText", null)]
    [InlineData("---\n: b\n---\nText", null)]
    [InlineData("---\nb\n---\nText", null)]
    [InlineData("---\n---\nText", null)]
    [InlineData("---\na: b\nText", null)]
    [InlineData("----\na: b\n---\nText", null)]
    [InlineData("a: b\n---\nText", null)]
    [InlineData("---", null)]
    [InlineData("", null)]
    public void Front_matter_stands_between_two_rules_and_has_a_key(string text, string? rest) => Assert.Equal(rest is null ? 0 : text.Length - rest.Length, MarkdownMetadata.BodyStart(text));

    [Theory]
    [InlineData(198, true)]
    [InlineData(199, false)]
    public void Behind_two_hundred_lines_a_rule_is_a_rule(int keys, bool isFrontMatter) =>
        Assert.Equal(isFrontMatter, MarkdownMetadata.BodyStart($"---\n{string.Concat(Enumerable.Repeat("a: b\n", keys))}---\nText") > 0);

    [Theory]
    [InlineData("title: A\nTITLE: B", "title=A")]
    [InlineData("Title: A\nx: y", "title=A")]
    [InlineData("title: ''\nx: y", "")]
    [InlineData("author: A\nauthors: [B]", "author=A")]
    [InlineData("author: ''\nauthors: [B, C]", "author=B;C")]
    [InlineData("by: [{name: A}, {nom: B}, [C]]", "author=A;C")]
    [InlineData("creator: {name: A, title: B}", "author=A")]
    [InlineData("publisher: A\nsite: B", "publisher=A")]
    [InlineData("site: A", "publisher=A")]
    [InlineData("sitename: A", "publisher=A")]
    [InlineData("site_name: A", "publisher=A")]
    [InlineData("date: 2031-05-01", "published=2031-05-01")]
    [InlineData("date: 2031-05-01T10:00:00Z", "published=2031-05-01")]
    [InlineData("published: 2031-05-01 10:00", "published=2031-05-01")]
    [InlineData("pubdate: 2031", "published=2031")]
    [InlineData("date: 1 May", "")]
    [InlineData("lang: en", "language=en")]
    [InlineData("language: en", "language=en")]
    [InlineData("url: https://a.example", "address=https://a.example")]
    [InlineData("canonical: HTTPS://a.example", "address=HTTPS://a.example")]
    [InlineData("source: [b, http://a.example]", "address=http://a.example")]
    [InlineData("link: a.example", "")]
    [InlineData("x: \" a \"\ntitle: \" b \"", "title=b")]
    [InlineData("x: [", "")]
    public void Front_matter_says_what_the_text_is(string yaml, string metadata)
    {
        var read = MarkdownMetadata.Read("a.md", $"---\n{yaml}\n---\n\nText");
        (string Key, string? Value)[] all = [("title", read.Title), ("author", read.Authors.Count > 0 ? string.Join(';', read.Authors) : null), ("publisher", read.Publisher), ("published", read.Published), ("language", read.Language), ("address", read.Address)];
        Assert.Equal(metadata, string.Join(' ', all.Where(one => one.Value is not null).Select(one => $"{one.Key}={one.Value}")));
    }

    [Fact]
    public void A_text_without_front_matter_says_nothing() => Assert.Equal(OriginalMetadata.None, MarkdownMetadata.Read("a.md", "title: A"));
}
