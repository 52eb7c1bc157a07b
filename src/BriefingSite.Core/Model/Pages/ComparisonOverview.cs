namespace BriefingSite.Core.Model;

/// <summary>The questions of one topic, as far as a picture of the whole comparison shows them.</summary>
/// <param name="Topic">The topic; <c>null</c> for the questions about the whole.</param>
/// <param name="Rows">The questions.</param>
public sealed record OverviewGroup(Target? Topic, ValueList<OverviewRow> Rows)
{
    /// <summary>Groups questions under the first of their topics.</summary>
    public static ValueList<OverviewGroup> Group(IEnumerable<Question> questions) => questions
        .GroupBy(question => question.Topics.Count == 0 ? null : question.Topics[0])
        .Select(group => new OverviewGroup(group.Key, group.Select(OverviewRow.FromQuestion).ToValueList()))
        .ToValueList();
}

/// <summary>A question with the stance of each source on its scale.</summary>
/// <param name="Question">The question.</param>
/// <param name="Scale">Its stances, from one end to the other.</param>
/// <param name="Stances">The stance of each source that takes a position, in the order of the sources.</param>
/// <param name="Silent">The ids of sources that were read for it and are silent.</param>
/// <param name="Relation">How the sources relate.</param>
public sealed record OverviewRow(
    Target Question, ValueList<string> Scale, ValueList<SourceStance> Stances, ValueList<string> Silent, Relation Relation)
{
    /// <summary>What a picture needs of a question.</summary>
    public static OverviewRow FromQuestion(Question question) => new(
        question.Header.Target, question.Header.Scale,
        question.Positions.Select(position => new SourceStance(position.Source.Id, position.Stance)).ToValueList(),
        question.Silent.Select(source => source.Id).ToValueList(), question.Relation);

    /// <summary>The stance of a source; <c>null</c> where it is silent or was not read.</summary>
    public string? StanceOf(SourceLabel source) => Stances.FirstOrDefault(stance => stance.Source == source.Id)?.Stance;

    /// <summary>A source's position in a word: its stance, or that it is silent or was not read.</summary>
    public string InWord(SourceLabel source) => StanceOf(source) ?? (Silent.Contains(source.Id) ? "silent" : "not read");
}

/// <summary>The stance of a source on a question.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Stance">Its stance, a word of the question's scale.</param>
public sealed record SourceStance(string Source, string Stance);

/// <summary>How often two sources agree.</summary>
/// <param name="One">One of them.</param>
/// <param name="Other">The other.</param>
/// <param name="Both">On how many questions both take a position.</param>
/// <param name="Agreed">On how many of these they have the same stance.</param>
public sealed record PairAgreement(SourceLabel One, SourceLabel Other, int Both, int Agreed)
{
    /// <summary>Every pair of sources, each once.</summary>
    public static ValueList<PairAgreement> Count(IReadOnlyList<SourceLabel> sources, IReadOnlyCollection<OverviewRow> rows)
    {
        var pairs = new List<PairAgreement>();
        for (var i = 1; i < sources.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var stances = rows.Select(row => (One: row.StanceOf(sources[j]), Other: row.StanceOf(sources[i])))
                    .Where(pair => pair is { One: not null, Other: not null }).ToList();
                pairs.Add(new(sources[j], sources[i], stances.Count, stances.Count(pair => pair.One == pair.Other)));
            }
        }
        return pairs.ToValueList();
    }
}
