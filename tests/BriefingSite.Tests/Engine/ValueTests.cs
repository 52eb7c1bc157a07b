using System.Text;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Engine;

public class ValueTests
{
    [Fact]
    public void Lists_are_equal_when_their_items_are()
    {
        ValueList<string> one = ["a", "b"], same = new List<string> { "a", "b" }.ToValueList(), other = ["b", "a"];
        Assert.True(one.Equals(same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.False(one.Equals(other));
        Assert.False(one.Equals(null));
        Assert.Same(ValueList<string>.Empty, Array.Empty<string>().ToValueList());
        Assert.True(((ValueList<ValueList<string>>)[one]).Equals((ValueList<ValueList<string>>)[same]));
    }

    [Fact]
    public void Blobs_are_equal_by_their_bytes()
    {
        Assert.Equal(Blob.Create("naïve"), new Blob([.. "naïve"u8]));
        Assert.Equal(Blob.Create("x").GetHashCode(), Blob.Create("x").GetHashCode());
        Assert.NotEqual(Blob.Create("x"), Blob.Create("y"));
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Blob.Create("abc").Hash);
    }

    [Fact]
    public void A_blob_in_pieces_is_the_same_as_one_in_one_piece()
    {
        byte[] whole = [.. "Zürich, Genf und 🚂"u8];
        var pieces = Blob.Create([whole.AsMemory(..2), default, whole.AsMemory(2..9), whole.AsMemory(9..)]);
        Assert.Equal(new Blob(whole), pieces);
        Assert.Equal(new Blob(whole).GetHashCode(), pieces.GetHashCode());
        Assert.Equal(new Blob(whole).Hash, pieces.Hash);
        Assert.Equal(new Blob(whole), pieces);
        Assert.Equal(whole.Length, pieces.Length);
        Assert.Equal("Zürich, Genf und 🚂", pieces.Text());
        Assert.Equal(whole, pieces.Pieces.SelectMany(piece => piece.ToArray()));
        Assert.NotEqual(Blob.Create([whole.AsMemory(..2), whole.AsMemory(2..9)]), pieces);
    }

    [Theory]
    [InlineData("\uFEFFa\r\nb\rc\n", "a\nb\nc\n")]
    [InlineData("a\n", "a\n")]
    [InlineData("", "")]
    public void A_blob_is_read_without_byte_order_mark_and_with_plain_line_ends(string written, string read) =>
        Assert.Equal(read, Blob.Create(written).Text());

    [Fact]
    public void A_writer_of_bytes_gives_exactly_what_was_written_and_can_be_used_again()
    {
        var (writer, expected, random) = (new BlobWriter(), new List<byte>(), new Random(3));
        for (var round = 0; round < 3; round++)
        {
            expected.Clear();
            for (var i = 0; i < 60; i++)
            {
                var piece = new byte[random.Next(i % 20 == 0 ? 300_000 : 5_000)];
                random.NextBytes(piece);
                writer.Write(piece);
                expected.AddRange(piece);
                var text = string.Concat(Enumerable.Repeat("a–🚂 فا", random.Next(i % 20 == 0 ? 30_000 : 50)));
                writer.Write(text);
                expected.AddRange(Encoding.UTF8.GetBytes(text));
            }
            Assert.Equal(expected, round == 1 ? writer.TakeBlob().Bytes.ToArray() : writer.Take());
        }
        Assert.Empty(writer.Take());
    }

    [Fact]
    public void Places_are_remarks_and_do_not_count()
    {
        UncomparedLocation here = new Location("a.md", 1, 1), there = new Location("b.md", 9, 9);
        Assert.Equal(here, there);
        Assert.Equal(here.GetHashCode(), there.GetHashCode());
        Assert.Equal<Block>(new Paragraph(here, [new Text(here, "x")]), new Paragraph(there, [new Text(there, "x")]));
    }

    [Fact]
    public void A_paragraph_that_moves_down_a_line_draws_no_page_again_but_the_document_that_bears_the_fingerprint_of_the_files()
    {
        var site = new Site(new());
        var files = Repository.Files().ToList();
        site.Files.Run(new(files));
        var moved = new Build(files.Select(file => file.Path == "input/topics/economy.md" ? Changed(file, "\n## ", "\n\n## ") : file));
        site.Files.Run(moved);
        Assert.Equal(1, moved.Steps.Where(step => step.Module == "RenderPage").Sum(step => step.Done));
        Assert.Equal(1, moved.Steps.Single(step => step.Module == "ReadTopic").Done);
    }

    [Fact]
    public void A_word_in_a_heading_draws_only_its_page_the_search_whose_index_has_it_and_the_document_of_all_pages()
    {
        var site = new Site(new());
        var files = Repository.Files().ToList();
        site.Files.Run(new(files));
        var changed = new Build(files.Select(file => file.Path == "input/pages/about.md" ? Changed(file, "How sources are graded", "How our sources are graded") : file));
        site.Files.Run(changed);
        Assert.Equal(3, changed.Steps.Where(step => step.Module == "RenderPage").Sum(step => step.Done));
    }

    private static InputFile Changed(InputFile file, string before, string after)
    {
        var text = file.Content.Text();
        Assert.Contains(before, text, StringComparison.Ordinal);
        return file with { Content = Blob.Create(text.Replace(before, after, StringComparison.Ordinal)) };
    }
}
