using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>Statistics of claims: a bar of their shares, and the same as a sentence.</summary>
    public virtual Html Figures(ClaimCounts claims) => $"""
        <div class="figures">
        {Bar(("corroborated", claims.Corroborated), ("single-source", claims.SingleSource), ("uncited", claims.Uncited))}
        <p>{InWords(claims)}</p>
        </div>
        """;

    /// <summary>Statistics of claims as a sentence in which the counts add up: <c>9 claims: 2 corroborated, 7 single-source; 2 of them contested.</c></summary>
    public virtual Html InWords(ClaimCounts claims)
    {
        var supports = Enum.GetValues<Support>().Reverse().Where(support => claims[support] > 0).Select(support => Part(
            FormatNames.Supports[support], Icon(support), $"{(claims[support] == claims.All && claims.All > 1 ? "all" : $"{claims[support]}")} {ReaderLabels.Label(support)}"));
        var disputes = Enum.GetValues<Dispute>().Where(dispute => claims[dispute] > 0).Select((dispute, i) => Part(
            FormatNames.Disputes[dispute], Icon(dispute), ReaderLabels.Count(claims[dispute], dispute, i == 0 && claims.All > 1))).ToList();
        return Sentence(ReaderLabels.Count(claims.All, "claim"), Html.Join(", ", supports), Html.Join(", ", disputes));
    }

    /// <summary>Statistics of the comparison: a bar of their shares, and the same as a sentence.</summary>
    public virtual Html Figures(ComparisonCounts questions) => $"""
        <div class="figures">
        {Bar([.. Relations.Select(relation => (RelationClass(relation), questions[relation]))])}
        <p>{InWords(questions)}</p>
        </div>
        """;

    /// <summary>Statistics of the comparison as a sentence: <c>9 questions: agreement on 2, difference on 7.</c></summary>
    public virtual Html InWords(ComparisonCounts questions)
    {
        var relations = Relations.Where(relation => questions[relation] > 0).Select(relation => Part(
            RelationClass(relation), Icon(relation), $"{ReaderLabels.Label(relation)} on {(questions[relation] == questions.All && questions.All > 1 ? "all" : $"{questions[relation]}")}"));
        return Sentence(ReaderLabels.Count(questions.All, "question"), Html.Join(", ", relations), Html.Empty);
    }

    /// <summary>The relations, in the order in which they are shown.</summary>
    protected static IReadOnlyList<Relation> Relations { get; } = [Relation.Agreement, Relation.LoneDissent, Relation.Difference, Relation.OnlyOneSpeaks, Relation.NoneSpeaks];

    private static string RelationClass(Relation relation) => relation switch
    {
        Relation.NoneSpeaks => "silent",
        Relation.OnlyOneSpeaks => "alone",
        Relation.Agreement => "agreement",
        Relation.LoneDissent => "dissent",
        Relation.Difference => "difference",
    };

    private static Html Sentence(string all, Html parts, Html further) =>
        $"<strong>{all}</strong>{Html.When(!parts.IsEmpty, () => $": {parts}")}{Html.When(!further.IsEmpty, () => $"; {further}")}.";

    // The icon stays on the line of the first word.
    private static Html Part(string kind, Html icon, string words)
    {
        var end = words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : words.Length;
        return $"<span class=\"figure {kind}\"><span class=\"unbroken\">{icon}{words[..end]}</span>{words[end..]}</span>";
    }

    /// <summary>Shares of a whole as a bar; the figures beside it say the same in words.</summary>
    /// <param name="shares">Each part's class and size.</param>
    public virtual Html Bar(params ReadOnlySpan<(string Kind, int Count)> shares)
    {
        var all = 0;
        foreach (var (_, count) in shares) all += count;
        if (all == 0) return Html.Empty;
        var pieces = new List<Html>();
        var from = 0;
        foreach (var (kind, count) in shares)
        {
            if (count == 0) continue;
            var to = from + count;
            int left = from * 1000 / all, right = to * 1000 / all;
            pieces.Add($"<rect class={kind} x=\"{left}\" width=\"{right - left}\" height=\"10\"/>");
            from = to;
        }
        return $"<svg class=\"bar\" width=\"200\" height=\"8\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">{Html.Join(pieces)}</svg>";
    }
}
