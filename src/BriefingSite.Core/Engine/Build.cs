using System.Runtime.ExceptionServices;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Engine;

/// <summary>One run over one set of files. Pipelines are worked out when asked for, once each.</summary>
public sealed class Build
{
    private readonly Dictionary<INode, Result> _results = new(ReferenceEqualityComparer.Instance);
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<StepCount> _steps = [];
    private readonly Dictionary<INode, Func<object, object>> _stores = new(ReferenceEqualityComparer.Instance);
    private readonly Func<TimeSpan>? _clock;

    /// <summary>A run over these files; their order does not matter.</summary>
    /// <param name="inputs">The files.</param>
    /// <param name="clock">The time since any moment, where it is to be known how long steps take.</param>
    public Build(IEnumerable<InputFile> inputs, Func<TimeSpan>? clock = null)
    {
        Inputs = inputs.ToValueList().InOrder((one, two) => string.CompareOrdinal(one.Path, two.Path));
        _clock = clock;
    }

    /// <summary>The files, by path.</summary>
    public ValueList<InputFile> Inputs { get; }

    /// <summary>The problems found so far, by place; each once.</summary>
    public ValueList<Diagnostic> Diagnostics => _diagnostics
        .Distinct()
        .OrderBy(d => d.Location.File, StringComparer.Ordinal).ThenBy(d => d.Location.Line).ThenBy(d => d.Location.Column)
        .ThenBy(d => d.Rule.Code, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal)
        .ToValueList();

    /// <summary>Whether a problem was found that keeps the site from being built. May be asked at any time.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>What each step did, in the order in which they were done; steps that do not need one another run side by side.</summary>
    public IReadOnlyList<StepCount> Steps => _steps;

    /// <summary>Has the documents that steps make in this run kept elsewhere, so that they need not all be in memory until the end. To be called
    /// before the pipeline is run.</summary>
    /// <param name="documents">What steps make, or several such pipelines put together.</param>
    /// <param name="store">Is given each document once, as soon as it is made and on the thread that made it; returns an equal one, which
    /// takes its place.</param>
    /// <exception cref="ArgumentException">The pipeline holds documents that no step makes.</exception>
    public void Store<T>(IPipeline<T> documents, Func<T, T> store) where T : class
    {
        foreach (var step in ((INode)documents).Steps) _stores.Add(step, document => store((T)document));
    }

    internal Func<object, object>? StoreOf(INode step) => _stores.GetValueOrDefault(step);

    internal TimeSpan Time => _clock?.Invoke() ?? default;

    internal Workers Workers { get; } = new();

    /// <summary>The answer of a pipeline, worked out by the first thread that asks; others wait for it.</summary>
    internal object Once(INode pipeline)
    {
        Result? result;
        bool isFirst;
        lock (_results)
        {
            isFirst = !_results.TryGetValue(pipeline, out result);
            if (result is null) _results.Add(pipeline, result = new());
        }
        if (isFirst) result.Set(pipeline, this);
        else if (!result.IsKnown) Workers.WhileWaiting(result.Wait);
        return result.Value;
    }

    internal void Add(StepCount step, IEnumerable<Answer> answers)
    {
        lock (_results)
        {
            _steps.Add(step);
            foreach (var answer in answers)
            {
                if (answer.Diagnostics is not { } diagnostics) continue;
                _diagnostics.AddRange(diagnostics);
                HasErrors |= diagnostics.Exists(d => d.Rule.Severity == Severity.Error);
            }
        }
    }

    /// <summary>What a pipeline gives, when it is known.</summary>
    private sealed class Result
    {
        private object? _value;
        private ExceptionDispatchInfo? _failure;

        public bool IsKnown => Volatile.Read(ref _value) is not null || Volatile.Read(ref _failure) is not null;

        public object Value
        {
            get
            {
                _failure?.Throw();
                return _value!;
            }
        }

        public void Set(INode pipeline, Build build)
        {
            try
            {
                Volatile.Write(ref _value, pipeline.Evaluate(build));
            }
            catch (Exception failure)
            {
                Volatile.Write(ref _failure, ExceptionDispatchInfo.Capture(failure));
            }
            lock (this) Monitor.PulseAll(this);
        }

        public void Wait()
        {
            lock (this)
                while (!IsKnown) Monitor.Wait(this);
        }
    }
}

/// <summary>A pipeline as a run sees it.</summary>
internal interface INode
{
    /// <summary>The steps that make its documents.</summary>
    IEnumerable<INode> Steps => throw new ArgumentException("No step makes these documents.");

    /// <summary>Works out its list of documents.</summary>
    object Evaluate(Build build);
}

/// <summary>What a step did in a run.</summary>
/// <param name="Module">The name of its module.</param>
/// <param name="Done">How many documents it worked on.</param>
/// <param name="Reused">How many answers it had already.</param>
/// <param name="Time">How long that took; zero where the run has no clock.</param>
public sealed record StepCount(string Module, int Done, int Reused, TimeSpan Time = default);
