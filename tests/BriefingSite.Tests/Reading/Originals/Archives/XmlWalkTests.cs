using System.Xml;
using BriefingSite.Reading.Originals.Archives;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Archives;

/// <summary>XML is walked through from top to bottom.</summary>
public class XmlWalkTests
{
    [Fact]
    public void Every_element_is_visited_once_and_what_is_not_entered_is_passed_over()
    {
        var walk = Walk("<!-- x --><a><b/><c><d/><e>text</e></c>text<f>1<g/>2</f><h></h></a>");
        var names = new List<string>();
        Assert.True(walk.Begin());
        Assert.Equal("a", walk.Name);
        walk.Each(() =>
        {
            names.Add(walk.Name);
            if (walk.Name == "b") walk.Each(() => names.Add("in b"));
            else if (walk.Name == "c") walk.Each(() => names.Add(walk.Name));
            else if (walk.Name == "f") names.Add(walk.Text());
        });
        Assert.Equal(["b", "c", "d", "e", "f", "12", "h"], names);
    }

    [Fact]
    public void A_file_without_an_element_has_no_beginning()
    {
        using var reader = XmlReader.Create(new StringReader("<!-- a -->"), new() { ConformanceLevel = ConformanceLevel.Fragment });
        Assert.False(new XmlWalk(reader).Begin());
    }

    [Theory]
    [InlineData("<a> b <c>d</c><![CDATA[ <e> ]]> f </a>", "b  <e>  f")]
    [InlineData("<a>&lt;b&#x41;</a>", "<bA")]
    [InlineData("<a/>", "")]
    [InlineData("<a> </a>", "")]
    public void The_text_of_an_element_is_what_stands_directly_in_it(string xml, string text)
    {
        var walk = Walk(xml);
        walk.Begin();
        Assert.Equal(text, walk.Text());
        walk = Walk($"<x>{xml}<y/></x>");
        walk.Begin();
        var names = new List<string>();
        walk.Each(() => names.Add(walk.Name + walk.Text()));
        Assert.Equal(["a" + text, "y"], names);
    }

    [Fact]
    public void A_long_text_comes_in_pieces()
    {
        var walk = Walk($"<a>{new string('b', 10_000)}</a>");
        walk.Begin();
        Assert.Equal(10_000, walk.Text().Length);
    }

    [Fact]
    public void An_attribute_has_a_name_without_prefix_and_white_space_may_count()
    {
        var walk = Walk("<a xmlns:p='q' p:b='1' c='2' c2='' b2='3'><d xml:space='preserve'/><e/></a>");
        walk.Begin();
        Assert.Equal(("1", "2", "", null), (walk.Attribute("b"), walk.Attribute("c"), walk.Attribute("c2"), walk.Attribute("d")));
        Assert.False(walk.IsPreserved);
        var preserved = new List<bool>();
        walk.Each(() => preserved.Add(walk.IsPreserved));
        Assert.Equal([true, false], preserved);
    }

    [Theory]
    [InlineData(512, true)]
    [InlineData(513, false)]
    public void Elements_are_nested_so_deep(int depth, bool isRead)
    {
        var walk = Walk(string.Concat(Enumerable.Repeat("<a>", depth)) + "b" + string.Concat(Enumerable.Repeat("</a>", depth)));
        walk.Begin();
        if (isRead) walk.Skip();
        else Assert.True(Assert.Throws<UnreadableFileException>(walk.Skip).IsTooLarge);
    }

    private static XmlWalk Walk(string xml) => new(XmlReader.Create(new StringReader(xml)));
}
