using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>What other texts can refer to in a further page: the page, its anchors, its claims.</summary>
/// <param name="Header">Its front matter.</param>
/// <param name="Anchors">The ids of its headings, divs and claims.</param>
/// <param name="Symbols">The page and its claims.</param>
/// <param name="Lasting">Those of the anchors that were written.</param>
/// <param name="Former">The addresses of a site before this one that lead to the page.</param>
public sealed record PageSymbols(
    FurtherHeader Header, ValueList<string> Anchors, ValueList<Symbol> Symbols, ValueList<string> Lasting, ValueList<FormerAddress> Former) : IKeyed
{
    /// <summary>What its claims rest on.</summary>
    public ValueList<DraftBasis> Claims { get; init; } = [];

    string IKeyed.Key => Header.Url;
}

/// <summary>Collects the symbols of a further page. Most edits change none of them, and then the symbol table is not built again.</summary>
public sealed class CollectPageSymbols : IModule<FurtherDraft, PageSymbols>
{
    /// <inheritdoc/>
    public IEnumerable<PageSymbols> Execute(FurtherDraft document, Action<Diagnostic> report) =>
        [new(document.Header, document.Body.Anchors, document.Entities.Select(Symbol.Create).ToValueList(), document.Body.WrittenIds, document.Former)
        {
            Claims = document.Entities.OfType<ClaimDraft>().Select(DraftBasis.Of).ToValueList(),
        }];
}

/// <summary>Builds the symbol table from further pages, all other drafts, and the texts of the sources.</summary>
public sealed class CollectSymbols : IModule<Pair<Pair<ValueList<PageSymbols>, ValueList<Draft>>, ValueList<FoundText>>, SymbolTable>
{
    /// <inheritdoc/>
    public IEnumerable<SymbolTable> Execute(Pair<Pair<ValueList<PageSymbols>, ValueList<Draft>>, ValueList<FoundText>> document, Action<Diagnostic> report)
    {
        var ((pages, drafts), texts) = document;
        return [new(Drafts.Sort(drafts, report), pages.InOrder((one, two) => FurtherHeader.Compare(one.Header, two.Header)), texts, report)];
    }
}
