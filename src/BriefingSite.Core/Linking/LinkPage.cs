using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>Links a further page. There may be thousands of them, so each is a document of its own: it is linked again when it was
/// edited, or when what can be named is no longer the same.</summary>
public sealed class LinkPage : IModule<Pair<FurtherDraft, SymbolTable>, LinkedPage>
{
    /// <inheritdoc/>
    public IEnumerable<LinkedPage> Execute(Pair<FurtherDraft, SymbolTable> document, Action<Diagnostic> report)
    {
        var (draft, names) = document;
        var mentions = new Mentions();
        var body = names.Linker(mentions, report).Link(draft.Body, draft.Header.Target);
        return [new(new(draft.Header, body), mentions.ToList(), mentions.Open)];
    }
}
