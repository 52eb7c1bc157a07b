using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>Any two sources side by side: the choice, which needs script, above an index of the sources.</summary>
    public virtual Html AnyTwo(AnyTwoPage page) => $"""
        <article class="comparison any-two">
        <header class="opening">
        <p class="kicker"><a href={new Url(EntityKind.Question.Path)}>What each source says</a></p>
        <h1>{page.Title}</h1>
        <p class="lead scripted">{page.Description}</p>
        </header>
        {Html.When(page.Script is not null, () => TwoSources(page))}
        <section class="every-source">
        <h2 id={new Anchor("section.sources")}>Every source</h2>
        <p class="note">Each leads to its own page with its answers. “Beside” leads to the pairs that have a page of their own.</p>
        <ul class="links">
        {page.Sources.Select(ComparedSource)}
        </ul>
        </section>
        </article>
        """;

    /// <summary>The form in which two sources are chosen, and the place of what they say. Script lists the sources of the index in it.</summary>
    public virtual Html TwoSources(AnyTwoPage page) => $"""
        <form class="two-sources scripted" aria-label="Choose two sources" data-folder={new Url(AnyTwoPage.Address)} data-questions="{page.Questions}">
        <label>One source <select name="a"><option value="">Choose a source</option></select></label>
        <button type="button">Swap</button>
        <label>Another source <select name="b"><option value="">Choose a source</option></select></label>
        <p class="compared" role="status"></p>
        </form>
        <div class="side-by-side"></div>
        {Script(page.Script!, page.IsPortable)}
        """;

    /// <summary>A source in the index of those that can be compared.</summary>
    public virtual Html ComparedSource(ComparedSource compared) => $"""
        <li data-source={compared.Source.Id}>{SourceLink(compared.Source)} {Grade(compared.Source)} <span class="kind">{(compared.Answers > 0 ? $"answers {ReaderLabels.Count(compared.Answers, "question")}" : "takes no position")}</span>{Html.When(compared.Pairs.Count > 0, () => $" <span class=\"has-pairs\">Beside {Listed(compared.Pairs.Select(pair => Beside(pair, compared.Source)).ToList())}</span>")}</li>

        """;

    private static Html Beside(PairLabel pair, SourceLabel source)
    {
        var other = pair.First.Id == source.Id ? pair.Second : pair.First;
        return $"<a href={new Url(pair.Url)} data-other={other.Id}>{other.Short}</a>";
    }
}
