using BriefingSite.Core.Model;

namespace BriefingSite.Shell;

/// <summary>The files of a frozen version: the claims, the addresses, and a hash beside each.</summary>
internal static class FrozenFiles
{
    /// <summary>The path of the claims.</summary>
    public static string ClaimsPath(string version) => $"input/versions/{version}/claims.json";

    /// <summary>The path of the addresses.</summary>
    public static string AddressesPath(string version) => $"input/versions/{version}/addresses.json";

    /// <summary>All of them.</summary>
    public static IEnumerable<InputFile> Of(string version, Blob claims, Blob addresses) =>
        [.. WithHash(ClaimsPath(version), claims), .. WithHash(AddressesPath(version), addresses)];

    private static InputFile[] WithHash(string path, Blob content) => [new(path, content), new($"{path}.sha256", Blob.Create($"{content.Hash}  {Path.GetFileName(path)}\n"))];
}
