namespace BriefingSite.Tests.Support;

/// <summary>Little sites with many sources and questions. Source number i answers question number j with yes, qualified or no by (i × j) mod 3, unless
/// (i + j) mod 4 is 0: then it is silent.</summary>
internal static class LargeSite
{
    private static readonly string[] s_scale = ["yes", "qualified", "no"];

    /// <summary>Such a site. Its questions belong to two topics in turn, and every third to none.</summary>
    /// <param name="sources">How many sources.</param>
    /// <param name="questions">How many questions.</param>
    /// <param name="claims">How many claims each of the topics has.</param>
    public static TestSite Build(int sources, int questions, int claims = 0) => new(string.Concat(
    [
        .. Enumerable.Range(0, sources).Select(i => $"-- seeds/s{i:000}.md --\n{TestSite.Source($"S{i:000}").Replace("rights:", $"publisher: Press {i % 4}\nrights:", StringComparison.Ordinal)}\n"),
        .. ((string[])["rain", "wind"]).Select((topic, i) => $"-- input/topics/{topic}.md --\n---\ntitle: About {topic}\norder: {i + 1}\nanswer: It may be.\nas-of: 2031\n---\n\n{Claims(topic, claims)}\n"),
        .. Enumerable.Range(0, questions).Select(j => Question(j, sources)),
    ]));

    /// <summary>The stance of a source on a question; <c>null</c>: silent.</summary>
    public static string? Stance(int source, int question) => (source + question) % 4 == 0 ? null : s_scale[source * question % 3];

    private static string Claims(string topic, int count) => count == 0 ? "Words."
        : string.Concat(Enumerable.Range(0, count).Select(i => $"::: {{.claim #{topic}-{i:000} kind=fact}}\nIt is so, in part {i}. [@s000, ¶2]\n:::\n\n"));

    private static string Question(int j, int sources)
    {
        var speaking = Enumerable.Range(0, sources).Where(i => Stance(i, j) is not null).Select(i => $"  - {{ source: s{i:000}, stance: {Stance(i, j)}, says: It says so., at: ¶2 }}\n");
        var silent = Enumerable.Range(0, sources).Where(i => Stance(i, j) is null).Select(i => $"s{i:000}");
        var topics = j % 3 == 2 ? "" : $"topics: [{(j % 3 == 0 ? "rain" : "wind")}]\n";
        return $"-- input/questions/q{j:000}.md --\n---\nquestion: Is it {j}?\norder: {j + 1}\n{topics}positions:\n{string.Concat(speaking)}silent: [{string.Join(", ", silent)}]\n---\nIt may be.\n";
    }
}
