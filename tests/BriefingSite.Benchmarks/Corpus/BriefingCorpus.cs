using System.Text;

namespace BriefingSite.Benchmarks.Corpus;

/// <summary>The corpus as a briefing of ours: topics, pages, claims, citations, questions, terms, events, sources.</summary>
internal sealed class BriefingCorpus(Manuscript prose) : INotation
{
    /// <summary>Every file: path and text.</summary>
    public IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("input/site.yml", """
            title: The Coast Desk
            base-url: https://coast.example/
            language: en-GB
            publisher: The Coast Desk
            scale: [yes, qualified, no]
            """);
        yield return ("input/index.md", FrontPage());
        for (var page = 0; page < prose.Pages; page++) yield return Text(page);
        for (var question = 0; question < prose.Questions; question++) yield return Question(question);
        for (var term = 0; term < prose.Terms; term++)
            yield return ($"input/terms/term-{term}.md", $"---\ntitle: {Manuscript.Term(term)}\nkind: idea\n---\n{Manuscript.Meaning(term)} [@{Manuscript.SourceId(term % Manuscript.Sources)}, ¶{2 + term % 30}]\n");
        yield return ("input/timeline.yml", string.Concat(Enumerable.Range(0, prose.Events).Select(number => $"""
            - id: event-{number}
              date: {1900 + number % 120}-{1 + number % 12:00}
              title: {Phrases.Title(new((ulong)number + 17))}
              text: {Manuscript.Passage(number % Manuscript.Sources, 2 + number % 30)}
              topics: [{Manuscript.Id(number % Manuscript.Topics)}]
              cite: "@{Manuscript.SourceId(number % Manuscript.Sources)}, ¶{2 + number % 30}"

            """)));
        yield return ("input/watch.yml", string.Concat(Enumerable.Range(0, 6).Select(number => $"""
            - id: sign-{number}
              title: {Phrases.Title(new((ulong)number + 23))}
              closer: {Phrases.Plain(new((ulong)number + 29))}
              apart: {Phrases.Plain(new((ulong)number + 31))}
              topics: [{Manuscript.Id(number % Manuscript.Topics)}]
              cite: "@{Manuscript.SourceId(number % Manuscript.Sources)}, ¶{2 + number % 30}"
              state: open
              as-of: 2031

            """)));
        for (var source = 0; source < Manuscript.Sources; source++) yield return Source(source);
    }

    /// <summary>Whether the page of an id is a topic.</summary>
    public static bool IsTopic(string id) => id.StartsWith("coast", StringComparison.Ordinal);

    /// <inheritdoc/>
    public string NobodysWords => "{.scare}";

    /// <inheritdoc/>
    public string Link(string id, string title) => $"[[{id}]]";

    /// <inheritdoc/>
    public string Claim(string id, string text, IReadOnlyList<(string Source, int Passage)> evidence) =>
        $"::: {{.claim #{id} kind=fact}}\n{text} [{string.Join("; ", evidence.Select(each => $"@{each.Source}, ¶{each.Passage}"))}]\n:::";

    // An answer may not contradict the passages of its page, so it has no figure.
    private static string Answer(int page) =>
        Enumerable.Range(0, int.MaxValue).Select(turn => Phrases.Plain(new((ulong)page + (ulong)turn * 100_003))).First(answer => !answer.Any(char.IsDigit));

    private (string, string) Text(int page)
    {
        var title = Manuscript.Title(page);
        var head = page < Manuscript.Topics
            ? $"title: {title}\norder: {page + 1}\nanswer: {Answer(page)}\nas-of: 2031\n"
            : $"title: {title}\n";
        var folder = page < Manuscript.Topics ? "topics" : "pages";
        return ($"input/{folder}/{Manuscript.Id(page)}.md", $"---\n{head}---\n{prose.Body(page, this)}");
    }

    private static (string, string) Question(int number)
    {
        var text = new StringBuilder($"---\nquestion: {Phrases.Title(new((ulong)number + 41))} ({number})?\norder: {number}\ntopics: [{Manuscript.Id(number % Manuscript.Topics)}]\npositions:\n");
        string[] stances = ["yes", "qualified", "no"];
        var silent = number % Manuscript.Sources;
        for (var source = 0; source < Manuscript.Sources; source++)
        {
            if (source == silent) continue;
            text.Append(null, $"  - source: {Manuscript.SourceId(source)}\n    stance: {(number % 3 == 0 ? "yes" : stances[(number + source) % 3])}\n    says: {Manuscript.Passage(source, 2 + (number + source) % 30)}\n    at: ¶{2 + (number + source) % 30}\n");
        }
        text.Append(null, $"silent: [{Manuscript.SourceId(silent)}]\n---\n{Phrases.Paragraph(new((ulong)number + 43), 3)}\n");
        return ($"input/questions/question-{number}.md", text.ToString());
    }

    private static string FrontPage()
    {
        var text = new StringBuilder("---\ntitle: The Coast Desk\nquestion: Is the coast doing well?\nanswer: By and large it is.\njudgements:\n");
        for (var number = 0; number < 3; number++)
            text.Append(null, $"""
                  - id: finding-{number}
                    text: Traffic is likely to grow at {Phrases.Places[number]}.
                    likelihood: likely
                    confidence: low
                    because: Most of the logs say so.
                    claims: [{Manuscript.Id(number)}-a]
                    alternative: A dry summer could change it.
                    indicators: [sign-{number}]

                """);
        return text.Append(null, $"---\n{Phrases.Paragraph(new(59), 3)}\n").ToString();
    }

    private static (string, string) Source(int source)
    {
        var id = Manuscript.SourceId(source);
        var text = new StringBuilder($"---\ntitle: Log {id[^1]} of the coast\nshort: Log {id[^1]}\nkind: report\npublished: 2030\nrights: full\nreliability: C\ncredibility: 3\ndescriptor: Invented for measuring; says nothing about any coast.\n---\n## ¶1 Log of the coast\n\n");
        for (var passage = 2; passage <= Manuscript.Passages; passage++) text.Append(null, $"¶{passage} {Manuscript.Passage(source, passage)}\n\n");
        return ($"seeds/{id}.md", text.ToString());
    }
}
