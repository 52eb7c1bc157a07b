using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    /// <summary>A person's signature under a claim: that the evidence supports it, or that the signature has lapsed. Nothing where nobody signed.</summary>
    public virtual Html Signed(Signature? signature) => signature switch
    {
        null => Html.Empty,
        { IsCurrent: true } => $"<p class=\"signature\">Supports the claim, in the judgement of {signature.By}, {Date(signature.Date)}.</p>",
        _ => $"<p class=\"signature lapsed\">{signature.By} signed this claim, {Date(signature.Date)}; claim or evidence has changed since, so the signature has lapsed.</p>",
    };

    /// <summary>How many claims a person has signed, and what the program's mark means.</summary>
    public virtual Html SigningState(ClaimsPage page) => $"""
        <p class="note"><b>{ReaderLabels.Capital(ReaderNames.Found.Label)}:</b> {ReaderNames.Found.Meaning}
        {Html.When(HasDoubt(page), () => $"<b>{ReaderLabels.Capital(ReaderNames.FoundInDoubt.Label)}:</b> {ReaderNames.FoundInDoubt.Meaning}")}
        <b>{ReaderLabels.Capital(ReaderNames.Signed.Label)}:</b> {ReaderNames.Signed.Meaning}
        {(page.Signed == 0 ? "No claim of this briefing has been signed yet." : $"{page.Signed} of {ReaderLabels.Count(page.Counts.All, "claim")} {Plural.Choose(page.Signed, "is", "are")} signed.")}</p>
        """;

    private static bool HasDoubt(ClaimsPage page) =>
        page.Groups.SelectMany(group => group.Claims).SelectMany(entry => entry.Claim.Text.Citations).SelectMany(citation => citation.Quotations).Any(quotation => quotation.Match is { IsInDoubt: true });

    /// <summary>Problems that reviewers have overridden, with their reasons; nothing when there are none.</summary>
    public virtual Html Exceptions(IReadOnlyCollection<Override> overrides) => Html.When(overrides.Count > 0, () => $"""
        <section class="exceptions">
        <h2 id={new Anchor("claims.exceptions")}>Exceptions that reviewers let stand</h2>
        <ul>
        {overrides.Select(item => Html.Create($"<li><code>{item.Subject}</code>, rule {item.Rule}: {item.Reason}</li>\n"))}
        </ul>
        </section>
        """);
}
