using System.Text.Json;
using BriefingSite.Comparing;
using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Importing;
using BriefingSite.Shell;
using BriefingSite.Shell.Disk;
using BriefingSite.Shell.Formats;
using BriefingSite.Shell.Formats.Comments;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Fuzzing;

/// <summary>Does with a site what the commands do, in this process.</summary>
internal sealed class FuzzRun(IReadOnlyList<InputFile> original)
{
    private readonly Site _site = new(new());
    private readonly List<InputFile> _assets = [.. Site.EmbeddedAssets()];
    private readonly BriefingVersion _before = Version(original);

    /// <summary>Builds and checks a mutant, prints its problems in every format, compares it with the original both ways, reviews it, imports
    /// from it.</summary>
    public void Try(IReadOnlyList<InputFile> mutant, int number)
    {
        var diagnostics = Check(mutant);
        if (number % 4 == 0) Compare(mutant);
        if (number % 16 == 0) new Site(new() { IsProduction = false, ReviewedAgainst = _before }).Files.Run(new(mutant.Concat(_assets)));
        if (number % 4 == 1) Import(mutant, diagnostics);
    }

    private ValueList<Diagnostic> Check(IReadOnlyList<InputFile> mutant)
    {
        var inputs = mutant.Concat(_assets).DistinctBy(file => file.Path).ToList();
        var build = new Build(inputs);
        var files = _site.Files.Run(build);
        var diagnostics = Report.InOrder(ReadFolder.Examine(inputs.ToValueList()).Concat(SameProblems.Of(_site, build)));
        Tell(diagnostics, inputs, _site.Briefing.Run(build)[0]);
        AssertWhole(files, diagnostics);
        foreach (var diagnostic in diagnostics)
            Assert.True(diagnostic.Location is { Line: >= 1, Column: >= 1, Length: >= 1 } && diagnostic.Message.Length > 0, $"{diagnostic} has no place.");
        return diagnostics;
    }

    private static void Tell(ValueList<Diagnostic> diagnostics, List<InputFile> inputs, Briefing briefing)
    {
        using var reported = new StringWriter();
        new Report(Terminal.Create(reported, redirected: true, _ => null), inputs).Write(diagnostics, "");
        var findings = new DescribeDiagnostics(inputs, briefing, "a/").Describe(diagnostics);
        CheckFormat.Write("github", findings);
        foreach (var format in new[] { "json", "sarif" }) JsonDocument.Parse(CheckFormat.Write(format, findings).Text()).Dispose();
    }

    // What is not refused is whole: no two files in one place, data that can be read.
    private static void AssertWhole(IReadOnlyList<OutputFile> files, ValueList<Diagnostic> diagnostics)
    {
        if (diagnostics.Any(diagnostic => diagnostic.Rule.Severity == Severity.Error)) return;
        Assert.Equal(files.Count, files.DistinctBy(file => file.Path).Count());
        foreach (var path in new[] { "claims.json", "sources.json", "feed.json" })
            if (files.FirstOrDefault(file => file.Path == path) is { } data) JsonDocument.Parse(data.Content.Text()).Dispose();
        foreach (var path in new[] { "sitemap.xml", "feed.xml" })
            if (files.FirstOrDefault(file => file.Path == path) is { } data) System.Xml.Linq.XDocument.Parse(data.Content.Text());
    }

    private void Compare(IReadOnlyList<InputFile> mutant)
    {
        var after = Version(mutant);
        foreach (var (one, other) in new[] { (_before, after), (after, _before) })
        {
            var comparison = new Comparison(one, other, CompareBriefings.Compare(one, other), []);
            using var reported = new StringWriter();
            new DiffText(comparison, Terminal.Create(reported, redirected: true, _ => null)).Write();
            Assert.NotEmpty(new DiffMarkdown(comparison, new(comparison, "https://preview.example/", null, "", _ => null)).Compose(65_000));
            JsonDocument.Parse(FormatsJson.Write(DiffDocument.Create(comparison, 0), FormatsJson.Default.DiffDocument).Text()).Dispose();
            JsonDocument.Parse(new DiffSarif("").Write(comparison).Text()).Dispose();
        }
    }

    private void Import(IReadOnlyList<InputFile> mutant, ValueList<Diagnostic> diagnostics)
    {
        var briefing = _site.Briefing.Run(new(mutant.Concat(_assets)))[0];
        var import = new Import(mutant, briefing);
        foreach (var file in mutant.Where(file => file.Path.StartsWith("seeds/originals/", StringComparison.Ordinal)))
            import.Run(new(file, null, Rights.Full, Accept: false));
        foreach (var rights in new[] { Rights.Full, Rights.Excerpt })
            import.Run(new(new("page.html", mutant[diagnostics.Count % mutant.Count].Content), "fuzz-page", rights, Accept: true));
        new RepairQuotations(briefing, mutant.Where(file => file.Path.StartsWith("input/", StringComparison.Ordinal))).Find();
        new FindWords(briefing.Sources, 15).Find("turn all day");
    }

    private static BriefingVersion Version(IReadOnlyList<InputFile> files)
    {
        var (build, site) = (new Build(files), new Site(new()));
        var briefing = site.Briefing.Run(build)[0];
        return new("a version", null, build.Inputs, site.Drafts.Run(build).ToValueList(), briefing, build.Diagnostics);
    }
}
