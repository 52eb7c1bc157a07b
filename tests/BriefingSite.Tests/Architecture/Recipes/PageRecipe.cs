namespace BriefingSite.Tests.Architecture.Recipes;

/// <summary>A kind of page: all ids from A to Z.</summary>
internal static class PageRecipe
{
    public static Recipe Recipe { get; } = new("Add a kind of page", MaxFiles: 6,
        Step.Add("src/BriefingSite.Core/Model/Pages/IdsPage.cs", """
            namespace BriefingSite.Core.Model;

            /// <summary>All ids.</summary>
            public sealed record IdsPage(ValueList<Target> Targets, string Title, string Description) : Page("/ids/", Title, Description);
            """),
        Step.Add("src/BriefingSite.Core/Pages/IdsPages.cs", """
            using BriefingSite.Core.Engine;
            using BriefingSite.Core.Model;

            namespace BriefingSite.Core.Pages;

            /// <summary>The list of all ids.</summary>
            public sealed class IdsPages : IModule<Briefing, Page>
            {
                /// <inheritdoc/>
                public IEnumerable<Page> Execute(Briefing document, Action<Diagnostic> report) =>
                    [new IdsPage(document.Ids.Select(published => published.Target).ToValueList(), "All ids", "Everything that has an id.")];
            }
            """),
        Step.Add("theme/Pages/Ids.cs", """"
            using BriefingSite.Core.Model;

            namespace BriefingSite.Themes;

            public partial class Theme
            {
                /// <summary>All ids.</summary>
                public virtual Html Ids(IdsPage page) => $"""
                    <article>
                    <h1>{page.Title}</h1>
                    <ul>{page.Targets.Select(target => Html.Create($"<li>{LinkTo(target)}</li>\n"))}</ul>
                    </article>
                    """;
            }
            """"),
        Step.Below("theme/Theme.cs", "WatchPage watch => Watch(watch),", "        IdsPage ids => Ids(ids),")
            with
        { FailingTest = "Themes.ThemeTests.Every_kind_of_page_is_drawn" },
        Step.Below("src/BriefingSite/Site.cs", "linked.Then(new ListPages()),", "        linked.Then(new IdsPages()),")
            with
        { FailingTest = "Architecture.CatalogueTests.Every_kind_of_page_is_made_by_the_site_and_has_a_sample" },
        Step.Replace("tests/BriefingSite.Tests/Theme/SamplePages.cs", "Changes, Search, WhatIf,\n", "Changes, Search, WhatIf, new IdsPage([Money], \"All ids\", \"Everything that has an id.\"),\n"))
    {
        Promises = ["Architecture.CatalogueTests.Every_kind_of_page_is_made_by_the_site_and_has_a_sample", "Themes.ThemeTests.Every_kind_of_page_is_drawn", "Themes.ThemeTests.Headings_begin_with_one_h1_and_skip_no_level"],
    };
}
