using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

public static partial class LinkingRules
{
    /// <summary>A source has a position and is listed as silent, or has two positions.</summary>
    public static Rule DuplicateSource { get; } = All.Add(new("BS303", Severity.Error, "A source appears twice in one question",
        "A source takes one position on a question or none. It is written in one place: in the question or in the record of the source.",
        "positions: [ … harbour-survey … ]\nsilent: [harbour-survey]", "positions: [ … harbour-survey … ]"));
}

/// <summary>A question, linked.</summary>
/// <param name="Question">The question.</param>
/// <param name="Leads">Its outgoing links.</param>
/// <param name="Open">Links to paths that no page has.</param>
public sealed record LinkedQuestion(Question Question, ValueList<Incoming> Leads, ValueList<OpenLink> Open) : IKeyed
{
    string IKeyed.Key => Question.Header.Url;
}

/// <summary>Links a question. Each may have hundreds of positions, so it is a document of its own: it is linked again only when it was edited or the
/// symbol table changed.</summary>
public sealed class LinkQuestion : IModule<Pair<QuestionDraft, SymbolTable>, LinkedQuestion>
{
    /// <inheritdoc/>
    public IEnumerable<LinkedQuestion> Execute(Pair<QuestionDraft, SymbolTable> document, Action<Diagnostic> report)
    {
        var (draft, names) = document;
        var mentions = new Mentions();
        var question = new Linking(draft, names, names.Linker(mentions, report), report).Question();
        return [new(question, mentions.ToList(), mentions.Open)];
    }

    private sealed class Linking(QuestionDraft draft, SymbolTable names, ProseLinker linker, Action<Diagnostic> report)
    {
        private readonly SourceLinker _sources = names.Sources.For(report);
        private readonly Dictionary<string, Location> _seen = new(StringComparer.Ordinal);

        public Question Question()
        {
            var self = draft.Header.Target;
            var positions = new List<Position>();
            foreach (var position in draft.Positions)
            {
                var citation = linker.ResolveCitation(position.Evidence, self, isAlreadyReported: true);
                if (IsFirst(new(position.Evidence.At, position.Evidence.Source)))
                    positions.Add(new(position.Stance.At, position.Stance.Id, linker.Link(position.Says, self), citation));
            }
            var silent = draft.Silent.Where(IsFirst).Select(name => (Source: _sources.Find(name), name.At)).Where(silence => silence.Source is not null)
                .OrderBy(silence => silence.Source!.Id, StringComparer.Ordinal).ToList();
            return new(
                draft.Header.Scale.Count > 0 ? draft.Header : draft.Header with { Scale = names.Scale },
                linker.Find(draft.Topics, EntityKind.Topic, self),
                positions.OrderBy(position => position.Source.Id, StringComparer.Ordinal).ToValueList(),
                silent.Select(silence => silence.Source!).ToValueList(),
                names.Relations[draft.Header.Url],
                linker.Link(draft.Reading, self))
            {
                SilentAt = silent.Select(silence => silence.At).ToValueList(),
                Difference = draft.Difference,
                UnknownSources = _seen.Keys.Where(id => _sources.Label(id) is null).ToValueList(),
            };
        }

        // Where the second is in the record of the source, each of the two files has the error.
        private bool IsFirst(UnresolvedName source)
        {
            if (_seen.TryAdd(source.Id, source.At)) return true;
            var (first, second) = (_seen[source.Id], source.At.At);
            Report(second, first);
            if (first.File != second.File) Report(first, second);
            return false;

            void Report(Location at, Location other) =>
                report(new(LinkingRules.DuplicateSource, at, $"'{source.Id}' appears twice in the question '{draft.Header.Id}'.", "it takes one position, or it is silent: keep one of the two", other));
        }
    }
}
