namespace BriefingSite.Tests.Support;

/// <summary>A little site whose claims rest on one another: a dam, three sources of which one repeats another, an assumption, and named alternatives.</summary>
/// <remarks>dam-leaks rests on wall-cracked; dam-fails on dam-leaks and on the assumption rain-comes. Without the inspector nothing of that stands: she alone
/// says that the wall is cracked. That the valley was warned is said by all three, which are two origins.</remarks>
internal static class ReasonedSite
{
    public const string Topic = """
        ---
        title: The dam
        order: 1
        answer: It leaks.
        as-of: 2031
        ---
        ::: {.claim #wall-cracked kind=fact against=alt-holds}
        The wall is cracked. [@inspector, ¶2]
        :::

        ::: {.claim #dam-leaks kind=judgement confidence=low because="few say so" rests-on=wall-cracked against=alt-holds}
        The dam leaks. [@inspector, ¶3; @mayor, ¶2]
        :::

        ::: {.claim #rain-comes kind=assumption}
        It will rain.
        :::

        ::: {.claim #dam-fails kind=judgement confidence=low because="it follows" rests-on="dam-leaks rain-comes" for=alt-fails}
        The dam will fail.
        :::

        ::: {.claim #valley-warned kind=fact for="alt-holds alt-fails"}
        The valley has been warned. [@inspector, ¶4; @mayor, ¶3; @gazette, ¶2]
        :::
        """;

    private const string Front = """
        ---
        title: The dam
        question: Will it hold?
        answer: It will not.
        judgements:
          - id: j-fails
            text: The dam is likely to fail.
            likelihood: likely
            confidence: low
            because: Few say so.
            claims: [dam-fails]
            alternatives:
              - { id: alt-holds, text: It holds. }
              - { id: alt-fails, text: It fails at once. }
            indicators: [gauge]
          - id: j-warned
            text: The valley is likely to be empty.
            likelihood: likely
            confidence: moderate
            because: All say so.
            claims: [valley-warned, dam-leaks]
            alternative: Some stay.
            indicators: [gauge]
          - id: j-repair
            text: A repair is unlikely.
            likelihood: unlikely
            confidence: low
            because: It is dear.
            claims: [wall-cracked, valley-warned]
            alternative: Somebody pays.
            indicators: [gauge]
        ---
        Welcome.
        """;

    public static TestSite Build(string? topic = null, string? front = null) => new($"""
        -- input/index.md --
        {front ?? Front}
        -- input/topics/dam.md --
        {topic ?? Topic}
        -- input/watch.yml --
        - id: gauge
          title: The gauge
          closer: It rises.
          apart: It falls.
          topics: [dam]
          state: open
          as-of: 2031
        -- seeds/inspector.md --
        {Source("Inspector", "B")}
        -- seeds/mayor.md --
        {Source("Mayor", "D")}
        -- seeds/gazette.md --
        {Source("Gazette", "D", "\norigin: mayor")}
        """);

    /// <summary>The front matter of its front page with another text in place of one.</summary>
    public static TestSite With(string text, string other)
    {
        var site = Build();
        var (path, before) = site.Texts.First(file => file.Value.Contains(text, StringComparison.Ordinal));
        return site.With(path, before.Replace(text, other, StringComparison.Ordinal));
    }

    private static string Source(string name, string reliability, string more = "") => $"""
        ---
        title: The {name.ToLowerInvariant()} speaks
        short: {name}
        kind: report
        published: 2031
        rights: excerpt
        reliability: {reliability}
        credibility: 2
        descriptor: Went there and looked.{more}
        ---
        ¶1 Opening

        ¶2 Says that it is cracked.

        ¶3 Says that it leaks.

        ¶4 Says that all were warned.
        """;
}
