namespace BriefingSite.Core.Model;

/// <summary>The preview picture of a page where a link to it is shown, as a drawing. A browser turns it into a PNG, which is
/// stored with the inputs, so that a build needs no browser and gives the same bytes everywhere.</summary>
/// <param name="Name">The name of its file, without the ending; see <see cref="NameOf"/>.</param>
/// <param name="Drawing">SVG of <see cref="Width"/> × <see cref="Height"/> pixels.</param>
public sealed record Card(string Name, Blob Drawing) : IKeyed
{
    string IKeyed.Key => Name;

    /// <summary>The size of a card in pixels, which is that of the networks that show it.</summary>
    public const int Width = 1200, Height = 630;

    /// <summary>The name of the front page, whose card is also used for pages without a card.</summary>
    public const string Front = "index";

    /// <summary>Where its PNG is kept, such as <c>input/cards/economy.png</c>.</summary>
    public string Path => $"input/cards/{Name}.png";

    /// <summary>The mark that is written into the PNG, so that a card older than its text is noticed.</summary>
    public string Mark => Drawing.Hash;

    /// <summary>The name of a page's card: <c>index</c> for the front page, else its path with hyphens.</summary>
    public static string NameOf(string page) => page == "/" ? Front : page.Trim('/').Replace('/', '-');
}
