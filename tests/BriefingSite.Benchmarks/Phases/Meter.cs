using System.Diagnostics;
using BriefingSite.Core.Engine;

namespace BriefingSite.Benchmarks.Phases;

/// <summary>A part of a build.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Time">Milliseconds on the clock.</param>
/// <param name="Allocated">MiB of memory asked for by all threads, whether or not it was given back.</param>
internal sealed record Phase(string Name, double Time, double Allocated);

/// <summary>Measures the parts of a build one after the other.</summary>
internal sealed class Meter
{
    private readonly List<Phase> _phases = [];
    private readonly List<Reading> _steps = [];

    /// <summary>What has been measured.</summary>
    public IReadOnlyList<Phase> Phases => _phases;

    /// <summary>The clock for a <see cref="Build"/>. The build looks at it when a step begins and when it ends; each look is noted.</summary>
    public TimeSpan Clock()
    {
        var reading = Reading.Now();
        lock (_steps) _steps.Add(reading);
        return Stopwatch.GetElapsedTime(0, reading.Ticks);
    }

    /// <summary>Does work and notes what it took.</summary>
    public T Measure<T>(string name, Func<T> work)
    {
        var start = Reading.Now();
        var result = work();
        Add(name, start, Reading.Now());
        return result;
    }

    /// <summary>Does work that is a chain of steps, and notes what each took, with what was gathered for it.</summary>
    /// <param name="build">The run, with <see cref="Clock"/>.</param>
    /// <param name="work">What asks for the end of the chain; all before the chain has been worked out already.</param>
    /// <param name="names">What modules are called in the table.</param>
    public void MeasureChain(Build build, Action work, IReadOnlyDictionary<string, string> names)
    {
        var before = build.Steps.Count;
        _steps.Clear();
        var start = Reading.Now();
        work();
        for (var step = before; step < build.Steps.Count; step++)
        {
            var end = _steps[((step - before) * 2) + 1];
            // Steps that run side by side are one phase.
            if (step + 1 < build.Steps.Count && Name(step + 1) == Name(step)) continue;
            Add(Name(step), start, end);
            start = end;
        }

        string Name(int step) => names.GetValueOrDefault(build.Steps[step].Module, build.Steps[step].Module);
    }

    private void Add(string name, Reading start, Reading end) =>
        _phases.Add(new(name, Stopwatch.GetElapsedTime(start.Ticks, end.Ticks).TotalMilliseconds, (end.Bytes - start.Bytes) / 1024.0 / 1024));

    private readonly record struct Reading(long Ticks, long Bytes)
    {
        public static Reading Now() => new(Stopwatch.GetTimestamp(), GC.GetTotalAllocatedBytes(precise: true));
    }
}
