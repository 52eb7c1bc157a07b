using System.Text;
using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.ProseComparison;

/// <summary>Reads a prose into what is compared.</summary>
/// <param name="prose">The prose.</param>
/// <param name="titles">What addresses are called.</param>
/// <param name="note">A name for a footnote, by its number, that both versions share.</param>
internal sealed class ReadProseSection(Prose prose, Titles titles, Func<int, string> note)
{
    // Marks in the stream of words: one that belongs to what stands before it, and one that belongs to what follows.
    private const char Trailing = '\uE000';
    private const char Leading = '\uE001';

    private readonly List<Sentence> _sentences = [];
    private readonly List<SectionHead> _headings = [];
    private readonly List<Grid> _tables = [];
    private readonly Dictionary<int, string> _notes = [];
    private string _section = "";

    /// <summary>Reads it.</summary>
    public ProseSection Read()
    {
        Walk(prose.Blocks.Unpack(), "paragraph");
        return new(_sentences, _headings, _tables, _notes);
    }

    /// <summary>The whole prose as one sentence, for what is compared as a whole: a claim, an answer, a cell.</summary>
    public Sentence Whole() => Merge(prose.Blocks.SelectMany(block => block.Texts()), default, "statement");

    private void Walk(IEnumerable<Block> blocks, string shape)
    {
        foreach (var block in blocks) Walk(block, shape);
    }

    private void Walk(Block block, string shape)
    {
        switch (block)
        {
            case Heading heading:
                _section = heading.Id;
                _headings.Add(new(Merge([heading.Content], heading.At, "heading"), heading.Id, heading.Level));
                break;
            case Paragraph paragraph:
                _sentences.AddRange(Cut(paragraph.Content, paragraph.At, shape));
                break;
            case Quote quote:
                Walk(quote.Blocks, "quote");
                break;
            case ItemList list:
                foreach (var item in list.Items) Walk(item.Blocks, list.Start is null ? "item" : "numbered item");
                break;
            case DefinitionList list:
                _tables.Add(new(list.At, ["term", "meaning"], [.. list.Items.Select(item => (IReadOnlyList<Sentence>)
                [
                    Merge(item.Terms, list.At, "cell"),
                    Merge(item.Definitions.SelectMany(definition => definition.SelectMany(inner => inner.Texts())), list.At, "cell"),
                ])]));
                break;
            case Table table:
                var heads = table.Head.Count == 0 ? [] : table.Head[0].Cells.Select(cell => Merge([cell], table.At, "cell").Words).ToList();
                for (var i = heads.Count; i < table.Columns.Count; i++) heads.Add($"column {i + 1}");
                _tables.Add(new(table.At, heads, [.. table.Rows.Select(row => (IReadOnlyList<Sentence>)[.. row.Cells.Select(cell => Merge([cell], table.At, "cell"))])]));
                break;
            case CodeBlock code:
                _sentences.Add(new(code.Text.Trim(), code.At, "code", _section));
                break;
            case Div div:
                Walk(div.Blocks, div.Classes.Count == 0 ? shape : $"{string.Join(' ', div.Classes)} {shape}");
                break;
            case Footnotes notes:
                foreach (var each in notes.Notes)
                {
                    var first = _sentences.Count;
                    Walk(each.Blocks, "note");
                    _notes[each.Number] = string.Join(' ', _sentences.Skip(first).Select(sentence => sentence.Key));
                }
                break;
        }
    }

    private Sentence Merge(IEnumerable<ValueList<Inline>> texts, UncomparedLocation at, string shape)
    {
        var stream = new Stream(prose, titles, note);
        foreach (var text in texts)
        {
            stream.Write(text);
            stream.Words.Append(' ');
        }
        return stream.Sentence(0..stream.Words.Length, stream.At(0, at), shape, _section);
    }

    private IEnumerable<Sentence> Cut(ValueList<Inline> content, UncomparedLocation at, string shape)
    {
        var stream = new Stream(prose, titles, note);
        stream.Write(content);
        return Sentences.Ranges(stream.Words.ToString(), sign => sign == Trailing)
            .Select(range => stream.Sentence(range, stream.At(range.Start.Value, at), shape, _section)).Where(sentence => sentence.Key.Length > 0);
    }

    /// <summary>Inlines as one run of words with marks in it, and what each mark stands for.</summary>
    private sealed class Stream(Prose prose, Titles titles, Func<int, string> note)
    {
        private readonly List<(int Index, Action<Sentence> Hang)> _marks = [];
        private readonly List<(int Index, UncomparedLocation At)> _places = [];

        public StringBuilder Words { get; } = new();

        public UncomparedLocation At(int index, UncomparedLocation fallback) => _places.Where(place => place.Index <= index).Select(place => (UncomparedLocation?)place.At).LastOrDefault() ?? fallback;

        public void Write(ValueList<Inline> inlines)
        {
            foreach (var inline in inlines)
            {
                _places.Add((Words.Length, inline.At));
                Write(inline);
            }
        }

        public Sentence Sentence(Range range, UncomparedLocation at, string shape, string section)
        {
            var (start, length) = range.GetOffsetAndLength(Words.Length);
            var sentence = new Sentence(Plain(start, start + length), at, shape, section);
            foreach (var (index, hang) in _marks)
                if (index >= start && index < start + length) hang(sentence);
            return sentence;
        }

        private void Write(Inline inline)
        {
            switch (inline)
            {
                case Core.Model.Text text: Words.Append(text.Value.Replace(Trailing, '\uFFFD').Replace(Leading, '\uFFFD')); break;
                case Code code: Around(() => Words.Append(code.Value), (sentence, words) => sentence.Formatting.Add($"`{words}`")); break;
                case LineBreak: Words.Append(' '); break;
                // In words, so that what gets done changes the meaning as a negation does.
                case TaskMark task: Words.Append(task.IsDone ? "Done: " : "Not done: "); break;
                case Emphasis { Kind: EmphasisKind.Strikethrough } isStruckOut: Around(() => Write(isStruckOut.Content), (sentence, words) => sentence.Strikethroughs.Add(words)); break;
                case Emphasis stressed: Around(() => Write(stressed.Content), (sentence, words) => sentence.Formatting.Add(stressed.Kind == EmphasisKind.Strong ? $"**{words}**" : $"*{words}*")); break;
                case Link link:
                    Around(
                        () => { if (link.Content.Count == 0) Words.Append(titles.Find(prose.Links[link.Number])); else Write(link.Content); },
                        (sentence, words) => sentence.Links.Add((words, prose.Links[link.Number].Url)));
                    if (link.Title is { } title) Mark(Trailing, sentence => sentence.Formatting.Add($"title {title}"));
                    break;
                case Image image:
                    Around(() => Words.Append(image.Alternative), (sentence, _) => sentence.Pictures.Add(prose.Links[image.Number].Url));
                    if (image.Title is { } caption) Mark(Trailing, sentence => sentence.Formatting.Add($"title {caption}"));
                    break;
                case Cite cite: Mark(Trailing, sentence => sentence.Citations.AddRange(prose.Citations.Skip(cite.First).Take(cite.Count))); break;
                case FootnoteMark mark: Mark(Trailing, sentence => sentence.Notes.Add(note(mark.Number))); break;
            }
        }

        private void Mark(char sign, Action<Sentence> hang)
        {
            _marks.Add((Words.Length, hang));
            Words.Append(sign);
        }

        // Belongs to the sentence in which it begins.
        private void Around(Action write, Action<Sentence, string> hang)
        {
            var start = Words.Length;
            var end = start;
            Mark(Leading, sentence => hang(sentence, Plain(start, end)));
            write();
            end = Words.Length;
            Words.Append(Trailing);
        }

        // Where a citation has been left out, a space stands before the full stop or twice.
        private string Plain(int start, int end)
        {
            var text = new StringBuilder(end - start);
            for (var i = start; i < end; i++)
            {
                var sign = Words[i];
                if (sign is Trailing or Leading) continue;
                if (char.IsWhiteSpace(sign))
                {
                    if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
                    continue;
                }
                if (sign is '.' or ',' or ';' or ':' or '?' or '!' && text.Length > 0 && text[^1] == ' ') text.Length--;
                text.Append(sign);
            }
            return text.ToString().Trim();
        }
    }
}
