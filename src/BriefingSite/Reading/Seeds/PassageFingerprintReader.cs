using System.Buffers.Binary;
using System.Globalization;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Seeds;

/// <summary>Reads the lock's entry of one passage; <see cref="LockText"/> describes the format.</summary>
internal static class PassageFingerprintReader
{
    private const int FingerprintLength = 16, SequenceDigits = 10;

    /// <summary>Reads the entry.</summary>
    /// <param name="source">The id of the source.</param>
    /// <param name="number">The expected number of the passage.</param>
    /// <param name="passage">The entry.</param>
    /// <param name="language">The language of a passage that names none; <c>null</c> for a lock that names no languages.</param>
    /// <exception cref="LockException">The entry violates the format.</exception>
    public static PassageFingerprint Read(string source, int number, LockValue passage, string? language)
    {
        if (passage.Number("n") != number) throw passage.Wrong("n", $"{number}: a passage is missing, or appears twice");
        var fingerprint = Fingerprint(passage, "fingerprint", passage.Text("fingerprint"));
        var was = passage.OptionalText("was") is { } text ? Fingerprint(passage, "was", text) : null;
        var read = passage.OptionalText("sequences") is { } sequences
            ? Weak(number, fingerprint, was, passage, sequences)
            : Strong(number, fingerprint, was, passage, Hashes(passage), source) with
            {
                Language = passage.OptionalText("language") ?? language,
                Seconds = passage.OptionalNumber("seconds"),
                Page = passage.OptionalNumber("page"),
                PageLabel = passage.OptionalText("label"),
                Doubt = passage.OptionalText("doubt"),
                ConfirmedBy = passage.OptionalText("confirmed"),
            };
        var addresses = passage.Addresses("addresses");
        return addresses.Count > 0 ? read with { Addresses = addresses } : read;
    }

    private static PassageFingerprint Strong(int number, string fingerprint, string? was, LockValue passage, ValueList<UInt128> hashes, string source) => new(
        number, fingerprint, new WordHashes(source, hashes, Gaps(passage, hashes.Count)), Kind(passage), passage.Ascending("ends", hashes.Count).ToValueList(),
        Cues(passage, hashes.Count), was)
    {
        Figures = Figures(passage, hashes.Count),
    };

    // Version 1 did not check the number of words, but there is a sequence for each word except the last two.
    private static PassageFingerprint Weak(int number, string fingerprint, string? was, LockValue passage, string text)
    {
        var sequences = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(hash => Sequence(passage, hash)).Order().ToValueList();
        var words = passage.Number("words");
        if (words > sequences.Count + 2) throw passage.Wrong("words", $"as many as its {sequences.Count} sequences have");
        return new(number, fingerprint, new SequenceHashes(words, sequences), PassageKind.Text, [], Cues(CueKind.Negation, passage.Ascending("negations", words)).Concat(Cues(passage, words)).ToValueList(), was);
    }

    private static string Fingerprint(LockValue passage, string key, string text) =>
        text.Length == FingerprintLength && text.All(char.IsAsciiHexDigitLower) ? text : throw passage.Wrong(key, $"{FingerprintLength} hexadecimal digits");

    private static ulong Sequence(LockValue passage, string hash) =>
        hash.Length == SequenceDigits && ulong.TryParse(hash, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : throw passage.Wrong("sequences", $"hashes of {SequenceDigits} digits");

    private static ValueList<UInt128> Hashes(LockValue passage)
    {
        var text = passage.Text("prints");
        var bytes = new byte[text.Length / 4 * 3 + 3];
        if (!Convert.TryFromBase64String(text, bytes, out var length) || length % LockText.HashLength != 0) throw passage.Wrong("prints", $"Base64 of {LockText.HashLength} bytes a word");
        var hashes = new UInt128[length / LockText.HashLength];
        for (var i = 0; i < hashes.Length; i++) hashes[i] = BinaryPrimitives.ReadUInt128BigEndian(bytes.AsSpan(i * LockText.HashLength));
        return hashes.ToValueList();
    }

    private static ValueList<Gap> Gaps(LockValue passage, int words)
    {
        if (passage.Object("gaps") is not { } entries) return [];
        var gaps = new List<Gap>();
        foreach (var (key, value) in entries.Entries())
        {
            if (!int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var word) || word > words || (gaps.Count > 0 && word <= gaps[^1].Word))
                throw passage.Wrong("gaps", $"numbered in order, from 0 to {words}");
            gaps.Add(new(word, entries.Text(value, key)));
        }
        return gaps.ToValueList();
    }

    private static ValueList<Figure>? Figures(LockValue passage, int words) => passage.OptionalList("figures")
        ?.Select(item => FigureText.Read(passage.Text(item, "figures"), words) ?? throw passage.Wrong("figures", "a list of figures within its words")).ToValueList();

    private static PassageKind Kind(LockValue passage)
    {
        var word = passage.OptionalText("kind");
        return FormatNames.PassageKinds.Find(word) ?? PassageKind.Text;
    }

    private static ValueList<Cue> Cues(LockValue passage, int words) =>
        passage.Object("cues") is { } cues ? FormatNames.CueKinds.Values.SelectMany(kind => Cues(kind, cues.Ascending(FormatNames.CueKinds[kind], words))).ToValueList() : [];

    private static IEnumerable<Cue> Cues(CueKind kind, IEnumerable<int> words) => words.Select(word => new Cue(kind, word));
}
