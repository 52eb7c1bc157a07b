namespace BriefingSite.Themes;

/// <summary>An address in an attribute: a path on the site or an address outside. Schemes that run code are refused.</summary>
public readonly record struct Url
{
    private static readonly string[] Schemes = ["http:", "https:", "mailto:", "tel:"];

    /// <summary>An address.</summary>
    /// <exception cref="ArgumentException">Its scheme is not allowed; reading the link should have reported it.</exception>
    public Url(string address)
    {
        var end = address.AsSpan().IndexOfAny(":/?#");
        if (end >= 0 && address[end] == ':' && !Schemes.Contains(address[..(end + 1)], StringComparer.OrdinalIgnoreCase))
            throw new ArgumentException($"The address '{address}' has a scheme that is not allowed.", nameof(address));
        Address = address;
    }

    /// <summary>The address as it was given.</summary>
    public string Address { get; }
}

/// <summary>An id of an element, unique on its page. It is a value and not text of the theme, so that <c>/print/</c> can put many pages into one document.</summary>
/// <param name="Id">The id.</param>
public readonly record struct Anchor(string Id)
{
    /// <summary>The link to the element from its own page.</summary>
    public Url Link => new("#" + Id);
}
