using System.Globalization;
using System.Text;
using Xunit;

namespace BriefingSite.BrowserTests.Support;

/// <summary>The second briefing with a page of thousands of sections, so that its search index comes in parts: on a host, and as a copy in a folder.</summary>
public sealed class LargeIndexSite : IAsyncLifetime
{
    private const int Sections = 4000;

    private readonly string _folder = Directory.CreateTempSubdirectory("briefing-large-").FullName;
    private ServedSite? _site;

    internal ServedSite Site => _site ?? throw new InvalidOperationException("the fixture was not begun");

    /// <summary>The briefing.</summary>
    internal string Root => Path.Combine(_folder, "root");

    /// <summary>The copy that works from its folder.</summary>
    internal string Copy => Path.Combine(_folder, "copy");

    public async ValueTask InitializeAsync()
    {
        var second = Path.Combine(Repository.Root, "tests", "BriefingSite.Tests", "Second", "site");
        foreach (var file in Directory.GetFiles(second, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Root, Path.GetRelativePath(second, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        var text = new StringBuilder("---\ntitle: Everything else\n---\n");
        var words = new MadeUpWords(20);
        for (var i = 0; i < Sections; i++) text.Append(CultureInfo.InvariantCulture, $"## {words.Next(4)} {i} {{#s{i}}}\n\n{words.Next(25)}.\n\n");
        await File.WriteAllTextAsync(Path.Combine(Root, "input", "pages", "everything-else.md"), text.ToString());
        _site = await ServedSite.Start("--root", Root);
        var result = await Programs.Briefing("build", "--relative", "--root", Root, "--output", Copy, "--verbosity", "quiet");
        Assert.True(result.Code == 0, $"The briefing does not build: {result.Error}");
    }

    public async ValueTask DisposeAsync()
    {
        if (_site is not null) await _site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>Words that no language has, some of them as common as "the" and most of them rare (Zipf's law); the same ones for the same number.</summary>
internal sealed class MadeUpWords
{
    private const int Vocabulary = 60_000;

    private static readonly string[] s_begin = ["b", "br", "c", "ch", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "pl", "r", "s", "sh", "t", "tr", "v", "w", "z"];
    private static readonly string[] s_middle = ["a", "e", "i", "o", "u", "ea", "ou"];
    private static readonly string[] s_end = ["", "n", "r", "l", "t", "nd", "m"];

    private readonly double[] _sums = new double[Vocabulary];
    private readonly Random _random;

    public MadeUpWords(int number)
    {
        _random = new(number);
        var known = new HashSet<string>();
        double sum = 0;
        while (Words.Count < Vocabulary)
        {
            var word = string.Concat(Enumerable.Range(0, Words.Count < 100 ? 1 : _random.Next(2, 4)).Select(_ => Skewed(s_begin) + Skewed(s_middle) + Skewed(s_end)));
            if (word.Length < 2 || !known.Add(word)) continue;
            Words.Add(word);
            _sums[Words.Count - 1] = sum += 1 / (Words.Count + 2.7);
        }
    }

    /// <summary>The words, the most common ones first.</summary>
    public List<string> Words { get; } = [];

    /// <summary>So many words.</summary>
    public string Next(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ =>
    {
        var place = Array.BinarySearch(_sums, _random.NextDouble() * _sums[^1]);
        return Words[place < 0 ? ~place : place];
    }));

    private string Skewed(string[] parts) => parts[(int)(parts.Length * Math.Pow(_random.NextDouble(), 1.6))];
}
