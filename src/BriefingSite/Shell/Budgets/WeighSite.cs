using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Budgets;

/// <summary>Measures the size of a built site.</summary>
/// <param name="files">Its files, by their paths from the output folder.</param>
internal sealed partial class WeighSite(IReadOnlyDictionary<string, byte[]> files)
{
    private readonly Dictionary<string, int> _compressed = new(StringComparer.Ordinal);

    /// <summary>Measures it.</summary>
    public SiteWeight Weigh() => new(
        files.Keys.Where(file => Ends(file, ".html")).Order(StringComparer.Ordinal).Select(Page).OrderBy(page => page.Path, StringComparer.Ordinal).ToValueList(),
        files.Count,
        files.Values.Sum(bytes => (long)bytes.Length),
        files.Keys.Where(file => Ends(file, ".css")).Sum(Compressed),
        files.Keys.Where(IsScript).Sum(Compressed));

    private PageWeight Page(string file)
    {
        var asked = Requests(Encoding.UTF8.GetString(files[file])).Distinct().ToList();
        var sheets = asked.Where(each => each.Kind == "stylesheet").ToList();
        var scripts = asked.Where(each => each.Kind == "script");
        var alone = Compressed(file);
        var withSheets = alone + sheets.Sum(sheet => Compressed(File(sheet.Address, file)));
        return new(
            "/" + (file == "index.html" || Ends(file, "/index.html") ? file[..^10] : file), files[file].Length, alone, withSheets,
            withSheets + scripts.Sum(script => Compressed(File(script.Address, file))), sheets.Count, 1 + asked.Count,
            asked.Select(each => each.Address).Where(IsElsewhere).ToValueList());
    }

    /// <summary>The files that a page loads. Our pages have no tags in their text and quote all values.</summary>
    private static IEnumerable<(string Kind, string Address)> Requests(string page)
    {
        foreach (Match tag in Tag().Matches(page))
        {
            var values = Value().Matches(tag.Value).DistinctBy(value => value.Groups["name"].Value).ToDictionary(value => value.Groups["name"].Value, value => value.Groups["value"].Value, StringComparer.Ordinal);
            var relation = values.GetValueOrDefault("rel");
            if (tag.Groups["name"].Value != "link")
            {
                if (values.TryGetValue("src", out var source) && !source.StartsWith("data:", StringComparison.Ordinal)) yield return (tag.Groups["name"].Value, source);
            }
            else if (relation is "stylesheet" or "icon" or "preload" or "modulepreload" or "manifest" && values.TryGetValue("href", out var address))
            {
                yield return (relation, address);
            }
        }
    }

    // In a copy for a folder, data is in scripts instead of JSON; it does not count as scripts.
    private static bool IsScript(string file) => Ends(file, ".js") && !file.Contains(".json.", StringComparison.Ordinal);

    // An address begins with the site's path on its host, which is unknown here; in a copy for a folder it is relative to the page.
    private string? File(string address, string page)
    {
        if (!address.StartsWith('/'))
            return Uri.TryCreate(new Uri($"file:///{page}"), address, out var found) && Uri.UnescapeDataString(found.AbsolutePath)[1..] is var file && files.ContainsKey(file) ? file : null;
        for (var slash = 0; slash >= 0; slash = address.IndexOf('/', slash + 1))
            if (files.ContainsKey(address[(slash + 1)..])) return address[(slash + 1)..];
        return null;
    }

    private int Compressed(string? file)
    {
        if (file is null) return 0;
        if (_compressed.TryGetValue(file, out var known)) return known;
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(files[file]);
        return _compressed[file] = (int)output.Length;
    }

    private static bool IsElsewhere(string address) => address.Contains("://", StringComparison.Ordinal) || address.StartsWith("//", StringComparison.Ordinal);

    private static bool Ends(string file, string ending) => file.EndsWith(ending, StringComparison.Ordinal);

    [GeneratedRegex("""<(?<name>link|script|img|iframe|source|embed|audio|video)\s[^>]*>""")]
    private static partial Regex Tag();

    [GeneratedRegex("""\s(?<name>[a-z-]+)="(?<value>[^"]*)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Value();
}
