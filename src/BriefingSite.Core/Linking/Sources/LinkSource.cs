using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

public static partial class LinkingRules
{
    /// <summary>A question twice under 'read'.</summary>
    public static Rule ReadTwice { get; } = All.Add(new("BS313", Severity.Warning, "A question is listed twice under 'read'",
        "A source was read for a question or was not. The second entry says nothing, and may be a slip for another question, for which the source then counts as not read.",
        "read: [rains, rains]", "read: [rains, snows]"));
}

/// <summary>A source, linked.</summary>
/// <param name="Source">The source.</param>
/// <param name="Leads">The outgoing links of its record.</param>
/// <param name="Open">Links to paths that no page has.</param>
public sealed record LinkedSource(Source Source, ValueList<Incoming> Leads, ValueList<OpenLink> Open) : IKeyed
{
    string IKeyed.Key => Source.Id;
}

/// <summary>Takes the records of the sources that the briefing has.</summary>
public sealed class TakeRecord : IModule<Draft, SourceDraft>
{
    /// <inheritdoc/>
    public IEnumerable<SourceDraft> Execute(Draft document, Action<Diagnostic> report) => document is SourceDraft record ? [record] : [];
}

/// <summary>Links the record of a source. There may be hundreds, each with many passages, so it is a document of its own: it is linked again only when
/// it was edited or the symbol table changed.</summary>
public sealed class LinkSource : IModule<Pair<SourceDraft, SymbolTable>, LinkedSource>
{
    /// <inheritdoc/>
    public IEnumerable<LinkedSource> Execute(Pair<SourceDraft, SymbolTable> document, Action<Diagnostic> report)
    {
        var (draft, names) = document;
        var mentions = new Mentions();
        var source = new Linking(names, names.Linker(mentions, report), report).Source(names.Sources.Label(draft.Header.Id)!);
        return [new(source, mentions.ToList(), mentions.Open)];
    }

    private sealed class Linking(SymbolTable names, ProseLinker linker, Action<Diagnostic> report)
    {
        private readonly SourceLinker _sources = names.Sources.For(report);

        public Source Source(SourceLabel label)
        {
            var draft = _sources.Draft(label);
            var text = _sources.Text(label);
            var signature = _sources.Signature(label);
            var repeats = draft.Origin is { } origin ? _sources.Label(origin.Id) : null;
            return new(draft.Header, label, repeats, _sources.Entries(label)
                .Select(passage => new Passage(
                    passage.Number, passage.Level, passage.Anchor, passage.IsAside,
                    linker.Link(passage.Gist, passage.Number is { } number ? label.PassageTarget(number) : label.Target))
                {
                    At = passage.At,
                    IsPlaceholder = passage.IsPlaceholder,
                    IsLeftOut = passage.IsLeftOut,
                    Pages = passage.Pages,
                    Seconds = passage.Number is { } at ? text.Seconds(at) : null,
                    Doubt = signature is { IsCurrent: true } || passage.Number is not { } its ? null : text.Doubt(its),
                })
                .ToValueList(), text)
            { Signature = signature, ReadAt = draft.Read.At, UnknownQuestions = ReportUnknown(draft) };
        }

        // The names of questions in a record that are none.
        private ValueList<string> ReportUnknown(SourceDraft draft)
        {
            names.Registry.For(report).Find(draft.Questions.DistinctBy(name => name.Id).ToValueList(), EntityKind.Question);
            var first = new Dictionary<string, Location>(StringComparer.Ordinal);
            foreach (var name in draft.Read.Questions.Where(name => !first.TryAdd(name.Id, name.At)))
                report(new(LinkingRules.ReadTwice, name.At, $"'{name.Id}' is listed twice under 'read'.", "delete one of the two, or name the question that was meant", first[name.Id]));
            return draft.Questions.Select(name => name.Id).Where(id => names.Registry.Known(id)?.Kind != EntityKind.Question.Target).Distinct().ToValueList();
        }
    }
}
