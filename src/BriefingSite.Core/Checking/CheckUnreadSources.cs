using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

public static partial class CheckingRules
{
    /// <summary>A source not read for a question.</summary>
    public static Rule UnreadSource { get; } = All.Add(new("BS302", Severity.Error, "A source was not read for this question",
        "Each source either takes a position or is listed under 'silent'. Silence has to be found by reading, so it is written down.",
        "positions: [ … annual-report … ]", "positions: [ … annual-report … ]\nsilent: [harbour-survey]"));
}

/// <summary>Each source was read for each question: it takes a position, or its silence is recorded.</summary>
internal static class CheckUnreadSources
{
    public static void Run(Briefing briefing, Action<Diagnostic> report)
    {
        foreach (var question in briefing.Questions.Where(question => question.Header.PositionsAt.At.File is not null))
        {
            var read = question.Positions.Select(position => position.Source.Id).Concat(question.Silent.Select(source => source.Id)).ToHashSet(StringComparer.Ordinal);
            foreach (var source in Unread(question, read, briefing))
            {
                report(new(CheckingRules.UnreadSource, question.Header.PositionsAt, $"'{source.Id}' was not read for this question yet.",
                    $"give its position, or write 'silent: [{source.Id}]' when it does not speak to it"));
            }
        }
    }

    // An unknown name most likely means the most similar source that is otherwise unread; that is reported once.
    private static List<Source> Unread(Question question, HashSet<string> read, Briefing briefing)
    {
        var unread = briefing.Sources.Where(source => !read.Contains(source.Id)).ToList();
        foreach (var name in question.UnknownSources)
        {
            if (unread.Count == 0) break;
            var nearest = Nearest.To(name, unread.Select(source => source.Id), 1);
            unread.Remove(nearest is [var id] ? unread.First(source => source.Id == id) : unread[0]);
        }
        return unread;
    }
}
