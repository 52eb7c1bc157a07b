using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>Adds to the questions what the records of the sources say of them: the positions that are written there, and the silence of a source
/// that was read for a question and takes no position. What comes after does not know in which of the two files they are written.</summary>
/// <remarks>Names of questions that do not exist are reported when the records are linked.</remarks>
public sealed class GatherPositions : IModule<Pair<ValueList<QuestionDraft>, ValueList<SourceDraft>>, QuestionDraft>
{
    /// <inheritdoc/>
    public IEnumerable<QuestionDraft> Execute(Pair<ValueList<QuestionDraft>, ValueList<SourceDraft>> document, Action<Diagnostic> report)
    {
        var (questions, records) = document;
        var rows = questions.Select(question => new Row(question)).ToList();
        var byId = rows.DistinctBy(row => row.Id).ToDictionary(row => row.Id, StringComparer.Ordinal);
        foreach (var (question, position) in records.SelectMany(record => record.Positions))
            if (byId.TryGetValue(question.Id, out var row)) row.Add(position);
        foreach (var record in records)
        {
            var source = record.Header.Id;
            foreach (var name in record.Read.Questions)
                if (byId.TryGetValue(name.Id, out var row)) row.AddSilence(new(name.At, source));
            if (record.Read.Until is null) continue;
            foreach (var row in rows.Where(row => record.Read.CoversAllOf(row.Asked))) row.AddSilence(new(record.Read.At, source));
        }
        return rows.Select(row => row.Question());
    }

    /// <summary>A question, and what the records add to it.</summary>
    private sealed class Row(QuestionDraft written)
    {
        // Of most questions records say nothing.
        private readonly Lazy<HashSet<string>> _sources = new(() => new(written.Positions.Select(position => position.Evidence.Source).Concat(written.Silent.Select(name => name.Id)), StringComparer.Ordinal));
        private readonly List<PositionDraft> _positions = [];
        private readonly List<UnresolvedName> _silent = [];

        public string Id => written.Header.Id;

        public Edtf? Asked => written.Header.Asked;

        // A second position of a source is kept: it is reported when the question is linked.
        public void Add(PositionDraft position)
        {
            _positions.Add(position);
            _sources.Value.Add(position.Evidence.Source);
        }

        public void AddSilence(UnresolvedName source)
        {
            if (_sources.Value.Add(source.Id)) _silent.Add(source);
        }

        public QuestionDraft Question() => _positions.Count + _silent.Count == 0 ? written : written with
        {
            Positions = [.. written.Positions, .. _positions],
            Silent = [.. written.Silent, .. _silent],
        };
    }
}
