using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>The hash that a signature for a source covers: its passages in doubt.</summary>
public static class DoubtHash
{
    /// <summary>16 hexadecimal digits that change with the words of a passage in doubt and with the reason for the doubt.</summary>
    public static string Compute(SourceFingerprint source)
    {
        var text = new StringBuilder().Append(source.Source).Append('\n');
        foreach (var passage in source.Passages.Where(passage => passage.Doubt is not null)) text.Append(passage.Fingerprint).Append(' ').Append(passage.Doubt).Append('\n');
        return Convert.ToHexStringLower(Sha256Hasher.Hash(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }
}
