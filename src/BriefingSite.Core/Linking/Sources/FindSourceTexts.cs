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

/// <summary>What the texts of sources are known by: records, locks, originals, and the language of the site.</summary>
public sealed class SourceEvidence
{
    private readonly Dictionary<string, SourceDraft> _records;

    internal SourceEvidence(ValueList<Draft> drafts)
    {
        var locked = drafts.OfType<LockDraft>().SelectMany(draft => draft.Lock.Sources).DistinctBy(fingerprint => fingerprint.Source).ToList();
        Addresses = locked.ToDictionary(fingerprint => fingerprint.Source, PassageAddresses.Of, StringComparer.Ordinal);
        Locked = locked.Select(WithoutAddresses).ToDictionary(fingerprint => fingerprint.Source, StringComparer.Ordinal);
        IsUnreadable = drafts.OfType<LockDraft>().Any(draft => draft.IsUnreadable);
        Originals = drafts.OfType<OriginalDraft>().DistinctBy(original => original.Name).ToDictionary(original => original.Name, StringComparer.Ordinal);
        var records = drafts.OfType<SourceDraft>().ToList();
        _records = records.DistinctBy(record => record.Header.Id).ToDictionary(record => record.Header.Id, StringComparer.Ordinal);
        ImportedFrom = records.Where(record => record.Header.Original is not null).ToLookup(record => record.Header.Original!.Sha256, record => record.Header.Id, StringComparer.Ordinal);
        Language = drafts.OfType<SiteDraft>().FirstOrDefault()?.Info.Language ?? Drafts.NoSite.Language;
    }

    // Originals that name no language are read in that of the site.
    internal string Language { get; }

    internal Dictionary<string, PassageAddresses> Addresses { get; }

    // Addresses are no part of the text.
    internal Dictionary<string, SourceFingerprint> Locked { get; }

    internal bool IsUnreadable { get; }

    internal Dictionary<string, OriginalDraft> Originals { get; }

    internal ILookup<string, string> ImportedFrom { get; }

    // Of two records with one id the first counts.
    internal bool Knows(SourceDraft record) => ReferenceEquals(_records[record.Header.Id], record);

    private static SourceFingerprint WithoutAddresses(SourceFingerprint locked) => PassageAddresses.Of(locked).Equals(PassageAddresses.None) ? locked
        : locked with { Gone = [], Passages = locked.Passages.Select(passage => passage with { Addresses = [] }).ToValueList() };
}
