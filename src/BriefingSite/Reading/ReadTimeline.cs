using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

/// <summary>Reads <c>input/timeline.yml</c>.</summary>
public sealed class ReadTimeline : IModule<InputFile, TimelineDraft>
{
    private const string NoDate = "unknown";

    /// <inheritdoc/>
    public IEnumerable<TimelineDraft> Execute(InputFile document, Action<Diagnostic> report) =>
        [new(document, YamlFile.Entries(document, report, Event))];

    private static EventDraft Event(Fields fields)
    {
        var title = fields.Text("title");
        var id = fields.TextNode("id", required: false);
        if (id is not null) Id.Check(id.Value, id.At, fields.Report);
        return new(
            id?.At ?? fields.At,
            id?.Value ?? Id.From(title),
            title,
            fields.Prose("text"),
            fields.Names("topics"),
            Dates(fields),
            Cited.By(fields));
    }

    private static ValueList<DatingDraft> Dates(Fields fields)
    {
        var dates = fields.Maps("dates", Dating);
        if (fields.OptionalDate("date") is { } date) return [new(date, null, []), .. dates];
        if (dates.Count == 0 && !fields.Has("date")) fields.Date("date");
        return dates;
    }

    private static DatingDraft Dating(Fields fields)
    {
        var note = fields.OptionalText("note");
        if (fields.OptionalText("date") != NoDate) return new(fields.Date("date"), note, Cited.By(fields));
        return new(null, note ?? fields.Text("note"), Cited.By(fields));
    }
}
