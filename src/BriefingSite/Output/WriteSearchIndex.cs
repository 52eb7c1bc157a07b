using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Output.Exports;
using BriefingSite.Themes;

namespace BriefingSite.Output;

/// <summary>Writes what the search can find as JSON, under a name that changes with its content; nothing where the theme has no search.</summary>
public sealed class WriteSearchIndex : IModule<Pair<SearchIndex, ValueList<Asset>>, Asset>
{
    /// <inheritdoc/>
    public IEnumerable<Asset> Execute(Pair<SearchIndex, ValueList<Asset>> document, Action<Diagnostic> report)
    {
        if (!SearchFiles.AreIn(document.One)) return [];
        var content = JsonText.Of(
            json =>
            {
                json.WriteStartArray();
                foreach (var entry in document.Each.Entries)
                {
                    json.WriteStartObject();
                    json.WriteString("kind", Words.Id(entry.Kind));
                    json.WriteString("title", entry.Title);
                    json.WriteIfKnown("text", entry.Text.Length > 0 ? entry.Text : null);
                    json.WriteString("url", entry.Url);
                    json.WriteIfKnown("within", entry.Within);
                    json.WriteIfKnown("also", entry.Also);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            },
            isLean: true);
        return [HashAsset.Name(SearchFiles.IndexName, content)];
    }
}
