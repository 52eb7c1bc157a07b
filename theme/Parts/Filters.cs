using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>Filters over a list. They are plain radio buttons, and the style sheet hides what does not bear the class that a checked
    /// one asks for (its own), so no script is needed; with script come a field for words, counts, and an address that keeps the choice.
    /// The list is a <c>.filtered</c> element, what is hidden is an <c>.item</c> or a <c>.group</c> of them.</summary>
    /// <param name="items">What is filtered, in the plural, such as <c>claims</c>.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="groups">The filters; those without a choice are left out.</param>
    public virtual Html Filters(string items, int count, params IEnumerable<Filter> groups) => $"""
        <form class="filters" aria-label="Filter the {items}" data-items={items}>
        {groups.Where(group => group.Choices.Count > 1 || group.IsScripted).Select(FilterGroup)}
        <p class="scripted"><label>Words in them <input type="search" name="q" autocomplete="off"></label></p>
        <p><button type="reset">Show all {items}</button> <span class="shown scripted" role="status">{count} of {count} {items} shown</span></p>
        </form>
        """;

    /// <summary>The choices for topics.</summary>
    protected static Filter TopicFilter(IEnumerable<Target?> topics) => new("topic", "Topic", topics.Select((topic, i) =>
        new Choice($"topic-{i + 1}", topic?.Url.Trim('/') ?? "whole", Html.Text(topic?.Title ?? "The whole"))).ToList());

    /// <summary>The choices for sources.</summary>
    protected Filter SourceFilter(IEnumerable<SourceLabel> sources) => new("source", "Source", sources.Select((source, i) =>
        new Choice($"source-{i + 1}", source.Id, Html.Create($"{SourceMark(source)} {source.Short}"))).ToList());

    /// <summary>The classes by which the filter for sources tells items apart: <c>source-1 source-3</c>.</summary>
    /// <param name="named">The sources that an item names.</param>
    /// <param name="sources">All sources, in the order of their filters.</param>
    protected static IEnumerable<string> SourceClasses(IEnumerable<SourceLabel> named, IReadOnlyList<SourceLabel> sources)
    {
        var ids = named.Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(0, sources.Count).Where(i => ids.Contains(sources[i].Id)).Select(i => $"source-{i + 1}");
    }

    private static Html FilterGroup(Filter filter) => $"""
        <fieldset{Html.Attribute("class", filter.IsScripted ? "scripted" : null)}><legend>{filter.Legend}</legend>
        <label><input type="radio" name={filter.Name} value="" checked>{filter.All}</label>
        {filter.Choices.Select(choice => Html.Create($"<label><input type=\"radio\" name={filter.Name} value={choice.Value} class={choice.Class}>{choice.Label}</label>\n"))}
        </fieldset>

        """;

    /// <summary>A filter.</summary>
    /// <param name="Name">Its name in addresses.</param>
    /// <param name="Legend">What readers read over it.</param>
    /// <param name="Choices">What can be chosen besides all.</param>
    /// <param name="All">What the choice of no choice is called.</param>
    /// <param name="IsScripted">Whether it does nothing without script, and so is not shown then.</param>
    public sealed record Filter(string Name, string Legend, IReadOnlyList<Choice> Choices, string All = "All", bool IsScripted = false);

    /// <summary>A choice of a filter.</summary>
    /// <param name="Class">The class that what is shown bears.</param>
    /// <param name="Value">What stands for it in addresses: an id, so that it stays when others come before it.</param>
    /// <param name="Label">What readers read.</param>
    public sealed record Choice(string Class, string Value, Html Label)
    {
        /// <summary>A choice whose class, value and label are one word.</summary>
        public Choice(string word) : this(word, word, Html.Text(ReaderLabels.Capital(word))) { }
    }
}
