using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;
using BriefingSite.Reading;

namespace BriefingSite.Importing;

/// <summary>Writes a person's word that the evidence supports a claim into <c>input/reviews.yml</c>.</summary>
/// <param name="briefing">The briefing.</param>
/// <param name="diagnostics">What is wrong with it.</param>
public sealed class Sign(Briefing briefing, IEnumerable<Diagnostic> diagnostics)
{
    /// <summary>The claim with this id, if there is one.</summary>
    public Claim? Claim(string id) => briefing.Claims.FirstOrDefault(claim => claim.Id == id);

    /// <summary>The ids of claims that an id may have meant.</summary>
    public IReadOnlyList<string> Suggestions(string id) => Nearest.To(id, briefing.Claims.Select(claim => claim.Id));

    /// <summary>The errors in a claim and its evidence; nobody can vouch for it while there are any.</summary>
    public ValueList<Diagnostic> Errors(Claim claim)
    {
        var places = claim.Text.Citations.SelectMany(citation => new[] { citation.At.At, citation.Quotation?.At.At ?? citation.At.At })
            .Append(claim.At.At).Select(at => (at.File, at.Line, at.Column)).ToHashSet();
        return diagnostics.Where(problem => problem.Rule.Severity == Severity.Error && (problem.Subject == claim.Id || places.Contains((problem.Location.File, problem.Location.Line, problem.Location.Column)))).ToValueList();
    }

    /// <summary>The reviews with the signature; an earlier one of the same person under the same claim gives way.</summary>
    /// <param name="reviews">The file as it is; <c>null</c> when there is none.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="by">Who signs.</param>
    /// <param name="date">The day, as <c>2026-11-22</c>.</param>
    /// <returns><c>null</c> when an earlier signature can't be taken out, because entries don't have lines of their own.</returns>
    public string? Written(InputFile? reviews, Claim claim, string by, string date)
    {
        var lines = (reviews?.Content.Text() ?? "").Split('\n').ToList();
        var entries = reviews is null ? [] : new ReadReviews().Execute(reviews, _ => { }).Single().Signatures;
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            var start = entries[i].At.At.Line - 1;
            if (!lines[start].StartsWith('-')) return null;
            if (entries[i].Claim.Id != claim.Id || entries[i].By != by) continue;
            var end = start + 1;
            while (end < lines.Count && lines[end].StartsWith(' ')) end++;
            lines.RemoveRange(start, end - start);
        }
        var text = string.Join('\n', lines).TrimEnd();
        if (text is "[]") text = "";
        var entry = $"""
            - claim: {claim.Id}
              by: '{by.Replace("'", "''", StringComparison.Ordinal)}'
              date: {date}
              hash: '{Hash(claim)}'

            """;
        return text.Length == 0 ? entry : $"{text}\n{entry}";
    }

    private string Hash(Claim claim) => ClaimHash.Compute(claim, (label, number) =>
        briefing.Sources.FirstOrDefault(source => source.Id == label.Id)?.Text.Fingerprint?.Passages.FirstOrDefault(passage => passage.Number == number)?.Fingerprint ?? "");
}
