using static BriefingSite.Core.Model.Severity;

namespace BriefingSite.Core.Model;

public static partial class Rules
{
    /// <summary>A card that was made from an older text.</summary>
    public static Rule StaleCard { get; } = new("BS420", Warning, "A card is older than its text",
        "A card is a picture of a page's title, answer and figures, shown wherever a link to the page is. Text and figures have changed since it was made, so the link would say what the page no longer says. 'briefing cards' makes it anew, through Chromium.",
        "input/cards/economy.png (made before the answer changed)", "input/cards/economy.png (made by 'briefing cards' since)");

    /// <summary>A card that no page shows.</summary>
    public static Rule UnusedCard { get; } = new("BS421", Warning, "No page has this card",
        "A card is found by the name of its page: index.png for the front page, else the path with hyphens. Rename it, or delete it; 'briefing cards' deletes those that it made itself.",
        "input/cards/economics.png (the page is /economy/)", "input/cards/economy.png");

    /// <summary>A card that is not what pages promise of it.</summary>
    public static Rule NotACard { get; } = new("BS422", Error, "A card is a PNG of 1200 × 630 pixels",
        "Pages tell the networks the size of their card, and these keep room for it or cut it. Save the picture in that size, as PNG.",
        "input/cards/index.png (800 × 600)", "input/cards/index.png (1200 × 630)");

    private static ValueList<Rule> CardRules => [StaleCard, UnusedCard, NotACard];
}
