using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Cards;

/// <summary>Compares the pictures in <c>input/cards/</c> with the cards as they would be drawn now. A picture without our mark is
/// somebody's own work and is taken as it is.</summary>
public sealed class CheckCards : IModule<Pair<Pair<ValueList<FileDraft>, ValueList<Page>>, ValueList<Card>>, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<Pair<ValueList<FileDraft>, ValueList<Page>>, ValueList<Card>> document, Action<Diagnostic> report)
    {
        var ((files, pages), cards) = document;
        var names = pages.Where(page => page.IsListed).Select(page => Card.NameOf(page.Path)).ToList();
        foreach (var (path, content) in files.Select(file => file.Written))
        {
            var at = new Location(path, 1, 1);
            var facts = PngFacts.Read(content.Bytes.Span);
            var name = Path.GetFileNameWithoutExtension(path);
            if (facts is not { Width: Card.Width, Height: Card.Height })
                report(new(Rules.NotACard, at, facts is null ? "This is no PNG file." : $"This picture is {facts.Width} × {facts.Height} pixels.", $"save it as PNG, {Card.Width} × {Card.Height}"));
            else if (!names.Contains(name))
                report(new(Rules.UnusedCard, at, $"No page has a card '{name}'.", Nearest.Hint(name, names, "delete it")));
            else if (facts.Mark is { } mark && cards.FirstOrDefault(card => card.Name == name)?.Mark != mark)
                report(new(Rules.StaleCard, at, $"The card '{name}' shows an older text.", "make it anew: briefing cards"));
        }
        return [];
    }
}
