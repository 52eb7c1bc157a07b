using System.Buffers.Binary;
using System.Text;
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
    /// <param name="language">The tag of its language.</param>
    public static SourceFingerprint Create(string source, string file, string sha256, IEnumerable<OriginalLine> passages, string? language)
    {
        // Only about a tenth of the words of a text are distinct.
        var known = new Dictionary<string, UInt128>(StringComparer.Ordinal);
        UInt128 Hash(string word) => known.TryGetValue(word, out var hash) ? hash : known[word] = HashOf(source, word);
        return new(source, file, sha256, passages.Select((passage, i) => Create(source, i + 1, passage, language, Hash)).ToValueList());
    }

    /// <summary>The fingerprint of a source whose passages are all plain text.</summary>
    public static SourceFingerprint Create(string source, string file, string sha256, IEnumerable<string> passages, string? language = "en") =>
        Create(source, file, sha256, passages.Select(text => new OriginalLine(text, 0)), language);

    /// <summary>The hash of a folded word of a source.</summary>
    public static UInt128 HashOf(string source, string word) =>
        BinaryPrimitives.ReadUInt128BigEndian(Sha256Hasher.Hash(Encoding.UTF8.GetBytes($"{source}\n{word}")));

    private static PassageFingerprint Create(string source, int number, OriginalLine passage, string? language, Func<string, UInt128> hash)
    {
        var folded = Folding.Fold(passage.Text);
        var words = Words.Split(folded);
        return new(
            number,
            Convert.ToHexStringLower(Sha256Hasher.Hash(Encoding.UTF8.GetBytes(folded)))[..16],
            new WordHashes(source, words.Items.Select(hash).ToValueList(), Gaps(words).ToValueList()),
            passage.Kind,
            SentenceEnds(folded, words.Count).ToValueList(),
            Cues(words).ToValueList())
        {
            Figures = PassageFigures.Find(source, folded, words, language),
        };
    }

    private static IEnumerable<Gap> Gaps(Words words)
    {
        if (words.Before.Length > 0) yield return new(0, words.Before);
        for (var i = 1; i < words.Count; i++)
            if (words.GapBefore(i) is not " ") yield return new(i, words.GapBefore(i));
        if (words.After.Length > 0) yield return new(words.Count, words.After);
    }

    private static IEnumerable<int> SentenceEnds(string folded, int count)
    {
        var words = 0;
        foreach (var sentence in Sentences.Ranges(folded))
        {
            var more = Words.Split(folded[sentence]).Count;
            words += more;
            if (more > 0 && words <= count) yield return words - 1;
        }
    }

    private static IEnumerable<Cue> Cues(Words words) =>
        from kind in Enum.GetValues<CueKind>()
        from word in Enumerable.Range(0, words.Count)
        where Is(kind, words.Items[word])
        select new Cue(kind, word);

    private static bool Is(CueKind kind, string word) => kind switch
    {
        CueKind.Negation => Negations.Contain(word),
        CueKind.Figure => word.Any(char.IsDigit),
    };
}
