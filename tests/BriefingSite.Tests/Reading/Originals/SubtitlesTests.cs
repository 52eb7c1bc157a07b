using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;
using BriefingSite.Tests.Evidence;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Reading.Originals;

/// <summary>A passage of subtitles is what one speaker says without a long pause, whatever fits on a screen.</summary>
public sealed class SubtitlesTests : IDisposable
{
    private const string Interview = """
        WEBVTT - Interview
        Kind: captions
        Language: en

        STYLE
        ::cue { color: red }

        NOTE made by hand

        1
        00:00:01.000 --> 00:00:03.500 align:start
        <v Ines Holt>The ferry did <i>not</i>
        run &amp; nobody

        2
        00:00:03.500 --> 00:00:05.000
        <v Ines Holt>said why.

        00:00:05.200 --> 00:00:06.000
        [Applause]

        3
        00:00:06.000 --> 00:00:08.000
        <v.loud Bea Twos>Is that so?

        4
        01:00:09.000 --> 01:00:10.000
        <v Bea Twos>We never knew.
        """;

    private readonly LittleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Classes_are_no_words_in_a_file_that_lost_its_first_line() =>
        Assert.Equal(["No ship < 3 m came."], OriginalReader.Read(new("film.vtt", Blob.Create("1\n00:00:03.002 --> 00:00:04.421 position:50%\n<c.white>No ship < 3 m</c.white> <c>came.</c>\n")), PassageDivision.Paragraphs).Passages.Select(passage => passage.Shown));

    [Fact]
    public void Cues_are_joined_by_speaker_sentence_and_pause()
    {
        var text = Read("talk.vtt", Interview);
        Assert.Equal(
            [(1, "Ines Holt: The ferry did not run & nobody said why."), (5, "[Applause]"), (6, "Bea Twos: Is that so?"), (3609, "We never knew.")],
            text.Passages.Select(passage => (passage.Seconds!.Value, passage.Text)));
        Assert.Equal(["Description of a sound"], text.Passages.Select(passage => passage.Aside).OfType<string>());
        Assert.Equal("en", text.Metadata.Language);
    }

    [Fact]
    public void SubRip_is_known_by_its_content_and_a_dash_or_a_name_begins_a_turn() => Assert.Equal(
        [(1, "The quay is shut, he said."), (4, "Since when?"), (4, "Since May."), (7, "MAYOR: It will reopen < 2 years.")],
        Read("talk.txt", """
            1
            00:00:01,000 --> 00:00:02,000
            {\an8}<i>The quay is shut,</i>

            2
            00:00:02,000 --> 00:00:03,000
            he said.

            3
            00:00:04,600 --> 00:00:06,000
            - Since when?
            - Since May.
            4
            00:00:07,000 --> 00:00:09,000
            MAYOR: It will reopen

            < 2 years.
            """).Passages.Select(passage => (passage.Seconds!.Value, passage.Text)));

    [Theory]
    [InlineData("WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nInès Holt: The ferry\n\n2\n00:00:02.000 --> 00:00:03.000\nInès Holt: did not run.\n\n3\n00:00:04.000 --> 00:00:05.000\nTwos, Bea (she/her): Note: why not?\n\n4\n00:00:11.000 --> 00:00:12.000\nTwos, Bea (she/her): Tell us.\n\n5\n00:00:12.000 --> 00:00:13.000\n[Applause]\n\n6\n00:00:13.000 --> 00:00:14.000\nTwos, Bea (she/her): Now.\n")]
    [InlineData("1\n00:00:01,000 --> 00:00:02,000\nInès Holt: The ferry\n\n2\n00:00:02,000 --> 00:00:03,000\nInès Holt: did not run.\n\n3\n00:00:04,000 --> 00:00:05,000\nTwos, Bea (she/her): Note: why not?\n\n4\n00:00:11,000 --> 00:00:12,000\nTwos, Bea (she/her): Tell us.\n\n5\n00:00:12,000 --> 00:00:13,000\n[Applause]\n\n6\n00:00:13,000 --> 00:00:14,000\nTwos, Bea (she/her): Now.\n")]
    [InlineData("WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Inès Holt>The ferry\n\n00:00:02.000 --> 00:00:03.000\n<v Inès Holt>did not run.\n\n00:00:04.000 --> 00:00:05.000\n<v Twos, Bea (she/her)>Note: why not?\n\n00:00:11.000 --> 00:00:12.000\n<v Twos, Bea (she/her)>Tell us.\n\n00:00:12.000 --> 00:00:13.000\n[Applause]\n\n00:00:13.000 --> 00:00:14.000\n<v Twos, Bea (she/her)>Now.\n")]
    [InlineData("1\n00:00:01,000 --> 00:00:02,000\n<v Inès Holt>The ferry</v>\n\n2\n00:00:02,000 --> 00:00:03,000\n<v Inès Holt>did not run.</v>\n\n3\n00:00:04,000 --> 00:00:05,000\n<v Twos, Bea (she/her)>Note: why not?\n\n4\n00:00:11,000 --> 00:00:12,000\n<v Twos, Bea (she/her)>Tell us.\n\n5\n00:00:12,000 --> 00:00:13,000\n[Applause]\n\n6\n00:00:13,000 --> 00:00:14,000\n<v Twos, Bea (she/her)>Now.\n")]
    public void A_name_that_stands_before_every_cue_is_read_where_the_speaker_changes(string text) => Assert.Equal(
        ["Inès Holt: The ferry did not run.", "Twos, Bea (she/her): Note: why not?", "Tell us. Now.", "[Applause]"],
        Read("meeting.vtt", text).Passages.Select(passage => passage.Text));

    [Fact]
    public void A_word_before_a_colon_is_no_name_where_most_cues_have_none() => Assert.Equal(
        ["Mind: the gap. Mind: the doors. They close. They open."],
        Read("talk.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nMind: the gap.\n\n00:02.000 --> 00:03.000\nMind: the doors.\n\n00:03.000 --> 00:04.000\nThey close.\n\n00:04.000 --> 00:05.000\nThey open.\n").Passages.Select(passage => passage.Text));

    [Fact]
    public void Captions_that_roll_up_are_read_once() => Assert.Equal(
        ["the ferry did not run and nobody said why no"],
        Read("talk.vtt", """
            WEBVTT

            00:00:01.000 --> 00:00:03.000
            the ferry<00:00:01.500><c> did</c> not

            00:00:03.000 --> 00:00:03.010
            the ferry did not

            00:00:03.010 --> 00:00:05.000
            the ferry did not
            run and nobody

            00:00:05.000 --> 00:00:06.000
            run and nobody
            said why

            00:00:06.000 --> 00:00:07.000
            no
            """).Passages.Select(passage => passage.Text));

    [Fact]
    public void A_record_that_has_the_lines_of_the_file_keeps_them() =>
        Assert.Equal(["1", "00:00:01,000 --> 00:00:02,000", "Yes."], OriginalReader.Read(new("a.srt", Blob.Create("1\n00:00:01,000 --> 00:00:02,000\nYes.\n")), PassageDivision.Lines).Passages.Select(passage => passage.Text));

    [Theory]
    [InlineData(4_000_000, null)]
    [InlineData(4_060_000, "talk.vtt has 4.1 million characters; subtitles of up to 4 million can be read.")]
    public void Subtitles_of_more_than_a_week_are_refused(int length, string? problem)
    {
        var read = Read("talk.vtt", "WEBVTT" + new string('\n', length - 6));
        Assert.Equal((problem, problem is null), (read.Problem?.Message, read.MarksHeadings));
    }

    [Theory]
    [InlineData("WEBVTT")]
    [InlineData("WEBVTT\n\n99999999999:00.000 --> x\n<v <v <v\n\n-->\n")]
    [InlineData("1\n00:00:01,000 --> 00:00:02,000\n<\n{\\an8}\n>>\n-\n\n2\n00:00:01,000 --> 00:00:00,000\n\u266A\n")]
    public void Broken_subtitles_are_no_exception(string text) => Assert.Empty(Read("talk.vtt", text).Passages);

    [Fact]
    public async Task The_time_of_a_passage_is_in_the_lock_and_on_the_page_with_the_original_and_without_it()
    {
        _site.QuoteFreely();
        _site.Write("talk.vtt", Interview);
        await _site.ImportAndFillIn("talk.vtt", "talk");
        Assert.Contains("\"seconds\": 3609", _site.Text("seeds/seeds.lock.json"));
        _site.Write("input/pages/about.md", "---\ntitle: About\n---\nShe says “did not run & nobody said why” [@talk, ¶1].\n");
        Assert.Equal("", (await _site.Run("check")).Error.Trim());
        foreach (var isHere in (bool[])[true, false])
        {
            if (!isHere) Directory.Delete(_site["seeds/originals"], recursive: true);
            await _site.Run("build");
            Assert.Contains("1:00:09</span>", _site.Text("output/sources/talk/index.html"));
        }
    }

    private static OriginalText Read(string name, string text) => OriginalReader.Read(new(name, Blob.Create(text)), PassageDivision.Paragraphs);
}
