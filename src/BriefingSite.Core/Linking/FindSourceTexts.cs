using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>What is known of the text of a source.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Text">Its text.</param>
public sealed record FoundText(string Source, SourceText Text);

/// <summary>Gathers what the texts of sources are known by. Few edits change any of it.</summary>
public sealed class GatherEvidence : IModule<ValueList<Draft>, SourceEvidence>
{
    /// <inheritdoc/>
    public IEnumerable<SourceEvidence> Execute(ValueList<Draft> document, Action<Diagnostic> report) => [new(document)];
}

/// <summary>Finds what is known of the text of a source. Its words are hashed for that, which takes long, so each source is a document of its own.</summary>
public sealed class FindSourceText : IModule<Pair<Draft, SourceEvidence>, FoundText>
{
    /// <inheritdoc/>
    public IEnumerable<FoundText> Execute(Pair<Draft, SourceEvidence> document, Action<Diagnostic> report)
    {
        var (draft, evidence) = document;
        return draft is SourceDraft record && evidence.Knows(record) ? [new(record.Header.Id, new SourceTexts(evidence, report).Find(record))] : [];
    }
}
