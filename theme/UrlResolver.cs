namespace BriefingSite.Themes;

/// <summary>Turns a path on the site into the address that a page links to: below a path of the host or, in a copy that works from any
/// folder, relative to the page.</summary>
public sealed class UrlResolver
{
    private const string FolderFile = "index.html";

    private readonly string? _basePath;
    private readonly string[] _folders = [];
    private readonly string _file = "";

    private UrlResolver(string basePath) => _basePath = basePath;

    private UrlResolver(string[] folders, string file) => (_folders, _file) = (folders, file);

    /// <summary>For a site below a path of its host.</summary>
    /// <param name="basePath">The path; begins and ends in a slash.</param>
    public static UrlResolver Below(string basePath) => new(basePath);

    /// <summary>For a page or another file of a copy in which every address is relative and names a file.</summary>
    /// <param name="path">Its path on the site, such as <c>/economy/</c>.</param>
    public static UrlResolver RelativeTo(string path)
    {
        var (folders, file) = Split(path);
        return new(folders, file);
    }

    /// <summary>The address of a path on the site, perhaps with a query and a fragment; any other address as it is.</summary>
    public string Resolve(string address)
    {
        if (_basePath == "/" || !address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal)) return address;
        return _basePath is null ? Relative(address) : _basePath + address[1..];
    }

    private string Relative(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#') is >= 0 and var found ? found : address.Length;
        var (folders, file) = Split(address[..end]);
        var shared = 0;
        while (shared < folders.Length && shared < _folders.Length && folders[shared] == _folders[shared]) shared++;
        var isSamePage = shared == folders.Length && shared == _folders.Length && file == _file;
        // A fragment is on the same page, whatever address the page was requested by.
        if (isSamePage && end < address.Length && address[end] == '#') return address[end..];
        var path = string.Concat(Enumerable.Repeat("../", _folders.Length - shared)) + string.Join('/', [.. folders[shared..], file]);
        // Text before a colon would be read as a scheme.
        if (path.AsSpan().IndexOfAny('/', ':') is >= 0 and var first && path[first] == ':') path = "./" + path;
        return path + address[end..];
    }

    private static (string[] Folders, string File) Split(string path)
    {
        var names = path[1..].Split('/');
        return (names[..^1], names[^1].Length > 0 ? names[^1] : FolderFile);
    }
}
