using System.Text;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Reading;

/// <summary>Files of the shipped briefing with random slips of the keyboard. The seeds are fixed.</summary>
public class FuzzTests
{
    private const string Marks = "[]{}()#*_`'\"|>-:;,.&!%@^~<=+\\/¶“” \t\n\r\0\u0007\v\uFFFFaZ0éπ🌧\uFEFF";

    public static TheoryData<int> Seeds => [1, 2, 1011, 1032, 2014, 2130];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_slip_throws_and_every_problem_has_a_place_in_its_file(int seed)
    {
        var random = new Random(seed);
        var shipped = Repository.Files().Where(file => !file.Path.StartsWith("theme/", StringComparison.Ordinal)).ToList();
        var site = new Site(new());
        for (var round = 0; round < 12; round++)
        {
            // Each file has its slips in most rounds, so that one round tries them all; the site reuses the others.
            var files = shipped.Select(file => random.Next(3) == 0 ? file : file with { Content = Blob.Create(Slip(file.Content.Text(), random)) }).ToList();
            var build = new Build(files.Concat(Site.EmbeddedAssets()));
            site.Files.Run(build);
            AssertPlaces(build.Diagnostics, files, $"seed {seed}, round {round}");
        }
    }

    private static void AssertPlaces(IEnumerable<Diagnostic> diagnostics, List<InputFile> files, string when)
    {
        var lines = files.ToDictionary(file => file.Path, file => file.Content.Text().Split('\n'));
        foreach (var diagnostic in diagnostics)
        {
            foreach (var at in new[] { diagnostic.Location, diagnostic.RelatedLocation ?? diagnostic.Location })
            {
                var file = lines.GetValueOrDefault(at.File);
                var inside = file is not null && at.Line >= 1 && at.Line <= file.Length && at.Column >= 1 && at.Column <= file[at.Line - 1].Length + 1 && at.Length >= 1;
                if (!inside) Assert.Fail($"{when}: {diagnostic} ({at}, length {at.Length}) lies outside its file.");
            }
            Assert.EndsWith(diagnostic.Message.Contains('?', StringComparison.Ordinal) ? "" : ".", diagnostic.Message, StringComparison.Ordinal);
        }
    }

    private static string Slip(string text, Random random)
    {
        var output = new StringBuilder(text);
        for (var problems = random.Next(1, 4); problems > 0 && output.Length > 4; problems--)
        {
            var at = random.Next(output.Length - 1);
            switch (random.Next(7))
            {
                case 0: output.Remove(at, 1); break;
                case 1: output.Insert(at, Marks[random.Next(Marks.Length)]); break;
                case 2: output.Insert(at, new string(Marks[random.Next(Marks.Length)], random.Next(2, 9))); break;
                case 3: (output[at], output[at + 1]) = (output[at + 1], output[at]); break;
                case 4: output.Remove(at, Math.Min(random.Next(1, 80), output.Length - at)); break;
                case 5: output.Insert(at, output.ToString(random.Next(output.Length / 2), output.Length / 4)); break;
                default: SwapLines(output, random); break;
            }
        }
        return output.ToString();
    }

    private static void SwapLines(StringBuilder text, Random random)
    {
        var lines = text.ToString().Split('\n');
        var (a, b) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[a], lines[b]) = (lines[b], lines[a]);
        text.Clear().AppendJoin('\n', lines);
    }
}
