using BriefingSite.Shell.Formats;
using Xunit;

namespace BriefingSite.Tests.Shell.Formats;

/// <summary>Text of a briefing in a comment on a forge: it is read, and does nothing. A joiner without width is shown as a dot.</summary>
public class MarkdownTextTests
{
    [Theory]
    [InlineData("ask @ada and @town/council, or mail a@b.org", "ask @·ada and @·town/council, or mail a@·b.org")]
    [InlineData("Fixes #12, closes owner/repo#7, GH-9", "Fixes \\#·12, closes owner/repo\\#·7, GH-·9")]
    [InlineData("see https://example.org/a, HTTP://b.org and www.example.org", "see https:·//example.org/a, HTTP:·//b.org and www·.example.org")]
    [InlineData("by 0123abc and 9a3ba0f1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7", "by 0·123abc and 9·a3ba0f1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7")]
    [InlineData("1200000 people, 5 % of them; Su-35, AT&T!", "1200000 people, 5 \\% of them; Su-35, AT\\&T\\!")]
    [InlineData("<img src=x onerror=y> &amp; <!-- no -->", "\\<img src=x onerror=y\\> \\&amp; \\<\\!-- no --\\>")]
    [InlineData("~~gone~~ **bold** _it_ `code` [a](b) ![c](d) | e", "\\~\\~·gone\\~\\~ \\*\\*bold\\*\\* \\_it\\_ \\`code\\` \\[a\\](b) \\!\\[c\\](d) \\| e")]
    [InlineData("from $5 to $6", "from <span>$</span>5 to <span>$</span>6")]
    [InlineData("!3 &4 %\"May\" ~bug ^alert", "\\!·3 \\&·4 \\%·\"May\" \\~·bug \\^·alert")]
    [InlineData("/approve", "\\/approve")]
    [InlineData("::error::no", "\\::error::no")]
    [InlineData("- one", "\\- one")]
    [InlineData("1. one", "1\\. one")]
    [InlineData("one\n/merge\r\n# two", "one /merge  \\# two")]
    public void A_text_calls_nobody_links_nowhere_and_is_no_markup(string text, string expected) =>
        Assert.Equal(expected, MarkdownText.Escape(text).Replace('\u2060', '·'));

    [Theory]
    [InlineData("a`b\nc", "`a'b c`")]
    [InlineData("@ada #1", "`@ada #1`")]
    public void Code_ends_where_it_is_meant_to(string text, string expected) => Assert.Equal(expected, MarkdownText.Code(text));
}
