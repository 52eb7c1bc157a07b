using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats;

/// <summary>Identifies a diagnostic across runs: a hash of its content, never of its line. Diagnostics with the same content are numbered in their
/// order.</summary>
internal sealed class DiagnosticFingerprint
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of the next diagnostic, such as <c>39fa2ee980eb94b0:1</c>.</summary>
    /// <param name="parts">Its content: the rule, the file, the id of its subject, the message.</param>
    public string Next(params ReadOnlySpan<string?> parts)
    {
        var hash = Convert.ToHexStringLower(Sha256Hasher.Hash(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..16];
        return $"{hash}:{_seen[hash] = _seen.GetValueOrDefault(hash) + 1}";
    }
}
