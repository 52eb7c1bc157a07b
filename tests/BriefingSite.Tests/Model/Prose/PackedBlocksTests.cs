using System.Collections;
using BriefingSite.Core.Model;
using Xunit;

namespace BriefingSite.Tests.Model;

public class PackedBlocksTests
{
    [Fact]
    public void What_is_unpacked_is_what_was_packed_places_and_all()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var blocks = new RandomTree(seed).Blocks();
            var packed = PackedBlocks.Create(blocks.AsSpan());
            Assert.Equal(Told(blocks), Told(packed.Unpack()));
            Assert.Equal(blocks.Count, packed.Count);
            Assert.Equal(blocks, packed);
        }
    }

    [Fact]
    public void No_kind_of_block_or_inline_is_forgotten()
    {
        var met = Enumerable.Range(0, 500).SelectMany(seed => Told(new RandomTree(seed).Blocks()).Split('\n')).ToHashSet();
        Assert.All(
            typeof(Block).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Block)) || type.IsSubclassOf(typeof(Inline))),
            type => Assert.Contains(type.Name, met));
    }

    [Fact]
    public void Texts_are_equal_wherever_they_stand()
    {
        PackedBlocks one = [new Paragraph(new Location("a.md", 1, 1, 4), [new Text(new Location("a.md", 1, 1, 4), "Word")])];
        PackedBlocks moved = [new Paragraph(new Location("b.md", 300, 2, 90), [new Text(default, "Word")])];
        PackedBlocks other = [new Paragraph(new Location("a.md", 1, 1, 4), [new Text(new Location("a.md", 1, 1, 4), "Work")])];
        Assert.Equal(one, moved);
        Assert.Equal(one.GetHashCode(), moved.GetHashCode());
        Assert.NotEqual(one, other);
        Assert.NotEqual(one, PackedBlocks.Empty);
    }

    [Fact]
    public void The_ids_are_those_of_headings_and_divs_in_their_order()
    {
        PackedBlocks blocks =
        [
            new Heading(default, 2, "one", []),
            new Div(default, null, [], [new Heading(default, 3, "two", []), new Div(default, "three", [], [])]),
            new ItemList(default, null, true, [new([new Heading(default, 3, "four", [])])]),
        ];
        Assert.Equal(["one", "two", "three", "four"], blocks.Ids);
    }

    [Fact]
    public void The_words_are_those_of_what_is_unpacked()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            PackedBlocks packed = [.. new RandomTree(seed).Blocks()];
            Assert.Equal(WordsOf(packed.Unpack()), packed.Words(Title));
        }
    }

    [Fact]
    public void Sections_begin_at_the_headings_that_stand_in_no_other_block()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            PackedBlocks packed = [.. new RandomTree(seed).Blocks()];
            var (expected, below) = (new List<(string?, string, string)>(), new List<Block>());
            var (id, heading) = ((string?)null, "");
            foreach (var block in packed.Unpack().Append(new Heading(default, 1, "the end", [])))
            {
                if (block is not Heading next)
                {
                    below.Add(block);
                    continue;
                }
                expected.Add((id, heading, WordsOf(below)));
                (id, heading) = (next.Id, PlainText.Extract(next.Content, Title));
                below.Clear();
            }
            Assert.Equal(expected, packed.Sections(Title));
        }
    }

    [Fact]
    public void Places_of_two_files_are_refused() => Assert.Throws<ArgumentException>(
        () => PackedBlocks.Create([new ThematicBreak(new Location("a.md", 1, 1)), new ThematicBreak(new Location("b.md", 1, 1))]));

    private static string Title(int number) => $"({number})";

    private static string WordsOf(IEnumerable<Block> blocks) =>
        PlainText.Extract([.. blocks.Texts().SelectMany(text => text.Append(new LineBreak(default, false)))], Title);

    /// <summary>A thing and all in it, kinds, values and places, one to a line.</summary>
    private static string Told(object? thing) => thing switch
    {
        null => "null",
        string text => $"'{text}'",
        UncomparedLocation place => $"{place.At.File}:{place.At.Line}:{place.At.Column}+{place.At.Length}",
        IEnumerable list => string.Join('\n', list.Cast<object?>().Select(Told).Prepend("[").Append("]")),
        _ when thing.GetType().Assembly == typeof(Block).Assembly && thing.GetType().IsClass =>
            string.Join('\n', thing.GetType().GetProperties().Select(property => Told(property.GetValue(thing))).Prepend(thing.GetType().Name)),
        _ => $"{thing}",
    };

    /// <summary>A tree made up at random; the same for the same number.</summary>
    private sealed class RandomTree(int seed)
    {
        private static readonly string[] Words = ["", "a", "Zürich – Köln", "🚂", "فارسی", "a\nb", "\0", new('x', 300)];

        private readonly Random _random = new(seed);
        private int _line = 1;

        public ValueList<Block> Blocks() => Blocks(3);

        private ValueList<Block> Blocks(int depth) => List(() => Block(depth));

        private Block Block(int depth) => _random.Next(depth > 0 ? 11 : 4) switch
        {
            0 => new Paragraph(At(), Inlines(3)),
            1 => new CodeBlock(At(), Perhaps(), Word()),
            2 => new ThematicBreak(At()),
            3 => new ClaimBlock(At(), Number()),
            4 => new Heading(At(), _random.Next(1, 7), Word(), Inlines(2)),
            5 => new Quote(At(), Blocks(depth - 1)),
            6 => new ItemList(At(), _random.Next(2) == 0 ? null : Number(), Flag(), List(() => new ListItem(Blocks(depth - 1)))),
            7 => new Table(At(), List(() => (Alignment)_random.Next(4)), List(Row), List(Row)),
            8 => new DefinitionList(At(), List(() => new DefinitionItem(List(() => Inlines(1)), List(() => Blocks(depth - 1)), Flag()))),
            9 => new Div(At(), Perhaps(), List(Word), Blocks(depth - 1)),
            _ => new Footnotes(At(), List(() => new Footnote(Number(), Number(), Blocks(depth - 1)))),
        };

        private ValueList<Inline> Inlines(int depth) => List(() => Inline(depth));

        private Inline Inline(int depth) => _random.Next(depth > 0 ? 9 : 7) switch
        {
            0 => new Text(At(), Word()),
            1 => new Code(At(), Word()),
            2 => new LineBreak(At(), Flag()),
            3 => new Image(At(), Number(), Perhaps(), Word()),
            4 => new Cite(At(), Number(), Number()),
            5 => new FootnoteMark(At(), Number(), Number()),
            6 => new TaskMark(At(), Flag()),
            7 => new Emphasis(At(), (EmphasisKind)_random.Next(3), Inlines(depth - 1)),
            _ => new Link(At(), Number(), Perhaps(), Inlines(depth - 1)),
        };

        private TableRow Row() => new(List(() => Inlines(1)));

        private ValueList<T> List<T>(Func<T> item) => Enumerable.Range(0, _random.Next(4)).Select(_ => item()).ToValueList();

        // Footnotes are read last and stand anywhere: lines go back, too.
        private Location At() => _random.Next(9) == 0 ? default : new("text.md", Math.Max(1, _line += _random.Next(-3, 300)), _random.Next(1, 400), _random.Next(1, 200));

        private int Number() => _random.Next(4) == 0 ? _random.Next() : _random.Next(200);

        private bool Flag() => _random.Next(2) == 0;

        private string Word() => Words[_random.Next(Words.Length)];

        private string? Perhaps() => Flag() ? null : Word();
    }
}
