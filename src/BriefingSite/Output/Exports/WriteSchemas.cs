using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>Puts the schema of <c>claims.json</c> on the site, so that what the file points to is there.</summary>
public sealed class WriteSchemas : IModule<Frame, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Frame document, Action<Diagnostic> report)
    {
        using var stream = typeof(WriteSchemas).Assembly.GetManifestResourceStream("schemas/claims.schema.json")
            ?? throw new InvalidOperationException("The program was built without its schema.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        yield return new(ExportPaths.ClaimsSchema[1..], new(bytes), "the schema of the claims");
    }
}
