using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite;

/// <summary>The settings of a run that do not come from the files of the site.</summary>
/// <param name="BaseUrl">Where the site is published, with a slash at the end; <c>null</c>: as <c>input/site.yml</c> says.</param>
/// <param name="IsProduction">Whether it is the published site; a preview asks search engines not to index it.</param>
public sealed record SiteSettings(string? BaseUrl = null, bool IsProduction = true)
{
    /// <summary>The prefix of each path on the site, where it differs from the path of the base address: the folder in which a copy is
    /// opened.</summary>
    public string? BasePath { get; init; }

    /// <summary>Whether to make a copy that works from any folder, without a server: all addresses are relative, and files that only hosts and search
    /// engines read are left out.</summary>
    public bool IsRelative { get; init; }

    /// <summary>The whole briefing as a PDF, if the site offers one.</summary>
    public Blob? Pdf { get; init; }

    /// <summary>The page numbers of the PDF, known from its first printing.</summary>
    public ValueList<PageNumber> Numbers { get; init; } = [];

    /// <summary>Whether the whole briefing is one page at any size, to be printed and not published.</summary>
    public bool IsPrinted { get; init; }

    /// <summary>Whether sources that nothing uses are part of the briefing; for searching them, never for publishing.</summary>
    public bool KeepsUnusedSources { get; init; }

    /// <summary>The version that a preview for reviewers is compared with; <c>null</c> for none.</summary>
    public BriefingVersion? ReviewedAgainst { get; init; }
}
