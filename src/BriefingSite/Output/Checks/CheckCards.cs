using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Checks;

internal static partial class OutputRules
{
    /// <summary>A card made from an older text.</summary>
    public static Rule StaleCard { get; } = All.Add(new("BS420", Severity.Warning, "A card is older than its text",
        "A card is a picture of a page's title, answer and figures, shown wherever a link to the page is. Text and figures have changed since it was made, so the link would say what the page no longer says. 'briefing cards' draws it again, with Chromium.",
        "input/cards/economy.png (made before the answer changed)", "input/cards/economy.png (made by 'briefing cards' since)")
    { NeedsCleanBuild = true });

    /// <summary>A card that no page shows.</summary>
    public static Rule UnusedCard { get; } = All.Add(new("BS421", Severity.Warning, "No page has this card",
        "A card is found by the name of its page: index.png for the front page, else the path with hyphens. Rename it, or delete it; 'briefing cards' deletes those that it made itself.",
        "input/cards/economics.png (the page is /economy/)", "input/cards/economy.png"));

    /// <summary>A card in another format or size than the pages state.</summary>
    public static Rule WrongCardFormat { get; } = All.Add(new("BS422", Severity.Error, "A card is a PNG of 1200 × 630 pixels",
        "Pages state the size of their card, and networks reserve that space or crop the picture. Save the picture in that size, as PNG.",
        "input/cards/index.png (800 × 600)", "input/cards/index.png (1200 × 630)"));
}

/// <summary>Compares the pictures in <c>input/cards/</c> with the cards as they would be drawn now. A picture without our mark was made by hand and
/// is taken as it is.</summary>
public sealed class CheckCards : IModule<Pair<Pair<ValueList<FileDraft>, ValueList<Page>>, ValueList<Card>>, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<Pair<ValueList<FileDraft>, ValueList<Page>>, ValueList<Card>> document, Action<Diagnostic> report)
    {
        var ((files, pages), cards) = document;
        // The search is not among the pages here: it waits for its index.
        var names = pages.Where(page => page.IsListed).Select(page => page.Path).Append(SearchPage.Address).Select(Card.NameOf).Distinct().ToList();
        foreach (var (path, content) in files.Select(file => file.Written))
        {
            var at = new Location(path, 1, 1);
            var facts = PngFacts.Read(content.Bytes.Span);
            var name = Path.GetFileNameWithoutExtension(path);
            if (facts is not { Width: Card.Width, Height: Card.Height })
                report(new(OutputRules.WrongCardFormat, at, facts is null ? "This is not a PNG file." : $"This picture is {facts.Width} × {facts.Height} pixels.", $"save it as PNG, {Card.Width} × {Card.Height}"));
            else if (!names.Contains(name))
                report(new(OutputRules.UnusedCard, at, $"No page has a card '{name}'.", Nearest.Hint(name, names, "delete it")));
            else if (facts.Mark is { } mark && cards.FirstOrDefault(card => card.Name == name)?.Mark != mark)
                report(new(OutputRules.StaleCard, at, $"The card '{name}' shows an older text.", "draw it again: briefing cards"));
        }
        return [];
    }
}
