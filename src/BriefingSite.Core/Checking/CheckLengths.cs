using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A text that is too long.</summary>
    public static Rule TextTooLong { get; } = All.Add(new("BS018", Severity.Error, "Longer than allowed",
        "An answer that a busy reader takes away, and a label that fits into a table, must be short. The limits are set in input/site.yml under 'limits'.",
        "short: A very long label for such a small table", "short: A short label"));
}

/// <summary>Answers for busy readers and labels in tables are short.</summary>
internal static class CheckLengths
{
    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        var limits = briefing.Site.Limits;
        CheckAnswer("index", briefing.Front.Header.Answer, briefing.Front.Header.AnswerAt);
        foreach (var topic in briefing.Topics) CheckAnswer(topic.Header.Id, topic.Header.Answer, topic.Header.AnswerAt);
        foreach (var source in briefing.Sources)
        {
            if (source.Header.Short.Length > limits.ShortTitle)
                report(new(CheckingRules.TextTooLong, source.Header.ShortAt, $"The short label has {source.Header.Short.Length} characters; {limits.ShortTitle} are allowed.", "say less, or raise 'limits: short-title' in input/site.yml", Subject: source.Id));
        }

        void CheckAnswer(string subject, string answer, Location at)
        {
            var words = answer.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            if (words > limits.AnswerWords)
                report(new(CheckingRules.TextTooLong, at, $"The answer has {words} words; {limits.AnswerWords} are allowed.", "say less, or raise 'limits: answer-words' in input/site.yml", Subject: subject));
        }
    }
}
