using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    private const int MaxRepeaters = 3;

    /// <summary>What carries a judgement, and what would topple it: a picture with its table, and what follows from it in words. Every figure is
    /// computed.</summary>
    /// <param name="support">What carries it.</param>
    /// <param name="judgement">The judgement as plain text.</param>
    public virtual Html WhatCarries(JudgementSupport support, string judgement) => $"""
        <section class="what-carries"><h4 id={new Anchor($"{support.Judgement}.evidence")}>What carries it</h4>
        {(support.Columns.Count > 0 ? SupportFigure(support, judgement) : SupportInWords(support, judgement))}
        </section>
        <section class="topples"><h4 id={new Anchor($"{support.Judgement}.topples")}>What would topple it</h4>
        <p>{Toppled(support)}</p>
        {TryIt("Try what else would follow if sources are wrong")}
        </section>
        {Html.When(support.Alternatives is not null, () => Alternatives(support.Alternatives!, support.Judgement, judgement))}
        {Html.When(support.Doubts.Count > 0, () => $"""
            <section class="doubts"><h4 id={new Anchor($"{support.Judgement}.doubts")}>Reasons to be less sure</h4>
            <ul>{support.Doubts.Select(doubt => Html.Create($"<li>{ReaderLabels.Sentence(doubt)}</li>\n"))}</ul></section>
            """)}
        """;

    /// <summary>A source with those that repeat it, or an assumption.</summary>
    private Html Carrier(SupportColumn column) => column.Carrier.Source is { } source ? $"{SourceLink(source)}{Repeating(column)}" : Assumed(column.Carrier.Assumption!);

    private static Html Assumed(Target assumption) => $"{(assumption.Kind == TargetKind.Source ? "" : "the assumption ")}“<a href={new Url(assumption.Url)}>{assumption.Title.TrimEnd('.')}</a>”";

    private Html Repeating(SupportColumn column) => column.Repeaters.Count switch
    {
        0 => Html.Empty,
        <= MaxRepeaters => $" (with {Html.Join(", ", column.Repeaters.Select(SourceLink))}, which {Plural.Choose(column.Repeaters.Count, "repeats", "repeat")} it)",
        _ => $" (with {column.Repeaters.Count} sources that repeat it)",
    };

    private static string Falling(int fallen, int claims) => fallen switch
    {
        _ when fallen == claims => claims switch { 1 => "its only claim falls", 2 => "both claims fall", _ => $"all {claims} claims fall" },
        _ => $"{fallen} of {claims} claims {Plural.Choose(fallen, "falls", "fall")}",
    };

    private Html Toppled(JudgementSupport support)
    {
        var (sets, count, largest, complete) = support.Toppling;
        if (support.Columns.Count == 0 && support.Assumptions.Count == 0) return Html.Text("No source carries any of its claims.");
        if (sets.Count == 0)
            return Html.Text(complete == largest ? $"It takes more than {largest} sources or assumptions to be wrong for all of its claims to fall." : $"How many sources or assumptions would have to be wrong for all of its claims to fall is not known: beyond {complete} there are too many ways to look through.");
        var cases = sets.Select(set => Html.Create($"{Html.Join(" and ", set.Select(member => Member(member, support)))} {(set.Count == 1 ? "is" : set.Count == 2 ? "are both" : "are all")} wrong")).ToList();
        return $"All of its claims fall if {Html.Join("; or if ", cases)}{(count > sets.Count ? $"; and in {ReaderLabels.Count(count - sets.Count, "more such case")}" : "")}.{Html.When(complete < largest, () => $" Cases in which more than {complete} are wrong were too many to look through.")}";
    }

    private Html Member(ToppledBy member, JudgementSupport support) =>
        support.Columns.FirstOrDefault(column => column.Carrier == member) is { } column ? Carrier(column)
        : member.Source is { } source ? SourceLink(source) : Assumed(member.Assumption!);
}
