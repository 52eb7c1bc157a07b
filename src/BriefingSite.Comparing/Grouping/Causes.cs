using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Grouping;

/// <summary>Finds the change from which another one follows: what is computed from evidence, positions and grades changes with them.</summary>
internal sealed class Causes
{
    private const string Lock = "seeds/seeds.lock.json";

    private static readonly HashSet<ChangeKind> s_support =
    [
        ChangeKinds.ClaimLostLastSource, ChangeKinds.ClaimGainedFirstSource, ChangeKinds.ClaimNowSingleSource, ChangeKinds.ClaimNowCorroborated, ChangeKinds.ClaimOriginsFewer, ChangeKinds.ClaimOriginsMore,
        ChangeKinds.ClaimNowContested, ChangeKinds.ClaimNoLongerContested, ChangeKinds.ClaimNowSelfQualified, ChangeKinds.ClaimNoLongerSelfQualified,
    ];

    private static readonly HashSet<ChangeKind> s_dispute = [ChangeKinds.ClaimNowOnDisputedQuestion, ChangeKinds.ClaimNoLongerOnDisputedQuestion];

    private static readonly HashSet<ChangeKind> s_evidence = [ChangeKinds.CitationAdded, ChangeKinds.CitationRemoved, ChangeKinds.CitationSwapped, ChangeKinds.SignalTurned];

    private static readonly HashSet<ChangeKind> s_premises = [ChangeKinds.ClaimPremiseAdded, ChangeKinds.ClaimPremiseRemoved];

    private static readonly HashSet<ChangeKind> s_ofSource = [ChangeKinds.SourceOriginChanged, ChangeKinds.SourceAdded, ChangeKinds.SourceRemoved];

    // The lock has an entry for each source.
    private static readonly HashSet<ChangeKind> s_locked = [ChangeKinds.SourceAdded, ChangeKinds.SourceRemoved, ChangeKinds.SourceRenamed, ChangeKinds.SourceOriginalChanged];

    private static readonly HashSet<ChangeKind> s_ofPosition =
        [ChangeKinds.StanceTurned, ChangeKinds.PositionAdded, ChangeKinds.PositionRemoved, ChangeKinds.SilenceToSpeech, ChangeKinds.SpeechToSilence, ChangeKinds.QuestionAdded, ChangeKinds.QuestionRemoved, ChangeKinds.QuestionScaleChanged];

    private readonly ILookup<string, Change> _bySubject;
    private readonly ValueList<Change> _changes;
    private readonly ILookup<string, Claim> _claims;

    /// <summary>Indexes the changes.</summary>
    public Causes(Comparison comparison)
    {
        _changes = comparison.Changes;
        _bySubject = _changes.ToLookup(change => $"{change.Subject.Type} {change.Subject.Id}", StringComparer.Ordinal);
        _claims = comparison.Before.Briefing.Claims.Concat(comparison.After.Briefing.Claims).ToLookup(claim => claim.Id, StringComparer.Ordinal);
    }

    /// <summary>The cause of a change; <c>null</c> where it stands by itself, or nobody knows. A cause never follows from another change.</summary>
    public Change? Find(Change change)
    {
        if (s_support.Contains(change.Kind)) return OfSubject(change, s_evidence) ?? OfSources(change.Subject.Id) ?? OfPremises(change.Subject.Id);
        if (s_dispute.Contains(change.Kind)) return _claims[change.Subject.Id].SelectMany(claim => claim.Questions).Select(question => OfQuestion(question.EntityId)).FirstOrDefault(cause => cause is not null);
        if (change.Kind == ChangeKinds.RelationMoved) return OfQuestion(change.Subject.Id);
        if (change.Kind == ChangeKinds.AgreementCountsMoved) return _changes.FirstOrDefault(cause => s_ofPosition.Contains(cause.Kind));
        if (change.Kind == ChangeKinds.ClaimSourceWithdrawn || change.Kind == ChangeKinds.ClaimSourceReinstated)
            return Of($"{EntityKind.Source.Subject} {change.Detail}").FirstOrDefault(cause => cause.Kind == ChangeKinds.SourceWithdrawn || cause.Kind == ChangeKinds.SourceReinstated);
        if (change.Kind == ChangeKinds.ClaimSourceRegraded) return Of($"{EntityKind.Source.Subject} {change.Detail}").FirstOrDefault(cause => cause.Kind == ChangeKinds.SourceGradeChanged);
        if (change.Kind == ChangeKinds.FileMeansOtherwise && change.Subject.Id == Lock) return _changes.FirstOrDefault(cause => s_locked.Contains(cause.Kind));
        return change.Kind == ChangeKinds.ClaimPassageChanged ? OfPassages(change) : null;
    }

    private Change? OfSubject(Change change, HashSet<ChangeKind> kinds) => Of($"{change.Subject.Type} {change.Subject.Id}").FirstOrDefault(cause => kinds.Contains(cause.Kind));

    private Change? OfSources(string claim) => _claims[claim].SelectMany(claim => claim.Text.Citations).Select(citation => citation.Source.Id).Distinct()
        .SelectMany(source => Of($"{EntityKind.Source.Subject} {source}")).FirstOrDefault(cause => s_ofSource.Contains(cause.Kind));

    private Change? OfPremises(string claim)
    {
        if (Of($"{EntityKind.Claim.Subject} {claim}").FirstOrDefault(cause => s_premises.Contains(cause.Kind)) is { } own) return own;
        var (found, seen) = (new List<string> { claim }, new HashSet<string>(StringComparer.Ordinal) { claim });
        for (var i = 0; i < found.Count; i++)
            found.AddRange(_claims[found[i]].SelectMany(each => each.RestsOn).Select(premise => premise.EntityId).Where(seen.Add));
        return found.Skip(1).Select(premise => Of($"{EntityKind.Claim.Subject} {premise}").FirstOrDefault(cause => s_evidence.Contains(cause.Kind) || s_premises.Contains(cause.Kind)) ?? OfSources(premise))
            .FirstOrDefault(cause => cause is not null);
    }

    private Change? OfQuestion(string id) => _changes.FirstOrDefault(cause =>
        s_ofPosition.Contains(cause.Kind) && (cause.Subject.Id == id || cause.Subject.Id.StartsWith($"{id}/", StringComparison.Ordinal)));

    // Its detail names the passages: source ¶3, source ¶5.
    private Change? OfPassages(Change change) => (change.Detail ?? "").Split(", ").Select(passage => passage.Replace(" ¶", "-", StringComparison.Ordinal))
        .SelectMany(id => Of($"{Subject.Passage} {id}")).FirstOrDefault();

    private IEnumerable<Change> Of(string subject) => _bySubject[subject];
}
