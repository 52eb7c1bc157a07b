using BriefingSite.Core.Model;

namespace BriefingSite.Core.Engine;

/// <summary>One step: a document in, documents out. Its configuration goes into its constructor.</summary>
public interface IModule<in TIn, out TOut> where TIn : class where TOut : class
{
    /// <summary>The name shown in reports on a run.</summary>
    string Name => GetType().Name.Split('`')[0];

    /// <summary>Processes one document.</summary>
    /// <remarks>The answer may depend only on the document: the engine reuses it, and the reported diagnostics, for an equal document. May
    /// be called on several threads at once. A writer's error is reported, never thrown.</remarks>
    IEnumerable<TOut> Execute(TIn document, Action<Diagnostic> report);
}
