using System.Text.RegularExpressions;
using Xunit;

namespace BriefingSite.Tests.Themes;

/// <summary>The style sheets as they are published: written out for browsers that do not know what the parts in <c>theme/styles</c> use.</summary>
public partial class StyleSheetTests
{
    public static TheoryData<string> Sheets => ["theme/assets/site.css", "theme/assets/review.css"];

    [Theory]
    [MemberData(nameof(Sheets))]
    public void A_pair_of_colours_stands_where_it_is_known_and_a_plain_one_where_it_is_not(string sheet)
    {
        var pairs = 0;
        foreach (var (at, declaration) in Declarations(sheet).Where(each => each.Declaration.Contains("light-dark(", StringComparison.Ordinal)))
        {
            pairs++;
            Assert.Contains("@supports (color: light-dark(", at, StringComparison.Ordinal);
            var name = declaration[..declaration.IndexOf(':', StringComparison.Ordinal)];
            var plain = Declarations(sheet).Where(each => each.Declaration.StartsWith($"{name}: #", StringComparison.Ordinal)).Select(each => each.At).ToArray();
            Assert.Contains(plain, each => each.Contains("prefers-color-scheme: dark", StringComparison.Ordinal));
            Assert.Contains(plain, each => !each.Contains("prefers-color-scheme", StringComparison.Ordinal));
        }
        Assert.NotEqual(0, pairs);
    }

    /// <summary>A property whose value a browser does not know it leaves out, but not one of our own: that makes invalid whatever uses it.</summary>
    [Theory]
    [MemberData(nameof(Sheets))]
    public void A_property_of_our_own_has_a_value_that_every_browser_knows(string sheet) => Assert.All(
        Declarations(sheet).Where(each => each.Declaration.StartsWith("--", StringComparison.Ordinal)),
        each => Assert.All(NewFunctions().Matches(each.Declaration), name => Assert.Contains($"@supports (color: {name.Value}", each.At, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Sheets))]
    public void No_rule_stands_inside_another(string sheet)
    {
        Assert.All(Declarations(sheet), each => Assert.True(
            each.At.Split('{').Select(part => part.Trim()).Count(part => !part.StartsWith('@')) <= 1, each.At));
        Assert.DoesNotContain('&', Text(sheet));
    }

    [Theory]
    [InlineData(".copy", "text-decoration: underline; text-decoration: underline 1px")]
    [InlineData("html", "-webkit-text-size-adjust: 100%")]
    [InlineData(".fold > summary::before", "content: \"▸ \"; content: \"▸ \" / \"\"")]
    [InlineData(".finder legend", "float: left; float: inline-start")]
    public void What_old_browsers_know_comes_before_what_they_do_not(string selector, string declarations) =>
        Assert.Contains(Text("theme/assets/site.css").Split('\n'), line => line.TrimStart().StartsWith(selector, StringComparison.Ordinal) && line.Contains(declarations, StringComparison.Ordinal));

    [Theory]
    [InlineData(":is(.redline, .review) :is(del, ins)::before", "theme/assets/review.css")]
    [InlineData(":is(.of-claim, .of-judgement, .of-question) > .says", "theme/assets/review.css")]
    [InlineData(".columns:not(.record) > .side dl", "theme/assets/site.css")]
    [InlineData(".filtered:has(input.topic-1:checked) .group:not(.topic-1)", "theme/assets/site.css")]
    public void Selectors_are_those_of_the_rules_that_they_stood_in(string selector, string sheet) =>
        Assert.Contains(Text(sheet).Split('\n'), line => line.TrimStart().StartsWith(selector, StringComparison.Ordinal));

    /// <summary>Left and right are other sides where one reads from right to left.</summary>
    [Theory]
    [MemberData(nameof(Sheets))]
    public void The_styles_name_no_side_but_the_corner_of_a_printed_page(string sheet)
    {
        foreach (var (at, declaration) in Declarations(sheet))
        {
            var (name, value) = (declaration[..declaration.IndexOf(':', StringComparison.Ordinal)].Trim(), declaration[(declaration.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
            Assert.False(Side().IsMatch(name), $"{at}: {declaration}");
            Assert.False(name is "text-align" or "clear" or "justify-content" or "justify-items" or "text-anchor" && value is "left" or "right", $"{at}: {declaration}");
            // Old browsers, whose pages from right to left have this one thing on the other side.
            if (name == "float" && value is "left" or "right") Assert.Contains($"{declaration}; float: inline-", Text(sheet), StringComparison.Ordinal);
            if (name is not ("margin" or "padding" or "inset" or "border-width") || Parts().Matches(value) is not { Count: 4 } parts) continue;
            // One that is set at half of its parent by a translation is in its middle from either side.
            Assert.True(parts[1].Value == parts[3].Value || declaration == "inset: 50% auto auto 50%", $"{at}: {declaration}");
        }
    }

    private static string Text(string sheet) => Site.EmbeddedAssets().Single(asset => asset.Path == sheet).Content.Text();

    /// <summary>Each declaration of a sheet, and all that it stands in, outermost first.</summary>
    private static List<(string At, string Declaration)> Declarations(string sheet)
    {
        var found = new List<(string, string)>();
        var open = new Stack<string>();
        var text = Quoted().Replace(Text(sheet), "\"\"");
        for (int at = 0, start = 0; at < text.Length; at++)
        {
            if (text[at] is not ('{' or '}' or ';')) continue;
            var piece = text[start..at].Trim();
            start = at + 1;
            if (text[at] == '{') open.Push(piece);
            else if (piece.Contains(':', StringComparison.Ordinal) && !piece.StartsWith('@')) found.Add((string.Join(" { ", open.Reverse()), piece));
            if (text[at] == '}') open.Pop();
        }
        return found;
    }

    [GeneratedRegex("light-dark\\(|color-mix\\(|oklch\\(")]
    private static partial Regex NewFunctions();

    [GeneratedRegex("^(margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right)|^(left|right)$|^border-(top|bottom)-(left|right)-radius$")]
    private static partial Regex Side();

    [GeneratedRegex(@"(?:[^\s(]+|\((?:[^()]|\([^()]*\))*\))+")]
    private static partial Regex Parts();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();
}
