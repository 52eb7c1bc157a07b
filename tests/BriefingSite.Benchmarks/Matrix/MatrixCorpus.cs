using System.Text;
using BriefingSite.Benchmarks.Corpus;

namespace BriefingSite.Benchmarks.Matrix;

/// <summary>A made-up briefing that compares many sources on many questions.</summary>
/// <param name="plan">Who answers what.</param>
/// <param name="revision">Beyond 0, a later state: some stances and a judgement differ, and some claims have another id.</param>
internal sealed class MatrixCorpus(MatrixPlan plan, int revision = 0)
{
    private const int Passages = 40, Judgements = 7, LongestLabel = 24, Signs = 6, ClaimsPerQuestion = 3;

    private static readonly string[] s_papers =
        ["Gazette", "Herald", "Observer", "Institute for Coastal Studies", "Post", "Statistical Office", "Ministry of Fisheries and Harbours", "Review", "Chamber of Shipping", "University", "Times", "Broadcasting Service"];

    private static readonly string[] s_kinds = ["article", "opinion", "report", "official", "dataset", "interview"];

    /// <summary>Every file: path and text.</summary>
    public IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("input/site.yml", """
            title: The coast compared
            base-url: https://coast.example/
            language: en-GB
            publisher: The Coast Desk
            scale: [yes, qualified, no]
            """);
        yield return ("input/index.md", FrontPage());
        for (var topic = 0; topic < plan.Topics; topic++) yield return Topic(topic);
        for (var question = 0; question < plan.Questions; question++) yield return Question(question);
        yield return ("input/watch.yml", string.Concat(Enumerable.Range(0, Signs).Select(number => $"""
            - id: sign-{number}
              title: {Phrases.Title(new((ulong)number + 23))}
              closer: {Phrases.Plain(new((ulong)number + 29))}
              apart: {Phrases.Plain(new((ulong)number + 31))}
              topics: [{TopicId(number % plan.Topics)}]
              cite: "@{SourceId(number % plan.Sources)}, ¶{2 + number}"
              state: open
              as-of: 2031

            """)));
        for (var source = 0; source < plan.Sources; source++) yield return Source(source);
    }

    /// <summary>The id of a source.</summary>
    public static string SourceId(int source) => $"{Slug(Publisher(source))}-{source + 1}";

    /// <summary>The id of a question.</summary>
    public static string QuestionId(int question) => $"question-{question + 1}";

    private static string TopicId(int topic) => $"part-{topic + 1}";

    private string ClaimId(int question, int number) => $"{(revision > 0 && question % 40 == 1 ? "later" : "claim")}-{question + 1}-{(char)('a' + number)}";

    private static string Publisher(int source)
    {
        var publisher = MatrixPlan.Publisher(source);
        var (paper, place) = (s_papers[publisher % s_papers.Length], Phrases.Places[(publisher * 5 + publisher / s_papers.Length) % Phrases.Places.Length]);
        return $"{place} {paper}";
    }

    private static string Label(int source) =>
        $"{Publisher(source)} {source + 1}" is { Length: <= LongestLabel } whole ? whole : $"{s_papers[MatrixPlan.Publisher(source) % s_papers.Length].Split(' ')[0]} no. {source + 1}";

    private static string Slug(string name) => name.ToLowerInvariant().Replace(' ', '-');

    // Without figures: a claim or an answer may not contradict passages that it does not cite.
    private static string Words(ulong seed) =>
        Enumerable.Range(0, int.MaxValue).Select(turn => Phrases.Plain(new(seed + (ulong)turn * 100_003))).First(text => !text.Any(char.IsDigit));

    private static string Passage(int source, int number) => Words((ulong)(source * 1000 + number) * 131 + 3);

    private static int PassageOf(int source, int question) => 2 + (source * 3 + question * 7) % (Passages - 1);

    private IEnumerable<int> Speakers(int question) => Enumerable.Range(0, plan.Sources).Where(source => plan[source, question] is not null);

    private (string, string) Topic(int topic)
    {
        var dice = new Dice((ulong)topic * 7919 + 11);
        var text = new StringBuilder($"---\ntitle: {Phrases.Title(dice)} {topic + 1}\norder: {topic + 1}\nanswer: {Words((ulong)topic + 77)}\nas-of: 2031\n---\n{Phrases.Paragraph(dice, 4)}\n\n");
        for (var question = topic; question < plan.Questions; question += plan.Topics)
        {
            text.Append(null, $"## {QuestionTitle(question).TrimEnd('?')}\n\n{Phrases.Paragraph(dice, 3)} See [[{QuestionId(question)}]].\n\n");
            int[] speakers = [.. Speakers(question)];
            for (var number = 0; number < ClaimsPerQuestion; number++) Claim(number, speakers[number % speakers.Length], speakers[(number * 3 + 1) % speakers.Length], question);
        }
        return ($"input/topics/{TopicId(topic)}.md", text.ToString());

        // What the first source says is what is claimed.
        void Claim(int number, int first, int second, int question)
        {
            var (at, other) = (PassageOf(first, question + number), PassageOf(second, question + number));
            text.Append(null, $"::: {{.claim #{ClaimId(question, number)} kind=fact}}\n{Passage(first, at)} [@{SourceId(first)}, ¶{at}");
            if (first != second) text.Append(null, $"; @{SourceId(second)}, ¶{other}");
            text.Append("]\n:::\n\n");
        }
    }

    private static string QuestionTitle(int question) => $"{Phrases.Question(new((ulong)question + 41))} ({question + 1})?";

    private (string, string) Question(int number)
    {
        var text = new StringBuilder($"---\nquestion: {QuestionTitle(number)}\norder: {number}\ntopics: [{TopicId(plan.Topic(number))}]\n");
        if (MatrixPlan.HasOwnScale(number)) text.Append(null, $"scale: [{string.Join(", ", MatrixPlan.Scale(number))}]\n");
        text.Append("positions:\n");
        int[] speakers = [.. Speakers(number)];
        foreach (var source in speakers) Position(source, plan[source, number]!);
        if (speakers.Length < plan.Sources)
            text.Append(null, $"silent: [{string.Join(", ", Enumerable.Range(0, plan.Sources).Where(source => plan[source, number] is null).Select(SourceId))}]\n");
        text.Append(null, $"---\n{Phrases.Paragraph(new((ulong)number + 43), 2 + number % 3)}\n");
        return ($"input/questions/{QuestionId(number)}.md", text.ToString());

        void Position(int source, string stance)
        {
            var at = PassageOf(source, number);
            var says = Passage(source, at);
            // A later state has another answer in one of fifty cells.
            var scale = MatrixPlan.Scale(number);
            if (revision > 0 && (source * 31 + number * 7 + revision) % 50 == 0) stance = scale[(Array.IndexOf(scale, stance) + 1) % scale.Length];
            text.Append(null, $"  - source: {SourceId(source)}\n    stance: {stance}\n    says: {says}\n");
            if ((source + number) % 4 == 0) text.Append(null, $"    quote: {string.Join(' ', says.Split(' ').Take(5))}\n");
            text.Append(null, $"    at: ¶{at}\n");
        }
    }

    private string FrontPage()
    {
        var text = new StringBuilder("---\ntitle: The coast compared\nquestion: Is the coast doing well?\nanswer: By and large it is.\njudgements:\n");
        for (var number = 0; number < Judgements; number++)
            text.Append(null, $"""
                  - id: finding-{number}
                    text: Traffic is likely to grow at {Phrases.Places[number]}{(revision > 0 && number == 0 ? " and beyond" : "")}.
                    likelihood: likely
                    confidence: low
                    because: Most of the sources say so.
                    claims: [{ClaimId(number * plan.Questions / Judgements, 0)}, {ClaimId(number * plan.Questions / Judgements, 1)}]
                    alternative: A dry summer could change it.
                    indicators: [sign-{number % Signs}]

                """);
        return text.Append(null, $"---\n{Phrases.Paragraph(new(59), 3)}\n").ToString();
    }

    private static (string, string) Source(int source)
    {
        var id = SourceId(source);
        var dice = new Dice((ulong)source * 17 + 5);
        var text = new StringBuilder($"""
            ---
            title: {Phrases.Title(dice)}, no. {source + 1}
            short: {Label(source)}
            kind: {s_kinds[(source + MatrixPlan.Publisher(source)) % s_kinds.Length]}
            publisher: {Publisher(source)}
            published: {2024 + dice.Below(7)}-{1 + dice.Below(12):00}-{1 + dice.Below(28):00}
            rights: full
            reliability: {"ABCDEF"[dice.Below(6)]}
            credibility: {1 + dice.Below(6)}
            descriptor: Invented for measuring; says nothing about any coast.

            """);
        if (MatrixPlan.Origin(source) is { } origin) text.Append(null, $"origin: {SourceId(origin)}\n");
        text.Append(null, $"---\n## ¶1 {Phrases.Title(dice)}\n\n");
        for (var passage = 2; passage <= Passages; passage++) text.Append(null, $"¶{passage} {Passage(source, passage)}\n\n");
        return ($"seeds/{id}.md", text.ToString());
    }
}
