using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Html;

/// <summary>What stands beside the main text of a page is named, and menus are left out.</summary>
public class HtmlRegionsTests
{
    [Theory]
    [InlineData("comments", "Comments")]
    [InlineData("post-comments", "Comments")]
    [InlineData("postComments", "Comments")]
    [InlineData("PostComments", "Comments")]
    [InlineData("DISQUS", "Comments")]
    [InlineData("box related_items", "Pointers to other texts")]
    [InlineData("trending", "Pointers to other texts")]
    [InlineData("share", "Share links")]
    [InlineData("newsletter2", "Newsletter box")]
    [InlineData("box1ads", "Advertisement")]
    [InlineData("sidebar", "Sidebar")]
    [InlineData("pullquote", "Words repeated in large type")]
    [InlineData("cookie-box", "Notice on cookies")]
    [InlineData("the-new-sidebar", "Sidebar")]
    [InlineData("sidebar-ads", "Sidebar")]
    [InlineData("-sidebar-", "Sidebar")]
    [InlineData("the-very-new-sidebar", null)]
    [InlineData("sidebar-of-the-town", null)]
    [InlineData("relatedness", null)]
    [InlineData("unrelated", null)]
    [InlineData("socialise", null)]
    [InlineData("body", null)]
    public void A_part_that_is_called_something_beside_the_text_is_an_aside(string name, string? what)
    {
        var shown = what is null ? "*|It is here.|*" : $"*|{what}: It is here.|*";
        Assert.Equal(shown, SavedPage.Shown($"<main><p>{{0}}</p><div class='{name}'>It is here.</div><p>{{0}}</p></main>"));
        Assert.Equal(shown, SavedPage.Shown($"<main><p>{{0}}</p><div class='x y' id='{name}'>It is here.</div><p>{{0}}</p></main>"));
    }

    [Theory]
    [InlineData("<p class=sidebar>It is here.</p>")]
    [InlineData("<span class=sidebar>It is here.</span>")]
    [InlineData("<blockquote class=sidebar>It is here.</blockquote>")]
    [InlineData("<ul><li class=sidebar>It is here.</li></ul>")]
    [InlineData("<table><tr class=sidebar><td>It is here.</td></tr></table>")]
    [InlineData("<table><tr><td class=sidebar>It is here.</td></tr></table>")]
    [InlineData("<header>It is here.</header>")]
    [InlineData("<div role=note>It is here.</div>")]
    [InlineData("<div role=button>It is here.</div>")]
    public void A_paragraph_an_item_and_a_cell_are_text_whatever_they_are_called(string html) => Assert.Equal("*|It is here.|*", SavedPage.Shown($"<main><p>{{0}}</p>{html}<p>{{0}}</p></main>"));

    [Theory]
    [InlineData("<aside>It is here.</aside>", "Sidebar")]
    [InlineData("<div role=complementary>It is here.</div>", "Sidebar")]
    [InlineData("<footer>It is here.</footer>", "Footer")]
    [InlineData("<div role=contentinfo>It is here.</div>", "Footer")]
    [InlineData("<div role=banner>It is here.</div>", "Header")]
    [InlineData("<figure><figcaption>It is here.</figcaption></figure>", "Caption")]
    [InlineData("<form>It is here.</form>", "Form")]
    [InlineData("<aside class=comments>It is here.</aside>", "Sidebar")]
    public void A_part_that_is_marked_as_beside_the_text_is_an_aside(string html, string what) => Assert.Equal($"*|{what}: It is here.|*", SavedPage.Shown($"<main><p>{{0}}</p>{html}<p>{{0}}</p></main>"));

    [Theory]
    [InlineData("<nav>It is here.</nav>")]
    [InlineData("<dialog open>It is here.</dialog>")]
    [InlineData("<search>It is here.</search>")]
    [InlineData("<div role=navigation>It is here.</div>")]
    [InlineData("<div role=menu>It is here.</div>")]
    [InlineData("<div role=menubar>It is here.</div>")]
    [InlineData("<div role=toolbar>It is here.</div>")]
    [InlineData("<div role=search>It is here.</div>")]
    [InlineData("<div role=dialog>It is here.</div>")]
    [InlineData("<div role=alertdialog>It is here.</div>")]
    [InlineData("<div role=tooltip>It is here.</div>")]
    public void Menus_and_dialogs_are_left_out(string html) => Assert.Equal("*|*", SavedPage.Shown($"<main><p>{{0}}</p>{html}<p>{{0}}</p></main>"));

    [Theory]
    [InlineData("<div role=dialog><p>{0}</p><p>{0}</p></div><p>{0}</p>", "*|*|*")]
    [InlineData("<div role=dialog><p>{0}</p></div><p>{0}</p>", "*")]
    [InlineData("<div hidden><p>{0}</p><p>{0}</p></div><p>{0}</p>", "*")]
    [InlineData("<div hidden><h1>One</h1><p>{0}</p><p>{0}</p></div><p>{0}</p>", "h1 One|*|*|*")]
    [InlineData("<div hidden><h1>One</h1><p>{0}</p></div><p>{0}</p>", "*")]
    public void What_holds_most_of_the_text_is_not_left_out(string html, string shown) => Assert.Equal(shown, SavedPage.Shown(html));

    [Theory]
    [InlineData("<div class=sidebar>", 7, 13, true)]
    [InlineData("<div class=sidebar>", 8, 12, false)]
    [InlineData("<aside>", 7, 13, true)]
    [InlineData("<aside>", 8, 12, false)]
    [InlineData("<div class=share>", 1, 13, false)]
    public void A_part_that_holds_much_of_the_main_text_is_not_beside_it(string tag, int inside, int outside, bool isAside)
    {
        var html = $"<main>{Paragraphs(outside)}{tag}{Paragraphs(inside)}</main>";
        Assert.Equal(isAside ? inside : 0, SavedPage.Read(html).Passages.Count(passage => passage.Aside is not null));
    }

    [Fact]
    public void Where_all_of_a_page_is_main_text_a_part_is_beside_it_if_it_says_so() =>
        Assert.Equal("*|Sidebar: *", SavedPage.Shown("<p>{0}</p><div class=sidebar><p>{0}</p></div>"));

    [Fact]
    public void Within_an_aside_nothing_is_another_kind_of_aside_and_beside_the_main_text_it_is() =>
        Assert.Equal("*|Comments: It is here.|Comments: So it is.|Footer: It is there.", SavedPage.Shown("<main><p>{0}</p><div class=comments>It is here.<div class=ads>So it is.</div></div></main><div><footer>It is there.</footer></div>"));

    [Theory]
    [InlineData("<ul><li><a href=/a>One</a><li><a href=/b>Two</a><li><a href=/c>Three</a></ul>", "List of links")]
    [InlineData("<ol><li><a href=/a>One</a><li><a href=/b>Two</a><li><a href=/c>Three</a></ol>", "List of links")]
    [InlineData("<ul><li><a href=/a>One</a><li><a href=/b>Two</a></ul>", null)]
    [InlineData("<ul><li><a name=a>One</a><li><a name=b>Two</a><li><a name=c>Three</a></ul>", null)]
    [InlineData("<div><a href=/a>One</a> <a href=/b>Two</a> <a href=/c>Three</a> <a href=/d>Four</a></div>", "List of links")]
    [InlineData("<section><a href=/a>One</a> <a href=/b>Two</a> <a href=/c>Three</a> <a href=/d>Four</a></section>", "List of links")]
    [InlineData("<div><a href=/a>One</a> <a href=/b>Two</a> <a href=/c>Three</a></div>", null)]
    [InlineData("<p><a href=/a>One</a> <a href=/b>Two</a> <a href=/c>Three</a> <a href=/d>Four</a></p>", null)]
    [InlineData("<ul><li><a href='#a'>One</a><li><a href='#b'>Two</a><li><a href='#c'>Three</a><li><a name=d></a></ul>", "Contents")]
    [InlineData("<ul><li><a href='#a'>One</a><li><a href='#b'>Two</a><li><a href='/c#c'>Three</a></ul>", "List of links")]
    [InlineData("<ul><li><a href=/a>aa</a> bb<li><a href=/b>aa</a> bb<li><a href=/c>aa</a></ul>", "List of links")]
    [InlineData("<ul><li><a href=/a>aa</a> bb<li><a href=/b>aa</a> bbb<li><a href=/c>aa</a></ul>", null)]
    public void A_list_of_links_in_the_text_is_an_aside(string html, string? what)
    {
        var passages = SavedPage.Read($"<main><p>{{0}}</p>{html}<p>{{0}}</p></main>").Passages;
        Assert.All(passages.Skip(1).SkipLast(1), passage => Assert.Equal(what, passage.Aside));
        Assert.True(passages.Count > 2);
    }

    [Theory]
    [InlineData("<div><a href=/a>A word.</a> <a href=/b>A word.</a></div>", "*")]
    [InlineData("<div><a href=/a>A word.</a></div>", "*|Outside the main text: A word.")]
    [InlineData("<p>A word of mine. <a href=/a>A word.</a> <a href=/b>A word.</a></p>", "*|Outside the main text: A word of mine. A word. A word.")]
    [InlineData("<span><a href=/a>A word.</a> <a href=/b>A word.</a></span>", "*|Outside the main text: A word. A word.")]
    public void Several_links_beside_the_main_text_are_a_menu(string html, string shown) => Assert.Equal(shown, SavedPage.Shown($"<main><p>{{0}}</p></main>{html}"));

    [Theory]
    [InlineData("<title>The year – The Port</title><header><h1>The\n year</h1></header><main><p>{0}</p></main>", "h1 The year|*")]
    [InlineData("<title>THE YEAR</title><h1></h1><h1>The town</h1><h1>The year</h1><main><p>{0}</p></main>", "Outside the main text: h1 The town|h1 The year|*")]
    [InlineData("<title>The year</title><h1>The town</h1><main><p>{0}</p></main>", "Outside the main text: h1 The town|*")]
    [InlineData("<title>The year</title><h1>The year</h1><main><h1>The town</h1><p>{0}</p></main>", "Outside the main text: h1 The year|h1 The town|*")]
    [InlineData("<h1>The year</h1><main><p>{0}</p></main>", "Outside the main text: h1 The year|*")]
    public void The_title_of_the_page_above_the_main_text_belongs_to_it(string html, string shown) => Assert.Equal(shown, SavedPage.Shown(html));

    private static string Paragraphs(int count) => string.Concat(Enumerable.Repeat("<p>{0}</p>", count));
}
