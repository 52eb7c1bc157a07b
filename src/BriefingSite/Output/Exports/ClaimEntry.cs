using System.Text.Json;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>A claim in <c>claims.json</c>.</summary>
internal static class ClaimEntry
{
    public static void Write(Utf8JsonWriter json, Claim claim, Frame frame)
    {
        json.WriteString("id", claim.Id);
        json.WriteString("url", Address.Resolve(frame, claim.Url));
        json.WriteString("text", claim.Words);
        json.WriteStartObject("home");
        json.WriteString("kind", claim.Home.Kind == TargetKind.Topic ? "topic" : "page");
        json.WriteString("id", Address.PageId(claim.Home));
        json.WriteString("url", Address.Resolve(frame, claim.Home.Url));
        json.WriteEndObject();
        json.WriteString("kind", ExportNames.Name(claim.Kind));
        json.WriteString("confidence", ExportNames.Name(claim.Confidence));
        json.WriteString("because", claim.Because);
        json.WriteString("support", ExportNames.Name(claim.Support));
        json.WriteNumber("origins", claim.Origins);
        json.WriteBoolean("contested", claim.IsContested);
        json.WriteTexts("questions", claim.Questions.Select(Address.Id).Distinct());
        json.WriteObjects("evidence", claim.Text.Citations, citation =>
        {
            json.WriteString("source", citation.Source.Id);
            json.WriteString("bearing", ExportNames.Name(citation.Bearing));
            CitationEntry.Write(json, citation);
        });
        WriteSignature(json, claim.Signature);
    }

    private static void WriteSignature(Utf8JsonWriter json, Signature? signature)
    {
        if (signature is null)
        {
            json.WriteNull("signature");
            return;
        }
        json.WriteStartObject("signature");
        json.WriteString("by", signature.By);
        json.WriteString("date", signature.Date.Written);
        json.WriteBoolean("current", signature.IsCurrent);
        json.WriteEndObject();
    }
}
