using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <content>Blocks by their kind.</content>
public partial class RedlineWriter
{
    /// <summary>A text of a redline. Its headings are not heading elements: the outline of the page is that of the redline.</summary>
    protected virtual Html Text(RedlineText text)
    {
        var words = Words(text.Runs);
        var mark = view == RedlineView.Before ? Html.Empty : ChangeMark(text.ChangeStatus with { Status = RedlineStatus.Same }, text.Note, "block");
        return text.Kind switch
        {
            RedlineTextKind.Heading => $"{mark}<p class=\"headline\">{words}</p>",
            RedlineTextKind.Code => $"{mark}<pre><code>{words}</code></pre>",
            RedlineTextKind.Break => $"{ChangeMark(text.ChangeStatus)}<hr>",
            _ => Html.Create($"<p>{mark} {words}</p>"),
        };
    }

    /// <summary>Blocks inside another block.</summary>
    protected virtual Html Group(RedlineGroup group)
    {
        var mark = view == RedlineView.Before || group.Kind == RedlineGroupKind.Item ? Html.Empty : ChangeMark(group.ChangeStatus with { Status = RedlineStatus.Same }, group.Note, "block");
        var blocks = Html.Join("\n", Shown(group.Blocks, block => block.ChangeStatus).Select(block => Draw(block)));
        return group.Kind switch
        {
            RedlineGroupKind.Bullets => $"{mark}<ul>\n{blocks}\n</ul>",
            RedlineGroupKind.Numbers => $"{mark}<ol>\n{blocks}\n</ol>",
            RedlineGroupKind.Notes => $"{mark}<p class=\"label\">Footnotes</p>\n<ol>\n{blocks}\n</ol>",
            RedlineGroupKind.Quote => $"{mark}<blockquote>\n{blocks}\n</blockquote>",
            RedlineGroupKind.Item => $"<li class={StatusClass(group.ChangeStatus)}>{ChangeMark(group.ChangeStatus, group.Note, view == RedlineView.Before ? null : "item")}\n{blocks}</li>",
            _ => Html.Create($"{mark}<div class=\"box\">\n{blocks}\n</div>"),
        };
    }

    /// <summary>A table; its first column shows the status of each row.</summary>
    protected virtual Html Table(RedlineTable table)
    {
        var columns = Enumerable.Range(0, table.Columns.Count).Where(i => IsShown(table.Columns[i].ChangeStatus.Status)).ToList();
        if (view == RedlineView.Before) columns = [.. columns.OrderBy(i => table.Columns[i].ChangeStatus.NumberBefore)];
        return $"""
            <div class="table" role="region" tabindex="0" aria-label="Table{(table.Number > 1 ? $" {table.Number}" : "")}, {(view == RedlineView.Before ? "earlier" : view == RedlineView.After ? "later" : "both versions")}">
            <table>
            <thead><tr><th scope="col">Change</th>{columns.Select(i => Html.Create($"<th scope=\"col\">{ChangeMark(table.Columns[i].ChangeStatus, what: "column")} {Words(table.Columns[i].Head)}</th>"))}</tr></thead>
            <tbody>
            {Shown(table.Rows, row => row.ChangeStatus).Select(row => Html.Create($"""
                <tr class={StatusClass(row.ChangeStatus)}><td class="row-status">{RowMark(row.ChangeStatus)}</td>{columns.Select(i => Html.Create($"<td class={StatusClass(row.Cells[i].Status)}{Html.Attribute("data-label", Label(table.Columns[i]))}>{Words(row.Cells[i].Runs)}</td>"))}</tr>

                """))}
            </tbody>
            </table>
            </div>
            """;
    }

    /// <summary>An entry with named parts: its text, then its changed parts.</summary>
    protected virtual Html Entry(RedlineEntry entry)
    {
        var fields = entry.Fields.Where(field => IsShown(field.Status)).ToList();
        var named = fields.Where(field => field.Label is not null && field.Status != RedlineStatus.Same).ToList();
        return $"""
            <div class="redline-entry of-{entry.Kind}">
            <p class="label">{ReaderLabels.Capital(ReaderLabels.OfEntry(entry.Kind))}{Html.When(entry.Title is not null, () => entry.Title!.StartsWith('¶') ? $" {entry.Title}" : Html.Create($" “{entry.Title}”"))} {ChangeMark(entry.ChangeStatus, entry.Note, elsewhere: entry.Elsewhere)}</p>
            {fields.Where(field => field.Label is null).Select(field => Html.Create($"<div class=\"says\">{Html.Join("\n", Shown(field.Blocks, block => block.ChangeStatus).Select(block => Draw(block)))}</div>\n"))}
            {Html.When(named.Count > 0, () => $"""
                <dl class="parts">
                {named.Select(field => Html.Create($"<div><dt>{field.Label}</dt> <dd>{Html.Join("\n", Shown(field.Blocks, block => block.ChangeStatus).Select(block => Draw(block)))}</dd></div>\n"))}
                </dl>
                """)}
            </div>
            """;
    }

    // The label beside a cell where there is no room for column headings.
    private static string? Label(RedlineColumn column)
    {
        var words = string.Concat(column.Head.Where(run => run.Status != RedlineStatus.Removed || column.ChangeStatus.Status == RedlineStatus.Removed).Select(run => run.Words + (run.IsSpaced ? " " : ""))).Trim();
        return words.Length == 0 ? null : words;
    }

    private Html RowMark(ChangeStatus changeStatus) =>
        changeStatus is { Status: RedlineStatus.Changed } or { IsMoved: true }
            ? $"<span class=\"change-mark {StatusClass(changeStatus)}\">{ReaderLabels.Capital(string.Join("; ", StatusWords(changeStatus)))}</span>"
            : ChangeMark(changeStatus);

    private IEnumerable<string> StatusWords(ChangeStatus changeStatus)
    {
        if (changeStatus.IsMoved) yield return view == RedlineView.Before ? $"moved: is row {changeStatus.NumberAfter}" : $"moved: was row {changeStatus.NumberBefore}";
        if (changeStatus.Status == RedlineStatus.Changed) yield return "changed";
    }
}
