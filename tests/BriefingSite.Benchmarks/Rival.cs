using BriefingSite.Benchmarks.Corpus;

namespace BriefingSite.Benchmarks;

/// <summary>A generator to be measured.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Corpus">The files it builds from, for a number of pages.</param>
/// <param name="Command">The command line for a folder and an output folder: the program, then its arguments.</param>
internal sealed record Rival(string Name, Func<Manuscript, IEnumerable<(string Path, string Text)>> Corpus, Func<string, string, string[]> Command)
{
    /// <summary>Our program, as published.</summary>
    public static Rival Ours(string program) => new(
        "briefing", manuscript => new BriefingCorpus(manuscript).Files(),
        (site, output) => [program, "build", "--root", site, "--output", output, "--verbosity", "quiet"]);

    /// <summary>Hugo, where it is installed.</summary>
    public static Rival Hugo { get; } = new(
        "hugo", manuscript => new HugoCorpus(manuscript).Files(), (site, output) => ["hugo", "--source", site, "--destination", output, "--quiet"]);

    /// <summary>The generator of a name; <c>null</c> where there is none.</summary>
    public static Rival? Named(string name) => new[] { Ours("briefing"), Hugo }.FirstOrDefault(rival => rival.Name == name);
}
