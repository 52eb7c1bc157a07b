using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Themes;

namespace BriefingSite.Output.Cards;

/// <summary>Draws the card of a page that has one of its own.</summary>
public sealed class DrawCard(Theme theme) : IModule<Pair<Page, Frame>, Card>
{
    /// <inheritdoc/>
    public IEnumerable<Card> Execute(Pair<Page, Frame> document, Action<Diagnostic> report)
    {
        var drawing = theme.Card(document.Item, document.Shared);
        return drawing.IsEmpty ? [] : [new(Card.NameOf(document.Item.Path), Blob.Create(drawing.ToString()))];
    }
}
