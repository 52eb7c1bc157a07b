using System.Buffers;
using System.Text;

namespace BriefingSite.Core.Model;

/// <summary>Prose without its dress: what remains when one reads it aloud.</summary>
public static class PlainText
{
    /// <summary>The words of a prose, citations left out, blocks joined by a space.</summary>
    public static string Of(Prose prose) => Of(prose, prose.Blocks);

    /// <summary>The words of blocks of a prose, joined by a space.</summary>
    public static string Of(Prose prose, IEnumerable<Block> blocks) => Of(blocks, number => prose.Links[number].Title);

    /// <summary>The words of a manuscript; a link by id without words of its own stands with its id.</summary>
    public static string Of(Manuscript manuscript) => Of(manuscript.Blocks, number => manuscript.Links[number].Written);

    /// <summary>The words of inlines.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <param name="title">The title of a link's target, by the link's number.</param>
    public static string Of(ValueList<Inline> inlines, Func<int, string> title)
    {
        var output = Draft();
        Write(inlines, title, output);
        return Tidy(output);
    }

    private static string Of(IEnumerable<Block> blocks, Func<int, string> title)
    {
        var output = Draft();
        foreach (var inlines in blocks.Texts())
        {
            Write(inlines, title, output);
            output.Append(' ');
        }
        return Tidy(output);
    }

    private static void Write(ValueList<Inline> inlines, Func<int, string> title, StringBuilder output)
    {
        foreach (var inline in inlines.AsSpan())
        {
            switch (inline)
            {
                case Text text: output.Append(text.Value); break;
                case Code code: output.Append(code.Value); break;
                case Emphasis emphasis: Write(emphasis.Content, title, output); break;
                case LineBreak: output.Append(' '); break;
                case Link { Content.Count: 0 } link: output.Append(title(link.Number)); break;
                case Link link: Write(link.Content, title, output); break;
                case Image image: output.Append(image.Alternative); break;
            }
        }
    }

    // Every text of a briefing passes here, some twice: one draft for each thread.
    [ThreadStatic]
    private static StringBuilder? _draft;

    private static StringBuilder Draft() => (_draft ??= new(4096)).Clear();

    // Where a citation has been left out, a space stands before the full stop or twice.
    private static string Tidy(StringBuilder output)
    {
        var letters = ArrayPool<char>.Shared.Rent(output.Length);
        output.CopyTo(0, letters, output.Length);
        var read = letters.AsSpan(0, output.Length);
        var (length, isBehindSpace) = (0, false);
        for (var i = 0; i < read.Length; i++)
        {
            var letter = read[i];
            if (char.IsWhiteSpace(letter))
            {
                isBehindSpace = true;
                continue;
            }
            if (isBehindSpace && length > 0)
            {
                var isAlone = i + 1 == read.Length || char.IsWhiteSpace(read[i + 1]);
                if (!(isAlone && letter is ('.' or ',' or ';' or ':' or '?' or '!'))) read[length++] = ' ';
            }
            read[length++] = letter;
            isBehindSpace = false;
        }
        var text = new string(letters, 0, length);
        ArrayPool<char>.Shared.Return(letters);
        return text;
    }
}
