using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    // Of very many sources, those without which most falls; of very many claims, those that the chains reach first.
    private const int MaxCarriers = 24, MaxSupportRows = 200;

    // The picture sits in a section that has a heading, so its caption begins with what it shows.
    private Html SupportFigure(JudgementSupport support, string judgement)
    {
        var (id, columns) = ($"picture.{support.Judgement}", support.Columns.Take(SupportPicture.MaxColumns).ToList());
        var (wide, narrow) = (SupportPicture.Draw(support, isNarrow: false), SupportPicture.Draw(support, isNarrow: true));
        var finding = Finding(support);
        var content = $"What carries the judgement, as a grid of {ReaderLabels.Count(support.Columns.Count(column => column.Carrier.Source is not null), "source")}, {ReaderLabels.Count(support.Assumptions.Count, "assumption")} and {ReaderLabels.Count(support.Rows.Count, "claim")}. The table below says the same in words.";
        return $"""
            <figure class="picture carrying">
            <figcaption><strong>{finding}.</strong> <span class="signs">{Signs(support)}</span></figcaption>
            {Svg(wide, id, finding, content, "wide")}
            {Svg(narrow, $"{id}.narrow", finding, content, "narrow")}
            <p class="carriers">{Listed(columns.Select(column => SupportPicture.NumberOf(column, columns) is { } number ? Html.Create($"<b>{number}</b> {Carrier(column)}") : Carrier(column)).ToList())}</p>
            {LeftOut(support)}
            <details class="from"><summary>As a table, in words</summary>
            {SupportInWords(support, judgement)}
            </details>
            </figure>
            """;
    }

    private static string Finding(JudgementSupport support)
    {
        var most = support.Columns[0].Fallen;
        if (most == 0) return support.Claims == 1 ? "No single source or assumption topples its claim" : "No single source or assumption topples any of its claims";
        var first = support.Columns.TakeWhile(column => column.Fallen == most).ToList();
        // Three are named, of more two.
        var named = first.Count == 3 ? 3 : 2;
        var names = first.Take(named).Select(column => column.Carrier.Source is { } source ? $"“{source.Short}”" : $"the assumption “{column.Carrier.Assumption!.Title.TrimEnd('.')}”");
        return $"Without {string.Join(", or without ", names)}{(first.Count > named ? $", or without any one of {ReaderLabels.Count(first.Count - named, "other")}" : "")}, {Falling(most, support.Claims)}";
    }

    private Html Signs(JudgementSupport support)
    {
        var cells = support.Rows.SelectMany(row => row.Cells).ToList();
        return Html.Join(" ", [
            Html.Create($"<span>{Icon(new SupportCell(false, false, true))}the claim falls without it</span>"),
            .. Sign(cells.Exists(cell => cell is { Supports: true, Falls: false }), new(true, false, false), "one of several that carry it"),
            .. Sign(cells.Exists(cell => cell.Opposes), new(false, true, false), "speaks against it"),
        ]);

        IEnumerable<Html> Sign(bool isUsed, SupportCell cell, string words) => isUsed ? [$"<span>{Icon(cell)}{words}</span>"] : [];
    }

    private static Html LeftOut(JudgementSupport support)
    {
        var (columns, rows) = (support.Columns.Count - SupportPicture.MaxColumns, support.Rows.Count - SupportPicture.Rows(support).Count);
        List<string> parts = [
            .. columns > 0 ? [$"{ReaderLabels.Count(columns, "more source or assumption", "more sources or assumptions")}, with no more weight than these"] : Array.Empty<string>(),
            .. rows > 0 ? [$"{ReaderLabels.Count(rows, "more claim")} further down"] : Array.Empty<string>(),
        ];
        return Html.When(parts.Count > 0, () => $"<p class=\"note\">Left out of the picture: {string.Join("; ", parts)}.</p>");
    }

    private Html SupportInWords(JudgementSupport support, string judgement)
    {
        var columns = support.Columns.Take(MaxCarriers).ToList();
        var (more, below) = (support.Columns.Count - MaxCarriers, support.Rows.Count - MaxSupportRows);
        return $"""
            {Scrolling(SupportTable(support, columns), $"What carries “{judgement}”: scrolls sideways")}
            {Html.When(more > 0, () => $"<p class=\"note\">{ReaderLabels.Count(more, "more source or assumption", "more sources or assumptions")}, with no more weight than these, {Plural.Choose(more, "is", "are")} left out.</p>")}
            {Html.When(below > 0, () => $"<p class=\"note\">{ReaderLabels.Count(below, "more claim")} further down {Plural.Choose(below, "is", "are")} left out.</p>")}
            """;
    }

    private Html SupportTable(JudgementSupport support, List<SupportColumn> columns) => $"""
        <table class="support">
        <caption>What carries the judgement, claim by claim</caption>
        <thead><tr><th scope="col">Claim</th>{columns.Select(column => Html.Create($"<th scope=\"col\">{Carrier(column)}</th>"))}</tr></thead>
        <tbody>
        {support.Rows.Take(MaxSupportRows).Select(row => SupportRow(row, columns))}
        <tr class="falls"><th scope="row">Claims of the judgement that fall without it</th>{columns.Select(column => Html.Create($"<td>{column.Fallen}</td>"))}</tr>
        </tbody>
        </table>
        """;

    private Html SupportRow(SupportRow row, List<SupportColumn> columns) => $"""
        <tr{Html.Attribute("class", row.Depth == 0 ? null : $"below depth-{Math.Min(row.Depth, MaxDepthShown)}")}><th scope="row">{Steps(row.Depth)}<a href={new Url(row.Claim.Target.Url)}>{row.Claim.Target.Title}</a> {(row.IsAssumption ? Mark("kind", Html.Empty, ReaderNames.For(ClaimKind.Assumption)) : Marks(row.Claim))}{Html.When(row.Elsewhere.Count > 0, () => $" <span class=\"kind\">rests also on {Html.Join(", ", row.Elsewhere.Select(claim => Html.Create($"“<a href={new Url(claim.Url)}>{claim.Title}</a>”")))}, in {Plural.Choose(row.Elsewhere.Count, "a row of its own", "rows of their own")}</span>")}</th>{row.Cells.Take(columns.Count).Select((cell, i) => Html.Create($"<td>{Icon(cell)}<span class=\"visually-hidden\">{InWords(cell, columns[i].Carrier, row)}</span></td>"))}</tr>

        """;

    private const int MaxDepthShown = 6;

    // The indent shows how deep a claim is; words say it where nobody sees the indent, and where it goes no further.
    private static Html Steps(int depth) => depth switch
    {
        0 => Html.Empty,
        1 => $"<span class=\"kind\">rests on</span> ",
        <= MaxDepthShown => $"<span class=\"visually-hidden\">{depth} steps down: </span><span class=\"kind\">rests on</span> ",
        _ => $"<span class=\"kind\">{depth} steps down: rests on</span> ",
    };

    /// <summary>What a source or assumption does for a claim, as an icon. A disc: the claim falls without it; a ring: it carries the claim with others; a
    /// cross: it speaks against the claim.</summary>
    public virtual Html Icon(SupportCell cell)
    {
        Html dot = (Does: cell.Falls || cell.Supports, cell.Opposes, cell.Falls) switch
        {
            (false, _, _) => Html.Empty,
            (_, false, true) => $"""<circle cx="8" cy="8" r="5"/>""",
            (_, false, false) => $"""<circle cx="8" cy="8" r="4.5" fill="none" stroke="currentColor" stroke-width="1.800"/>""",
            (_, true, true) => $"""<circle cx="4.500" cy="8" r="3.500"/>""",
            (_, true, false) => $"""<circle cx="4.500" cy="8" r="3" fill="none" stroke="currentColor" stroke-width="1.600"/>""",
        };
        Html cross = (cell.Opposes, Beside: cell.Falls || cell.Supports) switch
        {
            (false, _) => Html.Empty,
            (_, true) => $"""<path d="m9.500 5 5 6m0-6-5 6" fill="none" stroke="currentColor" stroke-width="1.800"/>""",
            (_, false) => $"""<path d="m3.500 3.500 9 9m0-9-9 9" fill="none" stroke="currentColor" stroke-width="1.800"/>""",
        };
        return Icon($"{dot}{cross}");
    }

    private static string InWords(SupportCell cell, ToppledBy carrier, SupportRow row)
    {
        if (carrier.Assumption is { Kind: not TargetKind.Source } assumption)
            return assumption.EntityId == row.Claim.Target.EntityId ? "the assumption itself"
                : !cell.Falls ? "does not rest on it" : cell.Supports ? "rests on it, and falls without it" : "falls without it, through a claim on which it rests";
        var role = (cell.Supports, cell.Opposes) switch
        {
            (true, true) => "supports and qualifies it",
            (true, false) => "supports it",
            (false, true) => "speaks against it",
            (false, false) => "does not speak to it",
        };
        return cell.Falls ? cell.Supports ? $"{role}; the claim falls without it" : $"{(cell.Opposes ? $"{role}; " : "")}the claim falls without it, through one that it rests on" : role;
    }
}
