using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    // Of very many sources, those without which most falls.
    private const int MaxCarriers = 24, MaxCarriersAtAGlance = 3;

    /// <summary>What carries a judgement, and what would topple it: a table of claims and sources with a sign in each cell, and what follows from it in
    /// words. Every figure is computed.</summary>
    /// <param name="support">What carries it.</param>
    /// <param name="judgement">The judgement as plain text.</param>
    public virtual Html WhatCarries(JudgementSupport support, string judgement)
    {
        var columns = support.Columns.Take(MaxCarriers).ToList();
        return $"""
            <section class="what-carries"><h4 id={new Anchor($"{support.Judgement}.evidence")}>What carries it</h4>
            {Scrolling(SupportTable(support, columns), $"What carries “{judgement}”: scrolls sideways")}
            {Html.When(support.Columns.Count > MaxCarriers, () => $"<p class=\"note\">{ReaderLabels.Count(support.Columns.Count - MaxCarriers, "more source")}, with no more weight than these, {Plural.Choose(support.Columns.Count - MaxCarriers, "is", "are")} left out.</p>")}
            <p class="key-of-table">{Icon(new SupportCell(true, false, false))}supports the claim {Icon(new SupportCell(false, true, false))}speaks against it {Icon(new SupportCell(false, false, true))}the claim falls without it</p>
            </section>
            <section class="topples"><h4 id={new Anchor($"{support.Judgement}.topples")}>What would topple it</h4>
            <p>{Html.Join("; ", Named(columns).Select((column, i) => Html.Create($"{(i == 0 ? "Without" : "without")} {SourceLink(column.Origin)}{Repeating(column)} {Falling(column.Fallen, support.Claims)}")))}.</p>
            <p>{Toppled(support)}</p>
            {TryIt("Try what else would follow if sources are wrong")}
            </section>
            {Html.When(support.Alternatives is not null, () => Alternatives(support.Alternatives!, support.Judgement, judgement))}
            {Html.When(support.Doubts.Count > 0, () => $"""
                <section class="doubts"><h4 id={new Anchor($"{support.Judgement}.doubts")}>Reasons to be less sure</h4>
                <ul>{support.Doubts.Select(doubt => Html.Create($"<li>{ReaderLabels.Sentence(doubt)}</li>\n"))}</ul></section>
                """)}
            """;
    }

    // All that topple a claim, and as many others as can be taken in.
    private static IEnumerable<SupportColumn> Named(List<SupportColumn> columns) => columns.Where((column, i) => i < MaxCarriersAtAGlance || column.Fallen > 0);

    private Html Repeating(SupportColumn column) => column.Repeaters.Count switch
    {
        0 => Html.Empty,
        <= MaxCarriersAtAGlance => $" (with {Html.Join(", ", column.Repeaters.Select(SourceLink))}, which {Plural.Choose(column.Repeaters.Count, "repeats", "repeat")} it)",
        _ => $" (with {column.Repeaters.Count} sources that repeat it)",
    };

    private static string Falling(int fallen, int claims) => fallen switch
    {
        0 => claims switch { 1 => "its claim still stands", 2 => "both claims still stand", _ => $"all {claims} claims still stand" },
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

    private Html Member(ToppledBy member, JudgementSupport support)
    {
        if (member.Source is not { } source) return $"{(member.Assumption!.Kind == TargetKind.Source ? "" : "the assumption ")}“<a href={new Url(member.Assumption.Url)}>{member.Assumption.Title.TrimEnd('.')}</a>”";
        return support.Columns.FirstOrDefault(column => column.Origin.Id == source.Id) is { } column ? $"{SourceLink(source)}{Repeating(column)}" : SourceLink(source);
    }

    private Html SupportTable(JudgementSupport support, List<SupportColumn> columns) => $"""
        <table class="support">
        <caption>What carries the judgement, claim by claim</caption>
        <thead><tr><th scope="col">Claim</th>{columns.Select(column => Html.Create($"<th scope=\"col\">{SourceLink(column.Origin)}{Repeating(column)}</th>"))}</tr></thead>
        <tbody>
        {support.Rows.Select(row => SupportRow(row, columns.Count))}
        <tr class="falls"><th scope="row">Claims of the judgement that fall without it</th>{columns.Select(column => Html.Create($"<td>{column.Fallen}</td>"))}</tr>
        </tbody>
        </table>
        """;

    private Html SupportRow(SupportRow row, int columns) => $"""
        <tr{Html.Attribute("class", row.Depth == 0 ? null : "below")}><th scope="row">{Html.When(row.Depth > 0, () => $"<span class=\"kind\">rests on</span> ")}<a href={new Url(row.Claim.Target.Url)}>{row.Claim.Target.Title}</a> {(row.IsAssumption ? Mark("kind", Html.Empty, ReaderNames.For(ClaimKind.Assumption)) : Marks(row.Claim))}</th>{row.Cells.Take(columns).Select(cell => Html.Create($"<td>{Icon(cell)}<span class=\"visually-hidden\">{InWords(cell)}</span></td>"))}</tr>

        """;

    /// <summary>What a source does for a claim, as an icon. A disc: it supports it; a cross: it speaks against it; a square: the claim falls without it.</summary>
    public virtual Html Icon(SupportCell cell)
    {
        Html sign = (cell.Supports, cell.Opposes) switch
        {
            (true, true) => $"""<circle cx="4.500" cy="8" r="3"/><path d="m9 5 5 6m0-6-5 6" fill="none" stroke="currentColor" stroke-width="1.800"/>""",
            (true, false) => $"""<circle cx="8" cy="8" r="4"/>""",
            (false, true) => $"""<path d="m3.500 3.500 9 9m0-9-9 9" fill="none" stroke="currentColor" stroke-width="1.800"/>""",
            (false, false) => Html.Empty,
        };
        return Icon($"""{Html.When(cell.Falls, () => $"""<path d="M.7.7h14.600v14.600H.7z" fill="none" stroke="currentColor" stroke-width="1.4"/>""")}{sign}""");
    }

    private static string InWords(SupportCell cell)
    {
        var role = (cell.Supports, cell.Opposes) switch
        {
            (true, true) => "supports and qualifies it",
            (true, false) => "supports it",
            (false, true) => "speaks against it",
            (false, false) => "does not speak to it",
        };
        return cell.Falls ? cell.Supports ? $"{role}; the claim falls without it" : $"{(cell.Opposes ? $"{role}; " : "")}the claim falls without it, through one that it rests on" : role;
    }

    /// <summary>What follows if a source is wrong.</summary>
    public virtual Html IfWrong(SourcePage page) => $"""
        <section class="if-wrong">
        <h2 id={new Anchor("section.if-wrong")}>If this source is wrong</h2>
        {Loss(page.Loss, "Nothing that this briefing claims falls")}
        <p class="note">Counted are claims and judgements. What else cites it stands under its passages. A claim that only reports what the source says would still have been said.</p>
        {TryIt("Try it together with others", page.Summary.Label.Id)}
        {Html.When(page.LossOfOrigin is not null && page.LossOfOrigin != page.Loss, () => $"<h3>And if all that counts as one origin with it is wrong</h3>\n{Loss(page.LossOfOrigin!, "Nothing falls")}")}
        </section>
        """;

    private Html Loss(SourceLoss loss, string nothing) => loss.IsEmpty
        ? Html.Create($"<p>{nothing}, rests on one origin then, or is no longer contested.</p>")
        : $"""
            {Html.When(loss.Judgements.Count > 0, () => $"""
                <p class="label">Judgements that lose claims</p>
                <ul class="links">{loss.Judgements.Select(judgement => Html.Create($"<li>{LinkTo(judgement.Judgement)} <span class=\"kind\">loses {Share(judgement)}</span></li>\n"))}</ul>
                """)}
            {Lost(loss.Fallen, $"{nothing}.", count => $"{ReaderLabels.Count(count, "claim falls", "claims fall")}: nothing else carries {Plural.Choose(count, "it", "them")}")}
            {Lost(loss.SingleSource, null, count => $"{ReaderLabels.Count(count, "claim rests", "claims rest")} on one origin then")}
            {Lost(loss.Uncontested, null, count => $"{ReaderLabels.Count(count, "claim is", "claims are")} no longer contested")}
            """;

    private Html Lost(ValueList<Target> claims, string? nothing, Func<int, string> summary) => claims.Count == 0
        ? Html.When(nothing is not null, () => $"<p>{nothing}</p>\n")
        : $"<details class=\"from\"><summary>{summary(claims.Count)}</summary>\n{Links(claims)}\n</details>\n";

    private static string Share(JudgementLoss loss) => loss.Fallen == loss.Of
        ? loss.Of switch { 1 => "its only claim", 2 => "both of its claims", _ => $"all {loss.Of} of its claims" }
        : $"{(loss.Fallen * 2 > loss.Of ? "most" : "some")} of its claims: {loss.Fallen} of {loss.Of}";
}
