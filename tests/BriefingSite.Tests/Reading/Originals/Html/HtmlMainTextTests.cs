using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Html;

/// <summary>What is the main text of a page, and what stands outside it.</summary>
public class HtmlMainTextTests
{
    [Theory]
    // Without running text a marked main part is enough.
    [InlineData("<main>It is here.</main><div>It is there.</div>", "It is here.|- It is there.")]
    [InlineData("<div role=main>It is here.</div><div>It is there.</div>", "It is here.|- It is there.")]
    [InlineData("<main></main><div>It is there.</div>", "It is there.")]
    [InlineData("<article>It is here.</article><div>It is there.</div>", "It is here.|It is there.")]
    // Of several main parts the largest.
    [InlineData("<main><p>{0}</p></main><main><p>{0}</p><p>{0}</p></main>", "- *|*|*")]
    // A main part that holds little is none: 15 of 100, and 14.
    [InlineData("<main>3</main><div>17</div>", "3|- 17")]
    [InlineData("<main>1</main><div>6</div>", "- 1|6")]
    // An article in the main part: 60 of 100, and 59.
    [InlineData("<main><article>3</article><div>2</div></main>", "3|- 2")]
    [InlineData("<main><article>10</article><div>7</div></main>", "10|7")]
    // An article where no main part is marked: 30 of 100, and 29.
    [InlineData("<article>3</article><div>7</div>", "3|- 7")]
    [InlineData("<div><article>2</article></div><div>5</div>", "2|5")]
    [InlineData("<div role=article>3</div><div>5</div>", "3|- 5")]
    [InlineData("<div itemprop='text articleBody'>3</div><div>5</div>", "3|- 5")]
    [InlineData("<div itemprop=text>3</div><div>5</div>", "3|5")]
    // An article among others: 60 of 100, and 57.
    [InlineData("<article>3</article><article>1</article><article>1</article>", "3|- 1|- 1")]
    [InlineData("<article>4</article><article>1</article><article>2</article>", "4|1|2")]
    // Articles within it do not count twice.
    [InlineData("<article>1<article>2</article></article><article>2</article>", "1|2|- 2")]
    [InlineData("<article>1<div><article>2</article></div></article><article>2</article>", "1|2|- 2")]
    // The innermost part that holds 80 of 100, and one that holds 75.
    [InlineData("<div><div>4</div><div>1</div></div>", "4|- 1")]
    [InlineData("<div><div>3</div><div>1</div></div>", "3|1")]
    [InlineData("<section><div>1</div><div><div>8</div><div>1</div></div></section>", "- 1|8|- 1")]
    [InlineData("<section><div>It is here.</div><div>1</div></section>", "It is here.|1")]
    [InlineData("<div><div>It is here.</div><div>2</div></div>", "- It is here.|2")]
    // The rows of a table, and the items of a list, belong together.
    [InlineData("<div>It is here.</div><table><tr><td>It is there.</td></tr><tr><td>5</td></tr></table>", "- It is here.|- It is there.|5")]
    [InlineData("<div>It is here.</div><table><tr><td>It is there.</td></tr><tr><td>3</td><td>1</td></tr></table>", "- It is here.|It is there.|3|1")]
    [InlineData("<div>It is here.</div><div><p>It is there.</p><ul><li>2</li><li>2</li></ul></div>", "- It is here.|It is there.|2|2")]
    [InlineData("<div>It is here.</div><div><p>It is there.</p><ol><li>2</li><li>2</li></ol></div>", "- It is here.|It is there.|2|2")]
    [InlineData("<div>It is here.</div><div><p>It is there.</p><dl><dd>2</dd><dd>2</dd></dl></div>", "- It is here.|It is there.|2|2")]
    [InlineData("<div>It is here.</div><div><p>It is there.</p><div><div>2</div><div>2</div></div></div>", "- It is here.|- It is there.|2|2")]
    public void The_main_text_is_what_is_marked_or_what_holds_most_of_the_running_text(string html, string shown)
    {
        for (var count = 17; count > 0; count--) html = html.Replace($">{count}<", $">{Paragraphs(count)}<", StringComparison.Ordinal);
        Assert.Equal(shown.Split('|').SelectMany(Expected), SavedPage.Read(html).Passages.Select(passage => (passage.Aside is not null, passage.Text)));
    }

    [Fact]
    public void The_main_text_may_be_in_a_cell_of_a_table_that_only_lays_the_page_out() =>
        Assert.Equal("Outside the main text: It is here.|*|*|*|*", SavedPage.Shown($"<table><tr><td>It is here.</td><td><main>{Paragraphs(4)}</main></td></tr></table>"));

    private static string Paragraphs(int count) => string.Concat(Enumerable.Repeat("<p>{0}</p>", count));

    // A number stands for as many paragraphs, a dash for what stands outside.
    private static IEnumerable<(bool IsAside, string Text)> Expected(string part)
    {
        var (isAside, text) = part.StartsWith("- ", StringComparison.Ordinal) ? (true, part[2..]) : (false, part);
        return int.TryParse(text, out var count) ? Enumerable.Repeat((isAside, SavedPage.Long), count) : [(isAside, text.Replace("*", SavedPage.Long, StringComparison.Ordinal))];
    }
}
