using System.Text.Json;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>A judgement of the front page in <c>claims.json</c>.</summary>
internal static class JudgementEntry
{
    public static void Write(Utf8JsonWriter json, Judgement judgement, Frame frame)
    {
        var header = judgement.Header;
        json.WriteString("id", header.Id);
        json.WriteString("url", Address.Of(frame, $"/#{header.Id}"));
        json.WriteString("text", PlainText.Of(judgement.Text));
        json.WriteString("likelihood", header.Likelihood.Words);
        json.WriteNumbers("range", [header.Likelihood.From, header.Likelihood.To]);
        json.WriteString("confidence", Vocabulary.Of(header.Confidence));
        json.WriteString("because", PlainText.Of(judgement.Because));
        json.WriteString("alternative", PlainText.Of(judgement.Alternative));
        json.WriteTexts("claims", judgement.Claims.Select(claim => Address.Id(claim.Target)).Distinct());
        json.WriteTexts("indicators", judgement.Indicators.Select(Address.Id).Distinct());
    }
}
