using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>Links a further page. There may be thousands, so each is a document of its own: it is linked again only when it was edited or
/// the symbol table changed.</summary>
public sealed class LinkPage : IModule<Pair<FurtherDraft, SymbolTable>, LinkedPage>
{
    /// <inheritdoc/>
    public IEnumerable<LinkedPage> Execute(Pair<FurtherDraft, SymbolTable> document, Action<Diagnostic> report)
    {
        var (draft, names) = document;
        var mentions = new Mentions();
        var body = names.Linker(mentions, report).Link(draft.Body, draft.Header.Target);
        return [new(new(draft.Header, body) { PlainTexts = draft.Texts }, mentions.ToList(), mentions.Open)];
    }
}
