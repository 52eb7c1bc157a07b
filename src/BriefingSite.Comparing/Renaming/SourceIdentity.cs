using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Renaming;

/// <summary>Whether two records are of the same source. A source that takes the place of another is not: what cites it has other evidence now, and
/// that must be told.</summary>
internal static class SourceIdentity
{
    private const double MinShare = 0.5;

    /// <summary>By their originals, where these are known; else by what identifies a publication.</summary>
    public static bool AreSame(Source one, Source other)
    {
        if (one.Header.Original is { } file && other.Header.Original is { } otherFile && file.Sha256 == otherFile.Sha256) return true;
        if (Prints(one) is { Count: > 0 } prints && Prints(other) is { Count: > 0 } others)
            return 2.0 * prints.Intersect(others, StringComparer.Ordinal).Count() >= MinShare * (prints.Count + others.Count);
        return AreEqual(one.Header.Doi, other.Header.Doi) || AreEqual(one.Header.Address, other.Header.Address)
            || AreEqual(one.Header.Title, other.Header.Title) || AreEqual(one.Header.Published?.Written, other.Header.Published?.Written);
    }

    // The fingerprint of a passage does not depend on the id of its source.
    private static HashSet<string> Prints(Source source) =>
        source.Text.Fingerprint is { } text ? text.Passages.Select(passage => passage.Fingerprint).ToHashSet(StringComparer.Ordinal) : [];

    private static bool AreEqual(string? one, string? other) => one is { Length: > 0 } && one == other;
}
