using BriefingSite.Core.Model;

namespace BriefingSite.Core.Engine;

/// <summary>One step: a document in, documents out. Its configuration goes into its constructor.</summary>
public interface IModule<in TIn, out TOut> where TIn : class where TOut : class
{
    /// <summary>What a report on the run calls it.</summary>
    string Name => GetType().Name.Split('`')[0];

    /// <summary>Works on one document.</summary>
    /// <remarks>The answer may depend on nothing but the document: the engine reuses it, and what was reported with it, for an
    /// equal document. It may be called on several threads at once. A writer's error is reported, never thrown.</remarks>
    IEnumerable<TOut> Execute(TIn document, Action<Diagnostic> report);
}
