using BriefingSite.Core.Model;

namespace BriefingSite.Core.Engine;

/// <summary>A list of documents, worked out when asked for.</summary>
public interface IPipeline<out T>
{
    /// <summary>The documents of this run; worked out at the first call.</summary>
    IReadOnlyList<T> Run(Build build);
}

/// <summary>The operators that make pipelines.</summary>
public static class Pipeline
{
    /// <summary>The input files with a path like this: <c>*</c> stands for any name, <c>**</c> at the end for everything below a folder.</summary>
    public static IPipeline<InputFile> Read(string glob)
    {
        var pattern = new Glob(glob);
        return new Source<InputFile>(build => [.. build.Inputs.Where(file => pattern.Matches(file.Path))]);
    }

    /// <summary>Each document through a step. Answers are remembered, so an equal document is not worked on again.</summary>
    public static IPipeline<TOut> Then<T, TOut>(this IPipeline<T> documents, IModule<T, TOut> module) where T : notnull =>
        new Step<T, TOut>(documents, module);

    /// <summary>All documents as one.</summary>
    public static IPipeline<ValueList<T>> Gather<T>(this IPipeline<T> documents) =>
        new Source<ValueList<T>>(build => [documents.Run(build).ToValueList()]);

    /// <summary>The documents of several pipelines, one after the other; they are worked out side by side.</summary>
    public static IPipeline<T> Concat<T>(params IPipeline<T>[] parts) => new Source<T>(build =>
    {
        build.Workers.ForEach(parts.Length, fewest: 1, part => parts[part].Run(build));
        return [.. parts.SelectMany(part => part.Run(build))];
    });

    /// <summary>Each document together with the one document of another pipeline; none where that has none.</summary>
    public static IPipeline<(T Each, TOne One)> With<T, TOne>(this IPipeline<T> documents, IPipeline<TOne> one) =>
        new Source<(T, TOne)>(build => [.. one.Run(build).Take(1).SelectMany(only => documents.Run(build).Select(each => (each, only)))]);

    private sealed class Source<T>(Func<Build, IReadOnlyList<T>> work) : IPipeline<T>
    {
        public IReadOnlyList<T> Run(Build build) => build.Once(this, () => work(build));
    }
}
