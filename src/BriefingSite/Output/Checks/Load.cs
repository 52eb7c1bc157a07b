using System.Buffers;

namespace BriefingSite.Output.Checks;

/// <summary>Something that a browser would load, or a script that it would run.</summary>
/// <param name="Start">Its offset in the text.</param>
/// <param name="Length">Its length.</param>
/// <param name="Address">What is loaded; <c>null</c> for a script.</param>
internal readonly record struct Load(int Start, int Length, string? Address)
{
    private static readonly SearchValues<char> s_schemeLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-");

    /// <summary>Whether an address leads to another host, as browsers read it.</summary>
    public static bool IsForeign(string address)
    {
        var bare = string.Concat(address.Where(letter => letter is not ('\t' or '\n' or '\r' or '\f'))).Trim().Replace('\\', '/');
        if (bare.StartsWith("//", StringComparison.Ordinal)) return true;
        var end = bare.AsSpan().IndexOfAnyExcept(s_schemeLetters);
        return end > 0 && bare[end] == ':' && char.IsAsciiLetter(bare[0]) && bare[..end].ToLowerInvariant() is not ("data" or "about" or "blob" or "javascript" or "mailto" or "tel");
    }
}
