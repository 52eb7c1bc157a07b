using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>How often each two of the sources agree; only for three or more sources.</summary>
    public virtual Html Agreement(IReadOnlyList<SourceLabel> sources, IReadOnlyCollection<OverviewRow> rows)
    {
        if (sources.Count < 3) return Html.Empty;
        var pairs = PairAgreement.Count(sources, rows);
        return Picture(
            "picture.agreement", "How often the sources agree", $"{ReaderLabels.Count(pairs.Count, "pair")} of sources, with the share of questions on which they take the same stance.",
            AgreementPicture.Draw(sources, pairs, isNarrow: false), AgreementPicture.Draw(sources, pairs, isNarrow: true),
            DataTable("Agreement pair by pair", ["Pair", "Questions both speak to", "Same stance"], pairs.Select(pair =>
                (IReadOnlyList<string>)[$"{pair.One.Letter} · {pair.One.Short} and {pair.Other.Letter} · {pair.Other.Short}", $"{pair.Both}", $"{pair.Agreed}"])),
            Html.Create($"Of the questions that both speak to, the share on which they take the same stance. Lines mean that they share no question."));
    }
}
