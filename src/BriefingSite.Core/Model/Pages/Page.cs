using System.Diagnostics.CodeAnalysis;

namespace BriefingSite.Core.Model;

/// <summary>The content of a page, without HTML. A page holds only what it shows, so it changes only when that does.</summary>
/// <param name="Path">Its path on the site, such as <c>/economy/</c> or <c>/404.html</c>.</param>
/// <param name="Title">Its title, as plain text.</param>
/// <param name="Description">What it says, in a sentence or two; plain text, for search engines and previews.</param>
public abstract record Page(string Path, string Title, string Description) : IKeyed
{
    string IKeyed.Key => Path;

    /// <summary>Whether it is listed for search engines.</summary>
    public virtual bool IsListed => true;

    /// <summary>Whether it can be cited as a report, being the briefing itself or a chapter of it; other pages are cited as web pages.</summary>
    public virtual bool IsReport => false;

    /// <summary>The title of the page itself, for machines and in lists of pages: the record of a work has another title than the work.</summary>
    public virtual string OwnTitle => Title;

    /// <summary>What it is made from, for people: a file, or the path of a page that is made from several.</summary>
    public virtual string Origin => Path;
}

/// <summary>What surrounds every page.</summary>
/// <param name="Title">The site's name.</param>
/// <param name="Description">What it is, in a sentence.</param>
/// <param name="BaseUrl">Where it is published; ends in a slash.</param>
/// <param name="Language">Its language, such as <c>en-GB</c>.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Licence">The licence of the text.</param>
/// <param name="Topics">The topics, for the menu.</param>
/// <param name="Menu">The other entries of the menu, in order.</param>
/// <param name="StyleSheets">Paths of the style sheets.</param>
/// <param name="Icon">The path of the icon, if the theme has one.</param>
/// <param name="IsIndexed">Whether search engines may keep the pages; not on a preview.</param>
public sealed record Frame(
    string Title, string Description, string BaseUrl, string Language, string? Publisher, Licence? Licence,
    ValueList<Target> Topics, ValueList<Target> Menu, ValueList<string> StyleSheets, string? Icon, bool IsIndexed)
{
    /// <summary>Paths of the scripts; each is a module, and every page can be read without them.</summary>
    public ValueList<string> Scripts { get; init; } = [];

    /// <summary>Whether the site can be searched; the index from A to Z is there in any case.</summary>
    public bool HasSearch { get; init; }

    /// <summary>The prefix of each path on the site; begins and ends in a slash. It is the path of <see cref="BaseUrl"/>, unless the
    /// site is opened from a folder.</summary>
    [AllowNull]
    public string BasePath { get => field ?? new Uri(BaseUrl).AbsolutePath; init; }

    /// <summary>Whether it is a copy that works from a folder: every address is relative and names a file, and no script is a module.</summary>
    public bool IsRelative { get; init; }

    /// <summary>The path of the list of the files with previews of terms and passages.</summary>
    public string? Previews { get; init; }

    /// <summary>Who wrote the briefing, where that is a person; else the publisher did.</summary>
    public string? Author { get; init; }

    /// <summary>That the briefing was published long after its newest information; <c>null</c> where it was not.</summary>
    public StaleNote? Stale { get; init; }

    /// <summary>The edition of the briefing; <c>null</c> without change notes.</summary>
    public Edition? Edition { get; init; }

    /// <summary>The day of the newest change of each page, where it is known.</summary>
    public ValueList<PageDate> Modified { get; init; } = [];

    /// <summary>What was published and is no longer at its address.</summary>
    public ValueList<Tombstone> Tombstones { get; init; } = [];

    /// <summary>The sources, in the order of a reference list.</summary>
    public ValueList<SourceHeader> References { get; init; } = [];

    /// <summary>Paths of the preview pictures of pages, such as <c>/cards/economy.png</c>.</summary>
    public ValueList<string> Cards { get; init; } = [];

    /// <summary>The whole briefing as a PDF, where the site has one.</summary>
    public FileLabel? Pdf { get; init; }

    /// <summary>What the site is compared with; only in a preview for reviewers.</summary>
    public ReviewLabel? Review { get; init; }

    /// <summary>The day on which a page was first published, where that is known: pages may have come after the first edition.</summary>
    public Edtf? PublishedOn(Page page) => Edition is { } edition && (page is HomePage || edition.Published == edition.Modified) ? edition.Published : null;

    /// <summary>The day of the newest change on a page, or <c>null</c>.</summary>
    public Edtf? ModifiedOn(string path) => Modified.FirstOrDefault(date => date.Path == path)?.Modified;

    /// <summary>The preview picture of a page: its own, else that of the front page; <c>null</c> where there is neither.</summary>
    public string? CardOf(Page page) => IsOwn(page) ? PathOf(Card.NameOf(page.Path)) : Cards.Contains(PathOf(Card.Front)) ? PathOf(Card.Front) : null;

    /// <summary>Whether a page has a preview picture of its own.</summary>
    public bool IsOwn(Page page) => Cards.Contains(PathOf(Card.NameOf(page.Path)));

    private static string PathOf(string card) => $"/cards/{card}.png";
}

/// <summary>A file of the theme, under a name that changes with its content so that it can be cached forever.</summary>
/// <param name="Name">Its name in the theme, such as <c>site.css</c>.</param>
/// <param name="Path">Its path on the site, such as <c>/assets/site.1f0c77aa.css</c>.</param>
/// <param name="Content">Its content.</param>
public sealed record Asset(string Name, string Path, Blob Content) : IKeyed
{
    string IKeyed.Key => Name;
}
