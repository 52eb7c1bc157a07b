using BriefingSite.Reading.Originals.Epub;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Epub;

/// <summary>A chapter, which is XML, as a page of HTML.</summary>
public class XhtmlBodyTests
{
    [Theory]
    [InlineData("<html><head><title>x</title></head><body>one</body></html>", "one")]
    [InlineData("<BODY class='a>b'>one</BODY>x", "one")]
    [InlineData("one", "one")]
    [InlineData("<body>one", "one")]
    [InlineData("one</body>", "one")]
    [InlineData("</body><body>one", "one")]
    [InlineData("<body>a<i/>b</body>", "a<i></i>b")]
    [InlineData("<body><a id=\"x\"/><br/><IMG src='a'/></body>", "<a id=\"x\"></a><br/><IMG src='a'/>")]
    [InlineData("<body><m:mi x='/>'/><x_1-y/></body>", "<m:mi x='/>'></m:mi><x_1-y></x_1-y>")]
    [InlineData("<body><i title='a\"/>b\"'>c</i></body>", "<i title='a\"/>b\"'>c</i>")]
    [InlineData("<body>a<!-- <i/> -->b<![CDATA[<i/>]]>c<?x <i/> ?>d</body>", "a<!-- <i/> -->b<![CDATA[<i/>]]>c<?x <i/> ?>d")]
    [InlineData("<body>a<!-- <i/></body>", "a<!-- <i/>")]
    [InlineData("<body>a</>b<i</body>", "a</>b<i")]
    [InlineData("<body>a<i/", "a<i/")]
    [InlineData("<body", "")]
    public void What_is_empty_gets_an_end_tag(string xhtml, string body) => Assert.Equal($"<!doctype html><html><body><main>{body}</main></body></html>", XhtmlBody.AsHtml(xhtml));
}
