using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A source not read for a question.</summary>
    public static Rule UnreadSource { get; } = All.Add(new("BS302", Severity.Error, "A source was not read for this question",
        "Each source either takes a position on a question or is silent on it. Silence has to be found by reading, so it is written down: in the question under 'silent', or in the record of the source under 'read', which 'briefing read' writes. A source that was not read for several questions is reported once, in its record; 'briefing questions' suggests on which of them it may take a position.",
        "positions: [ … annual-report … ]", "positions: [ … annual-report … ]\nsilent: [harbour-survey]"));
}

/// <summary>Each source was read for each question: it takes a position, or its silence is recorded.</summary>
internal static class CheckUnreadSources
{
    private const int MaxNamed = 12;

    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        var open = briefing.Sources.DistinctBy(source => source.Id).ToDictionary(source => source.Id, _ => new List<Question>(), StringComparer.Ordinal);
        foreach (var question in briefing.Questions.Where(question => question.Header.PositionsAt.At.File is not null))
            foreach (var source in Unread(question, briefing)) open[source.Id].Add(question);
        // Of one without a location the reading could not be read, which is already reported.
        foreach (var source in briefing.Sources.Where(source => source.ReadAt.At.File is not null))
        {
            var questions = Remaining(source, open[source.Id]);
            if (questions is [var only]) report(OfOne(source, only));
            else if (questions.Count > 0) report(OfSeveral(source, [.. questions.Select(question => question.Header.Id)]));
        }
    }

    private static Diagnostic OfOne(Source source, Question question) => new(
        CheckingRules.UnreadSource, question.Header.PositionsAt, $"'{source.Id}' was not read for this question yet.",
        $"give its position, or write 'silent: [{source.Id}]' when it does not speak to it");

    private static Diagnostic OfSeveral(Source source, List<string> ids) => new(
        CheckingRules.UnreadSource, source.ReadAt, $"'{source.Id}' was not read for {ids.Count} questions yet: {string.Join(", ", ids.Take(MaxNamed))}{(ids.Count > MaxNamed ? $" and {ids.Count - MaxNamed} more" : "")}.",
        $"give its positions; when it does not speak to the others: briefing read {source.Id}");

    // An unknown name most likely means the most similar source that is otherwise unread; that is reported once.
    private static List<Source> Unread(Question question, Briefing briefing)
    {
        var read = question.Positions.Select(position => position.Source.Id).Concat(question.Silent.Select(source => source.Id)).ToHashSet(StringComparer.Ordinal);
        var unread = briefing.Sources.Where(source => !read.Contains(source.Id)).ToList();
        foreach (var name in question.UnknownSources) TakeMeant(name, unread, source => source.Id);
        return unread;
    }

    // The same of the questions that a record names.
    private static List<Question> Remaining(Source source, List<Question> open)
    {
        foreach (var name in source.UnknownQuestions) TakeMeant(name, open, question => question.Header.Id);
        return open;
    }

    private static void TakeMeant<T>(string name, List<T> candidates, Func<T, string> id)
    {
        if (candidates.Count == 0) return;
        var nearest = Nearest.To(name, candidates.Select(id), 1);
        candidates.RemoveAt(nearest is [var meant] ? candidates.FindIndex(candidate => id(candidate) == meant) : 0);
    }
}
