using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Output.Exports;

namespace BriefingSite.Output.Portable;

/// <summary>Writes what previews of terms and passages show, by the paths that lead to them. On a host scripts take it from the pages; from
/// a folder they can read no other page.</summary>
public sealed class WritePreviews : IModule<Briefing, Asset>
{
    /// <inheritdoc/>
    public IEnumerable<Asset> Execute(Briefing document, Action<Diagnostic> report)
    {
        yield return HashAsset.Name(PortableFiles.PreviewsName, JsonText.Write(json =>
        {
            json.WriteStartObject();
            foreach (var term in document.Terms)
            {
                json.WriteStartObject(term.Header.Url);
                json.WriteString("title", term.Header.Title);
                json.WriteString("kind", term.Header.Kind);
                json.WriteString("text", PlainText.Extract(term.Body));
                json.WriteEndObject();
            }
            foreach (var source in document.Sources)
            {
                foreach (var passage in source.Passages.Where(passage => passage.Number is not null))
                {
                    json.WriteStartObject(source.Label.PassageUrl(passage.Number!.Value));
                    json.WriteString("text", PlainText.Extract(passage.Gist));
                    json.WriteEndObject();
                }
            }
            json.WriteEndObject();
        }));
    }
}
