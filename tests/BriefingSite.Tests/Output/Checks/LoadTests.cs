using BriefingSite.Core.Model;
using BriefingSite.Output.Checks;
using BriefingSite.Reading.Yaml;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Output.Checks;

/// <summary>No page makes a request to another host: neither our own, nor files that are published as they are, nor a theme of one's own.</summary>
public class LoadTests
{
    [Theory]
    [InlineData("@import url(https://evil.example/a.css);", "https://evil.example/a.css")]
    [InlineData("@import \"//evil.example/a.css\" print;", "//evil.example/a.css")]
    [InlineData("@IMPORT 'HTTPS://evil.example/a.css';", "HTTPS://evil.example/a.css")]
    [InlineData("@font-face { src: url( \"https://evil.example/a.woff2\" ) }", "https://evil.example/a.woff2")]
    [InlineData("a { background: URL(http://evil.example/a) }", "http://evil.example/a")]
    [InlineData("a { background: u\\72 l(ht\\74ps://evil.example/a) }", "https://evil.example/a")]
    [InlineData("a { background: url(\\\\\\\\evil.example/a) }", "\\\\evil.example/a")]
    [InlineData("a { background: image-set(\"a.png\" 1x, \"https://evil.example/a\" 2x) }", "https://evil.example/a")]
    [InlineData("/* so */@import/**/url(//evil.example/a)", "//evil.example/a")]
    [InlineData("a { cursor: url(https://evil.example/a", "https://evil.example/a")]
    [InlineData("a { background: url(/a/*b) } b { background: url(//evil.example/b) }", "//evil.example/b")]
    [InlineData("@namespace url(http://www.w3.org/1999/xhtml); a { background: url(//evil.example/a) }", "//evil.example/a")]
    [InlineData("a { background: url(\\00002f/evil.example/a) }", "//evil.example/a")]
    [InlineData("a { background: url('https://ev\\\nil.example/a') }", "https://evil.example/a")]
    [InlineData("a { background: url(//evil.example/\\110000 a) }", "//evil.example/\uFFFDa")]
    [InlineData("@import \"//evil.example/\\61", "//evil.example/a")]
    [InlineData("a { background: url(//evil.example/a\\", "//evil.example/a\\")]
    [InlineData("a { background: image-set(url(/a) 1x, '//evil.example/a' 2x", "//evil.example/a")]
    public void A_style_sheet_that_loads_from_another_host_is_an_error(string sheet, string address)
    {
        foreach (var path in new[] { "theme/assets/own.css", "input/files/own.css" })
            Assert.Equal($"BS052 This file makes browsers load '{address}'.", Report(path, sheet));
    }

    [Theory]
    [InlineData("<image href='https://evil.example/a'/>", "https://evil.example/a")]
    [InlineData("<image xlink:href=\"&#104;ttps://evil.example/a\"/>", "https://evil.example/a")]
    [InlineData("<svg:use href = //evil.example/a#b />", "//evil.example/a#b")]
    [InlineData("<rect fill=\"url(https://evil.example/a#b)\"/>", "https://evil.example/a#b")]
    [InlineData("<rect style='fill: url(//evil.example/a)'/>", "//evil.example/a")]
    [InlineData("<style>@import '//evil.example/a';</style>", "//evil.example/a")]
    [InlineData("<?xml-stylesheet href='https://evil.example/a'?>", "https://evil.example/a")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'https://evil.example/a'>]>", "https://evil.example/a")]
    [InlineData("<foreignObject><iframe src='https://evil.example/a'></iframe></foreignObject>", "https://evil.example/a")]
    public void A_picture_that_loads_from_another_host_is_an_error(string content, string address) =>
        Assert.Equal($"BS052 This file makes browsers load '{address}'.", Report("input/files/a.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\">\n{content}</svg>"));

    [Theory]
    [InlineData("<img src=x srcset='/a 1x, https://evil.example/a 2x'>", "https://evil.example/a")]
    [InlineData("<link rel='preload stylesheet' href=https://evil.example/a>", "https://evil.example/a")]
    [InlineData("<link rel=preconnect href=//evil.example>", "//evil.example")]
    [InlineData("<script src=\"https:evil.example/a\"></script>", "https:evil.example/a")]
    [InlineData("<base href='https://evil.example/'>", "https://evil.example/")]
    [InlineData("<video poster=\"\thttps://evil.example/a\"></video>", "\thttps://evil.example/a")]
    [InlineData("<!-- so --><img src=//evil.example/a>", "//evil.example/a")]
    [InlineData("<!--><img src=//evil.example/a>-->", "//evil.example/a")]
    [InlineData("<!-- so --!><img src=//evil.example/a>-->", "//evil.example/a")]
    [InlineData("<img/src=//evil.example/a>", "//evil.example/a")]
    [InlineData("<img \"x\" = src = \"//evil.example/a\">", "//evil.example/a")]
    [InlineData("<img ? src=//evil.example/a", "//evil.example/a")]
    [InlineData("<link rel='alternate stylesheet' href=//evil.example/a>", "//evil.example/a")]
    [InlineData("<style>a { background: url(//evil.example/a)", "//evil.example/a")]
    [InlineData("<img src='ht&#9;tps://evil.example/a'>", "ht\ttps://evil.example/a")]
    [InlineData("<img src='ht&#10;tps://evil.example/a'>", "ht\ntps://evil.example/a")]
    [InlineData("<img src='ht&#13;tps://evil.example/a'>", "ht\rtps://evil.example/a")]
    [InlineData("<img src='/&#12;/evil.example/a'>", "/\f/evil.example/a")]
    public void A_page_that_loads_from_another_host_is_an_error(string content, string address) =>
        Assert.Equal($"BS052 This file makes browsers load '{address}'.", Report("input/files/a.html", content));

    [Theory]
    [InlineData("<script>x()</script>")]
    [InlineData("<rect onload='x()'/>")]
    [InlineData("<a href='java&#10;script:x()'>so</a>")]
    public void A_script_in_a_picture_is_told(string content) => Assert.Equal("BS053 This picture contains a script.", Report("input/files/a.svg", $"<svg>{content}</svg>"));

    [Theory]
    [InlineData("theme/assets/own.css", "/* url(https://a.example) */ @font-face { src: url(/a.woff2), local(x), url('data:font/woff2;base64,//x') } a::before { content: 'https://a.example' } @namespace svg url(http://www.w3.org/2000/svg);")]
    [InlineData("input/files/a.svg", "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg xmlns='http://www.w3.org/2000/svg'><!-- <image href='https://a.example'/> --><a href='https://a.example'><use href='#a'/></a><text>https://a.example</text></svg>")]
    [InlineData("input/files/a.html", "<a href='https://a.example'>so</a><link rel=canonical href='https://a.example/'><link rel=alternate href='//a.example'><img src='data:image/png;base64,x'>")]
    [InlineData("input/files/a.txt", "<img src='https://a.example/'>")]
    [InlineData("theme/assets/own.css", "@import '/a.css'; a::before { content: '//a.example' } /* url(//a.example)")]
    [InlineData("theme/assets/own.css", "a { background: image-set('/a' 1x; content: '//a.example' }")]
    [InlineData("theme/assets/own.css", "a { background: image-set('/a' 1x } b::before { content: '//a.example' }")]
    [InlineData("theme/assets/own.css", "a { background: image-set(url(/a) 1x) } b::before { content: '//a.example' } @import ")]
    [InlineData("input/files/a.svg", "<svg><rect once='1'/></svg>")]
    [InlineData("input/files/a.html", "<img src=':a'><!-- <img src=//a.example>")]
    public void What_loads_nothing_from_elsewhere_is_fine(string path, string content) => Assert.Equal("", Report(path, content));

    [Fact]
    public void It_is_told_where_it_stands_and_in_any_encoding()
    {
        var bytes = System.Text.Encoding.Unicode.GetPreamble().Concat(System.Text.Encoding.Unicode.GetBytes("<svg>\n  <image href='//evil.example/a'/></svg>")).ToArray();
        var found = new List<Diagnostic>();
        _ = new CheckForeignLoads().Execute(new("input/files/a.svg", new(bytes)), found.Add).ToList();
        Assert.Equal("input/files/a.svg:2:16: error BS052: This file makes browsers load '//evil.example/a'.", Assert.Single(found).ToString());
    }

    [Fact]
    public void Each_load_is_reported_at_its_place_in_the_order_of_the_file_and_a_long_address_is_shortened()
    {
        var (fits, tooLong) = ("//evil.example/" + new string('a', 45), "//evil.example/" + new string('b', 46));
        var found = new List<Diagnostic>();
        _ = new CheckForeignLoads().Execute(new("theme/assets/own.css", Blob.Create($"a {{ background: url({fits}) }}\r\n@import '{tooLong}';\n\n b {{ src: url(//evil.example/c\n) }}")), found.Add).ToList();
        Assert.Equal(
            [$"1:21+60 '{fits}'", $"2:10+61 '{tooLong[..60]}…'", "4:15+16 '//evil.example/c'"],
            found.Select(diagnostic => $"{diagnostic.Location.Line}:{diagnostic.Location.Column}+{diagnostic.Location.Length} {diagnostic.Message["This file makes browsers load ".Length..].TrimEnd('.')}"));
        Assert.All(found, diagnostic => Assert.StartsWith("keep a copy in theme/assets/ and", diagnostic.Hint, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://example.org//evil.example/")]
    [InlineData("https://example.org//")]
    [InlineData("https://example.org/a//b/")]
    [InlineData("https://example.org/a/../b/")]
    [InlineData("https://example.org/a/%2e%2E/")]
    [InlineData("https://example.org/./")]
    [InlineData("https://example.org/%2f/evil.example/")]
    [InlineData("https://example.org/a%5Cb/")]
    [InlineData("https://example.org/\\evil.example/")]
    [InlineData("https:\\\\example.org\\")]
    [InlineData("https://example.org/a b/")]
    [InlineData("https://example.org/\t/evil.example/")]
    [InlineData("https://example.org/%00/")]
    [InlineData("https://example.org/%zz/")]
    [InlineData("https://example.org/?")]
    [InlineData("https://example.org/#")]
    [InlineData("https://user:password@example.org/")]
    [InlineData("https://example.org@evil.example/")]
    [InlineData("https:example.org/")]
    [InlineData("https:///example.org/")]
    [InlineData("https://")]
    [InlineData("//example.org/")]
    [InlineData("file:///tmp/")]
    [InlineData("")]
    public void An_address_of_a_site_whose_path_could_lead_elsewhere_is_refused_with_a_reason(string address)
    {
        Assert.Null(BaseUrl.Parse(address));
        Assert.Matches(@"^[A-Z'].*\.$", BaseUrl.Problem(address)!);
        var yaml = address.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
        var problem = Assert.Single(new TestSite($"-- input/site.yml --\ntitle: Test\nbase-url: \"{yaml}\"").Diagnostics(), found => found.Location.File == "input/site.yml");
        Assert.True(problem.Rule == YamlRules.WrongType || problem.Rule == YamlRules.MissingKey, problem.ToString());
    }

    [Theory]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData("HTTP://Example.org:8080/A/b", "http://example.org:8080/A/b/")]
    [InlineData("https://example.org/a%20b/~c/", "https://example.org/a%20b/~c/")]
    [InlineData("https://[::1]/", "https://[::1]/")]
    [InlineData("https://example.org/۱/", "https://example.org/%DB%B1/")]
    public void Any_other_is_read_whole(string address, string read) => Assert.Equal(read, BaseUrl.Parse(address));

    private static string Report(string path, string content)
    {
        var found = new List<Diagnostic>();
        if (path.StartsWith("theme/", StringComparison.Ordinal)) _ = new CheckForeignLoads().Execute(new(path, Blob.Create(content)), found.Add).ToList();
        else found.AddRange(new TestSite($"-- {path} --\n{content}").Diagnostics().Where(diagnostic => diagnostic.Location.File == path));
        return string.Join('\n', found.Select(diagnostic => $"{diagnostic.Rule.Code} {diagnostic.Message}"));
    }
}
