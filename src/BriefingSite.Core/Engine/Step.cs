using BriefingSite.Core.Model;

namespace BriefingSite.Core.Engine;

/// <summary>A module at its place in the graph, with its memory: document → (answers, what was reported with them).</summary>
/// <remarks>The memory lives as long as the process and holds what the last run used, nothing more. A document that is equal to
/// one of the last run is not worked on again; nothing lists dependencies, so nothing can forget one.</remarks>
internal sealed class Step<T, TOut>(IPipeline<T> documents, IModule<T, TOut> module) : IPipeline<TOut> where T : notnull
{
    private const int FewestPerThread = 8;

    private Dictionary<T, Answer> _memory = [];

    public IReadOnlyList<TOut> Run(Build build) => build.Once(this, () => Work(build));

    private List<TOut> Work(Build build)
    {
        var inputs = documents.Run(build);
        var start = build.Time;
        var answers = new Answer?[inputs.Count];
        var open = new List<int>();
        for (var i = 0; i < inputs.Count; i++)
            if (!_memory.TryGetValue(inputs[i], out answers[i])) open.Add(i);

        build.Workers.ForEach(open.Count, FewestPerThread, i => answers[open[i]] = Execute(inputs[open[i]]));

        var memory = new Dictionary<T, Answer>(inputs.Count);
        var results = new List<TOut>(inputs.Count);
        for (var i = 0; i < inputs.Count; i++)
        {
            memory[inputs[i]] = answers[i]!;
            results.AddRange(answers[i]!.Results);
        }
        _memory = memory;
        build.Add(new(module.GetType().Name, open.Count, inputs.Count - open.Count, build.Time - start), answers.SelectMany(answer => answer!.Diagnostics));
        return results;
    }

    private Answer Execute(T document)
    {
        List<Diagnostic>? diagnostics = null;
        TOut[] results = [.. module.Execute(document, diagnostic => (diagnostics ??= []).Add(diagnostic))];
        return new(results, diagnostics is null ? [] : [.. diagnostics]);
    }

    private sealed record Answer(TOut[] Results, Diagnostic[] Diagnostics);
}
