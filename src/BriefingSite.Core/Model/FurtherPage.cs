namespace BriefingSite.Core.Model;

/// <summary>What the head of a further page says.</summary>
/// <param name="Id">Its id: the name of the file.</param>
/// <param name="Title">Its title.</param>
/// <param name="Order">Its place in the menu.</param>
/// <param name="Menu">What it is called in the menu; <c>null</c>: it is not in the menu.</param>
public sealed record FurtherHeader(string Id, string Title, int Order, string? Menu)
{
    /// <summary>Its path.</summary>
    public string Url => $"/{Id}/";

    /// <summary>The page in brief.</summary>
    public Target Target => new(TargetKind.Page, Title, Url);
}

/// <summary>A further page as written: <c>input/pages/&lt;id&gt;.md</c>.</summary>
public sealed record FurtherDraft(InputFile Written, FurtherHeader Header, Manuscript Body) : Draft(Written);

/// <summary>A further page with everything it names found.</summary>
public sealed record FurtherPage(FurtherHeader Header, Prose Body);

/// <summary>A further page, linked.</summary>
/// <param name="Page">The page.</param>
/// <param name="Leads">What it leads to.</param>
public sealed record LinkedPage(FurtherPage Page, ValueList<Incoming> Leads) : IKeyed
{
    string IKeyed.Key => Page.Header.Url;
}
