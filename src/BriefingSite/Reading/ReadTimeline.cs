using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Reading.Values;
using BriefingSite.Reading.Yaml;

namespace BriefingSite.Reading;

/// <summary>Reads <c>input/timeline.yml</c>.</summary>
public sealed class ReadTimeline : IModule<InputFile, TimelineDraft>
{
    private const string NoDate = "unknown";

    /// <inheritdoc/>
    public IEnumerable<TimelineDraft> Execute(InputFile document, Action<Diagnostic> report)
    {
        var texts = new TextCollector();
        yield return new TimelineDraft(document, YamlFile.Entries(document, report, Event, texts)) with { Texts = texts.Close(document.Path) };
    }

    internal static EventDraft Event(Fields fields)
    {
        var title = fields.Text("title");
        var id = fields.OwnId(required: false);
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
        fields.AtLeastOne("date", "dates");
        return fields.OptionalDate("date") is { } date ? [new(date, null, []), .. dates] : dates;
    }

    private static DatingDraft Dating(Fields fields)
    {
        var date = fields.DateOr(NoDate, "date");
        var note = fields.OptionalText("note");
        return new(date, date is null ? note ?? fields.Text("note") : note, Cited.By(fields));
    }
}
