using System.Runtime.ExceptionServices;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Engine;

/// <summary>One run over one set of files. Each pipeline is evaluated on demand, and only once.</summary>
public sealed class Build
{
    private readonly Dictionary<INode, Result> _results = new(ReferenceEqualityComparer.Instance);
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<StepCount> _steps = [];
    private readonly Dictionary<INode, Func<object, object>> _stores = new(ReferenceEqualityComparer.Instance);
    private readonly Func<TimeSpan>? _clock;

    /// <summary>A run over these files; their order does not matter.</summary>
    /// <param name="inputs">The files.</param>
    /// <param name="clock">A monotonic clock, when the duration of steps is to be measured.</param>
    public Build(IEnumerable<InputFile> inputs, Func<TimeSpan>? clock = null)
    {
        Inputs = inputs.ToValueList().InOrder((one, two) => string.CompareOrdinal(one.Path, two.Path));
        _clock = clock;
    }

    /// <summary>The files, sorted by path.</summary>
    public ValueList<InputFile> Inputs { get; }

    /// <summary>The problems found so far, without duplicates, sorted by location.</summary>
    public ValueList<Diagnostic> Diagnostics => _diagnostics
        .Distinct()
        .OrderBy(d => d.Location.File, StringComparer.Ordinal).ThenBy(d => d.Location.Line).ThenBy(d => d.Location.Column)
        .ThenBy(d => d.Rule.Code, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal)
        .ToValueList();

    /// <summary>Whether a problem that prevents the build was found so far. May be read at any time.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>What each step did, in order of completion; independent steps run in parallel.</summary>
    public IReadOnlyList<StepCount> Steps => _steps;

    /// <summary>Stores the documents that steps produce in this run elsewhere, so that they need not all stay in memory until the end. Must
    /// be called before the pipeline runs.</summary>
    /// <param name="documents">The output of a step, or a concatenation of such outputs.</param>
    /// <param name="store">Called once for each document, as soon as it exists and on the thread that produced it; returns an equal
    /// document to use instead.</param>
    /// <exception cref="ArgumentException">The pipeline contains documents that no step produces.</exception>
    public void Store<T>(IPipeline<T> documents, Func<T, T> store) where T : class
    {
        foreach (var step in ((INode)documents).Steps) _stores.Add(step, document => store((T)document));
    }

    internal Func<object, object>? StoreOf(INode step) => _stores.GetValueOrDefault(step);

    internal TimeSpan Time => _clock?.Invoke() ?? default;

    internal Workers Workers { get; } = new();

    /// <summary>The result of a pipeline, evaluated by the first thread that asks; other threads wait for it.</summary>
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

    /// <summary>The result of a pipeline, once it is known.</summary>
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
    /// <summary>The steps that produce its documents.</summary>
    IEnumerable<INode> Steps => throw new ArgumentException("No step produces these documents.");

    /// <summary>Computes its list of documents.</summary>
    object Evaluate(Build build);
}

/// <summary>What a step did in a run.</summary>
/// <param name="Module">The name of its module.</param>
/// <param name="Done">How many documents it processed.</param>
/// <param name="Reused">How many earlier answers it reused.</param>
/// <param name="Time">How long that took; zero when the run has no clock.</param>
public sealed record StepCount(string Module, int Done, int Reused, TimeSpan Time = default);
