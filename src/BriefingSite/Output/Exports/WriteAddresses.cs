using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>Writes the addresses that a version publishes for good: <c>addresses.json</c>. What only this build has – files under names that change with
/// their content, data for scripts, settings of the host – is left out, and so are pages that only say that something is gone.</summary>
public sealed class WriteAddresses : IModule<Pair<Pair<Pair<ValueList<OutputFile>, ValueList<Page>>, Briefing>, Frame>, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<Pair<Pair<ValueList<OutputFile>, ValueList<Page>>, Briefing>, Frame> document, Action<Diagnostic> report)
    {
        var (((files, pages), briefing), frame) = document;
        if (frame.Edition is not { } edition) yield break;
        var unlisted = pages.Where(page => page is RetiredPage or NotFoundPage).Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        var places = briefing.LastingPlaces.Select(url => new FrozenAddress(default, url)).ToLookup(address => address.Path, address => address.Place!, StringComparer.Ordinal);
        var paths = files.Select(file => SitePath.FromFile(file.Path)).Concat(VersionPaths.All(edition.Version))
            .Where(path => !unlisted.Contains(path) && !IsOfThisBuild(path)).Distinct().Order(StringComparer.Ordinal);
        yield return new("addresses.json", JsonFormat.Write(new(
            Address.ResolveForGood(briefing, ExportPaths.AddressesSchema, frame.BaseUrl), FrozenVersion.Format, edition.Version, frame.BaseUrl,
            paths.Select(path => new AddressEntry(path, places.Contains(path) ? [.. places[path].Distinct().Order(StringComparer.Ordinal)] : null))),
            AddressesJson.Default.AddressesFile), "the addresses");
    }

    private static bool IsOfThisBuild(string path) =>
        path.StartsWith("/assets/", StringComparison.Ordinal) || path.StartsWith(AnyTwoPage.Address, StringComparison.Ordinal) && path != AnyTwoPage.Address || path is PreviewFiles.Path or PrintPaths.Pdf or "/_headers" or "/_redirects";
}
