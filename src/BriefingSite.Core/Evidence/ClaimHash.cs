using System.Text;
using BriefingSite.Core.Model;

namespace BriefingSite.Core.Evidence;

/// <summary>The hash that a signature covers: the claim's words and its evidence, including the cited passages.</summary>
public static class ClaimHash
{
    /// <summary>16 hexadecimal digits that change when the claim, its kind, confidence, citations or a cited passage changes.</summary>
    /// <param name="claim">The claim; locations and line wrapping do not count.</param>
    /// <param name="passage">Returns the fingerprint of a source's passage.</param>
    public static string Compute(Claim claim, Func<SourceLabel, int, string> passage)
    {
        var text = new StringBuilder()
            .Append(claim.Words).Append('\n')
            .Append(claim.Kind).Append('\n').Append(claim.Confidence).Append('\n').Append(claim.Because).Append('\n');
        foreach (var citation in claim.Text.Citations)
        {
            text.Append(citation.Source.Id).Append(' ').Append(citation.Bearing).Append(' ').AppendJoin(',', citation.Ranges)
                .Append(' ').AppendJoin('\n', citation.Quotations.Select(quotation => quotation.Quotation.Translation is { } translation ? $"{quotation.Words} = {translation}" : quotation.Words)).Append('\n');
            foreach (var cited in citation.Passages)
                text.Append(cited.Number).Append(' ').Append(passage(citation.Source, cited.Number)).Append(' ').Append(cited.Gist).Append('\n');
        }
        foreach (var premise in claim.RestsOn) text.Append("rests on ").Append(premise.EntityId).Append('\n');
        return Convert.ToHexStringLower(Sha256Hasher.Hash(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }
}
