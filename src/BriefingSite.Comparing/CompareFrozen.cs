using System.Globalization;
using BriefingSite.Comparing.Wording;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing;

public static partial class ComparingRules
{
    /// <summary>A change in meaning since the version was frozen, where the policy asks for a note.</summary>
    public static Rule ChangedWithoutNote { get; } = All.Add(new("BS412", Severity.Error, "Changed since it was frozen, without a note",
        "The site would be published under the name of a version that says something else. 'change-note' under 'review' in input/site.yml says which changes need a note; the note makes a new version. A mended comma or a slip of the pen needs none.",
        "It builds. → It does not build.", "input/changes/2026-12-01-building.md, and then: briefing freeze"));

    /// <summary>Another change since the version was frozen.</summary>
    public static Rule ChangedSinceFrozen { get; } = All.Add(new("BS413", Severity.Warning, "Changed since it was frozen",
        "The frozen version has something else here. The site's policy asks for no note, but readers of the version will find that the two differ.",
        "reliability: B → reliability: D", "input/changes/2026-12-01-grades.md, and then: briefing freeze"));

    /// <summary>A change note that was edited without its saying so.</summary>
    public static Rule EditedNote { get; } = All.Add(new("BS414", Severity.Warning, "A note was edited after it was frozen",
        "Those who follow the feeds have read the note as it was. 'edited' in its front matter gives the day; the note then says so, and feeds show it again. A mended comma needs none.",
        "---\ntitle: The quay was built in 2019\n---", "---\ntitle: The quay was built in 2019\nedited: 2026-12-03\n---"));
}

/// <summary>Compares the briefing with the frozen version whose name it still carries. A change in meaning since then needs a new version, with a
/// note; the site's policy on change notes decides whether a missing note is an error.</summary>
public sealed class CompareFrozen : IModule<Pair<Briefing, ValueList<VersionDraft>>, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<Briefing, ValueList<VersionDraft>> document, Action<Diagnostic> report)
    {
        var (briefing, versions) = document;
        if (Edition.FromNotes(briefing.Changes) is { } edition && versions.FirstOrDefault(version => version.Frozen.Version == edition.Version) is { } frozen)
            new Comparer(briefing, edition.Version, report).Compare(frozen.Content);
        if (versions.Where(version => version.Content.Notes is not null).MaxBy(version => version.Frozen.Order) is { } newest)
            new Comparer(briefing, newest.Frozen.Version, report).CompareNotes(newest.Content.Notes!);
        return [];
    }

    private sealed class Comparer(Briefing briefing, string version, Action<Diagnostic> report)
    {
        private readonly JudgeWording _judge = new(KnownWords.Of(briefing, briefing), briefing.Site.Language);

        public void Compare(FrozenContent before)
        {
            var front = briefing.Front.Header;
            if (Differ(before.Question, front.Question) || Differ(before.Answer, front.Answer)) Report("front-page", "The answer on the front page", At(EntityKind.FrontPage));
            var claims = briefing.Claims.DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id, claim => claim.At.At, StringComparer.Ordinal);
            Compare("claim", before.Claims, briefing.Claims.Select(FrozenContents.Freeze), id => claims[id], Differ);
            Compare("judgement", before.Judgements, briefing.Front.Judgements.Select(FrozenContents.Freeze), _ => At(EntityKind.FrontPage), Differ);
            Compare("question", before.Questions, briefing.Questions.Select(FrozenContents.Freeze), Question, (frozen, current) => Differ(frozen.Wording, current.Wording));
            Compare("position", before.Questions, briefing.Questions.Select(FrozenContents.Freeze), Question, DifferInPositions);
            Compare("source", before.Sources, briefing.Sources.Select(FrozenContents.Freeze), id => At(EntityKind.Source, id), Differ);
        }

        public void CompareNotes(ValueList<FrozenNote> before)
        {
            var known = before.DistinctBy(note => note.Id).ToDictionary(note => note.Id, StringComparer.Ordinal);
            foreach (var note in briefing.Changes)
            {
                if (!known.TryGetValue(note.Header.Id, out var frozen) || (note.Header.Edited?.Written ?? "") != (frozen.Edited ?? "")) continue;
                if (Differ(frozen.Title, note.Header.Title) || Differ(frozen.Text, PlainText.Extract(note.Body)))
                    report(new(ComparingRules.EditedNote, At(EntityKind.ChangeNote, note.Header.Id), $"The note '{note.Header.Id}' is not what version {version} was frozen with.", "add the day to its front matter: edited: …"));
            }
        }

        private static Location Question(string id) => At(EntityKind.Question, id);

        private static Location At(EntityKind kind, string id = "") => new(kind.FileOf(id), 1, 1);

        // What was removed is reported elsewhere.
        private void Compare<T>(string subject, ValueList<T>? before, IEnumerable<T> after, Func<string, Location> where, Func<T, T, bool> differ) where T : IFrozen
        {
            if (before is null) return;
            var known = before.DistinctBy(item => item.Id).ToDictionary(item => item.Id, StringComparer.Ordinal);
            foreach (var item in after.DistinctBy(item => item.Id))
            {
                if (!known.TryGetValue(item.Id, out var frozen))
                {
                    if (subject != "position") Report(subject, $"The {subject} '{item.Id}' is new, and it", where(item.Id));
                }
                else if (differ(frozen, item))
                {
                    Report(subject, subject == "position" ? $"What the sources say to '{item.Id}'" : $"The {subject} '{item.Id}'", where(item.Id));
                }
            }
        }

        private void Report(string subject, string what, Location at)
        {
            var needs = briefing.Site.Review.ChangeNote;
            var isAsked = needs.Contains(subject) || (subject is "front-page" or "question" && needs.Contains("major"));
            report(new(isAsked ? ComparingRules.ChangedWithoutNote : ComparingRules.ChangedSinceFrozen, at, $"{what} is not what version {version} was frozen with, and no change note is newer.",
                "write a change note, input/changes/<day>-<matter>.md, and then: briefing freeze"));
        }

        private bool Differ(FrozenClaim before, FrozenClaim after) =>
            Differ(before.Text, after.Text) || Differ(before.Because, after.Because) || IsOther(before.Kind, after.Kind) || IsOther(before.Confidence, after.Confidence)
            || (before.Evidence is { } evidence && !Cited(evidence).SequenceEqual(Cited(after.Evidence!)));

        private bool Differ(FrozenJudgement before, FrozenJudgement after) =>
            Differ(before.Text, after.Text) || Differ(before.Because, after.Because) || Differ(before.Alternative, after.Alternative)
            || IsOther(before.Likelihood, after.Likelihood) || IsOther(before.Confidence, after.Confidence) || IsOther(before.Claims, after.Claims);

        private bool DifferInPositions(FrozenQuestion before, FrozenQuestion after) =>
            IsOther(before.Silent, after.Silent)
            || (before.Positions is { } positions && (positions.Count != after.Positions!.Count || positions.Zip(after.Positions).Any(pair => Differ(pair.First, pair.Second))));

        private bool Differ(FrozenPosition before, FrozenPosition after) =>
            IsOther(before.Source, after.Source) || IsOther(before.Stance, after.Stance) || IsOther(before.Passages, after.Passages) || Differ(before.Says, after.Says)
            || Quoted(before.Quotations) != Quoted(after.Quotations);

        private bool Differ(FrozenSource before, FrozenSource after) =>
            Differ(before.Title, after.Title) || Differ(before.Descriptor, after.Descriptor) || IsOther(before.Kind, after.Kind) || IsOther(before.Published, after.Published)
            || IsOther(before.Origin, after.Origin) || IsOther(before.Reliability, after.Reliability) || IsOther(before.Credibility, after.Credibility);

        private bool Differ(string? before, string? after) => before is not null && _judge.Statement(before, after ?? "", Weight.Minor).Weight >= Weight.Minor;

        private static bool IsOther<T>(T? before, T? after) where T : class => before is not null && !before.Equals(after);

        // The order of citations does not count, nor does the typography of a quotation.
        private static IEnumerable<string> Cited(ValueList<FrozenCitation> evidence) => evidence
            .Select(citation => $"{citation.Source} {citation.Bearing} {string.Join(',', citation.Passages)} {Quoted(citation.Quotations)}")
            .Order(StringComparer.Ordinal);

        private static string Quoted(ValueList<FrozenQuotation> quotations) =>
            string.Join('\n', quotations.Select(quotation => Folding.Fold($"{quotation.Words}\n{quotation.Translation}").Replace(" ", "", StringComparison.Ordinal)));
    }
}

/// <summary>What a version frozen now would hold: the same texts as <c>claims.json</c>.</summary>
internal static class FrozenContents
{
    public static FrozenClaim Freeze(Claim claim) => new(
        claim.Id, claim.Words, claim.Because ?? "", FormatNames.ClaimKinds[claim.Kind], FormatNames.Confidences.Find(claim.Confidence) ?? "",
        claim.Text.Citations.Select(citation => new FrozenCitation(citation.Source.Id, FormatNames.Bearings[citation.Bearing], Passages(citation), Quotations(citation))).ToValueList());

    public static FrozenJudgement Freeze(Judgement judgement) => new(
        judgement.Header.Id, PlainText.Extract(judgement.Text), PlainText.Extract(judgement.Because), string.Join(' ', judgement.AllAlternatives.Select(PlainText.Extract)),
        judgement.Header.Likelihood.Words ?? "", FormatNames.Confidences[judgement.Header.Confidence], judgement.Claims.Select(claim => claim.Target.EntityId).Distinct().ToValueList());

    public static FrozenQuestion Freeze(Question question) => new(
        question.Header.Id, question.Header.Wording, question.Silent.Select(source => source.Id).ToValueList(),
        question.Positions.Select(position => new FrozenPosition(position.Source.Id, position.Stance, PlainText.Extract(position.Says), Passages(position.Evidence), Quotations(position.Evidence))).ToValueList());

    public static FrozenSource Freeze(Source source) => new(
        source.Id, source.Header.Title, source.Header.Descriptor, FormatNames.SourceKinds[source.Header.Kind], source.Header.Published?.Written ?? "",
        source.Label.Origin, $"{source.Header.Reliability}", source.Header.Credibility.ToString(CultureInfo.InvariantCulture));

    private static ValueList<FrozenQuotation> Quotations(Citation citation) => citation.Quotations.Select(cited => new FrozenQuotation(cited.Words, cited.Quotation.Translation ?? "")).ToValueList();

    private static ValueList<string> Passages(Citation citation) => citation.Passages.Select(passage => passage.Number.ToString(CultureInfo.InvariantCulture)).ToValueList();
}
