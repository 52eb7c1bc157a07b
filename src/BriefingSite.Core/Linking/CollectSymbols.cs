using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>Builds the symbol table from further pages and all other drafts.</summary>
public sealed class CollectSymbols : IModule<Pair<ValueList<PageSymbols>, ValueList<Draft>>, SymbolTable>
{
    /// <inheritdoc/>
    public IEnumerable<SymbolTable> Execute(Pair<ValueList<PageSymbols>, ValueList<Draft>> document, Action<Diagnostic> report)
    {
        var (pages, drafts) = document;
        return [new(Drafts.Sort(drafts, report), pages.InOrder((one, two) => FurtherHeader.Compare(one.Header, two.Header)), report)];
    }
}
