using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Themes;

namespace BriefingSite.Output.Portable;

/// <summary>Writes the previews of terms and passages, by their paths. On a host, scripts take them from the pages; in a folder they cannot read
/// other pages.</summary>
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
                if (passage.Number is { } number) previews.TryAdd(source.Label.PassageUrl(number), new(null, null, passage.IsLeftOut ? ReaderLabels.NotSummarised : PlainText.Extract(passage.Gist)));
        yield return HashAsset.Name(PortableFiles.PreviewsName, JsonFormat.Write(previews, PreviewsJson.Default.OrderedDictionaryStringPreview));
    }
}

/// <summary>The preview of a term or passage.</summary>
internal sealed record Preview(string? Title, string? Kind, string Text);
