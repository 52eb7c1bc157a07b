using System.Diagnostics;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>What a page says to its readers, paragraph by paragraph.</summary>
public sealed class HtmlPassagesTests
{
    private const string Long = "The harbour received more ships than in any year before it, and the council of the town did not build a quay for them.";

    [Theory]
    [InlineData("<p>more ships than ever before,<sup>1</sup> but no quay</p>", "more ships than ever before, but no quay")]
    [InlineData("<p>ships<sup><a href='#n'>2</a></sup> and<a href='#m'><sup>3</sup></a> boats<sup>[note 4]</sup></p>", "ships and boats")]
    [InlineData("<p>must conform to <a href='#x'>[XML11]</a><a href='#n'>[note 3]</a><a href='#m'>[4]</a>.</p>", "must conform to [XML11].")]
    [InlineData("<p>a quay[<a href='#n'>5</a>] of 20 m<sup>2</sup>, 3 km<sup>2</sup> and 10<sup>-6</sup> tons</p>", "a quay[5] of 20 m², 3 km² and 10⁻⁶ tons")]
    [InlineData("<p>a quay<a href='#n'>[5]</a> for the 21<sup>st</sup> ship</p>", "a quay for the 21st ship")]
    [InlineData("<p>x<span style='display: none'>y</span><span hidden>z</span><i aria-hidden=true>w</i><b style='color:red;VISIBILITY:hidden'>v</b></p>", "x")]
    [InlineData("<p>con&shy;struc<wbr>tion of <del>two</del> <ins>three</ins> quays</p>", "con\u00ADstruction of three quays")]
    [InlineData("<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>は大きい</p>", "港は大きい")]
    [InlineData("<p>He said <q>no quay</q>.</p>", "He said “no quay”.")]
    [InlineData("<p>one<script>two()</script><noscript>three</noscript><template>four</template><style>five</style></p>", "one")]
    [InlineData("<h2>Ships <a class=headerlink href='#ships'>¶</a></h2>", "Ships")]
    [InlineData("<p>one<br>two</p>", "one two")]
    [InlineData("<p>one</p><br><br><div>two<br><br>three</div>", "one|two|three")]
    [InlineData("<p>A first sentence.<br>A second sentence.</p>", "A first sentence.|A second sentence.")]
    [InlineData("<pre>a\n\nb</pre>", "a|b")]
    [InlineData("<pre>The harbour received more ships\nthan in any year before it, and\nno quay was built for them at\nall in the town.\n\nSo it was.</pre>", "The harbour received more ships than in any year before it, and no quay was built for them at all in the town.|So it was.")]
    [InlineData("<table><caption>Ships</caption><tr><th>Year<th>Ships<tr><td>2030<td><b>1,204</b></table>", "Ships|Year Ships|2030 1,204")]
    [InlineData("<table><tr><td><p>One.</p><p>Two.</p><p>Three.</p><td>Four.</table>", "One.|Two.|Three.|Four.")]
    [InlineData("<dl><dt>Quay<dd>Where ships lie.</dl><ul><li>large<ul><li>larger</ul><li>small</ul>", "Quay|Where ships lie.|large|larger|small")]
    [InlineData("<main><h3><button>What is a quay?</button></h3><p>A wall.</p><button>Send</button></main>", "What is a quay?|A wall.")]
    public void A_page_is_read_as_a_reader_sees_it(string html, string passages) =>
        Assert.Equal(passages.Split('|'), Read(html).Passages.Select(passage => passage.Text));

    [Fact]
    public void What_stands_beside_the_main_text_is_an_aside_and_menus_are_left_out()
    {
        var read = Read($"""
            <nav><a href=/>Home</a> <a href=/ships>Ships of the port</a></nav>
            <div><a href=/a>One</a> <a href=/b>Two</a> <a href=/c>Three</a></div>
            <header><p>The paper that the town has read for two hundred years.</p></header>
            <main><h1>The year</h1><p>{Long}</p><aside>What the mayor had said before of it.</aside>
            <figure><img src=a.png alt=Quay><figcaption>The quay in winter</figcaption></figure>
            <div class="related-stories"><p>A ship sank in the harbour last year.</p></div><p>{Long} Nor did anybody ask.</p></main>
            <div class=bar><p>Another story of the port that nobody asked for here.</p></div>
            <footer>All rights are reserved by the paper of the town.</footer>
            <div role=dialog>We value your privacy more than our own.</div>
            """);
        Assert.Equal(
        [
            (Outside, "The paper that the town has read for two hundred years."), (null, "The year"), (null, Long), ("Sidebar", "What the mayor had said before of it."), ("Caption", "The quay in winter"),
            ("Pointers to other texts", "A ship sank in the harbour last year."), (null, $"{Long} Nor did anybody ask."), (Outside, "Another story of the port that nobody asked for here."),
            ("Footer", "All rights are reserved by the paper of the town."),
        ], read.Passages.Select(passage => (passage.Aside, passage.Text)));
        Assert.Equal(["2 passages outside the main text are asides.", "Left out: 3 menus or dialogs."], read.Remarks);
    }

    [Theory]
    [InlineData("<article><h1>The year</h1><p>{0}</p><p>{0}</p></article><article><p>It was so. I have seen it, and I said so to all of them at the time and later.</p></article>")]
    [InlineData("<div id=a><div><h1>The year</h1><p>{0}</p><p>{0}</p></div></div><div id=b><p>It was so. I have seen it, and I said so to all of them at the time and later.</p></div>")]
    public void Where_a_page_marks_no_main_part_it_is_what_holds_most_of_the_running_text(string html)
    {
        var read = Read(html.Replace("{0}", Long, StringComparison.Ordinal));
        Assert.Equal([null, null, null, Outside], read.Passages.Select(passage => passage.Aside));
    }

    [Fact]
    public void A_text_that_a_notice_covered_when_it_was_saved_is_not_hidden() =>
        Assert.Equal(["The year", Long], Read($"<div aria-hidden=true><main><h1>The year</h1><p>{Long}</p></main></div><div role=dialog>Do you take cookies?</div>").Passages.Select(passage => passage.Text));

    [Fact]
    public void Text_in_tabs_is_text() =>
        Assert.Equal([Long], Read($"<main><div role=tablist><div role=tabpanel><p>{Long}</p></div></div></main>").Passages.Select(passage => passage.Text));

    [Fact]
    public void Headings_are_those_that_are_marked_and_bold_paragraphs_only_where_none_are()
    {
        Assert.Equal([1, 0, 0, 2, 0], Levels($"<h1>A</h1><p><b>Bold words</b></p><p>{Long}</p><h2>Two</h2><p>{Long}</p>"));
        Assert.Equal([1, 2, 0, 0], Levels($"<h1>A</h1><p><b>Bold words</b></p><p>{Long}</p><p>Short words</p>"));
        Assert.Equal([3, 0], Levels($"<div role=heading aria-level=3>A</div><p>{Long}</p>"));
    }

    [Fact]
    public void A_text_that_is_HTML_is_HTML_whatever_its_name()
    {
        Assert.Equal(["One & two"], Read("<!-- saved -->\n<p>One &amp; two</p>", "page.txt").Passages.Select(passage => passage.Text));
        Assert.Equal(["<b>One two"], OriginalReader.Read(new("page.txt", Blob.Create("<b>One\ntwo")), PassageDivision.Paragraphs).Passages.Select(passage => passage.Text));
        // Records of before have the lines as they stand.
        Assert.Equal(["<p>One</p>"], OriginalReader.Read(new("page.txt", Blob.Create("<p>One</p>")), PassageDivision.Lines).Passages.Select(passage => passage.Text));
    }

    [Theory]
    [InlineData("<div>", 300_000, "is nested too deep: more than 512 elements in one another.")]
    [InlineData("<i></i>", 450_000, "has more than 400,000 elements.")]
    [InlineData("&amp;", 2_000_000, null)]
    [InlineData("&lt", 2_000_000, null)]
    [InlineData("<p class=a>b", 90_000, null)]
    [InlineData("<b><p>", 200_000, "")]
    [InlineData("<table>", 100_000, "")]
    [InlineData("<a href=x>", 200_000, "")]
    [InlineData("<!--", 2_000_000, null)]
    public void A_page_that_nobody_wrote_ends_in_a_diagnostic_or_in_passages_at_once(string part, int times, string? problem)
    {
        var watch = Stopwatch.StartNew();
        var read = Read("words" + string.Concat(Enumerable.Repeat(part, times)));
        Assert.True(watch.Elapsed.TotalSeconds < 10);
        if (problem is null) Assert.Null(read.Problem);
        else if (problem.Length > 0) Assert.Contains(problem, read.Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_million_attributes_do_no_harm()
    {
        var watch = Stopwatch.StartNew();
        Assert.Equal(["words"], Read($"<p {string.Join(' ', Enumerable.Range(0, 1_000_000).Select(i => $"a{i}=1"))} {string.Join(' ', Enumerable.Repeat("class=a", 300_000))}>words").Passages.Select(passage => passage.Text));
        Assert.True(watch.Elapsed.TotalSeconds < 10);
    }

    private const string Outside = "Outside the main text";

    private static IEnumerable<int> Levels(string html) => Read(html).Passages.Select(passage => passage.Level);

    private static OriginalText Read(string html, string name = "page.html") =>
        OriginalReader.Read(new(name, Blob.Create(html.StartsWith('<') || html.StartsWith("words", StringComparison.Ordinal) ? html : $"<!doctype html>{html}")), PassageDivision.Paragraphs);
}
