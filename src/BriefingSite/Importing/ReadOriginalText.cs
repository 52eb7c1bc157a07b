using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Originals;

namespace BriefingSite.Importing;

/// <summary>The text of a file that is imported, in either division.</summary>
/// <param name="file">The file.</param>
/// <param name="language">The language of the site.</param>
/// <param name="encoding">The encoding that was named for it; <c>null</c> for none.</param>
internal sealed class ReadOriginalText(InputFile file, string language, string? encoding)
{
    private readonly Dictionary<(string Source, PassageDivision Division, string? Language), SourceFingerprint> _fingerprints = [];

    private readonly Dictionary<PassageDivision, IReadOnlyList<string>> _prints = [];

    private readonly OriginalDraft _draft = new(file, Path.GetFileName(file.Path), (original, division, named) => OriginalReader.Read(original, division, named));

    /// <summary>The text in a division.</summary>
    public OriginalText In(PassageDivision division) => _draft.Text(division, encoding);

    /// <summary>Whether the file is no text.</summary>
    public bool IsBinary => OriginalReader.IsBinary(file);

    /// <summary>The file that keeps the text of a binary original for builds; <c>null</c> for a text.</summary>
    public Blob? Kept => OriginalReader.Keep(file, In(PassageDivision.Paragraphs));

    /// <summary>Its name.</summary>
    public string Name => _draft.Name;

    /// <summary>SHA-256 of its bytes.</summary>
    public string Hash => file.Content.Hash;

    /// <summary>The fingerprint of each passage alone, by which texts are recognised.</summary>
    /// <param name="division">The division.</param>
    public IReadOnlyList<string> Prints(PassageDivision division) =>
        _prints.TryGetValue(division, out var known) ? known : _prints[division] = [.. In(division).Passages.Select(TextFingerprints.PrintOf)];

    /// <summary>Its fingerprint as a source.</summary>
    /// <param name="source">The id of the source.</param>
    /// <param name="division">The division.</param>
    /// <param name="own">The language of the source, if its record names one.</param>
    public SourceFingerprint Fingerprint(string source, PassageDivision division, string? own) =>
        _fingerprints.TryGetValue((source, division, own), out var known) ? known
        : _fingerprints[(source, division, own)] = TextFingerprints.Create(source, _draft.Name, file.Content.Hash, In(division).Passages, own ?? language);
}
