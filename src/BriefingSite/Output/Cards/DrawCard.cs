using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Themes;

namespace BriefingSite.Output.Cards;

/// <summary>Draws the card of a page that has one of its own.</summary>
public sealed class DrawCard(Theme theme) : IModule<(Page Page, Frame Frame), Card>
{
    /// <inheritdoc/>
    public IEnumerable<Card> Execute((Page Page, Frame Frame) document, Action<Diagnostic> report)
    {
        var drawing = theme.Card(document.Page, document.Frame);
        return drawing.IsEmpty ? [] : [new(Card.NameOf(document.Page.Path), Blob.Of(drawing.ToString()))];
    }
}
