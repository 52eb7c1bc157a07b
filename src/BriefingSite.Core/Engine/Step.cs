using BriefingSite.Core.Model;

namespace BriefingSite.Core.Engine;

/// <summary>A module at its position in the graph.</summary>
internal sealed class Step<T, TOut>(IPipeline<T> documents, IModule<T, TOut> module) : Step, IPipeline<TOut> where T : class where TOut : class
{
    public IReadOnlyList<TOut> Run(Build build) => (IReadOnlyList<TOut>)build.Once(this);

    private protected override string Name => module.Name;

    private protected override IReadOnlyList<object> Documents(Build build) => documents.Run(build);

    private protected override object[] Execute(object document, Action<Diagnostic> report) => module.Execute((T)document, report).ToArray();

    private protected override object[] Join(int count) => new TOut[count];
}

/// <summary>The cache of a module: documents, answers and the diagnostics reported with them.</summary>
/// <remarks>It lives as long as the process and keeps only what the last run used. A document equal to the last run's document at the same
/// position, or else with the same key, is not processed again; dependencies are never listed, so none can be forgotten. This class is not
/// generic, because each generic instantiation slows the start of the program.</remarks>
internal abstract class Step : INode
{
    private const int MinPerThread = 8;

    private Answer[] _memory = [];
    private object[] _results = [];

    IEnumerable<INode> INode.Steps => [this];

    object INode.Evaluate(Build build)
    {
        var documents = Documents(build);
        var store = build.StoreOf(this);
        var start = build.Time;
        var answers = new Answer[documents.Count];
        var open = new List<int>();
        Dictionary<string, Answer>? byKey = null;
        for (var i = 0; i < answers.Length; i++)
        {
            if (Known(documents[i], i, ref byKey) is { } known) answers[i] = known;
            else open.Add(i);
        }

        build.Workers.ForEach(open.Count, MinPerThread, i => answers[open[i]] = Answered(documents[open[i]], store));

        if (_memory.Length == 0 || !answers.AsSpan().SequenceEqual(_memory)) (_memory, _results) = (answers, Results(answers));
        build.Add(new(Name, open.Count, answers.Length - open.Count, build.Time - start), answers);
        return _results;
    }

    /// <summary>The last run's answer for a document. Most documents keep their position; only when one was added or removed are they
    /// looked up by key.</summary>
    private Answer? Known(object document, int place, ref Dictionary<string, Answer>? byKey)
    {
        var there = place < _memory.Length ? _memory[place] : null;
        if (there is not null && there.Document.Equals(document)) return there;
        if (_memory.Length == 0 || (there is not null && IKeyed.KeyOf(there.Document) == IKeyed.KeyOf(document))) return null;
        byKey ??= ByKey(_memory);
        return byKey.TryGetValue(IKeyed.KeyOf(document), out var elsewhere) && elsewhere.Document.Equals(document) ? elsewhere : null;
    }

    private static Dictionary<string, Answer> ByKey(Answer[] answers)
    {
        var byKey = new Dictionary<string, Answer>(answers.Length);
        foreach (var answer in answers) byKey[IKeyed.KeyOf(answer.Document)] = answer;
        return byKey;
    }

    private protected abstract string Name { get; }

    private protected abstract IReadOnlyList<object> Documents(Build build);

    private protected abstract object[] Execute(object document, Action<Diagnostic> report);

    private protected abstract object[] Join(int count);

    private object[] Results(Answer[] answers)
    {
        if (answers is [var only]) return only.Results;
        var count = 0;
        foreach (var answer in answers) count += answer.Results.Length;
        var results = Join(count);
        var next = 0;
        foreach (var answer in answers)
        {
            answer.Results.CopyTo(results, next);
            next += answer.Results.Length;
        }
        return results;
    }

    private Answer Answered(object document, Func<object, object>? store)
    {
        List<Diagnostic>? diagnostics = null;
        var results = Execute(document, diagnostic => (diagnostics ??= []).Add(diagnostic));
        if (store is not null)
            for (var i = 0; i < results.Length; i++) results[i] = store(results[i]);
        return new(document, results, diagnostics);
    }
}

/// <summary>What a module produced from a document.</summary>
internal sealed class Answer(object document, object[] results, List<Diagnostic>? diagnostics)
{
    public object Document => document;

    public object[] Results => results;

    public List<Diagnostic>? Diagnostics => diagnostics;
}
