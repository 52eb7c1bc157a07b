using BriefingSite.Core.Model;
using BriefingSite.Themes;
using Xunit;

namespace BriefingSite.Tests.Themes;

/// <summary>The pictures made of cells: agreement, the use of sources, the comparison in little.</summary>
public class MatrixPictureTests
{
    [Fact]
    public void Half_a_matrix_shows_each_pair_once_and_hatches_pairs_without_a_common_question()
    {
        var labels = new SamplePages(3).Labels;
        var drawing = AgreementPicture.Draw(labels, [new(labels[0], labels[1], 4, 3), new(labels[0], labels[2], 0, 0), new(labels[1], labels[2], 2, 0)], isNarrow: false);
        var texts = drawing.Shapes.OfType<Lettering>().Select(text => text.Text).ToList();
        Assert.Contains("75 %", texts);
        Assert.Contains("3 of 4", texts);
        Assert.Contains("0 of 2", texts);
        Assert.Single(drawing.Shapes.OfType<Box>(), box => box.IsHatched);
    }

    [Fact]
    public void Sections_begin_where_a_heading_stands_whether_it_is_numbered_or_ours()
    {
        Passage Passage(int? number, int level, bool isAside = false) => new(number, level, null, isAside, Prose.Empty);
        var use = SourceUse.Count(new SamplePages(1).Labels[0], [(Passage(1, 0), 0), (Passage(null, 2), 0), (Passage(2, 0), 3), (Passage(3, 2), 0), (Passage(4, 0, true), 0)]);
        Assert.Equal(
            ["1 Text 0 False", "2 Text 3 True", "3 Heading 0 True", "4 Aside 0 False"],
            use.Passages.Select(cell => $"{cell.Number} {cell.Sort} {cell.Uses} {cell.BeginsSection}"));
        Assert.Equal(2, PassagePicture.Draw(use).Shapes.OfType<Stroke>().Count());
    }
}
