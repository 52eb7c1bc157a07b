using BriefingSite.Tests.Reading.Permanence;
using BriefingSite.Tests.Support;
using Xunit;
using static BriefingSite.Tests.Support.TestSite;

namespace BriefingSite.Tests.Linking;

public class RecordPositionTests
{
    private static string Question(string keys = "", string more = "") => $"---\nquestion: Does it rain?\norder: 1\n{keys}---\n{more}";

    private static string Site(string question, string alpha, string beta = "") =>
        $"-- input/questions/rains.md --\n{Question(question)}\n-- seeds/alpha.md --\n{Source("Alpha", alpha)}\n-- seeds/beta.md --\n{Source("Beta", beta)}\n-- input/pages/both.md --\n---\ntitle: Both\n---\nIt rains [@alpha, ¶2], [@beta, ¶2].\n";

    private static string Other(string id, string keys = "", int order = 2) => $"-- input/questions/{id}.md --\n---\nquestion: Does it {id}?\norder: {order}\n{keys}---\n\n";

    [Fact]
    public void A_position_in_the_record_of_its_source_makes_the_same_pages_as_one_in_the_question()
    {
        const string Rest = "stance: yes, says: \"It does, see [[both]] and [[pour]].\", at: ¶2 }\n";
        var inQuestion = new TestSite(Other("pour", "silent: [alpha, beta]\n") + Site($"positions:\n  - {{ source: alpha, {Rest}  - {{ source: beta, stance: no, says: It does not., at: ¶3 }}\n", ""));
        var inRecord = new TestSite(Other("pour", "silent: [beta]\n") + Site("positions:\n  - { source: beta, stance: no, says: It does not., at: ¶3 }\n", $"read: pour\npositions:\n  - {{ question: rains, {Rest}".TrimEnd()));
        Assert.Equal("", inRecord.Report());
        Assert.Equal(Output(inQuestion), Output(inRecord));

        // The hash of what a build was made from is printed; nothing else tells.
        static string Output(TestSite site) => string.Join('\n', site.Files().Where(file => !file.Path.StartsWith("print/", StringComparison.Ordinal)).OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => $"{file.Path} {file.Content.Text()}"));
    }

    [Fact]
    public void A_source_with_a_position_in_both_files_has_the_error_in_each_of_them() => AssertReports(
        Site("positions:\n  - { source: alpha, stance: yes, says: It does., at: ¶2 }\nsilent: [beta]\n", "positions:\n  - { question: rains, stance: no, says: It does not., at: ¶3 }", "positions:\n  - { question: rains, stance: no, says: It does not., at: ¶3 }"),
        """
        input/questions/rains.md:5:15: error BS303: 'alpha' appears twice in the question 'rains'.
          hint: it takes one position, or it is silent: keep one of the two
          also: seeds/alpha.md:10:17
        input/questions/rains.md:6:10: error BS303: 'beta' appears twice in the question 'rains'.
          hint: it takes one position, or it is silent: keep one of the two
          also: seeds/beta.md:10:17
        seeds/alpha.md:10:17: error BS303: 'alpha' appears twice in the question 'rains'.
          hint: it takes one position, or it is silent: keep one of the two
          also: input/questions/rains.md:5:15
        seeds/beta.md:10:17: error BS303: 'beta' appears twice in the question 'rains'.
          hint: it takes one position, or it is silent: keep one of the two
          also: input/questions/rains.md:6:10
        """);

    [Fact]
    public void What_is_wrong_in_a_position_is_reported_in_the_record_that_has_it() => AssertReports(
        Site("silent: [beta]\n", "positions:\n  - { question: rains, stance: maybe, says: It does., at: ¶9 }"),
        """
        seeds/alpha.md:10:17: error BS102: 'alpha' has no passage ¶9.
          hint: it has ¶1 to ¶5
        seeds/alpha.md:10:32: error BS304: The stance 'maybe' is not on this question's scale.
          hint: the scale is: yes, qualified, no
        """);

    [Fact]
    public void A_source_that_was_read_for_a_question_and_takes_no_position_on_it_is_silent()
    {
        var site = new TestSite(Site("positions:\n  - { source: beta, stance: yes, says: It does., at: ¶2 }\n", "read: [rains]", "read: [rains]"));
        Assert.Equal("", site.Report());
        Assert.Equal(["alpha"], Assert.Single(site.Briefing().Questions).Silent.Select(source => source.Id));
        Assert.Contains("\"silent\": [\n        \"alpha\"\n      ]", site.File("claims.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_was_read_for_all_questions_until_a_day_is_asked_again_by_those_of_a_later_day() => AssertReports(
        Other("drizzles", "asked: 2026-11-20\n") + Other("hails", "asked: 2026-11-21\n", 3) + Other("snows", "asked: 2026-11-22\n", 4) + Site("", "read: all-until 2026-11-20", "read: [all-until 2026-11-20, hails]"),
        """
        input/questions/snows.md:2:1: error BS302: 'beta' was not read for this question yet.
          hint: give its position, or write 'silent: [beta]' when it does not speak to it
        seeds/alpha.md:9:7: error BS302: 'alpha' was not read for 2 questions yet: hails, snows.
          hint: give its positions; when it does not speak to the others: briefing read alpha
        """);

    [Fact]
    public void A_source_that_was_not_read_for_many_questions_is_reported_once_in_its_record()
    {
        var site = new TestSite(string.Concat(Enumerable.Range(1, 14).Select(i => Other($"q{i}", "silent: [beta]\n", i + 1))) + Site("silent: [beta]\n", ""));
        var problem = Assert.Single(site.Diagnostics());
        Assert.Equal("seeds/alpha.md:2:1: error BS302: 'alpha' was not read for 15 questions yet: rains, q1, q2, q3, q4, q5, q6, q7, q8, q9, q10, q11 and 3 more.", problem.ToString());
    }

    [Fact]
    public void Names_of_no_question_in_a_record_are_reported_and_the_question_that_was_meant_is_not_missed_too() => AssertReports(
        Other("snows", "silent: [beta]\n") + Site("silent: [beta]\n", "read: [rians, rians, beta]\npositions:\n  - { question: snow, stance: no, says: It does not., at: ¶3 }"),
        """
        seeds/alpha.md:9:8: error BS202: No question is called 'rians'.
          hint: did you mean 'rains'?
        seeds/alpha.md:9:15: warning BS313: 'rians' is listed twice under 'read'.
          hint: delete one of the two, or name the question that was meant
          also: seeds/alpha.md:9:8
        seeds/alpha.md:9:22: error BS205: 'beta' is a source, not a question.
          also: seeds/beta.md:1:1
        seeds/alpha.md:11:17: error BS202: No question is called 'snow'.
          hint: did you mean 'snows'?
        """);

    [Fact]
    public void A_retired_id_in_a_record_is_told_with_what_takes_its_place()
    {
        var site = PermanenceSite.Build().With("seeds/alpha.md", Source("Alpha", "read: [floods, puddle]"));
        Assert.Contains("seeds/alpha.md:9:8: error BS202: 'floods' is retired.\n  hint: 'rain' takes its place", site.ReportInFull(), StringComparison.Ordinal);
        Assert.Contains("seeds/alpha.md:9:16: error BS202: 'puddle' is retired.", site.ReportInFull(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("all-until 2026-13-01", "error BS011: '2026-13-01' is not a day.\n  hint: write a day, such as 2026-11-20")]
    [InlineData("all-until 20.11.2026", "error BS011: '20.11.2026' is not a day.\n  hint: did you mean 2026-11-20?")]
    [InlineData("all-until 2026-11", "error BS011: '2026-11' is not a day.\n  hint: write a day, such as 2026-11-20")]
    [InlineData("all", "error BS012: 'read' can't be 'all'.\n  hint: name the day on which it was read, so that a question asked later asks for it again: all-until 2026-11-20")]
    [InlineData("all-until", "error BS012: 'read' can't be 'all-until'.\n  hint: name the day on which it was read, so that a question asked later asks for it again: all-until 2026-11-20")]
    [InlineData("Does it rain?", "error BS012: 'read' can't be 'Does it rain?'.\n  hint: it is the ids of questions, or all-until 2026-11-20")]
    public void What_can_not_be_read_under_read_is_one_problem(string read, string problem) => AssertReports(
        Other("snows", "silent: [beta]\n") + Site("silent: [beta]\n", $"read: {read}"), $"seeds/alpha.md:9:7: {problem}");

    [Fact]
    public void A_question_is_asked_on_a_day() => AssertReports(
        Site("asked: 2026-11\nsilent: [alpha, beta]\n", ""),
        """
        input/questions/rains.md:4:8: error BS011: '2026-11' is not a day.
          hint: write a day, such as 2026-11-20
        """);

    [Fact]
    public void A_source_that_nothing_but_its_record_brings_to_a_question_is_used()
    {
        var site = new TestSite($"{Other("rains", "silent: [beta]\n")}-- seeds/alpha.md --\n{Source("Alpha", "read: all-until 2026-11-20")}\n-- seeds/beta.md --\n{Source("Beta")}\n-- seeds/gamma.md --\n{Source("Gamma", "read: [rians]")}");
        Assert.Equal(["alpha", "beta", "gamma"], site.Briefing().Sources.Select(source => source.Id));
        Assert.Equal("seeds/gamma.md:9:8: error BS202: No question is called 'rians'.", site.Report());
    }

    [Fact]
    public void Eighty_thousand_cells_are_linked_and_a_question_more_is_one_problem_a_source()
    {
        const int Sources = 200, Questions = 400;
        var files = Enumerable.Range(0, Questions).Select(i => $"-- input/questions/q{i}.md --\n---\nquestion: Is it {i}?\norder: 1\nasked: 2026-01-01\n---\n\n")
            .Concat(Enumerable.Range(0, Sources).Select(i => $"-- seeds/s{i}.md --\n{Source($"S{i}", $"read: [all-until 2026-02-01]\npositions:\n{string.Join('\n', Enumerable.Range(0, 40).Select(j => $"  - {{ question: q{(i + j * 10) % Questions}, stance: yes, says: It is., at: ¶2 }}"))}")}\n"));
        var site = new TestSite(string.Concat(files));
        var briefing = site.Briefing();
        Assert.Equal(Sources * Questions, briefing.Questions.Sum(question => question.Positions.Count + question.Silent.Count));
        Assert.Equal(Sources * 40, briefing.Questions.Sum(question => question.Positions.Count));
    }
}
