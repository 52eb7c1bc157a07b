using System.Text.Json;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shell.Commands;

/// <summary>Which questions <c>briefing questions</c> finds for a source.</summary>
public sealed class QuestionsCommandTests : IDisposable
{
    private readonly LittleSite _site = new();

    public QuestionsCommandTests()
    {
        Ask("traffic", "Is the traffic in the harbour growing?", "scale: [grows, stays]\n");
        Ask("quay", "Who pays for the second quay?", "");
        Ask("silt", "Does silt close the harbour?", "silent: [log]\n");
        Ask("wind", "Is the wind too strong?", "");
        Ask("said", "Do ships call in the harbour?", "positions: [{ source: log, stance: yes, says: They do., at: ¶1 }]\n");
        _site.Write("input/terms/new-quay.md", "---\ntitle: New quay\nkind: place\naliases: [second quay]\n---\nA quay.");
        Record("¶1 Says that ships call in the harbour.\n\n¶2 Counts the growing traffic of ships.\n\n¶3 Calls the new quay dear.\n\n¶4 Says that it is so.\n\n¶5 {.aside} The wind is strong.");
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Questions_are_listed_by_the_words_and_terms_that_they_share_with_passages()
    {
        var said = await _site.Run("questions", "log");
        Assert.Equal((0, ""), (said.Code, said.Error));
        Assert.Equal("""
            3 of the 4 questions on which 'log' takes no position share words with its passages.

            quay  Who pays for the second quay?
              ¶3  New quay

            traffic  Is the traffic in the harbour growing?
              ¶2  growing, traffic
              ¶1  harbour

            silt  Does silt close the harbour?  (listed as silent)
              ¶1  harbour

            """, said.Out.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task The_skeleton_is_a_part_of_a_record_to_fill_in()
    {
        var said = await _site.Run("questions", "log", "--skeleton");
        Assert.StartsWith("""
            # For the front matter of seeds/log.md. Delete what the source does not speak to.
            positions:
              # Who pays for the second quay?
              # ¶3: New quay
              - question: quay
                stance:  # yes, qualified, no
                says:
                at: ¶3
              # Is the traffic in the harbour growing?
              # ¶2: growing, traffic
              # ¶1: harbour
              - question: traffic
                stance:  # grows, stays
                says:
                at: ¶2

            """, said.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        _site.Write("seeds/log.md", File.ReadAllText(_site["seeds/log.md"]).Replace("\n---\n¶1", $"\n{said.Out.Replace("stance:  #", "stance: yes  #", StringComparison.Ordinal).Replace("says:", "says: It does.", StringComparison.Ordinal)}---\n¶1", StringComparison.Ordinal));
        _site.Write("input/questions/silt.md", File.ReadAllText(_site["input/questions/silt.md"]).Replace("silent: [log]\n", "", StringComparison.Ordinal));
        var problems = (await _site.Run("check")).Error;
        Assert.Contains("seeds/log.md:", problems, StringComparison.Ordinal);
        Assert.Contains("The stance 'yes' is not on this question's scale.", problems, StringComparison.Ordinal);
        Assert.DoesNotContain("BS0", problems, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_the_same_as_json()
    {
        var text = (await _site.Run("questions", "log", "--format", "json")).Out;
        Assert.Empty(new SchemaValidator(new TestSite("").File("schemas/questions.schema.json")).FindProblems(text));
        using var json = JsonDocument.Parse(text);
        var first = json.RootElement.GetProperty("questions")[0];
        Assert.Equal(("quay", 3), (first.GetProperty("id").GetString(), first.GetProperty("passages")[0].GetProperty("number").GetInt32()));
    }

    [Fact]
    public async Task Where_no_word_is_shared_nothing_is_guessed()
    {
        Record("¶1 Says that it is so.\n\n¶2 {.aside} The wind is strong.");
        var said = await _site.Run("questions", "log");
        Assert.Equal((0, ""), (said.Code, said.Out));
        Assert.Equal("No passage of 'log' shares a word that tells anything with one of the 4 questions on which it takes no position. That does not say that it is silent on them.\n", said.Error.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("language: fi\n", "", "There is no list of the frequent words of the site's language, 'fi', so nothing tells which words are shared by chance.")]
    [InlineData("", "language: fa\n", "'log' is in another language, 'fa', than the questions, 'en', and its record says of no passage what that says.")]
    [InlineData("", "", "The text of 'log' is not here, and its record says of no passage what that says.")]
    public async Task What_can_not_be_told_is_said(string site, string source, string problem)
    {
        _site.Write("input/site.yml", $"title: Little site\nbase-url: https://example.org/\n{site}".TrimEnd());
        Record(site.Length > 0 ? "¶1 Traffic." : "¶1", source);
        Assert.Equal((0, problem + "\n"), await Said());

        async Task<(int, string)> Said()
        {
            var said = await _site.Run("questions", "log");
            return (said.Code, said.Error.ReplaceLineEndings("\n"));
        }
    }

    private void Ask(string id, string question, string keys) => _site.Write($"input/questions/{id}.md", $"---\nquestion: {question}\norder: 1\n{keys}---\nNobody knows.");

    private void Record(string passages, string keys = "") => _site.Write("seeds/log.md", $"---\ntitle: The log\nshort: Log\nkind: report\nrights: excerpt\nreliability: C\ncredibility: 3\ndescriptor: Made up.\n{keys}---\n{passages}");
}
