using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output;

/// <summary>Hands each file over as soon as it is made, and remembers what comes back.</summary>
/// <param name="module">What makes the files.</param>
/// <param name="onFileReady">Takes one, on any thread, and gives an equal one, which may lie elsewhere.</param>
public sealed class StreamFiles<T>(IModule<T, OutputFile> module, Func<OutputFile, OutputFile> onFileReady) : IModule<T, OutputFile> where T : class
{
    /// <inheritdoc/>
    public string Name => module.Name;

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(T document, Action<Diagnostic> report) => module.Execute(document, report).Select(onFileReady);
}
