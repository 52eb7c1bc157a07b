namespace BriefingSite.Core.Model;

/// <summary>Prose without its dress: what remains when one reads it aloud.</summary>
public static class PlainText
{
    /// <summary>The words of a prose, citations left out, blocks joined by a space.</summary>
    public static string Extract(Prose prose) => prose.Blocks.Words(number => prose.Links[number].Title);

    /// <summary>The words of a prose in sections: see <see cref="PackedBlocks.Sections"/>.</summary>
    public static IReadOnlyList<(string? Id, string Heading, string Words)> Sections(Prose prose) =>
        prose.Blocks.Sections(number => prose.Links[number].Title);

    /// <summary>The words of a manuscript; a link by id without words of its own stands with its id.</summary>
    public static string Extract(UnresolvedProse prose) => prose.Blocks.Words(number => prose.Links[number].Written);

    /// <summary>The words of inlines.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <param name="title">The title of a link's target, by the link's number.</param>
    public static string Extract(ValueList<Inline> inlines, Func<int, string> title)
    {
        var draft = PlainTextBuilder.Begin();
        Write(inlines, title, draft);
        return draft.Take();
    }

    private static void Write(ValueList<Inline> inlines, Func<int, string> title, PlainTextBuilder draft)
    {
        foreach (var inline in inlines.AsSpan())
        {
            switch (inline)
            {
                case Text text: draft.Add(text.Value); break;
                case Code code: draft.Add(code.Value); break;
                case Emphasis emphasis: Write(emphasis.Content, title, draft); break;
                case LineBreak: draft.Add(' '); break;
                case Link { Content.Count: 0 } link: draft.Add(title(link.Number)); break;
                case Link link: Write(link.Content, title, draft); break;
                case TaskMark task: draft.Add(task.Sign + ' '); break;
                case Image image: draft.Add(image.Alternative); break;
            }
        }
    }
}
