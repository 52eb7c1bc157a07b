using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;
using BriefingSite.Reading;

namespace BriefingSite.Importing;

/// <summary>Writes a person's signature, that the evidence supports a claim or that the passages in doubt of a source read as its original does, into
/// <c>input/reviews.yml</c>.</summary>
/// <param name="briefing">The briefing.</param>
/// <param name="diagnostics">Its diagnostics.</param>
public sealed class Sign(Briefing briefing, IEnumerable<Diagnostic> diagnostics)
{
    /// <summary>The claim with this id, if there is one.</summary>
    public Claim? Claim(string id) => briefing.Claims.FirstOrDefault(claim => claim.Id == id);

    /// <summary>The claim ids to suggest for an unknown one.</summary>
    public IReadOnlyList<string> Suggestions(string id) => Nearest.To(id, briefing.Claims.Select(claim => claim.Id));

    /// <summary>The errors in a claim and its evidence; it can't be signed while there are any.</summary>
    public ValueList<Diagnostic> Errors(Claim claim)
    {
        var places = claim.Text.Citations.SelectMany(citation => citation.Quotations.Select(quotation => quotation.Quotation.At.At).Append(citation.At.At))
            .Append(claim.At.At).Select(at => (at.File, at.Line, at.Column)).ToHashSet();
        return diagnostics.Where(problem => problem.Rule.Severity == Severity.Error && (problem.Subject == claim.Id || places.Contains((problem.Location.File, problem.Location.Line, problem.Location.Column)))).ToValueList();
    }

    /// <summary>The source with this id, if there is one.</summary>
    public Source? Source(string id) => briefing.Sources.FirstOrDefault(source => source.Id == id);

    /// <summary>The source ids to suggest for an unknown one.</summary>
    public IReadOnlyList<string> SourceSuggestions(string id) => Nearest.To(id, briefing.Sources.Select(source => source.Id));

    /// <summary>The text of the reviews with a signature for a claim; it replaces an earlier one of the same person for the same claim.</summary>
    /// <param name="reviews">The current file; <c>null</c> when there is none.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="by">Who signs.</param>
    /// <param name="date">The day, as <c>2026-11-22</c>.</param>
    /// <returns><c>null</c> when an earlier signature can't be removed, because entries don't have lines of their own.</returns>
    public string? Written(InputFile? reviews, Claim claim, string by, string date) =>
        Written(reviews, "claim", claim.Id, by, date, Hash(claim), entry => entry.Source is null && entry.Claim.Id == claim.Id);

    /// <summary>The text of the reviews with a signature for the passages in doubt of a source; else as for a claim.</summary>
    public static string? Written(InputFile? reviews, SourceFingerprint source, string by, string date) =>
        Written(reviews, "source", source.Source, by, date, DoubtHash.Compute(source), entry => entry.Source?.Id == source.Source);

    private static string? Written(InputFile? reviews, string key, string id, string by, string date, string hash, Func<SignatureDraft, bool> isEarlier)
    {
        var lines = (reviews?.Content.Text() ?? "").Split('\n').ToList();
        var entries = reviews is null ? [] : new ReadReviews().Execute(reviews, _ => { }).Single().Signatures;
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            var start = entries[i].At.At.Line - 1;
            if (!lines[start].StartsWith('-')) return null;
            if (!isEarlier(entries[i]) || entries[i].By != by) continue;
            var end = start + 1;
            while (end < lines.Count && lines[end].StartsWith(' ')) end++;
            lines.RemoveRange(start, end - start);
        }
        var text = string.Join('\n', lines).TrimEnd();
        if (text is "[]") text = "";
        var entry = $"""
            - {key}: {id}
              by: '{by.Replace("'", "''", StringComparison.Ordinal)}'
              date: {date}
              hash: '{hash}'

            """;
        return text.Length == 0 ? entry : $"{text}\n{entry}";
    }

    private string Hash(Claim claim) => ClaimHash.Compute(claim, (label, number) =>
        briefing.Sources.FirstOrDefault(source => source.Id == label.Id)?.Text.Fingerprint?.Passages.FirstOrDefault(passage => passage.Number == number)?.Fingerprint ?? "");
}
