using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Markdown;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

/// <summary>Reads <c>input/topics/&lt;id&gt;.md</c>.</summary>
public sealed class ReadTopic : IModule<InputFile, TopicDraft>
{
    /// <inheritdoc/>
    public IEnumerable<TopicDraft> Execute(InputFile document, Action<Diagnostic> report)
    {
        var id = Id.FromFileName(document, report);
        yield return FrontMatter.Read(document, report, (fields, body) => Draft(document, id, fields, body));
    }

    internal static TopicDraft Draft(InputFile document, string id, Fields fields, MarkdownText body) => new(
        document,
        new(id, fields.Text("title"), fields.Number("order", 0, 10_000), fields.Place("order"), fields.Text("answer"), fields.Place("answer"),
            fields.Date("as-of"), fields.Map("map", Map)),
        fields.Names("related"),
        ProseReader.Read(body, ProseScope.WithClaims, fields.Report));

    private static PlaceMap Map(Fields fields)
    {
        var places = fields.Maps("places", place => new MapPlace(place.Text("name"), place.Decimal("latitude", -90, 90), place.Decimal("longitude", -180, 180), place.Choice("kind", FormatNames.PlaceKinds, isRequired: false)));
        var routes = fields.Maps("routes", route => new MapRoute(route.Text("name"), route.Texts("via").Select(stop => Stop(stop, places, fields.Report)).ToValueList()));
        return new(fields.Text("caption"), places, routes);
    }

    private static string Stop(YamlText stop, ValueList<MapPlace> places, Action<Diagnostic> report)
    {
        if (places.All(place => place.Name != stop.Value))
            report(new(CommonRules.UnknownValue, stop.At, $"The map has no place called '{stop.Value}'.",
                Nearest.Hint(stop.Value, places.Select(place => place.Name), "add it under 'places'")));
        return stop.Value;
    }
}
