using BriefingSite.Reading.Originals.Subtitles;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals.Subtitles;

/// <summary>Who says what when in a file of subtitles.</summary>
public class CueReaderTests
{
    [Theory]
    [InlineData("WEBVTT", true)]
    [InlineData("WEBVTT - a", true)]
    [InlineData("WEBVTT\ta", true)]
    [InlineData("WEBVTT\na", true)]
    [InlineData("WEBVTTa", false)]
    [InlineData("webvtt", false)]
    [InlineData(" WEBVTT", false)]
    public void WebVTT_begins_with_its_name(string text, bool isWebVtt) => Assert.Equal(isWebVtt, CueReader.IsWebVtt(text));

    [Theory]
    [InlineData("1\n00:00:01,000 --> 00:00:02,000", true)]
    [InlineData("\n 1234567 \n00:01.0 --> 00:02.0\na", true)]
    [InlineData("12345678\n00:00:01,000 --> 00:00:02,000", false)]
    [InlineData("a1\n00:00:01,000 --> 00:00:02,000", false)]
    [InlineData("1\na\n00:00:01,000 --> 00:00:02,000", false)]
    [InlineData("00:00:01,000 --> 00:00:02,000", false)]
    [InlineData("1", false)]
    [InlineData("", false)]
    public void SubRip_begins_with_a_number_and_two_times(string text, bool isSubRip) => Assert.Equal(isSubRip, CueReader.IsSubRip(text));

    [Theory]
    [InlineData("WEBVTT\nKind: captions\nLanguage: en \n\n", "en")]
    [InlineData("WEBVTT\n\nLanguage: en", null)]
    [InlineData("WEBVTT\n language: en", null)]
    [InlineData("WEBVTT", null)]
    public void The_language_stands_in_the_head(string text, string? language) => Assert.Equal(language, CueReader.Language(text));

    [Theory]
    [InlineData("00:00:01.000 --> 00:00:02.500", "1000-2500")]
    [InlineData("00:01,5 --> 00:02.000 align:start", "1005-2000")]
    [InlineData("01:02:03.004-->01:02:03.999\tx", "3723004-3723999")]
    [InlineData("999:00:00.000 --> 999:00:01.000", "1000000000-1000000000")]
    [InlineData("00:1000.000 --> 00:02.000", "")]
    [InlineData("00:01.1000 --> 00:02.000", "")]
    [InlineData("00:01.-1 --> 00:02.000", "")]
    [InlineData("00:01 --> 00:02.000", "")]
    [InlineData("01.000 --> 02.000", "")]
    [InlineData("00:00:00:01.000 --> 00:02.000", "")]
    [InlineData("00:01.000 --> x", "")]
    [InlineData("00:01.000 -> 00:02.000", "")]
    public void A_cue_has_two_times(string times, string read) => Assert.Equal(read, string.Join('|', CueReader.Read($"WEBVTT\n\n{times}\na\n").Select(cue => $"{cue.Start}-{cue.End}")));

    [Theory]
    // The number of a cue, a note and a style are no words in WebVTT; in SubRip what follows an empty line goes on.
    [InlineData("WEBVTT\nX: y\n\nNOTE a\nb\n\n1\n@1\nc\n2\n@2\nd\n\nSTYLE\ne", "c|d")]
    [InlineData("1\n@1\na\n\nb\n2\n@2\nc", "a/b|c")]
    [InlineData("1\n@1\na\n2x\n@2\nc", "a/2x|c")]
    [InlineData("1\n@1\n1031\n2\n@2\nc", "1031|c")]
    [InlineData("1\n@1\n2\n@2\nc", "c")]
    // Marks that are no words.
    [InlineData("1\n@1\n{\\an8}a {\\i1}b{\\i0} {c}\n", "a b {c}")]
    [InlineData("1\n@1\n{\\an8\n", "{\\an8")]
    [InlineData("1\n@1\n<i>a</i> <b>b</b> <u>c</u> <s>d</s> <I>e</I> <B>f</B> <U>g</U> <font color='x'>h</font> <FONT>i\n", "a b c d e f g h i")]
    [InlineData("1\n@1\n1 < 2 > 1 <em>b</em> &amp;\n", "1 < 2 > 1 <em>b</em> &amp;")]
    [InlineData("WEBVTT\n\n@1\n<c.x>a</c><00:01.5> <em>b</em> &amp; &lt;c {\\an8}\n", "a b & <c {\\an8}")]
    [InlineData("WEBVTT\n\n@1\na < b\n", "a < b")]
    // Turns.
    [InlineData("1\n@1\n>> a\nb\n", ">a/b")]
    [InlineData("1\n@1\n- a\n-b\n– c\n— d\n", ">a|>b|>c|>d")]
    [InlineData("1\n@1\na\n-1\n", "a/-1")]
    [InlineData("1\n@1\n-\n", "-")]
    [InlineData("1\n@1\na\n-- b\n", "a/-- b")]
    [InlineData("1\n@1\n>>\n>> - a\n", ">a")]
    [InlineData("1\n@1\nMAYOR HOLT: a\nMAYOR 2: b\n", ">MAYOR HOLT: a|>MAYOR 2: b")]
    [InlineData("1\n@1\na\nMayor: b\nA: c\n12: d\nMAYOR:e\n", "a/Mayor: b/A: c/12: d/MAYOR:e")]
    [InlineData("1\n@1\na\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA: b\n", "a/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA: b")]
    [InlineData("1\n@1\na\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA: b\n", "a|>AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA: b")]
    // Voices.
    [InlineData("WEBVTT\n\n@1\n<v Ines>a</v>\n<v.loud Bea &amp; Tom>b\nc\n", "Ines=a|Bea & Tom=b/c")]
    [InlineData("WEBVTT\n\n@1\na <v\tInes>b <v Bea>c\n", "a|Ines=b|Bea=c")]
    [InlineData("WEBVTT\n\n@1\n<v Ines>a\n<v Ines>b\n", "Ines=a/b")]
    [InlineData("WEBVTT\n\n@1\n<v.x>a<vx b>c<v>d<b v>e\n", "acde")]
    public void The_words_of_a_cue_are_what_is_said(string text, string said) =>
        Assert.Equal(said, string.Join('|', CueReader.Read(text.Replace("@1", "00:01.000 --> 00:02.000", StringComparison.Ordinal).Replace("@2", "00:04.000 --> 00:05.000", StringComparison.Ordinal))
            .Select(cue => $"{(cue.IsTurn ? ">" : "")}{(cue.Speaker is { } name ? $"{name}=" : "")}{string.Join('/', cue.Lines)}")));

    [Theory]
    // The last line again, above the next or for a moment.
    [InlineData("1.0 2.0 a|2.0 3.0 a/b", "a|b")]
    [InlineData("1.0 2.0 a|2.0 2.100 a|2.100 3.0 b", "a|b")]
    [InlineData("1.0 2.0 a|2.0 2.101 a", "a|a")]
    [InlineData("1.0 2.0 a|2.100 3.0 a/b", "a|b")]
    [InlineData("1.0 2.0 a|2.101 3.0 a/b", "a|a/b")]
    [InlineData("1.0 2.0 a/c|2.0 3.0 a/b", "a/c|a/b")]
    [InlineData("1.0 2.0 <c>a</c> |2.0 3.0 a/b", "a|b")]
    [InlineData("1.0 2.0 <a|2.0 3.0 <a/b", "<a|b")]
    [InlineData("1.0 2.0 a|2.0 3.0  |3.0 4.0 b", "a|b")]
    public void A_line_that_is_shown_again_is_read_once(string cues, string said) => Assert.Equal(said, string.Join('|', CueReader.Read("WEBVTT\n\n" + string.Concat(cues.Split('|').Select(cue => cue.Split(' ', 3))
        .Select(cue => $"00:0{cue[0].Replace(".0", ".000", StringComparison.Ordinal)} --> 00:0{cue[1].Replace(".0", ".000", StringComparison.Ordinal)}\n{cue[2].Replace("/", "\n", StringComparison.Ordinal).Replace("<\nc", "</c", StringComparison.Ordinal)}\n\n")))
        .Select(cue => string.Join('/', cue.Lines))));

    [Theory]
    [InlineData(199, "a")]
    [InlineData(200, null)]
    public void A_tag_has_an_end_soon(int length, string? said)
    {
        var tag = $"<{new string('c', length)}>";
        Assert.Equal(said ?? $"{tag}a", CueReader.Read($"WEBVTT\n\n00:01.000 --> 00:02.000\n{tag}a\n").Single().Lines.Single());
    }
}
