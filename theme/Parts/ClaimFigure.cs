using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>A claim set off in running prose: its statement, its marks, and where each source says it.</summary>
    public virtual Html ClaimFigure(Claim claim) => $"""
        <figure class="claim {FormatNames.ClaimKinds[claim.Kind]}" id={new Anchor(claim.Id)}>
        <div class="statement">{Statement(claim)}</div>
        <figcaption>
        {Marks(claim)}
        {Because(claim)}
        {RestsOn(claim)}
        {Signed(claim.Signature)}
        <p class="evidence">{EvidenceInLine(claim.Text.Citations)}<a class="permalink" href={new Url(claim.Url)} aria-label="{Ledger(claim)} of the claim {claim.Id}">{(claim.Text.Citations.Count == 0 ? "Link" : "In full")}</a>{CopyButton()}</p>
        </figcaption>
        </figure>
        """;

    private static string Ledger(Claim claim) => claim.Text.Citations.Count == 0 ? "Permanent link" : "Evidence in full";

    /// <summary>Copies its claim as a citation. It needs script and is hidden without it; it is in the page from the
    /// start, so that nothing moves when the script loads.</summary>
    public virtual Html CopyButton() => $"<button type=\"button\" class=\"copy scripted\" title=\"Copy as citation\">Cite</button>";

    /// <summary>The text of a claim. Its citations follow it, so that no marks interrupt it.</summary>
    public virtual Html Statement(Claim claim) =>
        CreateProseWriter(new ProseSettings(new Notes(), _ => Html.Empty) { TableName = $"Table in the claim {claim.Id}", HasNoteMarks = false }).Blocks(claim.Text);

    /// <summary>The reason for the confidence, or nothing.</summary>
    public virtual Html Because(Claim claim) =>
        Html.When(claim is { Because: not null, Confidence: not null }, () => $"<p class=\"because ours\"><b class=\"label\">Our reading</b> {ReaderLabels.Capital(ReaderLabels.Label(claim.Confidence!.Value))} confidence because {claim.Because}.</p>");

    /// <summary>The claims without which a claim would not stand; nothing where there are none.</summary>
    public virtual Html RestsOn(Claim claim) => Html.When(claim.RestsOn.Count > 0, () =>
        $"<p class=\"rests-on\"><b class=\"label\">Rests on</b> {Html.Join("; ", claim.RestsOn.Select(LinkTo))}{(IsMarkedByPremises(claim) ? " (and is marked by the weakest of these)" : "")}</p>");

    private static bool IsMarkedByPremises(Claim claim) =>
        claim.Origins != claim.Text.Citations.Where(citation => citation.Bearing == Bearing.Supports).Select(citation => citation.Source.Origin).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Citations in one line, grouped by how they bear on the statement. Each source is named once, then its letter stands for it.</summary>
    /// <param name="citations">The citations.</param>
    /// <param name="supports">The label of those that support it: a source that is only to be compared has not said it.</param>
    public virtual Html EvidenceInLine(IReadOnlyCollection<Citation> citations, string supports = "For")
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        return Html.Join(
            from bearing in Bearings
            let cited = citations.Where(citation => citation.Bearing == bearing).Select(citation => named.Add(citation.Source.Id) ? Cited(citation) : CitedAgain(citation)).ToList()
            where cited.Count > 0
            select Html.Create($"<span class=\"bearing\"><span class=\"label\">{(bearing == Bearing.Supports ? supports : Label(bearing))}</span> {Listed(cited)}</span>\n"));
    }

    /// <summary>Citations in full: what each passage says, what is quoted, and the grade of its source.</summary>
    public virtual Html EvidenceInFull(IReadOnlyCollection<Citation> citations) => Html.Join(
        from bearing in Bearings
        let cited = citations.Where(citation => citation.Bearing == bearing).ToList()
        where cited.Count > 0
        select Html.Create($"""
            <div class="bearing"><p class="label">{Label(bearing)}</p>
            <ul class="citations">
            {cited.Select(CitationInFull)}
            </ul></div>

            """));

    /// <summary>A citation in full; what its passages say is folded, on paper it is not.</summary>
    public virtual Html CitationInFull(Citation citation) => $"""
        <li>{Cited(citation)} {GradeInShort(citation.Source)}
        {Html.When(citation.IsQuoting, () => $"<p class=\"quoted\">{Quoted(citation)}</p>")}
        {Html.When(citation.Passages.Count > 0, () => $"""
            <details class="said"><summary>What {(citation.Passages.Count == 1 ? "it says" : "they say")}</summary>
            {citation.Passages.Select(passage => Html.Create($"<p class=\"gist\"><span class=\"number\">¶{passage.Number}</span> {GistOf(passage, citation)}</p>\n"))}
            </details>
            """)}
        </li>

        """;

    /// <summary>How sources can bear on a claim, in display order.</summary>
    protected static IReadOnlyList<Bearing> Bearings { get; } = [Bearing.Supports, Bearing.Opposes, Bearing.Compares];

    /// <summary>The label of the sources that bear on a claim in one way.</summary>
    protected static string Label(Bearing bearing) => bearing switch
    {
        Bearing.Supports => "For",
        Bearing.Opposes => "Against",
        Bearing.Compares => "Compare",
    };
}
