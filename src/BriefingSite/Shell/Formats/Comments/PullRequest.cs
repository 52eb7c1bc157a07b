using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;
using BriefingSite.Comparing.Grouping;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Formats.Comments;

/// <summary>The address of a pull request, and those of the lines in its diff.</summary>
internal sealed partial class PullRequest
{
    private readonly string _url;
    private readonly Forge _forge;

    private PullRequest(string url, Forge forge) => (_url, _forge) = (url, forge);

    private enum Forge
    {
        GitHub,
        GitLab,
        Forgejo,
    }

    /// <summary>The pull request at an address; <c>null</c> where it is none that is known. The form of the address tells the forge.</summary>
    public static PullRequest? Parse(string address) => BaseUrl.Parse(address)?.TrimEnd('/') is not { } url || Form().Match(url) is not { Success: true } match ? null
        : new(url, match.Groups["form"].Value switch { "/pull/" => Forge.GitHub, "/pulls/" => Forge.Forgejo, _ => Forge.GitLab });

    /// <summary>The line of the diff that a change is at: its address, its file, and the line; <c>null</c> where the diff does not have it. A renamed file
    /// stands in the diff under its new path, with the lines of both.</summary>
    /// <param name="at">The place.</param>
    /// <param name="isAfter">Whether it is of the later version.</param>
    /// <param name="lines">The lines that changed.</param>
    /// <param name="prefix">The path from the root of the repository to the briefing.</param>
    public (string Url, string Path, int Line)? Find(Location at, bool isAfter, ChangedLines lines, string prefix)
    {
        if (lines.Nearest(at, isAfter) is not { } line) return null;
        var path = isAfter ? at.File : lines.PathToday(at.File);
        // An anchor of a line on GitLab has the numbers of both versions, as its diff pairs them; another diff may pair them otherwise.
        return ($"{File(prefix + path)}{(_forge == Forge.GitLab ? "" : $"{(isAfter ? 'R' : 'L')}{line}")}", path, line);
    }

    /// <summary>The address of a file in the diff.</summary>
    /// <param name="path">Its path from the root of the repository.</param>
    public string File(string path)
    {
        var bytes = Encoding.UTF8.GetBytes(path);
        return _forge switch
        {
            Forge.GitHub => $"{_url}/files#diff-{Convert.ToHexStringLower(Sha256Hasher.Hash(bytes))}",
            Forge.Forgejo => $"{_url}/files#diff-{Sha1(bytes)}",
            Forge.GitLab => $"{_url}/diffs#{Sha1(bytes)}",
        };
    }

    // The forges name their anchors so; nothing is kept safe by it. Our own, as SHA-256 is.
    private static string Sha1(byte[] path)
    {
        var blocks = new byte[(path.Length + 8) / 64 * 64 + 64];
        path.CopyTo(blocks, 0);
        blocks[path.Length] = 0x80;
        BinaryPrimitives.WriteInt64BigEndian(blocks.AsSpan(blocks.Length - 8), path.Length * 8L);
        Span<uint> hash = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
        Span<uint> words = stackalloc uint[80];
        for (var at = 0; at < blocks.Length; at += 64)
        {
            for (var i = 0; i < 16; i++) words[i] = BinaryPrimitives.ReadUInt32BigEndian(blocks.AsSpan(at + i * 4));
            for (var i = 16; i < 80; i++) words[i] = BitOperations.RotateLeft(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
            var (a, b, c, d, e) = (hash[0], hash[1], hash[2], hash[3], hash[4]);
            for (var i = 0; i < 80; i++)
            {
                var mixed = (i / 20) switch
                {
                    0 => ((b & c) | (~b & d)) + 0x5a827999,
                    1 => (b ^ c ^ d) + 0x6ed9eba1,
                    2 => ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc,
                    _ => (b ^ c ^ d) + 0xca62c1d6,
                };
                (a, b, c, d, e) = (BitOperations.RotateLeft(a, 5) + mixed + e + words[i], a, BitOperations.RotateLeft(b, 30), c, d);
            }
            ReadOnlySpan<uint> added = [a, b, c, d, e];
            for (var i = 0; i < hash.Length; i++) hash[i] += added[i];
        }
        return string.Concat(hash.ToArray().Select(word => word.ToString("x8", CultureInfo.InvariantCulture)));
    }

    [GeneratedRegex(@"(?<form>/pull/|/pulls/|/-/merge_requests/)[0-9]+$")]
    private static partial Regex Form();
}
