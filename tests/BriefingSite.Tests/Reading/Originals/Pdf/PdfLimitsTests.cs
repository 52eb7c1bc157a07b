using System.IO.Compression;
using BriefingSite.Reading.Originals.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Pdf;

/// <summary>Files that are made to do harm are found before the library follows them.</summary>
public class PdfLimitsTests
{
    private const string Form = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]";

    [Theory]
    [InlineData(new byte[] { 2, 1, 2, 3 }, new byte[] { 1, 2, 3 })]
    [InlineData(new byte[] { 254, 7 }, new byte[] { 7, 7, 7 })]
    [InlineData(new byte[] { 129, 7 }, 128)]
    [InlineData(new byte[] { 0, 9, 255, 7, 128, 0, 5 }, new byte[] { 9, 7, 7 })]
    [InlineData(new byte[] { 5, 1, 2 }, new byte[] { 1, 2 })]
    [InlineData(new byte[] { 0, 9, 5, 1, 2 }, new byte[] { 9, 1, 2 })]
    [InlineData(new byte[] { 0, 9, 200 }, new byte[] { 9 })]
    [InlineData(new byte[0], new byte[0])]
    public void Runs_of_bytes_are_unpacked_and_one_that_is_cut_off_ends_there(byte[] packed, object unpacked) =>
        Assert.Equal(unpacked is int count ? [.. Enumerable.Repeat((byte)7, count)] : (byte[])unpacked, Decode(new(), NameToken.RunLengthDecode, packed));

    [Fact]
    public void The_drawing_of_a_page_has_at_most_eight_megabytes_and_other_streams_more()
    {
        var limits = new LimitedFilters();
        Assert.Equal(LimitedFilters.MaxDrawing, Decode(limits, NameToken.FlateDecode, Packed(LimitedFilters.MaxDrawing)).Length);
        Assert.Equal(LimitedFilters.MaxDrawing + 1, Decode(limits, NameToken.FlateDecode, Packed(LimitedFilters.MaxDrawing + 1), ("Type", NameToken.Create("Metadata"))).Length);
        Assert.False(limits.HasLargeDrawing);
        Assert.Throws<InvalidDataException>(() => Decode(limits, NameToken.FlateDecode, Packed(LimitedFilters.MaxDrawing + 1)));
        Assert.True(limits.HasLargeDrawing);
        Assert.Throws<InvalidDataException>(() => Decode(new(), NameToken.RunLengthDecode, [.. Enumerable.Repeat(new byte[] { 129, 7 }, LimitedFilters.MaxDrawing / 128 + 1).SelectMany(run => run)]));
        Assert.Throws<InvalidDataException>(() => Decode(new(), NameToken.Ascii85Decode, [.. Enumerable.Repeat((byte)'z', LimitedFilters.MaxDrawing / 4 + 1), .. "~>"u8]));
    }

    [Fact]
    public void What_unpacks_to_eighty_megabytes_or_more_is_refused_and_what_is_broken_is_left_to_the_library()
    {
        Assert.Throws<PdfLimitException>(() => Decode(new(), NameToken.FlateDecode, Packed(80_000_001), ("Type", NameToken.Create("Metadata"))));
        Assert.Throws<PdfLimitException>(() => Decode(new(), NameToken.LzwDecode, new byte[400_001]));
        _ = Decode(new(), NameToken.FlateDecode, [1, 2, 3, 4]);
        Assert.Equal("A"u8.ToArray(), Decode(new(), NameToken.LzwDecode, [0x80, 0x10, 0x60, 0x20]));
        Assert.Equal("AB"u8.ToArray(), Decode(new(), NameToken.AsciiHexDecode, "4142>"u8.ToArray()));
    }

    [Fact]
    public void Every_filter_of_the_library_is_there_and_limited()
    {
        var (limits, all) = (new LimitedFilters(), DefaultFilterProvider.Instance.GetAllFilters());
        Assert.Equal(all.Select(filter => filter.IsSupported), limits.GetAllFilters().Select(filter => filter.IsSupported));
        Assert.DoesNotContain(limits.GetAllFilters(), all.Contains);
        var named = new DictionaryToken(new Dictionary<NameToken, IToken> { [NameToken.Filter] = NameToken.FlateDecode });
        Assert.DoesNotContain(all[0].GetType(), limits.GetFilters(named).Select(filter => filter.GetType()));
        Assert.Single(limits.GetFilters(named));
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("Subtype", "Form", true)]
    [InlineData("Subtype", "Image", false)]
    [InlineData("Type", "Metadata", false)]
    [InlineData("Length1", "Any", false)]
    [InlineData("Length2", "Any", false)]
    [InlineData("N", "Any", false)]
    [InlineData("FunctionType", "Any", false)]
    [InlineData("PatternType", "Any", false)]
    [InlineData("ShadingType", "Any", false)]
    [InlineData("CMapName", "Any", false)]
    [InlineData("Length", "Any", true)]
    public void A_stream_that_does_not_say_what_it_is_may_be_a_drawing(string key, string value, bool isDrawing) =>
        Assert.Equal(isDrawing, LimitedFilters.IsDrawing(new(key.Length == 0 ? new Dictionary<NameToken, IToken>() : new Dictionary<NameToken, IToken> { [NameToken.Create(key)] = NameToken.Create(value) })));

    [Fact]
    public void A_drawing_that_draws_itself_is_found()
    {
        Assert.True(HasCycle("/A 5 0 R", Drawing("/A 5 0 R")));
        Assert.True(HasCycle("/A 5 0 R", Drawing("/A 6 0 R"), Drawing("/A 7 0 R"), Drawing("/A 5 0 R")));
        Assert.True(HasCycle("/A 5 0 R/B 6 0 R", Drawing(""), Drawing("/A 6 0 R")));
    }

    [Fact]
    public void A_drawing_that_is_used_twice_is_none()
    {
        Assert.False(HasCycle("/A 5 0 R/B 6 0 R", Drawing("/A 7 0 R"), Drawing("/A 7 0 R"), Drawing("")));
        Assert.False(HasCycle("/A 5 0 R/B 5 0 R", Drawing("")));
        Assert.False(HasCycle("", Drawing("")));
        Assert.False(HasCycle("/A 99 0 R/B(text)", Drawing("")));
    }

    [Theory]
    [InlineData(41, false)]
    [InlineData(42, true)]
    public void Drawings_are_nested_forty_deep_at_most(int deep, bool isRefused) =>
        Assert.Equal(isRefused, HasCycle("/A 5 0 R", [.. Enumerable.Range(0, deep).Select(i => Drawing(i + 1 < deep ? $"/A {i + 6} 0 R" : ""))]));

    [Fact]
    public void A_tree_of_pages_is_searched_and_may_contain_itself()
    {
        var nested = new WrittenPdf { Kids = "6 0 R", Objects = [WrittenPdf.Stream("", $"{Form}/Resources<</XObject<</A 5 0 R>>>>"), "<</Type/Pages/Kids[6 0 R 7 0 R]/Count 1/Resources<<>>>>", "<</Type/Page/Resources 8 0 R>>", "<</XObject 9 0 R>>", "<</A 5 0 R>>"] };
        using var document = PdfDocument.Open(nested.Make());
        Assert.True(FormCycles.Exist(document));
    }

    [Fact]
    public void A_page_that_draws_more_than_eight_megabytes_unpacked_is_found()
    {
        var half = new string(' ', LimitedFilters.MaxDrawing / 2);
        Assert.False(Exist(new() { Page = "/Contents[5 0 R 5 0 R]", Drawings = [""], Objects = [WrittenPdf.Stream(half)] }));
        Assert.True(Exist(new() { Page = "/Contents[5 0 R 5 0 R 6 0 R]", Drawings = [""], Objects = [WrittenPdf.Stream(half), WrittenPdf.Stream("0")] }));
        Assert.False(Exist(new() { Page = "/Contents[5 0 R 5 0 R 6 0 R]", Drawings = [""], Objects = [WrittenPdf.Stream(half), WrittenPdf.Stream("0", "/Filter/ASCIIHexDecode")] }));
        Assert.True(Exist(new() { Drawings = [half + half + " "] }));
    }

    private static string Drawing(string drawings) => WrittenPdf.Stream("", $"{Form}/Resources<</XObject<<{drawings}>>>>");

    private static bool HasCycle(string drawings, params string[] objects) => Exist(new() { Resources = $"/XObject<<{drawings}>>", Objects = objects });

    private static bool Exist(WrittenPdf file)
    {
        using var document = PdfDocument.Open(file.Make());
        return FormCycles.Exist(document);
    }

    private static byte[] Decode(LimitedFilters limits, NameToken name, byte[] packed, params (string Key, IToken Value)[] keys)
    {
        var stream = new DictionaryToken(keys.ToDictionary(pair => NameToken.Create(pair.Key), pair => pair.Value));
        return limits.GetNamedFilters([name])[0].Decode(packed, stream, limits, 0).ToArray();
    }

    private static byte[] Packed(int zeros)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zip.Write(new byte[zeros]);
        return packed.ToArray();
    }
}
