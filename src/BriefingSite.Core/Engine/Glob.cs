namespace BriefingSite.Core.Engine;

/// <summary>A pattern for paths: <c>*</c> matches any characters within one name, a final <c>**</c> everything below a folder.</summary>
public sealed class Glob(string pattern)
{
    private readonly string[] _parts = pattern.Split('/');

    // Every file is compared with every pattern; most differ in the folder already.
    private readonly string _start = pattern.Split('*')[0];

    /// <summary>Whether a path, with forward slashes, matches the pattern.</summary>
    public bool Matches(string path)
    {
        if (!path.StartsWith(_start, StringComparison.Ordinal)) return false;
        var next = 0;
        foreach (var part in _parts)
        {
            if (next > path.Length) return false;
            if (part == "**") return true;
            var end = path.IndexOf('/', next) is >= 0 and var slash ? slash : path.Length;
            if (!Fits(part, path.AsSpan(next, end - next))) return false;
            next = end + 1;
        }
        return next > path.Length;
    }

    private static bool Fits(string part, ReadOnlySpan<char> name)
    {
        var star = part.IndexOf('*', StringComparison.Ordinal);
        if (star < 0) return name.SequenceEqual(part);
        var head = part.AsSpan(0, star);
        var tail = part.AsSpan(star + 1);
        return name.Length >= head.Length + tail.Length && name.StartsWith(head) && name.EndsWith(tail);
    }
}
