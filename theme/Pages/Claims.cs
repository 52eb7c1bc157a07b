using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>The ledger: every claim with its evidence in full.</summary>
    public virtual Html Claims(ClaimsPage page) => page.Parts.Count > 0 ? ClaimsIndex(page) : $"""
        <article class="ledger filtered">
        <header class="opening">
        <h1>{page.Title}</h1>
        <p class="lead">{page.Description}</p>
        {Figures(page.Counts)}
        {SigningState(page)}
        {Legend([.. LegendOf(page.Groups.SelectMany(group => group.Claims).Select(entry => entry.Claim)), FoundInLegend, .. LegendOf(page.Sources), PassageInLegend])}
        {LedgerFilters(page)}
        </header>
        {page.Groups.Select((group, i) => Html.Create($"""
            <section class="group topic-{i + 1}">
            <h2 id={new Anchor($"group.{i + 1}")}>{LinkTo(group.Home)} <span class="count">{ReaderLabels.Count(group.Claims.Count, "claim")}</span></h2>
            {Html.Later(group.Claims.Select(entry => LedgerEntry(entry, page.Sources)))}
            </section>

            """))}
        {EvidenceByTopic(page.Groups.Select(group => EvidenceShare.Count(group.Home, group.Claims.Select(entry => entry.Claim))).ToList())}
        {Exceptions(page.Overrides)}
        </article>
        """;

    /// <summary>The index of a large ledger: a line for each claim, which leads to its entry.</summary>
    public virtual Html ClaimsIndex(ClaimsPage page) => $"""
        <article class="ledger filtered">
        <header class="opening">
        <h1>{page.Title}</h1>
        <p class="lead">{page.Description}</p>
        {Figures(page.Counts)}
        {SigningState(page)}
        {Legend([.. LegendOf(page.Counts)])}
        </header>
        {LedgerFilters(page with { Sources = [] })}
        {page.Groups.Select((group, i) => Html.Create($"""
            <section class="group topic-{i + 1}">
            <h2 id={new Anchor($"group.{i + 1}")}><a href={new Url(page.Parts[i])}>{group.Home.Title}</a> <span class="count">{ReaderLabels.Count(group.Claims.Count, "claim")}</span></h2>
            <ul class="in-short">
            {Html.Later(group.Claims.Select(entry => ClaimLine(entry.Claim, page.Parts[i])))}
            </ul>
            </section>

            """))}
        {Exceptions(page.Overrides)}
        </article>
        """;

    /// <summary>A part of a large ledger.</summary>
    public virtual Html ClaimsPart(ClaimsPartPage page) => $"""
        <article class="ledger filtered">
        <header class="opening">
        <p class="kicker"><a href={new Url(EntityKind.Claim.Path)}>Claims</a></p>
        <h1>{page.Group.Home.Title}</h1>
        <p class="lead">{page.Description} {Html.When(page.Group.Home.Url != EntityKind.Claim.Path, () => $"They are made in {LinkTo(page.Group.Home)}.")}</p>
        {Legend([.. LegendOf(page.Group.Claims.Select(entry => entry.Claim)), FoundInLegend, PassageInLegend])}
        </header>
        <section class="group">
        {Html.Later(page.Group.Claims.Select(entry => LedgerEntry(entry, page.Sources)))}
        </section>
        {EvidenceByTopic([EvidenceShare.Count(page.Group.Home, page.Group.Claims.Select(entry => entry.Claim))])}
        {Neighbours(page.Previous, page.Next, "part")}
        </article>
        """;

    private Html ClaimLine(Claim claim, string part) => $"""
        <li class="item {LedgerClasses(claim, [])}" id={new Anchor(claim.Id)}><a href={new Url($"{part}#{claim.Id}")}>{Target.Statement(claim.Words)}</a> <span class="kind">{ReaderLabels.Label(claim.Support)}{claim.Disputes.Select(dispute => Html.Text($", {ReaderLabels.Label(dispute)}"))}</span></li>

        """;

    /// <summary>A claim in the ledger.</summary>
    /// <param name="entry">The claim.</param>
    /// <param name="sources">All sources, in the order of their filters.</param>
    public virtual Html LedgerEntry(ClaimEntry entry, IReadOnlyList<SourceLabel> sources)
    {
        var claim = entry.Claim;
        return $"""
            <section class="claim item entry {LedgerClasses(claim, sources)}" id={new Anchor(claim.Id)} aria-label="Claim {claim.Id}">
            <div>
            <div class="statement">{Statement(claim)}</div>
            {Marks(claim)}
            {Because(claim)}
            {RestsOn(claim)}
            {Signed(claim.Signature)}
            </div>
            <div class="evidence">{EvidenceInFull(claim.Text.Citations)}</div>
            <div>
            <dl class="places">
            <div><dt>In</dt><dd>{LinkTo(claim.Home)}</dd></div>
            {Html.When(claim.Questions.Count > 0, () => $"<div><dt>{Plural.Choose(claim.Questions.Count, "Question", "Questions")}</dt><dd>{LinksInLine(claim.Questions)}</dd></div>")}
            <div><dt>Permalink</dt><dd><a href={new Url(claim.Url)}>#{claim.Id}</a> {CopyButton()}</dd></div>
            {Html.When(entry.History.Count > 0, () => $"<div><dt>What changed</dt><dd>{History(entry.History)}</dd></div>")}
            </dl>
            {LinkedFrom(entry.LinkedFrom)}
            </div>
            </section>

            """;
    }
}
