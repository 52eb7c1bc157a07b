namespace BriefingSite.Core.Engine;

/// <summary>A pattern for paths: <c>*</c> is any run of characters inside one name, a last <c>**</c> everything below a folder.</summary>
public sealed class Glob(string pattern)
{
    private readonly string[] _parts = pattern.Split('/');

    // Every file meets every pattern, and most differ from it in the folder.
    private readonly string _start = pattern.Split('*')[0];

    /// <summary>Whether a path, with forward slashes, fits.</summary>
    public bool Matches(string path)
    {
        if (!path.StartsWith(_start, StringComparison.Ordinal)) return false;
        var names = path.Split('/');
        for (var i = 0; i < _parts.Length; i++)
        {
            if (_parts[i] == "**") return names.Length > i;
            if (i >= names.Length || !Fits(_parts[i], names[i])) return false;
        }
        return names.Length == _parts.Length;
    }

    private static bool Fits(string part, string name)
    {
        var star = part.IndexOf('*', StringComparison.Ordinal);
        if (star < 0) return part == name;
        var (head, tail) = (part[..star], part[(star + 1)..]);
        return name.Length >= head.Length + tail.Length
            && name.StartsWith(head, StringComparison.Ordinal) && name.EndsWith(tail, StringComparison.Ordinal);
    }
}
