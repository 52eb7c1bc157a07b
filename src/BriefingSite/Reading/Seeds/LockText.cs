using System.Buffers.Binary;
using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Reading.Seeds;

/// <summary>The lock as text: JSON with a line for each passage, so that a pull request shows which passages changed.</summary>
/// <remarks>
/// <para>A passage has its number <c>n</c>, a <c>fingerprint</c> of the whole, <c>was</c> if statements that rest on it were based on
/// another text, its <c>kind</c> if it is not text, its <c>page</c> in the file with the <c>label</c> printed there, its <c>doubt</c> with the second
/// reader by which it was <c>confirmed</c>, and the <c>language</c> of the lists that its cues were found by if that is not the
/// source's; "none" is a language without lists; its time in <c>seconds</c>, where the original has times; <c>addresses</c>, if they are not
/// its number: <c>[12]</c> is <c>#p12</c>, and <c>gone</c> are those of the source whose text is gone. Then its words as in <see cref="PassageFingerprint"/>, numbered from 0: <c>ends</c>
/// are the last words of sentences; <c>cues</c>, by kind, words that must not be omitted or changed unnoticed;
/// <c>figures</c>, as <see cref="FigureText"/> writes them;
/// <c>gaps</c>, by the word that follows, the text between two words if it is not a single space, and the text before the first word and
/// after the last one; <c>prints</c> the hashes of the words, 16 bytes each, one after the other in Base64.</para>
/// <para>Readers ignore unknown keys and kinds of cues, so new ones need no new version. A passage read from version 1 keeps its
/// <c>words</c> and <c>sequences</c> until its source is imported again.</para>
/// </remarks>
public static class LockText
{
    /// <summary>The version of the format that is written.</summary>
    public const int Version = 2;

    /// <summary>The length of a word's hash, in bytes.</summary>
    internal const int HashLength = 16;

    /// <summary>The text of a lock, with its sources sorted by id.</summary>
    public static string Write(SeedLock seedLock) => string.Concat(Parts(seedLock));

    /// <summary>The same as bytes; a lock may be many times as long as a text.</summary>
    public static Blob WriteBlob(SeedLock seedLock)
    {
        var writer = new BlobWriter();
        foreach (var part in Parts(seedLock)) writer.Write(part);
        return writer.TakeBlob();
    }

    private static IEnumerable<string> Parts(SeedLock seedLock)
    {
        yield return $$"""{"version": {{Version}}, "sources": {""" + '\n';
        var sources = seedLock.Sources.OrderBy(source => source.Source, StringComparer.Ordinal).ToList();
        for (var i = 0; i < sources.Count; i++)
        {
            yield return $$"""{{Quoted(sources[i].Source)}}: {"file": {{Quoted(sources[i].File)}}, "sha256": {{Quoted(sources[i].Sha256)}}, """;
            var language = Language(sources[i]);
            if (language is not null) yield return $"\"language\": {Quoted(language)}, ";
            if (sources[i].Gone.Count > 0) yield return $"\"gone\": [{string.Join(", ", sources[i].Gone)}], ";
            yield return "\"passages\": [\n";
            for (var passage = 0; passage < sources[i].Passages.Count; passage++)
            {
                if (passage > 0) yield return ",\n";
                yield return Line(sources[i].Passages[passage], language);
            }
            yield return i < sources.Count - 1 ? "\n]},\n" : "\n]}\n";
        }
        yield return "}}\n";
    }

    // That of most passages; the others name their own.
    private static string? Language(SourceFingerprint source) =>
        source.Passages.GroupBy(passage => passage.Language, StringComparer.Ordinal).MaxBy(group => group.Count())?.Key;

    private static string Line(PassageFingerprint passage, string? language)
    {
        var line = new StringBuilder($$"""  {"n": {{passage.Number}}, "fingerprint": {{Quoted(passage.Fingerprint)}}""");
        if (passage.WrittenFrom is { } was) line.Append($", \"was\": {Quoted(was)}");
        if (passage.Kind != PassageKind.Text) line.Append($", \"kind\": {Quoted(FormatNames.PassageKinds[passage.Kind])}");
        if (passage.Page is { } page) line.Append($", \"page\": {page}");
        if (passage.PageLabel is { } label) line.Append($", \"label\": {Quoted(label)}");
        if (passage.Doubt is { } doubt) line.Append($", \"doubt\": {Quoted(doubt)}");
        if (passage.ConfirmedBy is { } reader) line.Append($", \"confirmed\": {Quoted(reader)}");
        if (passage.Language is { } own && own != language) line.Append($", \"language\": {Quoted(own)}");
        if (passage.Seconds is { } seconds) line.Append($", \"seconds\": {seconds}");
        if (passage.Addresses.Count > 0) line.Append($", \"addresses\": [{string.Join(", ", passage.Addresses)}]");
        if (passage.SentenceEnds.Count > 0) line.Append($", \"ends\": [{string.Join(", ", passage.SentenceEnds)}]");
        if (passage.Cues.Count > 0) line.Append($", \"cues\": {{{string.Join(", ", passage.Cues.GroupBy(cue => cue.Kind).Select(Cues))}}}");
        if (passage.Figures is { } figures) line.Append($", \"figures\": [{string.Join(", ", figures.Select(figure => Quoted(FigureText.Write(figure))))}]");
        line.Append(passage.Text switch
        {
            WordHashes text => Words(text),
            SequenceHashes text => $", \"words\": {text.Words}, \"sequences\": \"{string.Join(' ', text.Sequences.Select(hash => hash.ToString("x10")))}\"",
            _ => throw new InvalidOperationException("a fingerprint of an unknown version"),
        });
        return line.Append('}').ToString();
    }

    private static string Cues(IGrouping<CueKind, Cue> cues) => $"{Quoted(FormatNames.CueKinds[cues.Key])}: [{string.Join(", ", cues.Select(cue => cue.Word))}]";

    private static string Words(WordHashes text)
    {
        var hashes = new byte[text.Hashes.Count * HashLength];
        for (var i = 0; i < text.Hashes.Count; i++) BinaryPrimitives.WriteUInt128BigEndian(hashes.AsSpan(i * HashLength), text.Hashes[i]);
        var gaps = text.Gaps.Count == 0 ? "" : $", \"gaps\": {{{string.Join(", ", text.Gaps.Select(gap => $"\"{gap.Word}\": {Quoted(gap.Text)}"))}}}";
        return $"{gaps}, \"prints\": \"{Convert.ToBase64String(hashes)}\"";
    }

    private static string Quoted(string text) => JsonFormat.Quote(text);
}
