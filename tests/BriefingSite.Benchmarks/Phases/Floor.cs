using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using Markdig;

namespace BriefingSite.Benchmarks.Phases;

/// <summary>The least that a generator with our packages can take on the same files, on one thread.</summary>
internal static class Floor
{
    /// <summary>Markdig alone, with the extensions that we use, on the bodies of all Markdown files; and nothing but writing the same bytes.</summary>
    public static IReadOnlyList<Phase> Run(IEnumerable<InputFile> inputs, IReadOnlyList<OutputFile> files, string output)
    {
        var bodies = inputs.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).Select(file => Body(file.Content.Text())).ToList();
        var meter = new Meter();
        meter.Measure("floor: Markdig parses", () => bodies.ConvertAll(body => Markdown.Parse(body, MarkdownPipelines.Document(body))));
        meter.Measure("floor: Markdig parses and draws", () => bodies.ConvertAll(body => Markdown.ToHtml(body, MarkdownPipelines.Document(body))));
        meter.Measure("floor: writing alone", () =>
        {
            foreach (var file in files)
            {
                var path = Path.Combine(output, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Content.Bytes.Span);
            }
            return files.Count;
        });
        return meter.Phases;
    }

    private static string Body(string text) => text[(text.IndexOf("\n---\n", StringComparison.Ordinal) is > 0 and var end ? end + 5 : 0)..];
}
