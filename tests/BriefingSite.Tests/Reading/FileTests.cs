using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Disk;
using BriefingSite.Tests.Support;
using Xunit;
using static BriefingSite.Tests.Support.TestSite;

namespace BriefingSite.Tests.Reading;

public class FileTests
{
    [Fact]
    public void A_file_that_nothing_reads_is_reported_with_where_it_may_belong() => AssertReports(
        """
        -- input/topic/rain.md --
        Text.
        -- input/notes.txt --
        Text.
        -- input/terms/picture.jpg --
        -- input/terms/rain.markdown --
        Text.
        -- seeds/alpha.MD --
        Text.
        """,
        """
        input/notes.txt:1:1: error BS013: Nothing reads 'input/notes.txt'.
          hint: files to be copied as they are belong in input/files/
        input/terms/picture.jpg:1:1: error BS013: Nothing reads 'input/terms/picture.jpg'.
          hint: files to be copied as they are belong in input/files/
        input/terms/rain.markdown:1:1: error BS013: Nothing reads 'input/terms/rain.markdown'.
          hint: did you mean 'input/terms/rain.md'?
        input/topic/rain.md:1:1: error BS013: Nothing reads 'input/topic/rain.md'.
          hint: did you mean 'input/topics/rain.md', 'input/terms/rain.md' or 'input/pages/rain.md'?
        seeds/alpha.MD:1:1: error BS013: Nothing reads 'seeds/alpha.MD'.
          hint: did you mean 'seeds/alpha.md'?
        """);

    [Fact]
    public void Records_with_other_endings_are_found_to_be_reported()
    {
        Assert.All(new[] { "seeds/alpha.md", "seeds/alpha.MD", "seeds/alpha.markdown" }, path => Assert.True(ReadFolder.IsInput(path)));
        Assert.False(ReadFolder.IsInput("seeds/alpha.pdf"));
    }

    [Fact]
    public void A_name_that_cannot_be_an_id_is_reported_with_one_that_can() => AssertReports(
        """
        -- input/terms/Heavy_Rain.md --
        ---
        title: Rain
        kind: idea
        ---
        -- input/timeline.yml --
        - { id: "the flood", date: 2025, title: Flood, text: It rose. }
        """,
        """
        input/terms/Heavy_Rain.md:1:1: error BS014: 'Heavy_Rain' can't be an id.
          hint: write 'heavy-rain'
        input/timeline.yml:1:9: error BS014: 'the flood' can't be an id.
          hint: write 'the-flood'
        """);

    [Fact]
    public void Settings_and_a_front_page_must_be_there()
    {
        var build = new Build([]);
        new Site(new()).Files.Run(build);
        Assert.Equal(
            ["input/index.md:1:1: error BS015: There is no input/index.md.", "input/site.yml:1:1: error BS015: There is no input/site.yml."],
            build.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(
            ["it holds title, question, answer and judgements", "it holds title and base-url"], build.Diagnostics.Select(diagnostic => diagnostic.Hint));
    }

    [Fact]
    public void A_passage_has_one_entry_and_may_have_none() => AssertReports(
        """
        -- seeds/alpha.md --
        ---
        title: Alpha
        short: Alpha
        kind: article
        rights: excerpt
        reliability: C
        credibility: 3
        descriptor: Who knows.
        ---
        ¶1 One.

        ## ¶3 Three

        ¶4 Four.

        ¶4 Four again.
        -- input/pages/one.md --
        ---
        title: One
        ---
        See [[alpha]].
        """,
        """
        seeds/alpha.md:16:1: error BS016: Passage ¶4 stands behind ¶4.
          hint: each passage once, in the order of the text
        """);

    [Fact]
    public void Text_of_a_record_that_belongs_to_no_passage_is_reported() => AssertReports(
        """
        -- seeds/alpha.md --
        ---
        title: Alpha
        short: Alpha
        kind: article
        rights: excerpt
        reliability: C
        credibility: 3
        descriptor: Who knows.
        ---

        It rains.

        ¶1 One.

        And more of it.

        ## A heading

        It pours.
        -- input/pages/one.md --
        ---
        title: One
        ---
        See [[alpha]].
        """,
        """
        seeds/alpha.md:11:1: error BS017: This text belongs to no passage.
          hint: begin it with ¶ and the passage's number
        seeds/alpha.md:19:1: error BS017: This text belongs to no passage.
          hint: begin it with ¶ and the passage's number
        """);

    [Theory]
    [InlineData("input/files/maps\\corridor.pdf")]
    [InlineData("input/files/two\nlines.pdf")]
    [InlineData("theme/assets/a\tb.svg")]
    public void A_name_that_no_address_can_hold_is_reported(string path) => Assert.Equal(
        $"{path}:1:1: error BS403: The name contains a backslash or an invisible character.", new TestSite("").With(path, "x").Report());

    [Fact]
    public void An_id_that_is_offered_is_no_device_of_Windows_either() => AssertReports(
        """
        -- input/pages/CON.md --
        ---
        title: One
        ---
        One.
        """,
        """
        input/pages/CON.md:1:1: error BS014: 'CON' can't be an id.
          hint: write 'con-1'
        """);

    [Theory]
    [InlineData("input/files/ab\u202Ecd.pdf", "U+202E RIGHT-TO-LEFT OVERRIDE is invisible.")]
    [InlineData("input/files/a\u200Db.pdf", "U+200D ZERO WIDTH JOINER is invisible.")]
    [InlineData("input/files/a\u2067b.pdf", "U+2067 RIGHT-TO-LEFT ISOLATE is opened here and not closed in this paragraph.")]
    [InlineData("theme/assets/\U000E0041.svg", "U+E0041 TAG 'A' is invisible.")]
    public void What_nobody_sees_in_a_name_is_told_by_its_own_name(string path, string sentence) => Assert.Contains(
        $"error BS403: In the name: {sentence}", new TestSite("").With(path, "x").Report());

    [Theory]
    [InlineData("input/files/گزارش\u200Cها.pdf")]
    [InlineData("input/files/👩\u200D💻.txt")]
    public void What_a_script_or_an_emoji_asks_for_may_stand_in_a_name(string path) => Assert.Equal("", new TestSite("").With(path, "x").Report());

    [Fact]
    public void Two_files_for_one_path_are_reported_with_both_and_capital_letters_do_not_make_two() => AssertReports(
        """
        -- input/files/plan.txt --
        One.
        -- input/files/Plan.txt --
        Two.
        """,
        """
        input/files/plan.txt:1:1: error BS402: 'files/plan.txt' is made from input/files/Plan.txt and from input/files/plan.txt.
          hint: give one of the two another name
          also: input/files/Plan.txt:1:1
        """);

    [Fact]
    public void A_file_is_copied_with_its_bytes_and_can_be_linked_to()
    {
        var site = new TestSite("""
            -- input/files/plan.txt --
            A plan.
            -- input/pages/more.md --
            ---
            title: More
            ---
            [The plan](/files/plan.txt)
            """);
        Assert.Equal("", site.ReportInFull());
        Assert.Equal(Blob.Create("A plan."), Assert.Single(site.Files(), file => file.Path == "files/plan.txt").Content);
    }
}
