using BriefingSite.Core.Evidence.Languages;

namespace BriefingSite.Core.Evidence;

/// <summary>The hashes of the words of a quotation, each computed when it is first looked for and once for all passages of a source.</summary>
internal sealed class WantedHashes
{
    private readonly Dictionary<(string Source, string Word), UInt128> _hashes = [];
    private readonly Dictionary<(string Source, string Word, string? Language), HashSet<UInt128>> _others = [];
    private readonly Dictionary<(string Source, string Word), (UInt128 First, UInt128 Second)[]> _parts = [];

    /// <summary>The run and the word of the quotation that the passage searched last lacked.</summary>
    public (int Run, int Word)? Lacking { get; set; }

    /// <summary>The hash of a word as it is written.</summary>
    public UInt128 Of(string source, string word) =>
        _hashes.TryGetValue((source, word), out var hash) ? hash : _hashes[(source, word)] = TextFingerprints.HashOf(source, word);

    /// <summary>The hashes of its other spellings.</summary>
    public HashSet<UInt128> OfOthers(string source, string word, string? language) =>
        _others.TryGetValue((source, word, language), out var hashes) ? hashes
        : _others[(source, word, language)] = [.. Spellings.Of(word, language).Select(other => TextFingerprints.HashOf(source, other))];

    /// <summary>The hashes of a word with an article, preposition or conjunction joined to its front: <c>l'</c>, <c>dell'</c>.</summary>
    public HashSet<UInt128> WithElided(string source, string word, Language language) =>
        _others.TryGetValue((source, word, $"'{language.Code}"), out var hashes) ? hashes
        : _others[(source, word, $"'{language.Code}")] = [.. language.Separable.SelectMany(elided => (string[])[elided, char.ToUpperInvariant(elided[0]) + elided[1..]]).Select(elided => TextFingerprints.HashOf(source, $"{elided}'{word}"))];

    /// <summary>The hashes of both parts of a word, for each number of letters of the first, from 1.</summary>
    public (UInt128 First, UInt128 Second)[] Parts(string source, string word) =>
        _parts.TryGetValue((source, word), out var parts) ? parts
        : _parts[(source, word)] = [.. Enumerable.Range(1, Math.Max(0, word.Length - 1)).Select(length => (TextFingerprints.HashOf(source, word[..length]), TextFingerprints.HashOf(source, word[length..])))];
}
