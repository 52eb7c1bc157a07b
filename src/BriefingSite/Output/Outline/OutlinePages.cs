using System.Text;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Outline;

/// <summary>What is known of the files of pages without drawing them: their paths, and those places on them that a frozen version publishes for good. Whatever
/// else is on a page is missing in its outline, so an outline can show that something is there, and never that it is not.</summary>
/// <param name="hasPlaces">Whether the theme is known to draw these places.</param>
public sealed class OutlinePages(bool hasPlaces) : IModule<Pair<ValueList<Page>, Briefing>, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<ValueList<Page>, Briefing> document, Action<Diagnostic> report)
    {
        var (pages, briefing) = document;
        // Without a frozen version nobody asks for places.
        var places = (hasPlaces && briefing.Versions.Count > 0 ? briefing.LastingPlaces : []).Select(url => new FrozenAddress(default, url))
            .Where(address => address.Place!.All(IsWrittenAsItIs)).ToLookup(address => address.Path, address => address.Place!, StringComparer.Ordinal);
        return pages.Select(page => new OutputFile(RenderPage.FilePath(page.Path), Outline(places[page.Path]), page.Origin));
    }

    private static Blob Outline(IEnumerable<string> places)
    {
        var text = new StringBuilder();
        foreach (var place in places) text.Append(" id=\"").Append(place).Append('"');
        return Blob.Create(text.ToString());
    }

    // In HTML some signs are written otherwise.
    private static bool IsWrittenAsItIs(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '.' or ':';
}
