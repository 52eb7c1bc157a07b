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

    /// <summary>Which topics name which terms.</summary>
    public virtual Html TermWeb(IReadOnlyList<Target> topics, IReadOnlyList<TermUse> uses) => Html.When(uses.Count > 0, () => Picture(
        "picture.terms", "Terms and topics",
        $"{ReaderLabels.Count(uses.Count, "term")} and {ReaderLabels.Count(topics.Count, "topic")}: {uses.Count(use => use.Topics > 1)} of the terms are named under more than one topic.",
        TermPicture.Draw(topics, uses, isNarrow: false), TermPicture.Draw(topics, uses, isNarrow: true),
        DataTable("How often each topic links to each term", ["Term", .. topics.Select(topic => topic.Title)], uses.Select(use =>
            (IReadOnlyList<string>)[use.Term.Title, .. use.Counts.Select(count => $"{count}")])),
        Html.Create($"A dot under each topic that links to the term{Html.When(uses.Any(use => use.Counts.Any(count => count > 1)), () => $", the larger the more often")}. The terms that tie most topics together stand first.")));
}
