using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>Filters of a list. They are plain radio buttons, and the style sheet hides what lacks the class that a checked
    /// one selects (its own), so no script is needed; script adds a text field, counts, and an address that keeps the choice.
    /// The list is a <c>.filtered</c> element, what is hidden is an <c>.item</c> or a <c>.group</c> of items.</summary>
    /// <param name="items">What is filtered, in the plural, such as <c>claims</c>.</param>
    /// <param name="classes">The classes of each item, those of its group among them.</param>
    /// <param name="groups">The filters. Choices that no item bears are left out, and filters that narrow nothing.</param>
    public virtual Html Filters(string items, IReadOnlyCollection<string> classes, params IEnumerable<Filter> groups)
    {
        var counts = classes.SelectMany(each => each.Split(' ').Distinct()).CountBy(name => name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var counted = groups.Select(group => group.IsScripted ? group : group with
        {
            Choices = group.Choices.Select(choice => choice with { Count = counts.GetValueOrDefault(choice.Class) }).Where(choice => choice.Count > 0).ToList(),
        }).ToList();
        return $"""
            <form class="filters" aria-label="Filter the {items}" data-items={items}>
            <details class="choices{(counted.TrueForAll(group => group.IsScripted || group.Choices.Count == 0) ? " scripted" : "")}"><summary>Filters<span class="chosen"></span></summary>
            {counted.Where(group => group.IsScripted || group.Choices.Any(choice => choice.Count < classes.Count)).Select(FilterGroup)}
            </details>
            <p class="scripted"><label>Filter by words <input type="search" name="q" autocomplete="off"></label></p>
            {counted.Where(group => group.IsScripted).Select(group => Html.Create($"<p class=\"unscripted\">{group.Legend}: {char.ToLowerInvariant(group.All[0])}{group.All[1..]}.</p>"))}
            <p><button type="reset">Show all {items}</button> <span class="shown scripted" role="status">{classes.Count} of {classes.Count} {items} shown</span></p>
            </form>
            <p class="nothing" hidden></p>
            """;
    }

    /// <summary>The choices for topics.</summary>
    protected static Filter TopicFilter(IEnumerable<Target?> topics) => new("topic", "Topic", topics.Select((topic, i) =>
        new Choice($"topic-{i + 1}", topic?.Url.Trim('/') ?? "whole", Html.Text(topic?.Title ?? "The whole"))).ToList());

    /// <summary>The choices for sources.</summary>
    protected Filter SourceFilter(IEnumerable<SourceLabel> sources) => new("source", "Source", sources.Select((source, i) =>
        new Choice($"source-{i + 1}", source.Id, Html.Create($"{SourceMark(source)} {source.Short}"))).ToList());

    /// <summary>The classes that the filter by source selects items by: <c>source-1 source-3</c>.</summary>
    /// <param name="named">The sources that an item names.</param>
    /// <param name="sources">All sources, in the order of their filters.</param>
    protected static IEnumerable<string> SourceClasses(IEnumerable<SourceLabel> named, IReadOnlyList<SourceLabel> sources)
    {
        var ids = named.Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(0, sources.Count).Where(i => ids.Contains(sources[i].Id)).Select(i => $"source-{i + 1}");
    }

    private static Html FilterGroup(Filter filter) => $"""
        <fieldset{Html.Attribute("class", filter.IsScripted ? "scripted" : null)}><legend>{filter.Legend}</legend>
        <label><input type="radio" name={filter.Name} value="" checked><span>{filter.All}</span></label>
        {filter.Choices.Select(choice => Html.Create($"<label><input type=\"radio\" name={filter.Name} value={choice.Value} class={choice.Class}><span>{choice.Label}</span>{Html.When(choice.Count > 0, () => $" <small>{choice.Count}</small>")}</label>\n"))}
        </fieldset>

        """;

    /// <summary>A filter.</summary>
    /// <param name="Name">Its name in addresses.</param>
    /// <param name="Legend">Its heading for readers.</param>
    /// <param name="Choices">The choices besides "all".</param>
    /// <param name="All">The label of the choice that shows all items.</param>
    /// <param name="IsScripted">Whether it needs script, and is hidden without it.</param>
    public sealed record Filter(string Name, string Legend, IReadOnlyList<Choice> Choices, string All = "All", bool IsScripted = false);

    /// <summary>A choice of a filter.</summary>
    /// <param name="Class">The class of the items that it shows.</param>
    /// <param name="Value">Its value in addresses: an id, so that it does not change when other choices are added.</param>
    /// <param name="Label">Its label for readers.</param>
    public sealed record Choice(string Class, string Value, Html Label)
    {
        /// <summary>A choice whose class, value and label are one word.</summary>
        public Choice(string word) : this(word, word, Html.Text(ReaderLabels.Capital(word))) { }

        /// <summary>How many items bear the class; <see cref="Filters"/> counts them.</summary>
        public int Count { get; init; }
    }
}
