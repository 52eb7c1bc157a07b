using System.ComponentModel;
using System.Text.Json.Serialization;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary><c>claims.json</c>. The descriptions go into its published schema.</summary>
[PublishedSchema("claims-2.schema.json", "A briefing as data")]
[Description("What a briefing claims, on what evidence, and how its sources compare. Marks such as support and relation are computed, never typed. Dates are EDTF, as written: 2025-01-17, 2026~, 200X, 2022/2023.")]
internal sealed record ClaimsFile(
    [property: JsonPropertyName("$schema")][Url] string Schema,
    [Description("The format; another number means that the same words may mean something else.")] int Format,
    [Description("The briefing as a whole.")] BriefingEntry Briefing,
    [Description("The sources, in the order of their letters.")] IEnumerable<SourceEntry> Sources,
    [Description("What follows if all sources of one origin are wrong, for each origin that several sources count as; left out by earlier programs.")][property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] IEnumerable<OriginEntry> Origins,
    [Description("The claims, in the order of the topics.")] IEnumerable<ClaimEntry> Claims,
    [Description("The questions by which the sources are compared.")] IEnumerable<QuestionEntry> Questions,
    [Description("The judgements of the front page.")] IEnumerable<JudgementEntry> Judgements,
    [Description("The change notes, the newest first.")] IEnumerable<NoteEntry> Notes,
    [Description("What was published and is gone; its address says why.")] IEnumerable<RetiredEntry> Retired,
    [Description("Everything that has an id, with its permanent address.")] IEnumerable<IdEntry> Ids)
{
    /// <summary>The document. Its lists are lazy: an entry is made when it is written.</summary>
    public static ClaimsFile Create(Briefing briefing, Dependence dependence, Frame frame)
    {
        // The details of sources are in the entries of the sources.
        var details = briefing.Entities.Where(entity => entity.Kind != EntityKind.Source).SelectMany(entity => entity.Details.Select(detail => (entity.Id, Detail: detail))).ToLookup(pair => pair.Id, pair => pair.Detail, StringComparer.Ordinal);
        var falls = dependence.Assumptions.ToDictionary(assumption => assumption.Claim, assumption => assumption.Loss, StringComparer.Ordinal);
        var unsupported = dependence.Unsupported.ToHashSet(StringComparer.Ordinal);
        var supports = dependence.Judgements.ToDictionary(support => support.Judgement, StringComparer.Ordinal);
        return new(
            Schema: Address.ResolveForGood(briefing, ExportPaths.ClaimsSchema, frame.BaseUrl),
            Format: FrozenVersion.Format,
            Briefing: BriefingEntry.Create(briefing, frame),
            Sources: briefing.Sources.Select((source, i) => SourceEntry.Create(source, dependence.Sources[i], frame)),
            Origins: dependence.Origins.Select(OriginEntry.Create),
            Claims: briefing.Claims.Select(claim => ClaimEntry.Create(claim, !unsupported.Contains(claim.Id), falls.GetValueOrDefault(claim.Id), frame)),
            Questions: briefing.Questions.Select(question => QuestionEntry.Create(question, frame)),
            Judgements: briefing.Front.Judgements.Select(judgement => JudgementEntry.Create(judgement, supports.GetValueOrDefault(judgement.Header.Id), frame)),
            Notes: briefing.Changes.Select(NoteEntry.Create),
            Retired: briefing.Tombstones.Where(retired => retired.Date is not null && retired.IsEntity).DistinctBy(retired => retired.Id).Select(retired => RetiredEntry.Create(retired, frame)),
            // The ids come last, so that the reader of frozen versions can find the line of each.
            Ids: briefing.Ids.OrderBy(published => published.Id, StringComparer.Ordinal).Select(published => IdEntry.Create(published, details[published.Id], frame)));
    }
}

/// <summary>The briefing as a whole.</summary>
internal sealed record BriefingEntry(
    [Description("Its headline.")] string Title,
    [Description("The question it answers.")] string Question,
    [Description("The answer.")] string Answer,
    [Url] string Url,
    [Description("Its language, such as en-GB.")] string Language,
    [Description("The day of the newest change note, with a number behind it when that day has several; null where no note says.")] string? Version,
    [Description("The day of the first version.")] string? Published,
    [Description("The day of this version.")] string? Modified,
    [Description("The newest information used, over all topics.")] string? AsOf,
    [Description("The licence of the text: its address, else its name.")] string? Licence)
{
    public static BriefingEntry Create(Briefing briefing, Frame frame) => new(
        Title: briefing.Front.Header.Title,
        Question: briefing.Front.Header.Question,
        Answer: briefing.Front.Header.Answer,
        Url: frame.BaseUrl,
        Language: frame.Language,
        Version: frame.Edition?.Version,
        Published: frame.Edition?.Published.Written,
        Modified: frame.Edition?.Modified.Written,
        AsOf: briefing.AsOf?.Written,
        Licence: frame.Licence?.Address ?? frame.Licence?.Name);
}

/// <summary>A change note.</summary>
internal sealed record NoteEntry(
    [Id] string Id,
    [Description("What changed, in a few words.")] string Title,
    [Description("The day on which it was published.")] string Date,
    [Description("The day on which the note itself was last edited; null where it was not.")] string? Edited,
    [Description("What it tells readers, as plain text.")] string Text)
{
    public static NoteEntry Create(ChangeNote note) => new(note.Header.Id, note.Header.Title, note.Header.Date.Written, note.Header.Edited?.Written, PlainText.Extract(note.Body));
}

/// <summary>An id that was published and has been retired.</summary>
internal sealed record RetiredEntry(
    [Id] string Id,
    [Kind] string Kind,
    [Description("What it was called, or what it said.")] string Title,
    [Url] string Url,
    [Description("Since when it is gone.")] string Date,
    [Description("Why.")] string Reason,
    [Description("The last version that had it; /v/<version>/claims.json holds it.")] string LastVersion,
    [Url, Description("The address of what takes its place.")] string? Instead)
{
    public static RetiredEntry Create(Tombstone retired, Frame frame) => new(
        Id: retired.Id,
        Kind: new PublishedId(retired.Id, retired.Was).Kind,
        Title: retired.Was.Title,
        Url: Address.Resolve(frame, retired.Was.Url),
        Date: retired.Date!.Written,
        Reason: retired.Reason!,
        LastVersion: retired.Version,
        Instead: retired.Instead is { } instead ? Address.Resolve(frame, instead.Url) : null);
}

/// <summary>An id with its permanent address.</summary>
internal sealed record IdEntry(
    [Id] string Id,
    [Kind] string Kind,
    [Description("What it is called, or what it says.")] string Title,
    [Url] string Url,
    [Description("What else its head says, by the keys of the front matter; left out where it says nothing.")][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, string>? Details)
{
    public static IdEntry Create(PublishedId published, IEnumerable<Detail> details, Frame frame) => new(
        Id: published.Id,
        Kind: published.Kind,
        Title: published.Target.Title,
        Url: Address.Resolve(frame, published.Target.Url),
        Details: details.Any() ? details.ToDictionary(detail => detail.Key, detail => detail.Value, StringComparer.Ordinal) : null);
}
