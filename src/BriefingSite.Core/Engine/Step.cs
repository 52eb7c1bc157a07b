using BriefingSite.Core.Model;

namespace BriefingSite.Core.Engine;

/// <summary>A module at its place in the graph.</summary>
internal sealed class Step<T, TOut>(IPipeline<T> documents, IModule<T, TOut> module) : Step, IPipeline<TOut> where T : class where TOut : class
{
    public IReadOnlyList<TOut> Run(Build build) => (IReadOnlyList<TOut>)build.Once(this);

    private protected override string Name => module.GetType().Name.Split('`')[0];

    private protected override IReadOnlyList<object> Documents(Build build) => documents.Run(build);

    private protected override object[] Execute(object document, Action<Diagnostic> report) => module.Execute((T)document, report).ToArray();

    private protected override object[] Join(int count) => new TOut[count];
}

/// <summary>The memory of a module: key of a document → document, answers, what was reported with them.</summary>
/// <remarks>It lives as long as the process and holds what the last run used, nothing more. A document that is equal to that of the last
/// run under its key is not worked on again; nothing lists dependencies, so nothing can forget one. It knows no types of documents:
/// a program that starts pays for each type it meets.</remarks>
internal abstract class Step : INode
{
    private const int FewestPerThread = 8;

    private Dictionary<string, Answer> _memory = [];

    object INode.Work(Build build)
    {
        var documents = Documents(build);
        var start = build.Time;
        var answers = new Answer[documents.Count];
        var open = new List<int>();
        for (var i = 0; i < answers.Length; i++)
        {
            if (_memory.TryGetValue(IKeyed.Of(documents[i]), out var answer) && answer.Document.Equals(documents[i])) answers[i] = answer;
            else open.Add(i);
        }

        build.Workers.ForEach(open.Count, FewestPerThread, i => answers[open[i]] = Answered(documents[open[i]]));

        var memory = new Dictionary<string, Answer>(answers.Length);
        foreach (var answer in answers) memory[IKeyed.Of(answer.Document)] = answer;
        _memory = memory;
        build.Add(new(Name, open.Count, answers.Length - open.Count, build.Time - start), answers);
        return Results(answers);
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

    private Answer Answered(object document)
    {
        List<Diagnostic>? diagnostics = null;
        var results = Execute(document, diagnostic => (diagnostics ??= []).Add(diagnostic));
        return new(document, results, diagnostics);
    }
}

/// <summary>What a module made of a document.</summary>
internal sealed class Answer(object document, object[] results, List<Diagnostic>? diagnostics)
{
    public object Document => document;

    public object[] Results => results;

    public List<Diagnostic>? Diagnostics => diagnostics;
}
