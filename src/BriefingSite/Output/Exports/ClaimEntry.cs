using System.ComponentModel;
using System.Text.Json.Serialization;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>A claim in <c>claims.json</c>.</summary>
[SchemaDefinition("claim")]
internal sealed record ClaimEntry(
    [Id] string Id,
    [Url, Description("Its permanent address, on the page of all claims.")] string Url,
    [Description("The statement, without its citations.")] string Text,
    [Description("Where it stands in the text.")] HomeEntry Home,
    [Description("What kind of statement it is."), SchemaRule(WordsOf = typeof(ClaimKind))] string Kind,
    [Confidence, Description("Null unless it is a judgement.")] string? Confidence,
    [Description("The reason for that confidence.")] string? Because,
    [Description("Computed from the origins: none, one, or more."), SchemaRule(WordsOf = typeof(Support))] string Support,
    [Description("Whether something carries it: a source or an assumption, and every claim that it rests on; left out by earlier programs.")][property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] bool Stands,
    [Description("How many origins carry it: those that support it or, where that is less, those of a claim that it rests on."), SchemaRule(Minimum = 0)] int Origins,
    [Description("Whether a source of another origin than those that support it opposes it.")] bool Contested,
    [Description("Whether an origin that supports it opposes it too; left out by earlier programs.")][property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] bool QualifiedByOwnSource,
    [Description("Whether it belongs to a question that the sources answer differently; left out by earlier programs, which counted it as contested.")][property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] bool OnDisputedQuestion,
    [Id, Description("The questions it belongs to."), SchemaRule(UniqueItems = true)] IEnumerable<string> Questions,
    [Id, Description("The claims without which it would not stand; left out by earlier programs."), SchemaRule(UniqueItems = true)][property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] IEnumerable<string> RestsOn,
    [Id, Description("The judgements and alternatives for which it speaks; left out by earlier programs."), SchemaRule(UniqueItems = true)][property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] IEnumerable<string> For,
    [Id, Description("Those against which it speaks; left out by earlier programs."), SchemaRule(UniqueItems = true)][property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] IEnumerable<string> Against,
    [Description("Of an assumption, what follows if it is wrong, without the assumption itself; null for another claim, and where nothing follows; left out by earlier programs.")][property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] LossEntry? IfWrong,
    [Description("Its citations, in the order of the text.")] IEnumerable<EvidenceEntry> Evidence,
    [Description("A person's word that the evidence supports the claim; null when nobody has given it.")] SignatureEntry? Signature)
{
    public static ClaimEntry Create(Claim claim, bool stands, SourceLoss? loss, Frame frame) => new(
        Id: claim.Id,
        Url: Address.Resolve(frame, claim.Url),
        Text: claim.Words,
        Home: new(claim.Home.Kind == TargetKind.Topic ? "topic" : "page", claim.Home.PagePath.Trim('/'), Address.Resolve(frame, claim.Home.Url)),
        Kind: FormatNames.ClaimKinds[claim.Kind],
        Confidence: FormatNames.Confidences.Find(claim.Confidence),
        Because: claim.Because,
        Support: FormatNames.Supports[claim.Support],
        Stands: stands,
        Origins: claim.Origins,
        Contested: claim.IsContested,
        QualifiedByOwnSource: claim.Disputes.Contains(Dispute.SelfQualified),
        OnDisputedQuestion: claim.Disputes.Contains(Dispute.DisputedQuestion),
        Questions: claim.Questions.Select(question => question.EntityId).Distinct(),
        RestsOn: claim.RestsOn.Select(premise => premise.EntityId).Distinct(),
        For: claim.For,
        Against: claim.Against,
        IfWrong: LossEntry.Create(loss),
        Evidence: claim.Text.Citations.Select(citation => new EvidenceEntry(citation)),
        Signature: claim.Signature is { } signature ? new(signature.By, signature.Date.Written, signature.IsCurrent) : null);
}

/// <summary>The topic or page that a claim is on.</summary>
internal sealed record HomeEntry(
    [Description("What contains it."), SchemaRule(Words = ["topic", "page"])] string Kind,
    [Id] string Id,
    [Url] string Url);

/// <summary>The signature of a claim.</summary>
internal sealed record SignatureEntry(
    [Description("Who gave it.")] string By,
    [Description("When.")] string Date,
    [Description("False once claim or evidence has changed since.")] bool Current);
