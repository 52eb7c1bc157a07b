namespace BriefingSite.Core.Engine;

/// <summary>Passes a document on. As a step returns what it returned for an equal document of the last run, the document stays the same
/// object as long as its value does; thousands that are paired with it are then compared with it at no cost.</summary>
public sealed class ReusePreviousInstance<T> : IModule<T, T> where T : class
{
    /// <inheritdoc/>
    public IEnumerable<T> Execute(T document, Action<Model.Diagnostic> report) => [document];
}
