using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Pages;

/// <summary>What some sources say to each question, or that they are silent.</summary>
internal sealed class AnswersBySource
{
    private readonly ValueList<Question> _questions;
    private readonly Dictionary<string, Answer[]> _bySource;

    /// <summary>Sorts the answers of a briefing.</summary>
    /// <param name="briefing">The briefing.</param>
    /// <param name="pairs">The pairs of the sources in question.</param>
    public AnswersBySource(Briefing briefing, IEnumerable<PairLabel> pairs)
    {
        _questions = briefing.Questions;
        _bySource = pairs.SelectMany(pair => new[] { pair.First.Id, pair.Second.Id }).Distinct().ToDictionary(id => id, _ => new Answer[_questions.Count], StringComparer.Ordinal);
        for (var i = 0; i < _questions.Count; i++)
        {
            foreach (var position in _questions[i].Positions.AsSpan())
                if (_bySource.TryGetValue(position.Source.Id, out var answers)) answers[i].Position = position;
            foreach (var silent in _questions[i].Silent.AsSpan())
                if (_bySource.TryGetValue(silent.Id, out var answers)) answers[i].Silent = silent;
        }
    }

    /// <summary>The questions on which at least one of two sources takes a position, each reduced to these two.</summary>
    public IEnumerable<Question> Between(SourceLabel first, SourceLabel second)
    {
        var (one, other) = (_bySource[first.Id], _bySource[second.Id]);
        for (var i = 0; i < _questions.Count; i++)
            if (one[i].Position is not null || other[i].Position is not null) yield return Between(_questions[i], one[i], other[i]);
    }

    // Our reading is about all sources, so it is left out where there are others. What kind of difference it is was said of all that speak.
    private static Question Between(Question question, Answer first, Answer second)
    {
        var positions = Known(first.Position, second.Position);
        var silent = Known(first.Silent, second.Silent);
        var isWhole = positions.Count == question.Positions.Count;
        return question with
        {
            Positions = positions,
            Silent = silent,
            Relation = Weighing.Relate(positions.Select(position => position.Stance).ToList()),
            Reading = isWhole && silent.Count == question.Silent.Count ? question.Reading : Prose.Empty,
            Difference = isWhole ? question.Difference : null,
        };
    }

    private static ValueList<T> Known<T>(T? first, T? second) where T : class => first is null ? second is null ? [] : [second] : second is null ? [first] : [first, second];

    private struct Answer
    {
        public Position? Position;
        public SourceLabel? Silent;
    }
}
