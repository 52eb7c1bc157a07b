using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The whole comparison as a picture.</summary>
    public virtual Html ComparisonOverview(IReadOnlyList<SourceLabel> columns, IReadOnlyList<OverviewGroup> groups) => Html.When(groups.Count > 0 && columns.Count > 0, () => Picture(
        "picture.comparison", "Where each source stands", Describe(columns, groups),
        ComparisonPicture.Draw(columns, groups, Drawing.Wide), ComparisonPicture.Draw(columns, groups, Drawing.Narrow),
        ComparisonTable(columns, groups),
        Html.Create($"A mark shows a source’s stance on the scale of the question; lines mean silence. {RelationKey(groups)}Each question leads to its row."), ComparisonPicture.Draw(columns, groups, Drawing.Full) is { Width: <= Drawing.Full } full ? full : null));

    private Html RelationKey(IReadOnlyList<OverviewGroup> groups)
    {
        var drawn = Relations.Where(relation => relation is Relation.Agreement or Relation.LoneDissent or Relation.Difference)
            .Where(relation => groups.SelectMany(group => group.Rows).Any(row => row.Relation == relation)).ToList();
        return Html.When(drawn.Count > 0, () => $"{Html.Join(", ", drawn.Select(relation => Html.Create($"<span class=\"mark {RelationClass(relation)}\">{Icon(relation)}{ReaderLabels.Label(relation)}</span>")))}. ");
    }

    private Html ComparisonTable(IReadOnlyList<SourceLabel> columns, IReadOnlyList<OverviewGroup> groups) => DataTable(
        "The stance of each source on each question", ["Question", .. columns.Select(source => $"{source.Letter} · {source.Short}"), "Relation"],
        groups.SelectMany(group => group.Rows).Select(row =>
            (IReadOnlyList<string>)[row.Question.Title, .. columns.Select(source => ReaderLabels.Capital(row.InWord(source))), ReaderLabels.Capital(ReaderLabels.Label(row.Relation))]));

    private static string Describe(IReadOnlyList<SourceLabel> columns, IReadOnlyList<OverviewGroup> groups)
    {
        var rows = groups.SelectMany(group => group.Rows).ToList();
        return $"{ReaderLabels.Count(rows.Count, "question")}, {ReaderLabels.Count(columns.Count, "source")}. The sources that speak agree on {rows.Count(row => row.Relation == Relation.Agreement)}"
            + $" and differ on {rows.Count(row => row.Relation is Relation.Difference or Relation.LoneDissent)}; on {rows.Count(row => row.Relation == Relation.OnlyOneSpeaks)} only one speaks.";
    }

    /// <summary>How well the claims of each topic are supported, as a picture.</summary>
    /// <param name="shares">The topics.</param>
    public virtual Html EvidenceByTopic(IReadOnlyList<EvidenceShare> shares) => Html.When(shares.Count > 0, () => Picture(
        "picture.evidence", "Evidence by topic", string.Join(". ", shares.Select(share => $"{share.Home.Title}: {EvidencePicture.InWords(share)}")) + ".",
        EvidencePicture.Draw(shares, Drawing.Wide), EvidencePicture.Draw(shares, Drawing.Narrow),
        DataTable("Claims by topic and support", ["Topic", "Corroborated", "of these contested", "Single-source", "of these contested", "Uncited"], shares.Select(share => (IReadOnlyList<string>)
        [
            share.Home.Title, $"{share.Corroborated + share.CorroboratedContested}", $"{share.CorroboratedContested}",
            $"{share.SingleSource + share.SingleSourceContested}", $"{share.SingleSourceContested}", $"{share.Uncited}",
        ])),
        Html.Create($"The length of a bar is the number of claims: <span class=\"key-mark corroborated\"></span> corroborated, <span class=\"key-mark single-source\"></span> single-source; lines across it mean contested.")));
}
