using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

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
