using System.Collections;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Reading.Markdown;
using Xunit;

namespace BriefingSite.Tests.Model;

/// <summary>A prose keeps its blocks packed: what is read from it is what was put into it.</summary>
public class PackedBlocksTests
{
    private const int Rounds = 500;
    private const int Links = 20;

    private static readonly Lazy<HashSet<string>> s_examples = new(() =>
        ExampleTests.Examples().SelectMany(example => Describe(Sample.Read(example.Data.Item2).Manuscript).Split('\n')).ToHashSet(StringComparer.Ordinal));

    public static TheoryData<Type> Kinds => new(RandomProse.Kinds);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_is_unpacked_as_it_was_packed(Type kind)
    {
        for (var seed = 0; seed < Rounds / 10; seed++)
        {
            var created = new RandomProse(seed).Create(kind);
            var block = created as Block ?? new Paragraph(default, [(Inline)created]);
            Assert.Equal(Describe(block), Describe(Pack(block).Blocks[0]));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_an_example_that_shows_how_it_is_drawn(Type kind) =>
        Assert.True(s_examples.Value.Contains(kind.Name), $"Examples.md has no example of {kind.Name}.");

    [Fact]
    public void What_is_unpacked_is_what_was_packed_locations_and_all()
    {
        for (var seed = 0; seed < Rounds; seed++)
        {
            var blocks = new RandomProse(seed).Blocks();
            Assert.Equal(Describe(blocks), Describe(Pack(blocks).Blocks));
        }
    }

    [Fact]
    public void Texts_are_equal_wherever_they_stand()
    {
        var one = Pack(new Paragraph(new Location("a.md", 1, 1, 4), [new Text(new Location("a.md", 1, 1, 4), "Word")]));
        var moved = Pack(new Paragraph(new Location("b.md", 300, 2, 90), [new Text(default, "Word")]));
        var other = Pack(new Paragraph(new Location("a.md", 1, 1, 4), [new Text(new Location("a.md", 1, 1, 4), "Work")]));
        Assert.Equal(one, moved);
        Assert.Equal(one.GetHashCode(), moved.GetHashCode());
        Assert.NotEqual(one, other);
        Assert.NotEqual(one, UnresolvedProse.Empty);
    }

    [Fact]
    public void The_anchors_are_the_ids_of_headings_and_divs_in_their_order()
    {
        var prose = Pack(
            new Heading(default, 2, "one", []),
            new Div(default, null, [], [new Heading(default, 3, "two", []), new Div(default, "three", [], [])]),
            new ItemList(default, null, true, [new([new Heading(default, 3, "four", [])])]));
        Assert.Equal(["one", "two", "three", "four"], prose.Anchors);
    }

    [Fact]
    public void The_words_are_those_of_the_inlines()
    {
        for (var seed = 0; seed < Rounds; seed++)
        {
            var prose = Resolve(new RandomProse(seed, Links).Blocks());
            Assert.Equal(WordsOf(prose, prose.Blocks), PlainText.Extract(prose));
        }
    }

    [Fact]
    public void Sections_begin_at_the_headings_that_stand_in_no_other_block()
    {
        for (var seed = 0; seed < Rounds; seed++)
        {
            var prose = Resolve(new RandomProse(seed, Links).Blocks());
            var (expected, below) = (new List<(string?, string, string)>(), new List<Block>());
            var (id, heading) = ((string?)null, "");
            foreach (var block in prose.Blocks.Append(new Heading(default, 1, "the end", [])))
            {
                if (block is not Heading next)
                {
                    below.Add(block);
                    continue;
                }
                expected.Add((id, heading, WordsOf(prose, below)));
                (id, heading) = (next.Id, PlainText.Extract(prose, next.Content));
                below.Clear();
            }
            Assert.Equal(expected, PlainText.ExtractSections(prose));
        }
    }

    [Fact]
    public void The_first_paragraph_is_the_first_that_stands_in_no_other_block()
    {
        for (var seed = 0; seed < Rounds; seed++)
        {
            var prose = Resolve(new RandomProse(seed, Links).Blocks());
            var first = prose.Blocks.OfType<Paragraph>().FirstOrDefault();
            Assert.Equal(first is null ? null : PlainText.Extract(prose, first.Content), PlainText.ExtractFirstParagraph(prose));
        }
    }

    [Fact]
    public void Locations_in_two_files_are_refused() => Assert.Throws<ArgumentException>(
        () => Pack(new ThematicBreak(new Location("a.md", 1, 1)), new ThematicBreak(new Location("b.md", 1, 1))));

    private static UnresolvedProse Pack(params ValueList<Block> blocks) => new(blocks, [], [], [], []);

    private static Prose Resolve(ValueList<Block> blocks) =>
        new(blocks, [], Enumerable.Range(0, Links).Select(number => new Target(TargetKind.Page, $"({number})", $"/{number}/")).ToValueList(), []);

    private static string WordsOf(Prose prose, IEnumerable<Block> blocks) =>
        PlainText.Extract(prose, blocks.Texts().SelectMany(text => text.Append(new LineBreak(default, false))).ToValueList());

    /// <summary>A value and everything in it, kinds, values and locations, one to a line.</summary>
    private static string Describe(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        UncomparedLocation place => $"{place.At.File}:{place.At.Line}:{place.At.Column}+{place.At.Length}",
        IEnumerable list => string.Join('\n', list.Cast<object?>().Select(Describe).Prepend("[").Append("]")),
        _ when value.GetType().Assembly == typeof(Block).Assembly && value.GetType().IsClass =>
            string.Join('\n', value.GetType().GetProperties().Where(property => property.GetMethod is { IsStatic: false }).Select(property => Describe(property.GetValue(value))).Prepend(value.GetType().Name)),
        _ => $"{value}",
    };
}
