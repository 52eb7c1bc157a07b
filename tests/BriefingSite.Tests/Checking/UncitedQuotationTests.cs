using BriefingSite.Core.Model;
using BriefingSite.Tests.Evidence;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Checking;

public class UncitedQuotationTests
{
    [Theory]
    [InlineData("“It rains on most days”. It does. [@alpha, ¶2]", "BS130")]
    [InlineData("“Words that nobody wrote”.", "BS130")]
    [InlineData("«Des mots que personne n’a écrits».", "BS130")]
    [InlineData("„Das hat niemand geschrieben“.", "BS130")]
    [InlineData("'Words that nobody wrote' it is.", "BS130")]
    [InlineData("「誰も書いていない言葉」。", "BS130")]
    [InlineData("“Words that nobody wrote” [contra @alpha, ¶2].", "BS130")]
    [InlineData("> Words that nobody wrote.", "BS130")]
    [InlineData("## Of “words that nobody wrote”", "BS130")]
    [InlineData("| “words that nobody wrote” | b |\n| --- | --- |\n| c | [@alpha, ¶2] |", "BS130")]
    [InlineData("- “words that nobody wrote”", "BS130")]
    [InlineData("Rain.[^1]\n\n[^1]: “Words that nobody wrote”.", "BS130")]
    [InlineData("A “resounding no”.", "BS130")]
    [InlineData("A “12 %”.", "BS130")]
    [InlineData("An “axis”.", "BS131")]
    [InlineData("A “free port”.", "BS131")]
    [InlineData("“Words that nobody wrote”{.scare}.", "BS131")]
    [InlineData("A “free port”{.scare}.", "BS131")]
    [InlineData("A “free port”{.scare} [@alpha, ¶2].", "BS131")]
    [InlineData("It “rains on most days”{.scare} [@alpha, ¶2].", "BS131")]
    [InlineData("“”.", "BS046")]
    [InlineData("“…”.", "BS131")]
    [InlineData("It says `we doubt it very much`.", "BS133")]
    [InlineData("It says:\n\n```\nWe doubt it very much.\n```", "BS133")]
    [InlineData("Run `briefing check` in `input/site.yml`.", null)]
    [InlineData("— We doubt it very much, he says.", "BS133")]
    [InlineData("≪Words that nobody wrote≫.", "BS130")]
    [InlineData("🙶Words that nobody wrote🙷.", "BS130")]
    [InlineData("See “Alpha” and “Rain”. It falls. [@alpha, ¶2]", null)]
    public void A_quotation_that_nothing_checks_is_reported_unless_it_is_a_name(string text, string? code) =>
        Assert.Equal(code is null ? [] : [code], Found(Topic("It falls.", text)).Select(found => found.Rule.Code));

    [Theory]
    [InlineData("answer: It “rains on most days”.", null)]
    [InlineData("answer: It “rains on many days”.", "BS130")]
    [InlineData("answer: It “rains on many days”.\nscare: [rains on many days]", "BS131")]
    [InlineData("answer: A “free port”.\nscare: [free port]", "BS131")]
    public void An_answer_quotes_what_its_topic_cites(string answer, string? code) =>
        Assert.Equal(code is null ? [] : [code], Found(Topic(answer["answer: ".Length..], "It falls. [@alpha, ¶2]")).Select(found => found.Rule.Code));

    [Theory]
    [InlineData("They “rob the ships at sea”.", "BS131")]
    [InlineData("They are a “fleet that robs the ships of every sea”.", "BS130")]
    [InlineData("We read: “The rain is good for all of us.”", "BS130")]
    [InlineData("See [[talk|“The rain is good for all of us”]].", null)]
    [InlineData("See “[[talk|The rain is good for all of us]]”.", null)]
    [InlineData("See [[talk|“fleet that robs the ships of every sea”]].", "BS130")]
    [InlineData("The “shadow fleet” is old.", null)]
    [InlineData("“The rain is good for all of us” [@alpha, ¶2].", "BS110")]
    public void A_title_or_alias_that_states_something_needs_a_citation_or_a_link(string text, string? code) =>
        Assert.Equal(code is null ? [] : [code], Found($"""
            {Topic("It falls.", text)}
            -- input/terms/fleet.md --
            ---
            title: shadow fleet
            kind: idea
            aliases: [rob the ships at sea, fleet that robs the ships of every sea]
            ---
            It sails.
            -- input/pages/talk.md --
            ---
            title: The rain is good for all of us
            ---
            It falls.
            """).Select(found => found.Rule.Code));

    [Theory]
    [InlineData("> an ally of the town.\n>\n> It dries the fields [@alpha, ¶1-2]", null)]
    [InlineData("> The sun is an ally\n>\n> It dries the fields [@alpha, ¶1-2]", "BS110")]
    [InlineData("> an ally of the town.\n>\n> dries the fields [@alpha, ¶1-2]", "BS110")]
    [InlineData("> It dries the fields and barns.\n>\n> The sun is an ally [@alpha, ¶1-2]", "BS110")]
    public void The_paragraphs_of_a_block_quotation_may_be_those_of_the_source(string block, string? code) =>
        Assert.Equal(code is null ? [] : [code], new TestSite(EvidenceSite.Files(Topic("It falls.", block), withOriginal: false, "The sun is an ally of the town.\nIt dries the fields and barns.", "The sun is an ally of the town.\nIt dries the fields and barns."))
            .Diagnostics().Where(found => found.Rule.Code == "BS110").Select(found => found.Rule.Code));

    [Fact]
    public void Words_in_quotation_marks_in_a_picture_are_noted() => Assert.Contains(
        "input/files/sun.svg:1:1: note BS136: “We doubt it very much” in this picture is not checked.",
        new TestSite("").With("input/files/sun.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>text { font-family: \"x y z\" }</style><text>“We <tspan>doubt</tspan> it very much”</text></svg>").Report().Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("says: “It rains on most days”.", null)]
    [InlineData("says: “It rains on many days”.", "BS110")]
    [InlineData("says: “resounding no”.", "BS110")]
    public void What_a_position_says_is_quoted_from_its_passages(string says, string? code) =>
        Assert.Equal(code is null ? [] : [code], Found($"""
            -- input/questions/wet.md --
            ---
            question: Is it wet?
            order: 1
            topics: []
            positions:
              - source: alpha
                stance: yes
                {says}
                at: ¶2
            ---
            """).Select(found => found.Rule.Code));

    [Theory]
    [InlineData("text: “It rains on most days”.", null)]
    [InlineData("text: “It rains on many days”.", "BS110")]
    [InlineData("text: Rain.\n  scare: [axis]", null)]
    public void An_event_quotes_what_reports_it(string text, string? code) =>
        Assert.Equal(code is null ? [] : [code], Found($"""
            -- input/timeline.yml --
            - title: It rains
              date: 2030
              cite: "@alpha, ¶2"
              {text}
            """).Select(found => found.Rule.Code));

    [Fact]
    public void A_paraphrase_quotes_its_own_passage()
    {
        var files = EvidenceSite.Files(Topic("It falls.", "[@alpha, ¶2]"), withOriginal: false);
        Assert.Empty(Found(files, whole: true));
        Assert.Equal(["BS110"], Found(Gist(files, "Says that it “rains on many days”."), whole: true).Select(found => found.Rule.Code));
        Assert.Empty(Found(Gist(files, "Says that it “rains on most days”."), whole: true));
    }

    [Fact]
    public void The_reason_of_a_claim_is_looked_at_too() => Assert.Equal(["BS130"], Found("""
        -- input/topics/rain.md --
        ---
        title: Rain
        order: 1
        answer: It falls.
        as-of: 2025
        ---
        ::: {.claim #wet kind=judgement confidence=low because="it “rains on many days”"}
        It is wet. [@alpha, ¶2]
        :::
        """).Select(found => found.Rule.Code));

    [Fact]
    public void Where_the_text_is_not_known_the_message_says_so() => Assert.Contains("neither the lock nor the original of 'alpha' is here", Assert.Single(Found(
        EvidenceSite.Files(Topic("It “rains on most days”.", "[@alpha, ¶2]"), withOriginal: false, locked: null), whole: true)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_override_names_the_words_it_is_about_where_there_are_several()
    {
        const string text = "“Words that nobody wrote” and “more of these words”.";
        Assert.Equal(["BS130", "BS130"], Found(Topic("It falls.", text)).Select(found => found.Rule.Code));
        Assert.Equal(["BS130"], Found(Topic("It falls.", text) + Override("words: words that nobody wrote, ")).Select(found => found.Rule.Code));
        Assert.Equal(["BS130"], Found(Topic("It falls.", text) + Override("")).Select(found => found.Rule.Code));
        Assert.Empty(Found(Topic("It falls.", "“Words that nobody wrote”.") + Override("")));
    }

    private static string Override(string words) => $"\n-- input/overrides.yml --\n- {{ rule: BS130, subject: rain, {words}reason: A saying. }}";

    private static string Gist(string files, string gist) => files.Replace("¶2 Says that it rains.", $"¶2 {gist}", StringComparison.Ordinal);

    private static string Topic(string answer, string text) => $"""
        -- input/topics/rain.md --
        ---
        title: Rain
        order: 1
        answer: {answer}
        as-of: 2025
        ---
        {text}
        """;

    private static List<Diagnostic> Found(string files, bool whole = false) =>
        [.. new TestSite(whole ? files : EvidenceSite.Files(files, withOriginal: false)).Diagnostics().Where(found => found.Rule.Code is "BS130" or "BS131" or "BS110" or "BS133" or "BS134" or "BS046")];
}
