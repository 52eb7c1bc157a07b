using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <content>Inlines.</content>
public partial class ProseWriter
{
    /// <summary>Draws inlines of a text. The mark of a citation follows the preceding word without a space.</summary>
    public virtual Html Inlines(Prose prose, ValueList<Inline> inlines)
    {
        var isOutermost = !_isInBlock;
        if (isOutermost) Foreign(prose)?.Find(inlines);
        _isInBlock = true;
        var drawn = new List<Html>(inlines.Count);
        for (var i = 0; i < inlines.Count; i++)
        {
            var beforeCite = i + 1 < inlines.Count && inlines[i + 1] is Cite;
            var inline = (inlines[i], beforeCite) switch
            {
                (LineBreak { }, true) => null,
                (Text text, _) when beforeCite || (i + 2 < inlines.Count && inlines[i + 1] is LineBreak && inlines[i + 2] is Cite) => text with { Value = text.Value.TrimEnd() },
                var (other, _) => other,
            };
            if (inline is not null) drawn.Add(Visit(prose, inline));
        }
        if (isOutermost) _isInBlock = false;
        return Html.Join(drawn);
    }

    /// <summary>Draws text.</summary>
    protected override Html Text(Prose prose, Text text) => Words(prose, text, text.Value);

    /// <summary>Draws inline code.</summary>
    protected override Html Code(Prose prose, Code code) => Styled(TextStyle.Code, Words(prose, code, code.Value));

    private Html Words(Prose prose, Inline inline, string words) => Foreign(prose) is { } foreign ? foreign.Draw(inline, words) : Html.Text(words);

    private ForeignQuotations? Foreign(Prose prose)
    {
        if (!ReferenceEquals(_foreign.Prose, prose)) _foreign = (prose, ForeignQuotations.In(prose));
        return _foreign.Quotations;
    }

    /// <summary>Draws emphasized or struck-out text.</summary>
    protected override Html Emphasis(Prose prose, Emphasis emphasis) => Styled(emphasis.Style, Inlines(prose, emphasis.Content));

    /// <summary>Draws a line end.</summary>
    protected override Html LineBreak(Prose prose, LineBreak lineBreak) => lineBreak.Hard ? Html.Create($"<br>\n") : Html.Create($"\n");

    /// <summary>Draws a picture.</summary>
    protected override Html Image(Prose prose, Image image) =>
        $"""<img src={Address.Resolve(prose.Links[image.Number].Url)} alt="{image.Alternative}"{Html.Attribute("title", image.Title)}>""";

    /// <summary>Draws the mark of a task.</summary>
    protected override Html TaskMark(Prose prose, TaskMark task) =>
        $"""<span class="task" role="img" aria-label="{(task.IsDone ? "Done:" : "Not done:")}">{task.Sign}</span> """;

    /// <summary>Draws a mark of what the text before it is: that a figure is ours. Quotation marks around nobody's words speak for themselves.</summary>
    protected override Html TextMark(Prose prose, TextMark mark) => mark.Meaning switch
    {
        TextMeaning.Scare => Html.Empty,
        TextMeaning.Ours => $""" <small title="Worked out by the writers; no source says it">(our figure)</small>""",
        TextMeaning.Translation => Translated(mark.Words),
    };

    /// <summary>Draws our translation of a quotation; nothing where there is none.</summary>
    internal static Html Translated(string? words) => Html.When(!string.IsNullOrEmpty(words), () =>
        $""" <small class="translation" title="Translated by the writers; the original is what was checked">({ReaderLabels.OurTranslation}: “{words}”)</small>""");

    /// <summary>Draws formatted text.</summary>
    internal static Html Styled(TextStyle style, Html words) => style switch
    {
        TextStyle.Emphasis => $"<em>{words}</em>",
        TextStyle.Strong => $"<strong>{words}</strong>",
        TextStyle.Strikethrough => $"<del>{words}</del>",
        TextStyle.Code => $"<code>{words}</code>",
    };

    /// <summary>Draws a link.</summary>
    protected override Html Link(Prose prose, Link link)
    {
        var target = prose.Links[link.Number];
        var content = link.Content.Count == 0 ? Html.Text(target.InText) : Inlines(prose, link.Content);
        // In print an address follows a link, but never within a quotation.
        var name = target.Kind == TargetKind.Term ? "term" : target.Kind == TargetKind.Outside && IsQuoted(prose, link) ? "in-quotation" : null;
        var relation = target.Kind == TargetKind.Outside ? "external" : null;
        return $"<a href={Address.Resolve(target.Url)}{Html.Attribute("class", name)}{Html.Attribute("rel", relation)}{Html.Attribute("title", link.Title)}>{content}</a>";
    }

    private bool IsQuoted(Prose prose, Link link)
    {
        if (!ReferenceEquals(_quoted.Prose, prose))
            _quoted = (prose, prose.Citations.SelectMany(citation => citation.Quotations).SelectMany(cited => cited.Quotation.Links).Select(quoted => quoted.Number).ToHashSet());
        return _quoted.Links.Contains(link.Number);
    }

    /// <summary>Draws the marks of a citation: one for each passage, or passages in a row, that it names.</summary>
    protected override Html Cite(Prose prose, Cite cite)
    {
        if (!settings.HasNoteMarks) return Html.Empty;
        var marks = settings.Notes.Add(prose.Citations.AsSpan().Slice(cite.First, cite.Count).ToArray());
        return $"""<sup class="cite">{Html.Join(",", marks.Select(NoteMark))}</sup>""";
    }

    /// <summary>Draws the mark of a note.</summary>
    protected virtual Html NoteMark(NoteMark mark)
    {
        var label = $"Note {mark.Note.Number}: {Describe(mark)}";
        return $"""<a id={new Anchor(mark.Id)} href={new Anchor(mark.Target).Link} role="doc-noteref" aria-label={label}>{mark.Note.Number}</a>""";
    }

    private static string Describe(NoteMark mark)
    {
        var signal = mark.Bearing == Bearing.Supports ? "" : $"{Theme.SignalOf(mark.Bearing)}: ";
        var passages = mark.Note.Range is { } range ? $", {(range.First == range.Last ? "passage" : "passages")} {range}" : "";
        return $"{signal}{mark.Note.Source.Short}{passages}";
    }
}
