using System.Globalization;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>What a redline shows of each kind of entity beside its page's text, field by field. Claims are shown where they stand in a text, judgements on
/// the front page.</summary>
/// <param name="labels">The headings of the two sides of an indicator.</param>
/// <param name="sources">The sources of both versions, by id.</param>
internal sealed class EntityFields(IndicatorLabels labels, IReadOnlyDictionary<string, SourceLabel> sources) : EntityVisitor<IReadOnlyList<Field>>
{
    public override IReadOnlyList<Field> Visit(FrontPage front) =>
    [
        Field.Text("Title", front.Header.Title),
        Field.Text("Question", front.Header.Question),
        Field.Text("Answer", front.Header.Answer),
    ];

    public override IReadOnlyList<Field> Visit(Judgement judgement) =>
    [
        Field.Prose(null, judgement.Text),
        Field.Text("How likely", judgement.Header.Likelihood.Words),
        Field.Text("How sure we are", ReaderNames.For(judgement.Header.Confidence).Label),
        Field.Prose("Because", judgement.Because),
        Field.Prose("What else could be true", judgement.Alternative),
        Field.Items("What else could be true", judgement.Alternatives, alternative => alternative.Name, alternative => $"{alternative.Name}: {PlainText.Extract(alternative.Text)}"),
        Field.Links("Evidence", judgement.Claims.Select(claim => claim.Target)),
        Field.Links("What would change it", judgement.Indicators),
    ];

    public override IReadOnlyList<Field> Visit(Topic topic) =>
    [
        Field.Text("Title", topic.Header.Title),
        Field.Text("Answer", topic.Header.Answer),
        Field.Text("Newest information used", topic.Header.AsOf.Written),
        Field.Text("Place among the topics", Number(topic.Header.Order)),
        Field.Details(topic),
        Field.Links("Related", topic.Related),
        Field.Text("Map", topic.Header.Map?.Caption),
        Field.Items("Places on the map", topic.Header.Map?.Places, place => place.Name, Describe),
        Field.Items("Lines on the map", topic.Header.Map?.Routes, route => route.Name, route => $"{route.Name}: {string.Join(" – ", route.Via)}"),
    ];

    public override IReadOnlyList<Field> Visit(FurtherPage page) =>
    [
        Field.Text("Title", page.Header.Title),
        Field.Text("Name in the menu", page.Header.Menu),
        Field.Text("Place in the menu", Number(page.Header.Order)),
        Field.Details(page),
    ];

    public override IReadOnlyList<Field> Visit(Claim claim) => Create(claim);

    /// <summary>The fields of a claim.</summary>
    public static IReadOnlyList<Field> Create(Claim claim) =>
    [
        Field.Prose(null, claim.Text),
        Field.Text("Kind", ReaderNames.For(claim.Kind).Label),
        Field.Text("Confidence", claim.Confidence is { } confidence ? ReaderNames.For(confidence).Label : null),
        Field.Text("Because", claim.Because),
        Field.Text("Support", ReaderNames.For(claim.Support).Label),
        Field.Text("Against it", claim.Disputes.Count > 0 ? string.Join("; ", claim.Disputes.Select(dispute => ReaderNames.For(dispute).Label)) : null),
        Field.Text("Signed", claim.Signature is { } signature ? $"{signature.By}, {signature.Date.Written}{(signature.IsCurrent ? "" : " – lapsed")}" : null),
        Field.Links("Questions", claim.Questions),
        Field.Links("Rests on", claim.RestsOn),
        Field.Text("Speaks for", claim.For.Count > 0 ? string.Join(", ", claim.For) : null),
        Field.Text("Speaks against", claim.Against.Count > 0 ? string.Join(", ", claim.Against) : null),
    ];

    public override IReadOnlyList<Field> Visit(Question question) =>
    [
        Field.Text(null, question.Header.Wording),
        Field.Text("Scale", string.Join(" – ", question.Header.Scale)),
        Field.Text("How the sources relate", ReaderNames.For(question.Relation).Label),
        Field.Text("What they differ in", question.Difference is { } difference ? $"{ReaderNames.For(difference.Kind).Label}: {difference.Because}" : null),
        Field.Links("Topics", question.Topics),
        new Field<Question>("What each source says", question, (before, after, titles) => new RedlinePositions(titles, sources).Compare(before, after)),
        Field.Prose("Our reading", question.Reading),
    ];

    public override IReadOnlyList<Field> Visit(Term term) =>
    [
        Field.Text("Title", term.Header.Title),
        Field.Text("Kind", term.Header.Kind),
        Field.Text("Also", term.Header.Aliases.Count > 0 ? string.Join(", ", term.Header.Aliases) : null),
        Field.Prose(null, term.Body),
    ];

    public override IReadOnlyList<Field> Visit(Event timelineEvent) =>
    [
        Field.Text("Title", timelineEvent.Title),
        Field.Text("Date", string.Join(" / ", timelineEvent.Dates.Select(Describe))),
        Field.Citations("Dated by", [.. timelineEvent.Dates.SelectMany(dating => dating.Evidence)]),
        Field.Prose(null, timelineEvent.Text),
        Field.Citations("Reported by", timelineEvent.Evidence),
        Field.Links("Concerns", timelineEvent.Topics),
    ];

    public override IReadOnlyList<Field> Visit(Indicator indicator) =>
    [
        Field.Text("Title", indicator.Header.Title),
        Field.Text("State", FormatNames.IndicatorStates[indicator.Header.State]),
        Field.Text("As of", indicator.Header.AsOf.Written),
        Field.Prose(labels.Closer, indicator.Closer),
        Field.Prose(labels.Apart, indicator.Apart),
        Field.Citations("Named by", indicator.Evidence),
        Field.Links("Concerns", indicator.Topics),
    ];

    public override IReadOnlyList<Field> Visit(ChangeNote note) =>
    [
        Field.Text("Title", note.Header.Title),
        Field.Prose(null, note.Body),
        Field.Links("Claims", note.Claims),
    ];

    public override IReadOnlyList<Field> Visit(Source source) =>
    [
        Field.Text("Title", source.Header.Title),
        Field.Text("Label", source.Header.Short),
        Field.Text("Called in running text", source.Header.Handle),
        Field.Text("Kind", FormatNames.SourceKinds[source.Header.Kind]),
        Field.Details(source),
        Field.Text("Published", source.Header.Published?.Written ?? "undated"),
        Field.Text("Retrieved", source.Header.Retrieved?.Written),
        Field.Text("Withdrawn", source.Header.Withdrawn is { } withdrawal ? $"{withdrawal.Date.Written}: {withdrawal.Reason}" : null),
        Field.Text("DOI", source.Header.Doi),
        Field.Text("Address", source.Header.Address),
        Field.Text("Archived at", source.Header.Archived),
        Field.Text("Language", source.Header.Language),
        Field.Text("Rights", FormatNames.Rights[source.Header.Rights]),
        Field.Text("Reliability of the source", source.Header.Reliability.ToString()),
        Field.Text("Credibility of the information", Number(source.Header.Credibility)),
        Field.Text("Repeats", source.Repeats?.Title),
        Field.Text("Descriptor", source.Header.Descriptor),
        Field.Text("Original", source.Header.Original?.Sha256),
    ];

    private static string Describe(MapPlace place) => string.Create(CultureInfo.InvariantCulture, $"{place.Name}: {place.Latitude}, {place.Longitude}{(place.Kind == PlaceKind.Area ? " (an area)" : "")}");

    private static string Describe(Dating dating) => (dating.Date, dating.Note) switch
    {
        (null, null) => "no date given",
        ({ } date, null) => date.Written,
        (null, var note) => note,
        var (date, note) => $"{date.Written} ({note})",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
