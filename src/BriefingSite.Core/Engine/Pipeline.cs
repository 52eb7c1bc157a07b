using BriefingSite.Core.Model;

namespace BriefingSite.Core.Engine;

/// <summary>A list of documents, evaluated on demand.</summary>
public interface IPipeline<out T> where T : class
{
    /// <summary>The documents of this run; evaluated at the first call.</summary>
    IReadOnlyList<T> Run(Build build);
}

/// <summary>The operators that build pipelines.</summary>
public static class Pipeline
{
    /// <summary>The input files whose path matches a <see cref="Glob"/>.</summary>
    public static IPipeline<InputFile> Read(string glob) => new Files(new(glob));

    /// <summary>Passes each document through a step. Answers are cached, so an equal document is not processed again.</summary>
    public static IPipeline<TOut> Then<T, TOut>(this IPipeline<T> documents, IModule<T, TOut> module) where T : class where TOut : class =>
        new Step<T, TOut>(documents, module);

    /// <summary>All documents as one list, which is one document.</summary>
    public static IPipeline<ValueList<T>> Gather<T>(this IPipeline<T> documents) where T : class => new Gathered<T>(documents);

    /// <summary>The documents of several pipelines, in this order; the pipelines are evaluated in parallel.</summary>
    public static IPipeline<T> Concat<T>(params IPipeline<T>[] parts) where T : class => new Parts<T>(parts);

    /// <summary>Pairs each document with the single document of another pipeline; no pairs when that has none.</summary>
    public static IPipeline<Pair<T, TOne>> With<T, TOne>(this IPipeline<T> documents, IPipeline<TOne> one) where T : class where TOne : class =>
        new Paired<T, TOne>(documents, one);

    private abstract class Node<T> : IPipeline<T>, INode where T : class
    {
        public IReadOnlyList<T> Run(Build build) => (IReadOnlyList<T>)build.Once(this);

        public abstract object Evaluate(Build build);
    }

    private sealed class Files(Glob pattern) : Node<InputFile>
    {
        public override object Evaluate(Build build)
        {
            var found = new List<InputFile>();
            foreach (var file in build.Inputs.AsSpan())
                if (pattern.Matches(file.Path)) found.Add(file);
            return found;
        }
    }

    private sealed class Gathered<T>(IPipeline<T> documents) : Node<ValueList<T>> where T : class
    {
        public override object Evaluate(Build build) => new[] { documents.Run(build).ToValueList() };
    }

    private sealed class Parts<T>(IPipeline<T>[] parts) : Node<T>, INode where T : class
    {
        IEnumerable<INode> INode.Steps => parts.SelectMany(part => ((INode)part).Steps);

        public override object Evaluate(Build build)
        {
            var runs = new IReadOnlyList<T>[parts.Length];
            build.Workers.ForEach(parts.Length, minPerThread: 1, part => runs[part] = parts[part].Run(build));
            var all = new List<T>();
            foreach (var run in runs) all.AddRange(run);
            return all;
        }
    }

    private sealed class Paired<T, TOne>(IPipeline<T> documents, IPipeline<TOne> one) : Node<Pair<T, TOne>> where T : class where TOne : class
    {
        public override object Evaluate(Build build)
        {
            if (one.Run(build) is not [var only, ..]) return Array.Empty<Pair<T, TOne>>();
            var each = documents.Run(build);
            var pairs = new Pair<T, TOne>[each.Count];
            for (var i = 0; i < pairs.Length; i++) pairs[i] = new(each[i], only);
            return pairs;
        }
    }
}
