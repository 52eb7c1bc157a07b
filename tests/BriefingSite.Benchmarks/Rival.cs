using BriefingSite.Benchmarks.Corpus;
using BriefingSite.Benchmarks.Corpus.Peers;
using BriefingSite.Shell.Serving;

namespace BriefingSite.Benchmarks;

/// <summary>A generator to be measured.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Version">The command line that tells its version, by which it is known to be installed.</param>
/// <param name="Corpus">The files it builds from, for a number of pages.</param>
/// <param name="Command">The command line for a folder, in which it is run, and an output folder: the program, then its arguments.</param>
internal sealed record Rival(
    string Name, string[] Version, Func<Manuscript, IEnumerable<(string Path, string Text)>> Corpus, Func<string, string, string[]> Command)
{
    /// <summary>The address of a page, with a slash at its end, by its id.</summary>
    public Func<string, string> Address { get; init; } = PeerPage.Address;

    /// <summary>How it shows a site while it is written; <c>null</c> where that is not measured.</summary>
    public Server? Server { get; init; }

    /// <summary>Our program, as published.</summary>
    public static Rival Ours(string program) => new(
        "briefing", [program, "--version"], prose => new BriefingCorpus(prose).Files(),
        (site, output) => [program, "build", "--root", site, "--output", output, "--verbosity", "quiet"])
    {
        Address = id => $"{id}/",
        Server = new(
            (site, port) => [program, "preview", "--root", site, "--port", $"{port}"],
            id => $"input/{(BriefingCorpus.IsTopic(id) ? "topics" : "pages")}/{id}.md", $"{FolderWatch.Brief.TotalMilliseconds:0} ms of quiet"),
    };

    /// <summary>The others, where they are installed.</summary>
    public static IReadOnlyList<Rival> Others { get; } =
    [
        new("hugo", ["hugo", "version"], prose => new HugoCorpus(prose).Files(), (_, output) => ["hugo", "--destination", output, "--quiet"])
        {
            Server = new(
                (_, port) => ["hugo", "server", "--bind", "127.0.0.1", "--port", $"{port}", "--baseURL", $"http://127.0.0.1:{port}/"],
                id => $"content/{PeerPage.Address(id).TrimEnd('/')}.md", "to the next half second"),
        },
        new("eleventy", ["eleventy", "--version"], prose => new EleventyCorpus(prose).Files(),
            (site, output) => ["eleventy", "--quiet", $"--output={Path.GetRelativePath(site, output)}"]),
        new("jekyll", ["jekyll", "--version"], prose => new JekyllCorpus(prose).Files(),
            (_, output) => ["jekyll", "build", "--quiet", "--disable-disk-cache", "--destination", output]),
        new("pelican", ["pelican", "--version"], prose => new PelicanCorpus(prose).Files(),
            (_, output) => ["pelican", "content", "--quiet", "--settings", "pelicanconf.py", "--output", output]),
        new("mkdocs", ["mkdocs", "--version"], prose => new MkDocsCorpus(prose).Files(),
            (_, output) => ["mkdocs", "build", "--quiet", "--site-dir", output]),
    ];

    /// <summary>Ours first, then those of the others that have one of these names; all, where there are no names.</summary>
    public static IReadOnlyList<Rival> All(string program, params string[] names) =>
        [Ours(program), .. Others.Where(rival => names.Length == 0 || names.Contains(rival.Name))];
}

/// <summary>A generator that shows a site while it is written.</summary>
/// <param name="Command">The command line for a folder, in which it is run, and a port of this machine.</param>
/// <param name="Source">The file that holds the words of a page, by the page's id.</param>
/// <param name="Waits">What it waits for after a save, so that several files saved at once are one change.</param>
internal sealed record Server(Func<string, int, string[]> Command, Func<string, string> Source, string Waits);
