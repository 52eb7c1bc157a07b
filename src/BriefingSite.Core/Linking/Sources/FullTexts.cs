using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

public static partial class LinkingRules
{
    /// <summary>A text published as that of a source, which it is not.</summary>
    public static Rule AlteredFullText { get; } = All.Add(new("BS139", Severity.Error, "A full text that is not the source's",
        "'rights: full' publishes the passages of a record as the words of the source, and quotations are checked against them. So each passage must have the words that the original had at import.",
        "¶2 Says that many ships came.", "¶2 Many ships came before the storm."));
}

/// <summary>The text of a source whose record has it in full: that of the record, wherever it is built. It must be the text that was imported.</summary>
internal static class FullTexts
{
    /// <summary>What is known of such a source's text.</summary>
    /// <param name="draft">The record.</param>
    /// <param name="known">What the original, or else the lock, says of it.</param>
    /// <param name="language">The language that the text is said to be in.</param>
    /// <param name="report">Receives passages that are not what was imported.</param>
    public static SourceText Find(SourceDraft draft, SourceText known, string language, Action<Diagnostic> report)
    {
        var passages = draft.Passages.Where(passage => passage.Number is not null).ToList();
        var texts = passages.Select(passage => PlainText.Extract(passage.Gist)).ToValueList();
        var own = TextFingerprints.Create(draft.Header.Id, "", "", passages.Select((passage, i) => new OriginalPassage(texts[i], passage.Level)), language);
        if (known.Fingerprint is not { } imported) return new(own, texts, []);
        var found = own.Passages.ToArray();
        for (var i = 0; i < Math.Min(found.Length, imported.Passages.Count); i++)
        {
            if (HasSameWords(imported.Passages[i], found[i], texts[i])) found[i] = imported.Passages[i];
            else if (!known.Changed.Contains(found[i].Number)) Report(draft, passages[i], texts[i], found[i], imported.Passages[i], report);
        }
        return known with { Fingerprint = imported with { Passages = found.ToValueList() }, Passages = texts };
    }

    // The prints of a passage with words divided at line ends match either reading.
    private static bool HasSameWords(PassageFingerprint imported, PassageFingerprint own, string text) =>
        imported.Fingerprint == own.Fingerprint
        || (imported.Text is WordHashes before && own.Text is WordHashes after && before.Hashes.Equals(after.Hashes) && Inner(before).SequenceEqual(Inner(after)))
        || (QuotationSearch.Find(imported, QuotedText.Parse(text), mayCutFigures: true) is { Words: [{ First: 0 } all] } && all.End == imported.Words);

    // Marks of headings and items stand before the first word.
    private static IEnumerable<Gap> Inner(WordHashes text) => text.Gaps.Where(gap => gap.Word > 0 && gap.Word < text.Words);

    private static void Report(SourceDraft draft, PassageDraft passage, string text, PassageFingerprint own, PassageFingerprint imported, Action<Diagnostic> report) =>
        report(new(LinkingRules.AlteredFullText, passage.At.At, $"¶{own.Number} is not what the original of '{draft.Header.Id}' says, {Difference(text, own, imported)}.",
            $"write the words of the original, which 'briefing show {draft.Header.Id} {own.Number}' prints where it is; what you say in your own words needs 'rights: excerpt'"));

    private static string Difference(string text, PassageFingerprint own, PassageFingerprint imported)
    {
        var words = Words.Split(text);
        if (own.Text is not WordHashes after || imported.Text is not WordHashes before) return "word for word";
        if (before.Hashes.Equals(after.Hashes)) return "in its punctuation";
        var same = after.Hashes.Zip(before.Hashes).TakeWhile(pair => pair.First == pair.Second).Count();
        return same < words.Count ? $"from “{words.Text(same, 1)}” on" : "which goes on";
    }
}
