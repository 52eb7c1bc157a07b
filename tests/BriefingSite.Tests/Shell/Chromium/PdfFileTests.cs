using BriefingSite.Core.Model;
using BriefingSite.Shell.Chromium;
using Xunit;

namespace BriefingSite.Tests.Shell.Chromium;

/// <summary>A PDF as Chromium writes it, made the same in each run.</summary>
public class PdfFileTests
{
    private const string Settled = """
        << /Creator (BriefingSite)
        /Producer (Skia)
        /CreationDate (D:20310502000000+00'00')
        /ModDate (D:20310502000000+00'00')>>
        << /S /P /ID (node00000002) >>
        << /Names [(node00000001) 4 0 R (node00000002) 5 0 R] >>
        """;

    [Theory]
    [InlineData("00001268", "00001271", "20260101103000")]
    [InlineData("00001269", "00001272", "20260101103059")]
    public void Times_and_the_numbers_of_elements_are_the_same_in_each_run_and_nothing_moves(string first, string second, string time)
    {
        var printed = $"""
            << /Creator (Chromium    )
            /Producer (Skia)
            /CreationDate (D:{time}+00'00')
            /ModDate (D:{time}+00'00')>>
            << /S /P /ID (node{second}) >>
            << /Names [(node{first}) 4 0 R (node{second}) 5 0 R] >>
            """;
        var settled = new PdfFile(Blob.Create(printed)).Normalize(Edtf.Parse("2031-05-02")).Text();
        Assert.Equal(Settled, settled);
        Assert.Equal(printed.Length, settled.Length);
    }
}
