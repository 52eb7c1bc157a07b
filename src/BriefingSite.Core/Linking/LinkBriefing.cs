using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Linking;

public static partial class LinkingRules
{
    /// <summary>A signature for a claim that does not exist.</summary>
    public static Rule SignatureWithoutClaim { get; } = All.Add(new("BS311", Severity.Error, "A signature for a claim that does not exist",
        "An entry of input/reviews.yml names a claim by its id. When a claim is renamed or deleted, its signatures no longer vouch for anything: correct the id and sign again, or delete the entry.",
        "- { claim: ship-cals, by: A. Reader, … }", "- { claim: ship-calls, by: A. Reader, … }"));
}

public static partial class LinkingRules
{
    /// <summary>A signature for a source that does not exist.</summary>
    public static Rule SignatureWithoutSource { get; } = All.Add(new("BS159", Severity.Error, "A signature for a source that does not exist",
        "An entry of input/reviews.yml names a source by its id, to say that somebody has compared its passages in doubt with the original. When a source is renamed or deleted, correct the id, or delete the entry.",
        "- { source: harbour-surwey, by: A. Reader, … }", "- { source: harbour-survey, by: A. Reader, … }"));
}

/// <summary>Links the briefing: resolves names and reports those that can't be resolved. A stand-in takes the place of what is missing, so
/// that the checks still run and one run finds all problems.</summary>
public sealed class LinkBriefing : IModule<Pair<Pair<Pair<ValueList<Draft>, SymbolTable>, ValueList<LinkedPage>>, Pair<ValueList<LinkedQuestion>, ValueList<LinkedSource>>>, Briefing>
{
    /// <inheritdoc/>
    public IEnumerable<Briefing> Execute(Pair<Pair<Pair<ValueList<Draft>, SymbolTable>, ValueList<LinkedPage>>, Pair<ValueList<LinkedQuestion>, ValueList<LinkedSource>>> document, Action<Diagnostic> report)
    {
        var (((drafts, names), pages), (questions, sources)) = document;
        // Problems of the drafts were already reported when their symbols were collected.
        return [new Linking(Drafts.Sort(drafts, static _ => { }), names, pages, questions, sources, report).Briefing()];
    }

    private sealed class Linking(Drafts drafts, SymbolTable names, ValueList<LinkedPage> linked, ValueList<LinkedQuestion> asked, ValueList<LinkedSource> records, Action<Diagnostic> report)
    {
        public Briefing Briefing()
        {
            var inTopics = new Mentions();
            var linker = names.Linker(inTopics, report);
            var topics = drafts.Topics.Select(topic => Topic(topic, linker)).ToValueList();
            var further = linked.InOrder((one, two) => FurtherHeader.Compare(one.Page.Header, two.Page.Header));
            var pages = further.Select(page => page.Page).ToValueList();
            var elsewhere = new Mentions();
            linker = names.Linker(elsewhere, report);
            var front = Front(drafts.Front, linker, [.. topics.Select(topic => topic.Statistics), .. pages.Select(page => page.Statistics)]);
            ReportSignaturesOfNothing();
            var rank = topics.Select((topic, i) => (topic.Header.Url, i)).ToDictionary(pair => pair.Url, pair => pair.i);
            foreach (var question in asked) elsewhere.Add(question.Leads);
            var questions = asked.Select(question => question.Question)
                .OrderBy(question => question.Topics.Count == 0 ? -1 : rank.GetValueOrDefault(question.Topics[0].Url, int.MaxValue))
                .ThenBy(question => question.Header.Order).ThenBy(question => question.Header.Id, StringComparer.Ordinal).ToValueList();
            var terms = drafts.Terms.Select(term => Term(term, linker)).ToValueList();
            // Events of the same date keep the writer's order.
            var events = drafts.Events.Select(timelineEvent => Event(timelineEvent, linker))
                .OrderBy(timelineEvent => timelineEvent.Dates.Select(dating => dating.Date).OfType<Edtf>().Min(date => (long?)date.Latest) ?? long.MaxValue).ToValueList();
            var indicators = drafts.Indicators.Select(indicator => Indicator(indicator, linker)).ToValueList();
            var bySource = records.DistinctBy(record => record.Source.Id).ToDictionary(record => record.Source.Id, StringComparer.Ordinal);
            var sources = names.Sources.Labels.Select(label => bySource[label.Id]).ToValueList();
            foreach (var source in sources) elsewhere.Add(source.Leads);
            // A change note is about the briefing, not part of it: its links do not count as uses.
            var inNotes = new Mentions();
            var noteLinker = new ProseLinker(names.Registry.For(report).WithRetired(), names.Sources.For(report), inNotes, names.Relations, names.Premises, names.Hypotheses, names.Signatures, report);
            var changes = drafts.Changes.Select(note => Change(note, noteLinker)).ToValueList();
            return new(drafts.Site, pages, questions, topics, front, sources.Select(source => source.Source).ToValueList(), terms, events, indicators, drafts.Files,
                drafts.All.OfType<OverridesDraft>().SelectMany(draft => draft.Overrides).ToValueList(), [inTopics.ToList(), .. further.Select(page => page.Leads), elsewhere.ToList()], changes)
            {
                FileTexts = drafts.All.Select(draft => draft.Texts).Concat(further.Select(page => page.Page.PlainTexts)).OfType<FileTexts>().ToValueList(),
                Ids = names.Ids,
                Versions = names.Versions,
                Tombstones = names.Tombstones,
                LastingPlaces = names.Lasting,
                Removed = names.Removed,
                Open = [.. names.Open, .. inTopics.Open, .. further.SelectMany(page => page.Open), .. elsewhere.Open, .. asked.SelectMany(question => question.Open), .. sources.SelectMany(source => source.Open), .. inNotes.Open],
            };
        }

        private void ReportSignaturesOfNothing()
        {
            var (registry, nearest) = (names.Registry, new NearestNames());
            foreach (var name in drafts.Signatures.SelectMany(signatures => signatures).Select(signature => signature.Claim).Where(name => name.Id.Length > 0 && !registry.HasClaim(name.Id)))
                report(new(LinkingRules.SignatureWithoutClaim, name.At, $"There is no claim '{name.Id}' to vouch for.", Nearest.Describe(name.Id, nearest.To(name.Id, registry.IdsOf(EntityKind.Claim)), "delete the entry")));
            foreach (var name in drafts.Signatures[""].Select(signature => signature.Source).OfType<UnresolvedName>().Where(name => drafts.Sources.All(source => source.Header.Id != name.Id)))
                report(new(LinkingRules.SignatureWithoutSource, name.At, $"There is no source '{name.Id}' to vouch for.", Nearest.Describe(name.Id, nearest.To(name.Id, drafts.Sources.Select(source => source.Header.Id)), "delete the entry")));
        }

        private static Topic Topic(TopicDraft draft, ProseLinker linker) =>
            new(draft.Header, linker.Find(draft.Related, draft.Header.Target), linker.Link(draft.Body, draft.Header.Target));

        private FrontPage Front(FrontDraft draft, ProseLinker linker, List<ClaimStatistics> allStatistics)
        {
            var home = draft.Header.Target;
            var claims = ClaimStatistics.Find(allStatistics, draft.Judgements.SelectMany(judgement => judgement.Claims).Select(name => names.Registry.Known(name.Id)?.Url ?? ""));
            return new(draft.Header, draft.Judgements.Select(Judgement).ToValueList(), linker.Link(draft.Body, home));

            Judgement Judgement(JudgementDraft judgement)
            {
                var self = judgement.Target;
                return new(
                    judgement.Header,
                    linker.Link(judgement.Text, self),
                    linker.Link(judgement.Because, self),
                    linker.Find(judgement.Claims, EntityKind.Claim, self).Select(target => Label(target, claims[target.Url])).ToValueList(),
                    linker.Link(judgement.Alternative, self),
                    linker.Find(judgement.Indicators, EntityKind.Indicator, self))
                {
                    Alternatives = judgement.Alternatives.Select(alternative => new Alternative(alternative.Id, linker.Link(alternative.Text, self))).ToValueList(),
                    NamesClaims = judgement.Claims.Count > 0,
                    NamesIndicators = judgement.Indicators.Count > 0,
                };
            }

            static ClaimLabel Label(Target target, Claim claim) => new(target, claim.Support, claim.Disputes, claim.OnlyOrigin);
        }

        private static ChangeNote Change(ChangeDraft draft, ProseLinker linker) => new(
            draft.Header, linker.Find(draft.Claims, EntityKind.Claim, draft.Header.Target), linker.Link(draft.Body, draft.Header.Target));

        private static Event Event(EventDraft draft, ProseLinker linker)
        {
            var self = draft.Target;
            return new(
                draft.Id, draft.Title, linker.Link(draft.Text, self), linker.Find(draft.Topics, EntityKind.Topic, self),
                draft.Dates.Select(dating => new Dating(dating.Date, dating.Note, linker.ResolveCitation(dating.Evidence, self)))
                    .OrderBy(dating => dating.Date?.Earliest ?? long.MaxValue).ToValueList(),
                linker.ResolveCitation(draft.Evidence, self))
            {
                At = draft.At,
            };
        }

        private Term Term(TermDraft draft, ProseLinker linker)
        {
            var (kind, kinds) = (draft.Header.Kind, drafts.Site.Terms.Kinds);
            if (kind.Length > 0 && kinds.Count > 0 && !kinds.Contains(kind))
            {
                report(new(CommonRules.UnknownValue, draft.KindAt, $"'kind' can't be '{kind}'.", Nearest.Hint(kind, kinds, $"it is one of: {string.Join(", ", kinds)}; or add it to 'terms' in input/site.yml"))
                { Suggestion = Nearest.Only(kind, kinds) });
            }
            return new(draft.Header, linker.Link(draft.Body, draft.Header.Target));
        }

        private static Indicator Indicator(IndicatorDraft draft, ProseLinker linker)
        {
            var self = draft.Header.Target;
            return new(
                draft.Header, linker.Link(draft.Closer, self), linker.Link(draft.Apart, self),
                linker.Find(draft.Topics, EntityKind.Topic, self), linker.ResolveCitation(draft.Evidence, self))
            {
                At = draft.At,
            };
        }
    }
}
