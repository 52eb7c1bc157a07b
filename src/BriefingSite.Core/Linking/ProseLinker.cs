using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

/// <summary>Resolves the citations and links of prose, or reports them.</summary>
internal sealed class ProseLinker(Registry registry, SourceLinker sources, Mentions mentions, IReadOnlyDictionary<string, Relation> relations, IReadOnlyDictionary<string, PremiseSupport> premises, Hypotheses hypotheses,
    ILookup<string, SignatureDraft> signatures, Action<Diagnostic> report)
{
    /// <summary>The prose with its citations, links and claims resolved.</summary>
    /// <param name="prose">The text as written.</param>
    /// <param name="from">What it belongs to; recorded as the origin of its links.</param>
    /// <param name="home">The page it is on, when that is not the page of what it belongs to.</param>
    public Prose Link(UnresolvedProse prose, Target from, Target? home = null) => new(
        prose,
        prose.Citations.Select(mark => ResolveCitation(WithTitles(mark, prose.Links), from)).ToValueList(),
        InSentences(prose, prose.Links.Select(mark => Follow(mark, from, (home ?? from).Url)).ToValueList()),
        prose.Claims.Select(claim => Claim(claim, from)).ToValueList())
    {
        Uncited = prose.Uncited.Select(quotation => WithTitles(quotation, prose.Links, isCited: false)).ToValueList(),
    };

    /// <summary>Citations with their sources and passages.</summary>
    public ValueList<Citation> ResolveCitation(ValueList<UnresolvedCitation> marks, Target from) => marks.Select(mark => ResolveCitation(mark, from)).ToValueList();

    /// <summary>A citation with its source and passages.</summary>
    public Citation ResolveCitation(UnresolvedCitation mark, Target from, bool isAlreadyReported = false)
    {
        var citation = sources.Find(mark, isAlreadyReported);
        mentions.Add(from, citation);
        return citation;
    }

    /// <summary>Entities of one kind named by id in a list.</summary>
    public ValueList<Target> Find(ValueList<UnresolvedName> names, EntityKind kind, Target from)
    {
        var found = registry.Find(names, kind);
        foreach (var target in found) mentions.Add(from, target);
        return found;
    }

    /// <summary>Entities of any kind named by id in a list.</summary>
    public ValueList<Target> Find(ValueList<UnresolvedName> names, Target from)
    {
        var found = names.Select(registry.Find).OfType<Target>().Distinct().ToValueList();
        foreach (var target in found) mentions.Add(from, target);
        return found;
    }

    // A link by id without words shows the title of its target, so only here are the words of such a quotation known.
    private UnresolvedCitation WithTitles(UnresolvedCitation mark, ValueList<UnresolvedLink> links) =>
        mark with { Quotations = mark.Quotations.Select(quotation => WithTitles(quotation, links, isCited: true)).ToValueList() };

    private Quotation WithTitles(Quotation quotation, ValueList<UnresolvedLink> links, bool isCited)
    {
        var words = quotation.Words;
        foreach (var (number, at) in quotation.Links.Reverse())
            if (at is { } offset) words = words.Insert(offset, registry.TitleOf(links[number].Written));
        foreach (var (number, at) in quotation.Links)
        {
            if (at is null || !isCited || Quotation.HasFewWords(words)) continue;
            var id = links[number].Written;
            report(new(CommonRules.AlteredQuotation, links[number].At, $"“{registry.TitleOf(id)}” in this quotation is the title of '{id}', not written here.", $"write the words of the source: [[{id}|words]]"));
        }
        return quotation with { Words = words };
    }

    private static ValueList<Target> InSentences(UnresolvedProse prose, ValueList<Target> links)
    {
        if (!links.Any(link => link.Handle is not null)) return links;
        var starts = SentenceStarts.Find(prose);
        return links.Select((link, i) => starts.Contains(i) ? SentenceStarts.Capitalised(link) : link).ToValueList();
    }

    private Target Follow(UnresolvedLink mark, Target from, string page)
    {
        var target = registry.Find(mark, page, mentions.Add);
        mentions.Add(from, target);
        return target;
    }

    private Claim Claim(ClaimDraft draft, Target home)
    {
        var self = draft.Target;
        var text = Link(draft.Text, self, home);
        var named = Find(draft.Questions, EntityKind.Question, self);
        var questions = named.Concat(text.Links.Where(link => link.Kind == TargetKind.Question)).Distinct().ToValueList();
        var disputes = Weighing.Disputes(text.Citations, questions.Any(question => relations.TryGetValue(question.Url, out var relation) && Weighing.IsDivided(relation)));
        var claim = new Claim(
            draft.At, draft.Id, draft.Kind, draft.Confidence, draft.Because, text,
            home with { Url = $"{home.Url}#{draft.Id}" }, Weighing.Origins(text.Citations, premises.GetValueOrDefault(draft.Id)), disputes, questions)
        {
            BecauseAt = draft.BecauseAt,
            RestsOn = Find(draft.RestsOn, EntityKind.Claim, self),
            Premises = premises.GetValueOrDefault(draft.Id),
            For = hypotheses.Find(draft.For, report),
            Against = hypotheses.Find(draft.Against, report),
        };
        foreach (var name in draft.Against.Where(name => claim.For.Contains(name.Id)))
            report(new(LinkingRules.ForAndAgainst, name.At, $"The claim '{draft.Id}' speaks both for and against '{name.Id}'.", "leave it out on one side, or make two claims of it"));
        return signatures.Contains(draft.Id) ? claim with { Signature = Newest(claim) } : claim;
    }

    private Signature? Newest(Claim claim) => SignatureDraft.Newest(signatures[claim.Id], ClaimHash.Compute(claim, sources.Fingerprint));
}
