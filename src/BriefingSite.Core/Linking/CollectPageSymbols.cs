using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>What can be named in a further page: the page, places in it, its claims.</summary>
/// <param name="Header">Its head.</param>
/// <param name="Anchors">The ids of its headings, divs and claims.</param>
/// <param name="Symbols">The page and its claims.</param>
public sealed record PageSymbols(FurtherHeader Header, ValueList<string> Anchors, ValueList<Symbol> Symbols) : IKeyed
{
    string IKeyed.Key => Header.Url;
}

/// <summary>Takes from a further page what can be named in it. Most edits change none of that; then nothing that is named is looked through
/// again.</summary>
public sealed class CollectPageSymbols : IModule<FurtherDraft, PageSymbols>
{
    /// <inheritdoc/>
    public IEnumerable<PageSymbols> Execute(FurtherDraft document, Action<Diagnostic> report) =>
        [new(document.Header, document.Body.Anchors, document.Entities.Select(Symbol.Create).ToValueList())];
}
