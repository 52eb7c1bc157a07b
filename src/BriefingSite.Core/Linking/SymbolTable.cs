using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>Everything that texts can refer to: ids, pages with their anchors, sources with their passages, the relations of questions,
/// signatures. Two tables are equal when every look-up gives the same result, so most edits of text make no difference.</summary>
public sealed class SymbolTable : IEquatable<SymbolTable>
{
    internal SymbolTable(Drafts drafts, ValueList<PageSymbols> pages, ValueList<FoundText> texts, Action<Diagnostic> report)
    {
        Relations = drafts.Questions.DistinctBy(question => question.Header.Url).ToDictionary(question => question.Header.Url, Relate);
        var bases = drafts.All.SelectMany(draft => draft.Entities).OfType<ClaimDraft>().Select(DraftBasis.Of).Concat(pages.SelectMany(page => page.Claims)).ToList();
        var unused = drafts.All.OfType<UnusedSourceDraft>().ToList();
        Sources = new(drafts.Sources, unused.Select(draft => draft.Id).ToValueList(), texts.ToDictionary(found => found.Source, found => found.Text, StringComparer.Ordinal), drafts.Signatures, drafts.Site.Language, report);
        Registry = RegisterSymbols.All(drafts, pages, report);
        Registry.Propose(unused);
        Premises = new Premises(bases, Sources).Find(report);
        Ids = Registry.Ids;
        Lasting = LastingPlaces(drafts, pages);
        var redirects = new Redirects(drafts, pages, Registry, report);
        var retirements = new Retirements(drafts, Registry, redirects, report);
        Versions = retirements.Versions;
        Tombstones = new PublishedPlaces(Registry, redirects, retirements, drafts.Files, report).Follow(retirements.Tombstones().ToList());
        Open = retirements.Open.ToValueList();
        Removed = retirements.Removed.ToValueList();
        Hypotheses = new(drafts.Front.Judgements, report);
        Signatures = drafts.Signatures;
        (Language, Scale) = (drafts.Site.Language, drafts.Site.Scale);
        Evidence = drafts.All.Where(draft => draft is SourceDraft or LockDraft or OriginalDraft or ReviewsDraft).ToValueList();
    }

    internal Registry Registry { get; }

    internal SourceLinker Sources { get; }

    internal IReadOnlyDictionary<string, Relation> Relations { get; }

    // How well those claims are supported that other claims rest on, by the id of the claim that rests on them.
    internal IReadOnlyDictionary<string, PremiseSupport> Premises { get; }

    // To what claims can speak.
    internal Hypotheses Hypotheses { get; }

    internal ILookup<string, SignatureDraft> Signatures { get; }

    internal ValueList<PublishedId> Ids { get; }

    internal ValueList<FrozenVersion> Versions { get; }

    internal ValueList<Tombstone> Tombstones { get; }

    // What the entries of retired.yml lead to, where that is no page.
    internal ValueList<OpenLink> Open { get; }

    internal ValueList<PublishedId> Removed { get; }

    // Places on pages that a version publishes for good.
    internal ValueList<string> Lasting { get; }

    // The scale of questions that have none of their own.
    internal ValueList<string> Scale { get; }

    private ValueList<Draft> Evidence { get; }

    // Originals that name no language are read in that of the site.
    private string Language { get; }

    /// <summary>Creates a resolver for prose.</summary>
    /// <param name="mentions">Records which target links to which.</param>
    /// <param name="report">Receives the names that can't be resolved.</param>
    internal ProseLinker Linker(Mentions mentions, Action<Diagnostic> report) => new(Registry.For(report), Sources.For(report), mentions, Relations, Premises, Hypotheses, Signatures, report);

    /// <inheritdoc/>
    public bool Equals(SymbolTable? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Language == other.Language && Scale.Equals(other.Scale) && Evidence.Equals(other.Evidence) && Registry.AnswersLike(other.Registry)
            && AreEqual(Relations, other.Relations) && AreEqual(Premises, other.Premises) && Hypotheses.Equals(other.Hypotheses));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SymbolTable);

    /// <inheritdoc/>
    public override int GetHashCode() => Ids.Count;

    private static bool AreEqual<T>(IReadOnlyDictionary<string, T> one, IReadOnlyDictionary<string, T> other) =>
        one.Count == other.Count && one.All(pair => other.TryGetValue(pair.Key, out var value) && EqualityComparer<T>.Default.Equals(pair.Value, value));

    private ValueList<string> LastingPlaces(Drafts drafts, ValueList<PageSymbols> pages) =>
        drafts.All.SelectMany(draft => draft.Entities).Where(entity => entity.Kind.HasOwnPage || entity.Kind == EntityKind.FrontPage)
            .SelectMany(entity => (entity.Kind == EntityKind.Source ? Registry.AnchorsOf(entity.Target.Url) : entity.LastingAnchors).Select(anchor => $"{entity.Target.Url}#{anchor}"))
            .Concat(pages.SelectMany(page => page.Lasting.Select(anchor => $"{page.Header.Url}#{anchor}")))
            .Concat(Ids.Select(id => id.Target).Where(target => target.IsOnPage).Select(target => target.Url))
            .Concat(Ids.Select(id => (Kind: EntityKind.Find(id.Target.Kind), id.Id)).Where(entry => entry.Kind is { HasEntries: true }).Select(entry => $"{entry.Kind!.Path}#{entry.Id}"))
            .Distinct().ToValueList();

    private static Relation Relate(QuestionDraft draft) =>
        Weighing.Relate([.. draft.Positions.DistinctBy(position => position.Evidence.Source).Select(position => position.Stance.Id)]);
}
