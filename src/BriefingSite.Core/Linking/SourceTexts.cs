using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>Brings together what is known of the sources' texts: records, originals that are present, and the lock. They must be of
/// one text; where they are not, that is reported.</summary>
internal sealed class SourceTexts(ValueList<Draft> drafts, Action<Diagnostic> report)
{
    private readonly Dictionary<string, SourcePrint> _locked = drafts.OfType<LockDraft>().SelectMany(draft => draft.Lock.Sources)
        .DistinctBy(print => print.Source).ToDictionary(print => print.Source, StringComparer.Ordinal);

    private readonly Dictionary<string, OriginalDraft> _originals = drafts.OfType<OriginalDraft>()
        .DistinctBy(original => original.Name).ToDictionary(original => original.Name, StringComparer.Ordinal);

    /// <summary>What is known of a source's text.</summary>
    public SourceText Of(SourceDraft draft)
    {
        var locked = _locked.GetValueOrDefault(draft.Header.Id);
        if (draft.Header.Original is { } named && _originals.TryGetValue(named.File, out var original)) return FromOriginal(draft, named, original, locked);
        if (draft.Header.Rights == Rights.Full) return FromRecord(draft);
        if (locked is null) return SourceText.Unknown;
        CheckCount(draft, locked.Passages.Count, "the lock");
        return new(locked, null, locked.Passages.Where(passage => passage.Was is not null).Select(passage => passage.Number).ToValueList());
    }

    private SourceText FromOriginal(SourceDraft draft, Original named, OriginalDraft original, SourcePrint? locked)
    {
        var print = Prints.Of(draft.Header.Id, named.File, original.Written.Content.Hash, original.Passages);
        if (named.Sha256 != print.Sha256 || locked is null || locked.Sha256 != print.Sha256)
        {
            report(new(Rules.StaleLock, draft.Start, locked is null
                ? $"The lock knows nothing of '{draft.Header.Id}', although its original is here."
                : $"The original '{named.File}' is not the text that '{draft.Header.Id}' was imported from.", "run: briefing import FILE"));
        }
        CheckCount(draft, print.Passages.Count, "the original");
        var changed = print.Passages.Where(passage => IsChanged(passage, locked)).Select(passage => passage.Number).ToValueList();
        return new(print, original.Passages, changed);
    }

    private static bool IsChanged(PassagePrint passage, SourcePrint? locked)
    {
        if (locked is null) return false;
        return locked.Passages.ElementAtOrDefault(passage.Number - 1) is not { } known || known.Fingerprint != passage.Fingerprint || known.Was is not null;
    }

    // A source whose text we may publish is its own original.
    private static SourceText FromRecord(SourceDraft draft)
    {
        var passages = draft.Passages.Where(passage => passage.Number is not null).Select(passage => PlainText.Of(passage.Gist)).ToValueList();
        return new(Prints.Of(draft.Header.Id, "", "", passages), passages, []);
    }

    private void CheckCount(SourceDraft draft, int count, string where)
    {
        var recorded = draft.Passages.Count(passage => passage.Number is not null);
        if (recorded != count)
            report(new(Rules.StaleLock, draft.Start, $"The record of '{draft.Header.Id}' has {recorded} passages; {where} has {count}.", "each non-blank line of the original is a passage"));
    }
}
