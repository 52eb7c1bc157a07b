using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

/// <summary>Reads <c>input/watch.yml</c>.</summary>
public sealed class ReadWatchList : IModule<InputFile, WatchListDraft>
{
    /// <inheritdoc/>
    public IEnumerable<WatchListDraft> Execute(InputFile document, Action<Diagnostic> report)
    {
        var texts = new TextCollector();
        yield return new WatchListDraft(document, YamlFile.Entries(document, report, Indicator, texts)) with { Texts = texts.Close(document.Path) };
    }

    internal static IndicatorDraft Indicator(Fields fields)
    {
        var id = fields.OwnId();
        return new(
            id?.At ?? fields.At,
            new(id?.Value ?? "", fields.Text("title"), fields.Choice("state", FormatNames.IndicatorStates), fields.Date("as-of")),
            fields.Prose("closer"),
            fields.Prose("apart"),
            fields.Names("topics"),
            Cited.By(fields));
    }
}
