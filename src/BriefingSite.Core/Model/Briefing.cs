namespace BriefingSite.Core.Model;

/// <summary>The whole briefing, linked: every name is resolved, and everything that can be computed is computed.</summary>
/// <param name="Site">The settings.</param>
/// <param name="Pages">The further pages, in their order.</param>
/// <param name="Questions">The questions: those about the whole first, then by topic, each group in its order.</param>
/// <param name="Topics">The topics, in their order.</param>
/// <param name="Front">The front page.</param>
/// <param name="Sources">The sources, by id; the first has the letter A.</param>
/// <param name="Terms">The terms, by title.</param>
/// <param name="Events">The events, by date; of one date as written.</param>
/// <param name="Indicators">The watch list, as written.</param>
/// <param name="Files">Paths of files that are copied as they are, such as <c>/files/plan.pdf</c>.</param>
/// <param name="Overrides">Problems that were overridden with a reason.</param>
/// <param name="Incoming">What links to what: from the topics, from each further page, and from everything else.</param>
/// <param name="Changes">The change notes, the newest first.</param>
/// <remarks>Two briefings are compared in this order. What is linked one by one comes first: where it is unchanged, it is the same object.</remarks>
public sealed record Briefing(
    SiteInfo Site, ValueList<FurtherPage> Pages, ValueList<Question> Questions, ValueList<Topic> Topics, FrontPage Front, ValueList<Source> Sources,
    ValueList<Term> Terms, ValueList<Event> Events, ValueList<Indicator> Indicators, ValueList<string> Files,
    ValueList<Override> Overrides, ValueList<ValueList<Incoming>> Incoming, ValueList<ChangeNote> Changes)
{
    /// <summary>Everything that has an id.</summary>
    public ValueList<PublishedId> Ids { get; init; } = [];

    /// <summary>The versions that were published, the newest first.</summary>
    public ValueList<FrozenVersion> Versions { get; init; } = [];

    /// <summary>Places on pages that stay whatever words change, such as <c>/economy/#oil</c>.</summary>
    public ValueList<string> LastingPlaces { get; init; } = [];

    /// <summary>Published ids that are gone without a word, which is an error.</summary>
    public ValueList<PublishedId> Removed { get; init; } = [];

    /// <summary>The tombstones of what was published and removed, and the pages that lead on.</summary>
    public ValueList<Tombstone> Tombstones { get; init; } = [];

    /// <summary>Links to paths that no page has.</summary>
    public ValueList<OpenLink> Open { get; init; } = [];

    /// <summary>What is said of the plain texts of files, for those in which it is anything.</summary>
    public ValueList<FileTexts> FileTexts { get; init; } = [];

    /// <summary>Every entity, in the order in which exports and the search have them.</summary>
    public IEnumerable<IEntity> Entities => WithClaims(Claims);

    /// <summary>The entities that may quote. Claims without quotations are skipped.</summary>
    public IEnumerable<IEntity> Quoting => WithClaims(Tallies.SelectMany(statistics => statistics.ClaimsThatQuote));

    /// <summary>All claims, in the order of topics and further pages.</summary>
    public IEnumerable<Claim> Claims => Tallies.SelectMany(statistics => statistics.Claims);

    /// <summary>The claim statistics of each topic and further page, in their order.</summary>
    public IEnumerable<ClaimStatistics> Tallies => Topics.Select(topic => topic.Statistics).Concat(Pages.Select(page => page.Statistics));

    /// <summary>The newest information used, over all topics; <c>null</c> without topics.</summary>
    public Edtf? AsOf => Topics.Select(topic => topic.Header.AsOf).MaxBy(date => (date.Latest, date.Earliest));

    private IEnumerable<IEntity> WithClaims(IEnumerable<IEntity> claims) =>
        Front.Judgements.Append<IEntity>(Front).Concat(Topics).Concat(Pages).Concat(claims)
            .Concat(Questions).Concat(Terms).Concat(Events).Concat(Indicators).Concat(Changes).Concat(Sources);
}
