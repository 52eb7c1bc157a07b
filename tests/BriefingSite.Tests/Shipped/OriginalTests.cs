using System.Text;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Shipped;

/// <summary>What is quoted stands in the original, and nothing more of the original stands here. Needs the originals, in the folder that
/// the environment variable BRIEFING_ORIGINALS names.</summary>
public class OriginalTests
{
    private const int LongestRun = 12;

    [Fact]
    public void Every_quotation_stands_word_for_word_in_the_passage_that_it_names()
    {
        var originals = Originals();
        var wrong = ContentTests.Citations().SelectMany(citation => citation.Quotations.Select(quotation => (Citation: citation, quotation.Words))).Where(quoted =>
        {
            var passages = quoted.Citation.Passages.Select(passage => Folded(originals[quoted.Citation.Source.Id][passage.Number - 1]));
            var parts = Folded(quoted.Words).Split("[...]").Select(part => part.Trim());
            return !passages.Any(passage => parts.All(part => passage.Contains(part, StringComparison.Ordinal)));
        });
        Assert.Empty(wrong.Select(quoted => $"{quoted.Citation.At}: {quoted.Words}"));
    }

    [Fact]
    public void The_record_has_a_passage_for_every_line_of_the_original()
    {
        var originals = Originals();
        Assert.All(ShippedSite.Root.Briefing.Sources, source =>
            Assert.Equal(originals[source.Id].Length, source.Passages.Count(passage => passage.Number is not null)));
    }

    [Fact]
    public void No_file_of_the_repository_holds_twelve_words_of_an_original_in_a_row()
    {
        var known = Originals().Values.SelectMany(lines => Runs(Words(string.Join(' ', lines)))).ToHashSet(StringComparer.Ordinal);
        var found =
            from path in CommittedFiles()
            let bytes = File.ReadAllBytes(Path.Combine(Repository.Root, path))
            where !bytes.AsSpan().Contains((byte)0)
            let run = Runs(Words(Encoding.UTF8.GetString(bytes))).FirstOrDefault(known.Contains)
            where run is not null
            select $"{path}: {run}";
        Assert.Empty(found);
    }

    private static Dictionary<string, string[]> Originals()
    {
        var folder = Environment.GetEnvironmentVariable("BRIEFING_ORIGINALS");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "The originals are not here: BRIEFING_ORIGINALS is not set.");
        return ShippedSite.Root.Briefing.Sources.ToDictionary(source => source.Id, source =>
            new Blob(File.ReadAllBytes(Path.Combine(folder!, source.Header.Original!.File))).Text().Split('\n').Where(line => line.Trim().Length > 0).ToArray());
    }

    private static IEnumerable<string> CommittedFiles()
    {
        var (code, output, _) = TestProcess.RunAndWait(new("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]) { WorkingDirectory = Repository.Root });
        Assert.SkipWhen(code != 0, "This is not a checkout of the repository.");
        return output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(path => File.Exists(Path.Combine(Repository.Root, path)));
    }

    private static string[] Words(string text) =>
        new string([.. text.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Runs(string[] words) =>
        Enumerable.Range(0, Math.Max(0, words.Length - LongestRun + 1)).Select(i => string.Join(' ', words, i, LongestRun));

    // Typography only: quotation marks, dashes, spaces and soft hyphens.
    private static string Folded(string text)
    {
        var output = new StringBuilder();
        foreach (var letter in text.Replace("…", "...", StringComparison.Ordinal).Replace("\u00AD", "", StringComparison.Ordinal))
            output.Append(letter switch { '“' or '”' or '„' => '"', '‘' or '’' => '\'', '‐' or '‑' or '–' or '—' => '-', _ when char.IsWhiteSpace(letter) => ' ', _ => letter });
        return string.Join(' ', output.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
