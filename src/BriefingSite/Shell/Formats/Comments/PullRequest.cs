using System.Security.Cryptography;
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

    /// <summary>The address of the line that a change is at, or of its file; <c>null</c> where the diff does not have it.</summary>
    /// <param name="at">The place.</param>
    /// <param name="isAfter">Whether it is of the later version.</param>
    /// <param name="isWhole">Whether it is the file as a whole.</param>
    /// <param name="lines">The lines that changed.</param>
    /// <param name="prefix">The path from the root of the repository to the briefing.</param>
    public string? Find(Location at, bool isAfter, bool isWhole, ChangedLines lines, string prefix)
    {
        if (lines.Nearest(at, isAfter) is not { } line) return null;
        var path = Encoding.UTF8.GetBytes(prefix + at.File);
        var number = isWhole ? "" : $"{(isAfter ? 'R' : 'L')}{line}";
        return _forge switch
        {
            Forge.GitHub => $"{_url}/files#diff-{Convert.ToHexStringLower(SHA256.HashData(path))}{number}",
            Forge.Forgejo => $"{_url}/files#diff-{Sha1(path)}{number}",
            // An anchor of a line has the numbers of both versions, as its diff pairs them; another diff may pair them otherwise.
            Forge.GitLab => $"{_url}/diffs#{Sha1(path)}",
        };
    }

#pragma warning disable CA5350 // The forges name their anchors so; nothing is kept safe by it.
    private static string Sha1(byte[] path) => Convert.ToHexStringLower(SHA1.HashData(path));
#pragma warning restore CA5350

    [GeneratedRegex(@"(?<form>/pull/|/pulls/|/-/merge_requests/)[0-9]+$")]
    private static partial Regex Form();
}
