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
        json.WriteString("url", Address.Resolve(frame, judgement.Url));
        json.WriteString("text", PlainText.Extract(judgement.Text));
        json.WriteString("likelihood", header.Likelihood.Words);
        json.WriteNumbers("range", [header.Likelihood.From, header.Likelihood.To]);
        json.WriteString("confidence", ExportNames.Name(header.Confidence));
        json.WriteString("because", PlainText.Extract(judgement.Because));
        json.WriteString("alternative", PlainText.Extract(judgement.Alternative));
        json.WriteTexts("claims", judgement.Claims.Select(claim => Address.Id(claim.Target)).Distinct());
        json.WriteTexts("indicators", judgement.Indicators.Select(Address.Id).Distinct());
    }
}
