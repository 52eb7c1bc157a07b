using BriefingSite.Benchmarks.Corpus;

foreach (var (path, text) in new BriefingCorpus(new(int.Parse(args[0], null))).Files())
{
    var full = Path.Combine(args[1], path);
    Directory.CreateDirectory(Path.GetDirectoryName(full)!);
    File.WriteAllText(full, text);
}
