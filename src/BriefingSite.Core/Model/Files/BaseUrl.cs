namespace BriefingSite.Core.Model;

/// <summary>The address a site is published at.</summary>
public static class BaseUrl
{
    /// <summary>The address in full, ending in a slash; <c>null</c> when it is not valid, for the reason that <see cref="Problem"/> gives.</summary>
    public static string? Parse(string text) =>
        Problem(text) is null && Uri.TryCreate(text, UriKind.Absolute, out var uri) ? uri.AbsoluteUri.TrimEnd('/') + "/" : null;

    /// <summary>What is wrong with an address, as a sentence; <c>null</c> for a valid one. Each page puts its path before the addresses of style sheets,
    /// scripts and links, so it must not be read as that of another host or another folder.</summary>
    public static string? Problem(string text)
    {
        if (text.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter))) return "It holds a space or a control character.";
        if (text.Contains('\\')) return "It holds a backslash, which browsers take for a slash.";
        if (!text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) return "It does not begin with https:// or http://.";
        if (text.AsSpan().ContainsAny('?', '#')) return "It has a query or a fragment, which no folder has.";
        var afterScheme = text[(text.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var host = afterScheme.Split('/')[0];
        if (host.Contains('@')) return "It holds a user's name.";
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0 || uri.Host.Contains('%')) return "It names no host.";
        return PathProblem(afterScheme[host.Length..]);
    }

    private static string? PathProblem(string path)
    {
        foreach (var part in (path.EndsWith('/') ? path[..^1] : path).Split('/').Skip(1))
        {
            if (part.Length == 0) return "Two slashes in a row begin the name of another host.";
            var folder = Uri.UnescapeDataString(part);
            if (folder is "." or "..") return $"'{part}' leads to another folder.";
            if (folder.Any(letter => letter is '/' or '\\' || char.IsControl(letter))) return $"'{part}' holds a slash, a backslash or a control character that is encoded.";
            for (var at = 0; (at = part.IndexOf('%', at)) >= 0; at++)
                if (at + 2 >= part.Length || !char.IsAsciiHexDigit(part[at + 1]) || !char.IsAsciiHexDigit(part[at + 2])) return "A '%' in it is followed by no two hexadecimal digits.";
        }
        return null;
    }
}
