using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>Publishes the schemas of our formats, to which the exported files refer.</summary>
public sealed class WriteSchemas : IModule<Frame, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Frame document, Action<Diagnostic> report)
    {
        var assembly = typeof(WriteSchemas).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("schemas/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return new(name, new(bytes), "a schema");
        }
    }
}
