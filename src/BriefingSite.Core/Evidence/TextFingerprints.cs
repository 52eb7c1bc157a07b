using System.Buffers.Binary;
using System.Text;
using BriefingSite.Core.Evidence.Languages;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>Creates fingerprints of texts.</summary>
public static class TextFingerprints
{
    /// <summary>The fingerprint of a source.</summary>
    /// <param name="source">The id of the source.</param>
    /// <param name="file">The name of the original.</param>
    /// <param name="sha256">SHA-256 of the original's bytes.</param>
    /// <param name="passages">Its passages, in order.</param>
    /// <param name="language">The tag of the language that it is said to be in; the text itself may be clearly in another.</param>
    public static SourceFingerprint Create(string source, string file, string sha256, IEnumerable<OriginalPassage> passages, string? language)
    {
        var pool = new WordPool();
        var texts = passages.Select(passage => new PassageWords(passage, pool)).ToList();
        var spoken = LanguageRecognition.Recognise([.. texts.SelectMany(text => text.Words.Items)], Language.Find(language));
        // The words of figures in such a language are known by its tag; what is too short to show its language is read by that of the source.
        var unlisted = Language.Find(language) is null ? language : null;
        foreach (var text in texts) text.Language = LanguageRecognition.Recognise(text.Words.Items, spoken);
        var names = Cues.Names(texts);
        // Only about a tenth of the words of a text are distinct.
        var known = new Dictionary<string, UInt128>(StringComparer.Ordinal);
        UInt128 Hash(string word) => known.TryGetValue(word, out var hash) ? hash : known[word] = HashOf(source, word);
        return new(source, file, sha256, texts.Select((text, i) => Create(source, i + 1, text, names, Hash, spoken?.Code ?? unlisted)).ToValueList());
    }

    /// <summary>The fingerprint of a source whose passages are all plain text.</summary>
    public static SourceFingerprint Create(string source, string file, string sha256, IEnumerable<string> passages, string? language = "en") =>
        Create(source, file, sha256, passages.Select(text => new OriginalPassage(text)), language);

    /// <summary>The hash of a folded word of a source.</summary>
    public static UInt128 HashOf(string source, string word) =>
        BinaryPrimitives.ReadUInt128BigEndian(Sha256Hasher.Hash(Encoding.UTF8.GetBytes($"{source}\n{word}")));

    /// <summary>The fingerprint of a passage alone.</summary>
    public static string PrintOf(OriginalPassage passage) => Print(Folding.Fold(passage.Text));

    private static string Print(string folded) => Convert.ToHexStringLower(Sha256Hasher.Hash(Encoding.UTF8.GetBytes(folded)))[..16];

    private static PassageFingerprint Create(string source, int number, PassageWords text, HashSet<string> names, Func<string, UInt128> hash, string? language) =>
        new(number,
            Print(text.Folded),
            new WordHashes(source, text.Words.Items.Select(hash).ToValueList(), Gaps(text.Words).ToValueList()),
            text.Kind,
            text.SentenceEnds,
            Cues.Find(text, names))
        {
            Language = text.Language?.Code ?? PassageFingerprint.NoLanguage,
            Page = text.Original.Page,
            PageLabel = text.Original.PageLabel,
            Doubt = text.Original.Doubt,
            Figures = PassageFigures.Find(source, text.Folded, text.Words, text.Language?.Code ?? language),
            Seconds = text.Seconds,
        };

    private static IEnumerable<Gap> Gaps(Words words)
    {
        if (words.Before.Length > 0) yield return new(0, words.Before);
        for (var i = 1; i < words.Count; i++)
            if (words.GapBefore(i) is not " ") yield return new(i, words.GapBefore(i));
        if (words.After.Length > 0) yield return new(words.Count, words.After);
    }
}
