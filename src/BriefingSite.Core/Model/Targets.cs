namespace BriefingSite.Core.Model;

/// <summary>The kinds of targets of links.</summary>
public enum TargetKind
{
    /// <summary>An address outside the site.</summary>
    Outside,

    /// <summary>A page that is none of the following.</summary>
    Page,

    /// <summary>A file that is copied as it is.</summary>
    File,

    /// <summary>A topic.</summary>
    Topic,

    /// <summary>A question of the comparison.</summary>
    Question,

    /// <summary>A claim.</summary>
    Claim,

    /// <summary>A term.</summary>
    Term,

    /// <summary>A source.</summary>
    Source,

    /// <summary>A passage of a source.</summary>
    Passage,

    /// <summary>An event on the timeline.</summary>
    Event,

    /// <summary>An indicator of the watch list.</summary>
    Indicator,

    /// <summary>A judgement on the front page.</summary>
    Judgement,

    /// <summary>A change note.</summary>
    Change,
}

/// <summary>A target of links, in brief: enough to draw a link.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">What it is called, as plain text.</param>
/// <param name="Url">A path on the site, such as <c>/terms/#new-quay</c>, or an address outside.</param>
public sealed record Target(TargetKind Kind, string Title, string Url)
{
    /// <summary>What a link without words of its own calls it in running text, where that is not the title: the handle of a source.</summary>
    public string? Handle { get; init; }

    /// <summary>What a link without words of its own calls it.</summary>
    public string InText => Handle ?? Title;

    private const int MaxTitleLength = 90, MaxStatementLength = 200;

    /// <summary>The path of the page that it is, or is on.</summary>
    public string PagePath => SitePath.WithoutFragment(Url);

    /// <summary>Whether it is a place on a page and not a page.</summary>
    public bool IsOnPage => PagePath.Length < Url.Length;

    /// <summary>The id of the entity: the fragment, or the last name of the path.</summary>
    public string EntityId => IsOnPage ? Url[(PagePath.Length + 1)..] : Url.TrimEnd('/')[(Url.TrimEnd('/').LastIndexOf('/') + 1)..];

    /// <summary>The hash of the address, which identifies the target; targets are looked up often.</summary>
    public override int GetHashCode() => Url.GetHashCode(StringComparison.Ordinal);

    /// <summary>A text as a title: cut at a word boundary when it is too long.</summary>
    public static string Shortened(string text) => Cut(text, MaxTitleLength);

    /// <summary>A claim or judgement as a title. Its last words can turn its meaning, so only one that is far too long is cut.</summary>
    public static string Statement(string text) => Cut(text, MaxStatementLength);

    private static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;
        var end = text.LastIndexOf(' ', length);
        return text[..(end > 0 ? end : length)].TrimEnd(',', ';', ':', '.') + " …";
    }
}

/// <summary>A link as written.</summary>
/// <param name="At">Its location.</param>
/// <param name="Written">The id or the address.</param>
/// <param name="ById">Whether it is an id (<c>[[…]]</c>) or an address.</param>
public sealed record UnresolvedLink(UncomparedLocation At, string Written, bool ById);

/// <summary>An id as written, where one is expected.</summary>
public sealed record UnresolvedName(UncomparedLocation At, string Id)
{
    /// <inheritdoc/>
    public override string ToString() => Id;
}

/// <summary>The incoming links of one target.</summary>
/// <param name="To">The target.</param>
/// <param name="From">What links to it, in the order of the briefing, each once.</param>
public sealed record Incoming(Target To, ValueList<Target> From);
