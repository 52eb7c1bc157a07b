using System.ComponentModel;
using System.Text.Json.Serialization;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>A judgement of the front page in <c>claims.json</c>.</summary>
[SchemaDefinition("judgement")]
internal sealed record JudgementEntry(
    [Id] string Id,
    [Url] string Url,
    [Description("The judgement.")] string Text,
    [Description("How likely it is, in words of ICD 203."), SchemaRule(WordsOf = typeof(Likelihood))] string Likelihood,
    [Description("The bounds of that in per cent."), SchemaRule(MinItems = 2, MaxItems = 2, Minimum = 1, Maximum = 99)] NumberRow Range,
    [Confidence] string Confidence,
    [Description("The reason for that confidence.")] string Because,
    [Description("What else could be true, in one text.")] string Alternative,
    [Description("The same by name, where it has names; left out by earlier programs.")][property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] IEnumerable<AlternativeEntry> Alternatives,
    [Id, Description("The claims that carry it."), SchemaRule(UniqueItems = true)] IEnumerable<string> Claims,
    [Id, Description("What would show it to be right or wrong, by the ids of the watch list."), SchemaRule(UniqueItems = true)] IEnumerable<string> Indicators,
    [Description("What carries it, and what would topple it; null where it names no claims; left out by earlier programs.")][property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] SupportEntry? Support)
{
    public static JudgementEntry Create(Judgement judgement, JudgementSupport? support, Frame frame)
    {
        var header = judgement.Header;
        return new(
            Id: header.Id,
            Url: Address.Resolve(frame, judgement.Url),
            Text: PlainText.Extract(judgement.Text),
            Likelihood: header.Likelihood.Words,
            Range: new([header.Likelihood.From, header.Likelihood.To]),
            Confidence: FormatNames.Confidences[header.Confidence],
            Because: PlainText.Extract(judgement.Because),
            Alternative: string.Join(' ', judgement.AllAlternatives.Select(PlainText.Extract)),
            Alternatives: judgement.Alternatives.Select(alternative => new AlternativeEntry(alternative.Name, PlainText.Extract(alternative.Text))),
            Claims: judgement.Claims.Select(claim => claim.Target.EntityId).Distinct(),
            Indicators: judgement.Indicators.Select(indicator => indicator.EntityId).Distinct(),
            Support: support is null ? null : SupportEntry.Create(support));
    }
}

/// <summary>Something else that could be true instead of a judgement.</summary>
internal sealed record AlternativeEntry([Id] string Id, [Description("What it says.")] string Text);
