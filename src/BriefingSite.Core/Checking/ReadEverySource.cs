using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>Each source was read for each question: it takes a position, or its silence is written down.</summary>
internal static class ReadEverySource
{
    public static void Check(Briefing briefing, Action<Diagnostic> report)
    {
        foreach (var question in briefing.Questions.Where(question => question.Header.PositionsAt.At.File is not null))
        {
            var read = question.Positions.Select(position => position.Source.Id).Concat(question.Silent.Select(source => source.Id)).ToHashSet(StringComparer.Ordinal);
            foreach (var source in briefing.Sources.Where(source => !read.Contains(source.Id)))
            {
                report(new(Rules.UnreadSource, question.Header.PositionsAt, $"'{source.Id}' was not read for this question yet.",
                    $"give its position, or write 'silent: [{source.Id}]' when it does not speak to it"));
            }
        }
    }
}
