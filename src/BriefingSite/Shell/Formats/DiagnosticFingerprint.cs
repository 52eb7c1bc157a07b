using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats;

/// <summary>By what a finding is known again in a later run: a hash of what it says of what, never of a line. Those that say the same are
/// numbered in their order.</summary>
internal sealed class DiagnosticFingerprint
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of the next finding, such as <c>39fa2ee980eb94b0:1</c>.</summary>
    /// <param name="parts">What makes it: the rule, the file, the id it is about, the sentence.</param>
    public string Next(params ReadOnlySpan<string?> parts)
    {
        var hash = Convert.ToHexStringLower(Sha256Hasher.Hash(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..16];
        return $"{hash}:{_seen[hash] = _seen.GetValueOrDefault(hash) + 1}";
    }
}
