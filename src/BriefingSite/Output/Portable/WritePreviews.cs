using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Portable;

/// <summary>Writes what previews of terms and passages show, by the paths that lead to them. On a host scripts take it from the pages; from
/// a folder they can read no other page.</summary>
public sealed class WritePreviews : IModule<Briefing, Asset>
{
    /// <inheritdoc/>
    public IEnumerable<Asset> Execute(Briefing document, Action<Diagnostic> report)
    {
        var previews = new OrderedDictionary<string, Preview>(StringComparer.Ordinal);
        foreach (var term in document.Terms)
            previews.TryAdd(term.Header.Url, new(term.Header.Title, term.Header.Kind, PlainText.Extract(term.Body)));
        foreach (var source in document.Sources)
            foreach (var passage in source.Passages)
                if (passage.Number is { } number) previews.TryAdd(source.Label.PassageUrl(number), new(null, null, PlainText.Extract(passage.Gist)));
        yield return HashAsset.Name(PortableFiles.PreviewsName, JsonFormat.Write(previews, PreviewsJson.Default.OrderedDictionaryStringPreview));
    }
}

/// <summary>What a preview shows.</summary>
internal sealed record Preview(string? Title, string? Kind, string Text);
