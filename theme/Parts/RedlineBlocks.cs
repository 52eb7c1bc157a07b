using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>A text of a redline. Headings are none here: the outline is that of the redline.</summary>
    public virtual Html Redlined(RedlineText text, RedlineView view)
    {
        var words = Redlined(text.Runs, view);
        var mark = view == RedlineView.Was ? Html.Empty : FateMark(text.Trace with { Fate = RedlineFate.Same }, text.Note, "block");
        return text.Kind switch
        {
            RedlineTextKind.Heading => $"{mark}<p class=\"headline\">{words}</p>",
            RedlineTextKind.Code => $"{mark}<pre><code>{words}</code></pre>",
            RedlineTextKind.Break => $"{FateMark(text.Trace)}<hr>",
            _ => Html.Of($"<p>{mark} {words}</p>"),
        };
    }

    /// <summary>Blocks that stand in another.</summary>
    public virtual Html Redlined(RedlineGroup group, RedlineView view)
    {
        var mark = view == RedlineView.Was || group.Kind == RedlineGroupKind.Item ? Html.Empty : FateMark(group.Trace with { Fate = RedlineFate.Same }, group.Note, "block");
        var blocks = Html.Join("\n", Shown(group.Blocks, block => block.Trace, view).Select(block => Redlined(block, view)));
        return group.Kind switch
        {
            RedlineGroupKind.Bullets => $"{mark}<ul>\n{blocks}\n</ul>",
            RedlineGroupKind.Numbers => $"{mark}<ol>\n{blocks}\n</ol>",
            RedlineGroupKind.Notes => $"{mark}<p class=\"label\">Footnotes</p>\n<ol>\n{blocks}\n</ol>",
            RedlineGroupKind.Quote => $"{mark}<blockquote>\n{blocks}\n</blockquote>",
            RedlineGroupKind.Item => $"<li class={Sign(group.Trace)}>{FateMark(group.Trace, group.Note, view == RedlineView.Was ? null : "item")}\n{blocks}</li>",
            _ => Html.Of($"{mark}<div class=\"box\">\n{blocks}\n</div>"),
        };
    }

    /// <summary>A table; its first column tells what became of each row.</summary>
    public virtual Html Redlined(RedlineTable table, RedlineView view)
    {
        var columns = Enumerable.Range(0, table.Columns.Count).Where(i => IsShown(table.Columns[i].Trace.Fate, view)).ToList();
        if (view == RedlineView.Was) columns = [.. columns.OrderBy(i => table.Columns[i].Trace.Was)];
        return $"""
            <div class="table" role="region" tabindex="0" aria-label="Table{(table.Number > 1 ? $" {table.Number}" : "")}, {(view == RedlineView.Was ? "earlier" : view == RedlineView.Now ? "later" : "both versions")}">
            <table>
            <thead><tr><th scope="col">Change</th>{columns.Select(i => Html.Of($"<th scope=\"col\">{FateMark(table.Columns[i].Trace, what: "column")} {Redlined(table.Columns[i].Head, view)}</th>"))}</tr></thead>
            <tbody>
            {Shown(table.Rows, row => row.Trace, view).Select(row => Html.Of($"""
                <tr class={Sign(row.Trace)}><td class="became">{RowMark(row.Trace, view)}</td>{columns.Select(i => Html.Of($"<td class={Sign(row.Cells[i].Fate)}{Html.Attribute("data-label", Label(table.Columns[i]))}>{Redlined(row.Cells[i].Runs, view)}</td>"))}</tr>

                """))}
            </tbody>
            </table>
            </div>
            """;
    }

    /// <summary>A thing with named parts: what it says, then those of its parts that changed.</summary>
    public virtual Html Redlined(RedlineEntry entry, RedlineView view)
    {
        var fields = entry.Fields.Where(field => IsShown(field.Fate, view)).ToList();
        var named = fields.Where(field => field.Label is not null && field.Fate != RedlineFate.Same).ToList();
        return $"""
            <div class="thing of-{entry.Kind}">
            <p class="label">{Words.Capital(Words.OfEntry(entry.Kind))}{Html.When(entry.Title is not null, () => entry.Title!.StartsWith('¶') ? $" {entry.Title}" : Html.Of($" “{entry.Title}”"))} {FateMark(entry.Trace, entry.Note)}</p>
            {fields.Where(field => field.Label is null).Select(field => Html.Of($"<div class=\"says\">{Shown(field.Blocks, block => block.Trace, view).Select(block => Redlined(block, view))}</div>\n"))}
            {Html.When(named.Count > 0, () => $"""
                <dl class="parts">
                {named.Select(field => Html.Of($"<div><dt>{field.Label}</dt><dd>{Shown(field.Blocks, block => block.Trace, view).Select(block => Redlined(block, view))}</dd></div>\n"))}
                </dl>
                """)}
            </div>
            """;
    }

    // What stands beside a cell where there is no room for heads.
    private static string? Label(RedlineColumn column)
    {
        var words = string.Concat(column.Head.Where(run => run.Fate != RedlineFate.Removed || column.Trace.Fate == RedlineFate.Removed).Select(run => run.Words + (run.IsSpaced ? " " : ""))).Trim();
        return words.Length == 0 ? null : words;
    }

    private static Html RowMark(Trace trace, RedlineView view) =>
        trace is { Fate: RedlineFate.Changed } or { IsMoved: true }
            ? $"<span class=\"fate {Sign(trace)}\">{Words.Capital(string.Join("; ", Became(trace, view)))}</span>"
            : FateMark(trace);

    private static IEnumerable<string> Became(Trace trace, RedlineView view)
    {
        if (trace.IsMoved) yield return view == RedlineView.Was ? $"moved: is row {trace.Now}" : $"moved: was row {trace.Was}";
        if (trace.Fate == RedlineFate.Changed) yield return "changed";
    }
}
