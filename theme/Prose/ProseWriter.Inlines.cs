using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <content>Inlines.</content>
public partial class ProseWriter
{
    /// <summary>Draws inlines of a text. The mark of a citation stands directly behind the words before it.</summary>
    public virtual Html Inlines(Prose prose, ValueList<Inline> inlines)
    {
        var drawn = new List<Html>(inlines.Count);
        for (var i = 0; i < inlines.Count; i++)
        {
            var beforeCite = i + 1 < inlines.Count && inlines[i + 1] is Cite;
            var inline = (inlines[i], beforeCite) switch
            {
                (LineBreak, true) => null,
                (Text text, _) when beforeCite || (i + 2 < inlines.Count && inlines[i + 1] is LineBreak && inlines[i + 2] is Cite) => text with { Value = text.Value.TrimEnd() },
                var (other, _) => other,
            };
            if (inline is not null) drawn.Add(Inline(prose, inline));
        }
        return Html.Join(drawn);
    }

    /// <summary>Draws an inline.</summary>
    protected virtual Html Inline(Prose prose, Inline inline) => inline switch
    {
        Text text => Html.Text(text.Value),
        Code code => Html.Create($"<code>{code.Value}</code>"),
        Emphasis { Kind: EmphasisKind.Emphasis } emphasis => Html.Create($"<em>{Inlines(prose, emphasis.Content)}</em>"),
        Emphasis { Kind: EmphasisKind.Strong } strong => Html.Create($"<strong>{Inlines(prose, strong.Content)}</strong>"),
        Emphasis isStruckOut => Html.Create($"<del>{Inlines(prose, isStruckOut.Content)}</del>"),
        LineBreak { Hard: true } => Html.Create($"<br>\n"),
        LineBreak => Html.Create($"\n"),
        Link link => Link(prose, link),
        Image image => Html.Create($"""<img src={Address.Resolve(prose.Links[image.Number].Url)} alt="{image.Alternative}"{Html.Attribute("title", image.Title)}>"""),
        TaskMark task => Html.Create($"""<span class="task" role="img" aria-label="{(task.IsDone ? "Done:" : "Not done:")}">{task.Sign}</span> """),
        Cite cite => Cite(prose, cite),
        FootnoteMark mark => FootnoteMark(mark),
        _ => throw new ArgumentException($"There is no method for inlines of the kind {inline.GetType().Name}.", nameof(inline)),
    };

    /// <summary>Draws a link.</summary>
    protected virtual Html Link(Prose prose, Link link)
    {
        var target = prose.Links[link.Number];
        var content = link.Content.Count == 0 ? Html.Text(target.Title) : Inlines(prose, link.Content);
        // In print an address stands behind a link, but never between the words of a source.
        var name = target.Kind == TargetKind.Term ? "term" : target.Kind == TargetKind.Outside && IsQuoted(prose, link) ? "in-quotation" : null;
        var relation = target.Kind == TargetKind.Outside ? "external" : null;
        return $"<a href={Address.Resolve(target.Url)}{Html.Attribute("class", name)}{Html.Attribute("rel", relation)}{Html.Attribute("title", link.Title)}>{content}</a>";
    }

    private bool IsQuoted(Prose prose, Link link)
    {
        if (!ReferenceEquals(_quoted.Prose, prose))
            _quoted = (prose, prose.Citations.SelectMany(citation => citation.Quotation?.Links ?? []).Select(quoted => quoted.Number).ToHashSet());
        return _quoted.Links.Contains(link.Number);
    }

    /// <summary>Draws the mark of a note.</summary>
    protected virtual Html Cite(Prose prose, Cite cite)
    {
        var citations = ValueList.Create(prose.Citations.AsSpan().Slice(cite.First, cite.Count));
        var note = notes.Add(citations);
        var label = $"Note {note.Number}: {string.Join("; ", citations.Select(Say))}";
        return $"""<sup class="cite"><a id={new Anchor(note.Mark(note.Mentions))} href={new Anchor($"note.{note.Number}").Link} role="doc-noteref" aria-label={label}>{note.Number}</a></sup>""";
    }

    private static string Say(Citation citation) => citation.Ranges switch
    {
        [] => citation.Source.Short,
        [{ } only] when only.First == only.Last => $"{citation.Source.Short}, passage {only}",
        var ranges => $"{citation.Source.Short}, passages {string.Join(", ", ranges)}",
    };
}
