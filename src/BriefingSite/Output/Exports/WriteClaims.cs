using System.Text.Json;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>Writes <c>claims.json</c>: the briefing as data, with what the pages compute. Its schema, which the site carries too,
/// says what each property means.</summary>
public sealed class WriteClaims : IModule<Pair<Briefing, Frame>, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<Briefing, Frame> document, Action<Diagnostic> report)
    {
        var (briefing, frame) = document;
        yield return new(ExportPaths.Claims[1..], JsonText.Write(json => Write(json, briefing, frame)), "the claims as data");
    }

    private static void Write(Utf8JsonWriter json, Briefing briefing, Frame frame)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Address.Resolve(frame, ExportPaths.ClaimsSchema));
        json.WriteStartObject("briefing");
        WriteHead(json, briefing, frame);
        json.WriteEndObject();
        json.WriteObjects("sources", briefing.Sources, source => SourceEntry.Write(json, source, frame));
        json.WriteObjects("claims", briefing.Claims, claim => ClaimEntry.Write(json, claim, frame));
        json.WriteObjects("questions", briefing.Questions, question => QuestionEntry.Write(json, question, frame));
        json.WriteObjects("judgements", briefing.Front.Judgements, judgement => JudgementEntry.Write(json, judgement, frame));
        json.WriteObjects("retired", briefing.Tombstones.Where(retired => retired.Date is not null).DistinctBy(retired => retired.Id), retired => WriteRetired(json, retired, frame));
        // Those of sources stand with the sources.
        var details = briefing.Entities.Where(entity => entity.Kind != EntityKind.Source).SelectMany(entity => entity.Details.Select(detail => (entity.Id, Detail: detail))).ToLookup(pair => pair.Id, pair => pair.Detail);
        // The list of ids stays the last, so that a reader of a frozen version finds the line of each.
        json.WriteObjects("ids", briefing.Ids.OrderBy(published => published.Id, StringComparer.Ordinal), published =>
        {
            WriteId(json, published, frame);
            WriteDetails(json, details[published.Id]);
        });
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, Briefing briefing, Frame frame)
    {
        var front = briefing.Front.Header;
        json.WriteString("title", front.Title);
        json.WriteString("question", front.Question);
        json.WriteString("answer", front.Answer);
        json.WriteString("url", frame.BaseUrl);
        json.WriteString("language", frame.Language);
        json.WriteString("version", frame.Edition?.Version);
        json.WriteString("published", frame.Edition?.Published.Written);
        json.WriteString("modified", frame.Edition?.Modified.Written);
        json.WriteString("asOf", Newest(briefing)?.Written);
        json.WriteString("licence", frame.Licence?.Address ?? frame.Licence?.Name);
    }

    private static void WriteId(Utf8JsonWriter json, PublishedId published, Frame frame)
    {
        json.WriteString("id", published.Id);
        json.WriteString("kind", published.Kind);
        json.WriteString("title", published.Target.Title);
        json.WriteString("url", Address.Resolve(frame, published.Target.Url));
    }

    private static void WriteDetails(Utf8JsonWriter json, IEnumerable<Detail> details)
    {
        if (!details.Any()) return;
        json.WriteStartObject("details");
        foreach (var detail in details) json.WriteString(detail.Key, detail.Value);
        json.WriteEndObject();
    }

    private static void WriteRetired(Utf8JsonWriter json, Tombstone retired, Frame frame)
    {
        WriteId(json, new(retired.Id, retired.Was), frame);
        json.WriteString("date", retired.Date?.Written);
        json.WriteString("reason", retired.Reason);
        json.WriteString("lastVersion", retired.Version);
        json.WriteString("instead", retired.Instead is { } instead ? Address.Resolve(frame, instead.Url) : null);
    }

    private static Edtf? Newest(Briefing briefing) =>
        briefing.Topics.Select(topic => topic.Header.AsOf).MaxBy(date => (date.Latest, date.Earliest));
}
