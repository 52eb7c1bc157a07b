using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Evidence;

/// <summary>Figures of statements are in the passages that they cite.</summary>
public class FigureGateTests
{
    private const string Text = """
        The port in 2031
        It took in 16.8 million tonnes of wheat on 1,204 ships, up to 40 of them by night.
        Of the sailors, 14 crews complained; nobody was fined.
        The ferry carried 90,000 people.
        The end of it, as Ines Holt says.
        """;

    [Theory]
    [InlineData("In one year 1,204 ships brought 16.8 million tonnes.")]
    [InlineData("About twelve hundred ships brought about 17 million tonnes.")]
    [InlineData("More than 1,200 ships came in 2031, up to forty by night.")]
    [InlineData("It took in 16,800,000 t of wheat.")]
    public void A_figure_that_is_there_in_any_form_is_not_reported(string claim) => AssertReports(claim, "¶2", "", "");

    [Theory]
    [InlineData("It applies the “Verordnung II Nr. 70 vom 24. Februar 2000, die er umgesetzt hat”.")]
    [InlineData("“Der Plan folgt der Verordnung II Nr. 70 vom 24. Februar 2000” and no other one.")]
    public void Figures_in_a_quotation_are_the_words_of_the_source_wherever_a_sentence_seems_to_end(string claim)
    {
        const string passage = "Der Plan folgt der Verordnung II Nr. 70 vom 24. Februar 2000, die er umgesetzt hat.";
        Assert.DoesNotContain("BS15", EvidenceSite.Report(EvidenceSite.Files(Topic(claim, "¶1"), true, passage, passage)));
    }

    [Fact]
    public void Another_value_of_the_same_thing_is_an_error() => AssertReports("In that year 1,240 ships came.", "¶2",
        """
        input/topics/port.md:8:14: error BS150: “1,240 ships” is not in ¶2 of 'alpha'; ¶2 has “1,204 ships”.
          hint: write the figure of the source, or mark the sentence with '{.ours}' if the figure is yours
        """,
        """
        input/topics/port.md:8:14: error BS150: “1,240 ships” is not in ¶2 of 'alpha'; ¶2 has another figure of this kind.
          hint: write the figure of the source, or mark the sentence with '{.ours}' if the figure is yours
        """);

    [Fact]
    public void Another_value_of_the_same_unit_is_an_error() => AssertReports("It took in 18.6 million tonnes.", "¶2",
        """
        input/topics/port.md:8:12: error BS150: “18.6 million tonnes” is not in ¶2 of 'alpha'; ¶2 has “16.8 million tonnes”.
          hint: write the figure of the source, or mark the sentence with '{.ours}' if the figure is yours
        """,
        """
        input/topics/port.md:8:12: error BS150: “18.6 million tonnes” is not in ¶2 of 'alpha'; ¶2 has another figure of this unit.
          hint: write the figure of the source, or mark the sentence with '{.ours}' if the figure is yours
        """);

    [Fact]
    public void A_figure_of_another_passage_is_a_warning_that_says_which() => AssertReports("The ferry carried 90,000 people.", "¶3",
        """
        input/topics/port.md:8:19: warning BS151: “90,000 people” is not in ¶3 of 'alpha'.
          hint: cite ¶4 of 'alpha', which has it, or mark the sentence with '{.ours}' if the figure is yours
        """);

    [Fact]
    public void A_figure_of_another_thing_is_a_warning() => Assert.Contains("may be of something else", Report("In all, 14 ships complained.", "¶2-3", true), StringComparison.Ordinal);

    [Fact]
    public void A_limit_that_is_left_out_and_a_rounding_without_about_are_warnings()
    {
        Assert.Contains("BS152: “40 came” leaves out a limit; ¶2 has “up to 40”", Report("By night 40 came.", "¶2", true), StringComparison.Ordinal);
        Assert.Contains("BS152: “17 million tonnes” is rounded", Report("It took in 17 million tonnes.", "¶2", false), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_is_the_writers_own() => Assert.Contains("can be computed from what is there", Report("It makes 1,218 in all.", "¶2-3", true), StringComparison.Ordinal);

    [Theory]
    [InlineData("Some 3,000 ships came. {.ours}")]
    [InlineData("It took in 16.8 million tonnes. Our sum is 91,204.{.ours}")]
    public void A_sentence_that_is_marked_as_ours_is_not_checked(string claim) => AssertReports(claim, "¶2", "", "");

    [Fact]
    public void A_figure_within_a_quotation_that_was_found_is_not_checked_again() => AssertReports("It speaks of “up to 40 of them”.", "¶2", "", "");

    [Fact]
    public void A_sentence_of_prose_is_checked_by_its_own_citation()
    {
        const string Prose = "The ferry carried 90,000 people [@alpha, ¶4]. It took 1,240 ships [@alpha, ¶2]. Nobody counted 77 gulls.\n\n| year | ships |\n|---|---|\n| 2031 | 1,204 [@alpha, ¶2] |\n| 2031 | 1,214 [@alpha, ¶2] |";
        var report = EvidenceSite.Report(Files("It rains.", "¶2", true, Prose));
        Assert.Contains("“1,240 ships” is not in", report, StringComparison.Ordinal);
        Assert.Contains("“1,214” is not in", report, StringComparison.Ordinal);
        Assert.Equal(2, report.Split("BS15").Length - 1);
    }

    [Fact]
    public void A_judgement_is_warned_of_a_figure_that_the_passages_of_its_claims_contradict()
    {
        var report = new TestSite(Files("It took in 16.8 million tonnes.", "¶2", true)).With("input/index.md", Front("It is likely that 1,240 ships come again before 2040.")).Diagnostics();
        Assert.Contains(report, problem => problem.Rule.Code == "BS151" && problem is { Subject: "j-one", Words: "1,240 ships" });
        Assert.DoesNotContain(report, problem => problem.Rule.Code == "BS150" || problem.Words == "2040");
    }

    [Fact]
    public void Figures_that_a_file_lists_as_ours_are_not_checked() =>
        Assert.DoesNotContain(
            new TestSite(Files("It took in 16.8 million tonnes.", "¶2", true)).With("input/index.md", Front("It is likely that 1,240 ships come.").Replace("question:", "ours: [\"1,240\"]\nquestion:", StringComparison.Ordinal)).Diagnostics(),
            problem => problem.Rule.Code.StartsWith("BS15", StringComparison.Ordinal));

    [Theory]
    [InlineData("It grew further. {.ours}", 1)]
    [InlineData("It took in 16.8 million tonnes. It grew further.{.ours}", 1)]
    [InlineData("Some 3,000 ships came. {.ours}", 0)]
    public void A_mark_for_own_figures_where_there_is_none_is_a_note(string claim, int notes) =>
        Assert.Equal(notes, new TestSite(Files(claim, "¶2", true)).Diagnostics().Count(problem => problem.Rule.Code == "BS155"));

    [Fact]
    public void A_figure_listed_as_ours_that_is_not_in_the_file_is_a_note() =>
        Assert.Contains(
            new TestSite(Files("It took in 16.8 million tonnes.", "¶2", true)).With("input/index.md", Front("It is likely that ships come.").Replace("question:", "ours: [\"1,240\"]\nquestion:", StringComparison.Ordinal)).Diagnostics(),
            problem => problem.Rule.Code == "BS155" && problem.Message.Contains("“1,240”", StringComparison.Ordinal));

    [Fact]
    public void A_warning_can_be_confirmed_by_an_override() => Assert.DoesNotContain("BS151", EvidenceSite.Report(Files("The ferry carried 90,000 people.", "¶3", true)
        + "\n-- input/overrides.yml --\n- { rule: BS151, subject: came, words: \"90,000\", reason: The passage means it. }"), StringComparison.Ordinal);

    [Fact]
    public void A_lock_without_figures_is_not_a_lock_that_says_there_are_none()
    {
        var files = Files("It took in 18.6 million tonnes on 1,204 ships.", "¶2", false);
        var old = System.Text.RegularExpressions.Regex.Replace(files, ", \"figures\": \\[[^\\]]*\\]", "");
        Assert.NotEqual(files, old);
        var report = EvidenceSite.Report(old);
        Assert.Contains("BS153: Figures that rest on 'alpha', such as “18.6 million tonnes”, can't be checked: its lock was written before figures were recorded.", report, StringComparison.Ordinal);
        Assert.Equal(1, report.Split("BS15").Length - 1);
    }

    [Fact]
    public void Who_is_named_in_a_claim_and_in_no_passage_is_a_note()
    {
        const string Term = "\n-- input/terms/holt.md --\n---\ntitle: Ines Holt\naliases: [\"I. Holt\"]\nkind: person\n---\nAn engineer.\n";
        Assert.Contains("note BS154: The claim 'came' names Ines Holt", new TestSite(Files("Ines Holt saw it.", "¶2", false) + Term).Report(), StringComparison.Ordinal);
        Assert.DoesNotContain("BS154", new TestSite(Files("I. Holt saw it.", "¶5", false) + Term).Report(), StringComparison.Ordinal);
    }

    private static void AssertReports(string claim, string passages, string withOriginal, string? withoutIt = null)
    {
        Assert.Equal(withOriginal, Report(claim, passages, true));
        Assert.Equal(withoutIt ?? withOriginal, Report(claim, passages, false));
    }

    private static string Report(string claim, string passages, bool withOriginal) => EvidenceSite.Report(Files(claim, passages, withOriginal));

    private static string Files(string claim, string passages, bool withOriginal, string prose = "") => EvidenceSite.Files(Topic(claim, passages, prose), withOriginal, Text, Text);

    private static string Topic(string claim, string passages, string prose = "") => $"""
        -- input/topics/port.md --
        ---
        title: The port
        order: 1
        answer: It grows.
        as-of: 2031
        ---
        ::: (.claim #came kind=fact)
        {claim} [@alpha, {passages}]
        :::

        {prose}
        """.Replace("(.claim #came kind=fact)", "{.claim #came kind=fact}", StringComparison.Ordinal);

    private static string Front(string judgement) => $$"""
        ---
        title: Front
        question: Is it so?
        answer: It is.
        judgements:
          - { id: j-one, text: "{{judgement}}", likelihood: likely, confidence: low, because: Few say so., alternative: It is not., claims: [came] }
        ---
        Welcome.
        """;
}
