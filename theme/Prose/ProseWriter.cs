using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>Draws prose: each block and inline by its kind. A custom theme overrides what it changes, see <see cref="Theme.CreateProseWriter(ProseSettings)"/>.</summary>
/// <param name="settings">What differs between the texts of a site.</param>
public partial class ProseWriter(ProseSettings settings) : ProseVisitor<Prose, Html>
{
    private readonly Dictionary<string, int> _tables = [];
    private readonly HashSet<string> _labels = [];
    private string _heading = settings.TableName;
    private string _footnotes = "";
    private (Prose? Prose, HashSet<int> Links) _quoted = (null, []);
    private (Prose? Prose, ForeignQuotations? Quotations) _foreign;
    private bool _isInBlock;

    /// <summary>Whether paragraphs are drawn without <c>p</c>, as in a list whose items are not separated by blank lines.</summary>
    protected bool IsTight { get; private set; }

    /// <summary>Draws a whole text.</summary>
    public virtual Html Blocks(Prose prose)
    {
        var outer = _footnotes;
        var blocks = prose.Blocks;
        if (blocks is [.., Core.Model.Footnotes]) _footnotes = ++settings.Notes.FootnoteSets == 1 ? "" : $"{settings.Notes.FootnoteSets}-";
        var drawn = Blocks(prose, blocks, tight: false);
        _footnotes = outer;
        return drawn;
    }

    /// <summary>Draws a whole text in parts: what comes before its first second-level heading, and each of its sections.</summary>
    public virtual IReadOnlyList<(Html? Heading, Html Content, int Words)> Sections(Prose prose)
    {
        var outer = _footnotes;
        var blocks = prose.Blocks;
        if (blocks is [.., Core.Model.Footnotes]) _footnotes = ++settings.Notes.FootnoteSets == 1 ? "" : $"{settings.Notes.FootnoteSets}-";
        var parts = new List<(Html? Heading, Html Content, int Words)>();
        var from = 0;
        while (from < blocks.Count)
        {
            var heading = blocks[from] as Heading;
            var next = from + 1;
            while (next < blocks.Count && blocks[next] is not (Core.Model.Heading { Level: 2 } or Core.Model.Footnotes)) next++;
            var content = blocks.Skip(heading is { Level: 2 } ? from + 1 : from).Take(next - (heading is { Level: 2 } ? from + 1 : from)).ToValueList();
            parts.Add((heading is { Level: 2 } ? Visit(prose, heading) : null, Blocks(prose, content, tight: false), content.OfType<Paragraph>().Sum(paragraph => WordsIn(PlainText.Extract(prose, paragraph.Content)))));
            from = next;
        }
        _footnotes = outer;
        return parts;
    }

    private static int WordsIn(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Draws a text in one line, as in a heading; of a text with other blocks than paragraphs, the words.</summary>
    public virtual Html Line(Prose prose) => prose.Blocks.All(block => block is Paragraph)
        ? Html.Join(" ", prose.Blocks.OfType<Paragraph>().Select(paragraph => Inlines(prose, paragraph.Content)))
        : Html.Text(PlainText.Extract(prose));

    /// <summary>Draws blocks.</summary>
    /// <param name="prose">The text that contains them.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="tight">Whether paragraphs are drawn without <c>p</c>.</param>
    protected Html Blocks(Prose prose, ValueList<Block> blocks, bool tight)
    {
        var outer = IsTight;
        IsTight = tight;
        var drawn = Html.Join("\n", blocks.Select(block => Visit(prose, block)));
        IsTight = outer;
        return drawn;
    }

    /// <summary>Draws a paragraph.</summary>
    protected override Html Paragraph(Prose prose, Paragraph paragraph)
    {
        var content = Inlines(prose, paragraph.Content);
        return IsTight ? content : Html.Create($"<p>{content}</p>");
    }

    /// <summary>Draws a heading.</summary>
    protected override Html Heading(Prose prose, Heading heading)
    {
        var content = Inlines(prose, heading.Content);
        if (settings.IsEntry) return $"<h3>{content}</h3>";
        _heading = PlainText.Extract(prose, heading.Content);
        return heading.Level switch
        {
            1 => $"<h1 id={new Anchor(heading.Id)}>{content}</h1>",
            2 => $"<h2 id={new Anchor(heading.Id)}>{content}</h2>",
            3 => $"<h3 id={new Anchor(heading.Id)}>{content}</h3>",
            4 => $"<h4 id={new Anchor(heading.Id)}>{content}</h4>",
            5 => $"<h5 id={new Anchor(heading.Id)}>{content}</h5>",
            _ => $"<h6 id={new Anchor(heading.Id)}>{content}</h6>",
        };
    }

    /// <summary>Draws a block quotation.</summary>
    protected override Html Quote(Prose prose, Quote quote) => $"<blockquote>\n{Blocks(prose, quote.Blocks, tight: false)}\n</blockquote>";

    /// <summary>Draws a list.</summary>
    protected override Html List(Prose prose, ItemList list)
    {
        var items = Html.Join(list.Items.Select(item => Html.Create($"<li>{Blocks(prose, item.Blocks, list.Tight)}</li>\n")));
        return list.Start switch
        {
            null => $"<ul>\n{items}</ul>",
            1 => $"<ol>\n{items}</ol>",
            { } start => $"<ol start={start}>\n{items}</ol>",
        };
    }

    /// <summary>Draws code.</summary>
    protected override Html CodeBlock(Prose prose, CodeBlock code) =>
        $"<pre><code{Html.Attribute("class", code.Language is { } language ? $"language-{language}" : null)}>{code.Text}</code></pre>";

    /// <summary>Draws a thematic break.</summary>
    protected override Html ThematicBreak(Prose prose, ThematicBreak line) => $"<hr>";

    /// <summary>Draws a definition list.</summary>
    protected override Html DefinitionList(Prose prose, DefinitionList list) => $"<dl>\n{list.Items.Select(item => Definition(prose, item))}</dl>";

    /// <summary>Draws a div that is not a claim.</summary>
    protected override Html Div(Prose prose, Div div) =>
        $"<div{Html.Id(settings.IsEntry ? null : div.Id)}{Classes(div.Classes)}>\n{Blocks(prose, div.Blocks, tight: false)}\n</div>";

    /// <summary>Draws a claim at its place in the text.</summary>
    protected override Html Claim(Prose prose, ClaimBlock claim) => settings.DrawClaim(prose.Claims[claim.Number]);

    /// <summary>Draws a table in a region of its own, which scrolls where the screen is narrow.</summary>
    protected override Html Table(Prose prose, Table table)
    {
        var head = Html.When(table.Head.Count > 0, () => $"<thead>\n{table.Head.Select(row => Row(prose, table, row, head: true))}</thead>\n");
        var body = Html.When(table.Rows.Count > 0, () => $"<tbody>\n{table.Rows.Select(row => Row(prose, table, row, head: false))}</tbody>\n");
        return Html.Create($"""<div class="table" role="region" tabindex="0" aria-label={Label(_heading)}><table>{head}{body}</table></div>""");
    }

    // Labels of regions are unique on a page: the second table under a heading is "Heading, 2", unless another heading has that text.
    private string Label(string heading)
    {
        string label;
        do
        {
            var number = _tables[heading] = _tables.GetValueOrDefault(heading) + 1;
            label = number == 1 ? heading : $"{heading}, {number}";
        }
        while (!_labels.Add(label));
        return label;
    }

    private Html Row(Prose prose, Table table, TableRow row, bool head) => $"<tr>{row.Cells.Select((cell, i) => Cell(prose, table.Columns[i], cell, head))}</tr>\n";

    /// <summary>Draws a cell of a table.</summary>
    protected virtual Html Cell(Prose prose, Alignment alignment, ValueList<Inline> cell, bool head)
    {
        var name = Html.Attribute("class", alignment switch { Alignment.Left => "left", Alignment.Center => "center", Alignment.Right => "right", _ => null });
        var content = Inlines(prose, cell);
        return head ? Html.Create($"<th scope=\"col\"{name}>{content}</th>") : Html.Create($"<td{name}>{content}</td>");
    }

    private Html Definition(Prose prose, DefinitionItem item)
    {
        var terms = Html.Join(item.Terms.Select(term => Html.Create($"<dt>{Inlines(prose, term)}</dt>\n")));
        return $"{terms}{item.Definitions.Select(blocks => Html.Create($"<dd>{Blocks(prose, blocks, item.Tight)}</dd>\n"))}";
    }

    private static Html Classes(ValueList<string> classes) => Html.Attribute("class", classes.Count == 0 ? null : string.Join(' ', classes));
}
