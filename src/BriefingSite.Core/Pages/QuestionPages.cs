using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Core.Pages.Carrying;

namespace BriefingSite.Core.Pages;

/// <summary>A page for each question of the comparison.</summary>
public sealed class QuestionPages : IModule<Briefing, Page>
{
    /// <inheritdoc/>
    public IEnumerable<Page> Execute(Briefing document, Action<Diagnostic> report)
    {
        var incoming = IncomingIndex.Create(document);
        var questions = document.Questions;
        var numbers = StanceTable.Of(document).Numbers;
        var claims = document.Claims.DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        var matrices = document.Front.Judgements.Select(judgement => AlternativesMatrices.Create(judgement, claims.Values)).OfType<AlternativesMatrix>().ToList();
        var telling = matrices.SelectMany(matrix => matrix.Rows).Where(row => row.IsDiagnostic).Select(row => row.Claim.Target).DistinctBy(claim => claim.Url)
            .SelectMany(claim => claims[claim.EntityId].Questions.Select(question => (question.EntityId, Claim: claim))).ToLookup(pair => pair.EntityId, pair => pair.Claim, StringComparer.Ordinal);
        var published = document.Sources.Where(source => source.Header.Published is not null).ToDictionary(source => source.Id, source => source.Header.Published!, StringComparer.Ordinal);
        for (var i = 0; i < questions.Count; i++)
        {
            var question = questions[i];
            yield return new QuestionPage(
                question,
                Unread(question, document.Sources, numbers),
                incoming.To(question.Header.Url),
                i > 0 ? questions[i - 1].Header.Target : null,
                i < questions.Count - 1 ? questions[i + 1].Header.Target : null)
            {
                HasAlternatives = matrices.Count > 0,
                TellingApart = telling[question.Header.Id].ToValueList(),
                Published = question.Positions.Count < ListLengths.Sortable ? []
                    : question.Positions.Select(position => position.Source.Id).Where(published.ContainsKey).Select(id => new SourceDate(id, published[id])).ToValueList(),
                HasAnyTwo = ComparisonSize.HasFurtherPairs(document.Sources.Count),
            };
        }
    }
    private static ValueList<SourceLabel> Unread(Question question, ValueList<Source> sources, IReadOnlyDictionary<string, int> numbers)
    {
        var isRead = new bool[sources.Count];
        foreach (var position in question.Positions.AsSpan()) Read(position.Source);
        foreach (var silent in question.Silent.AsSpan()) Read(silent);
        return sources.Where((_, i) => !isRead[i]).Select(source => source.Label).ToValueList();

        void Read(SourceLabel source)
        {
            if (numbers.TryGetValue(source.Id, out var number)) isRead[number] = true;
        }
    }
}
