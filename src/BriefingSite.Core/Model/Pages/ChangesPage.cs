namespace BriefingSite.Core.Model;

/// <summary>What changed in the briefing, the newest first.</summary>
/// <param name="Notes">The change notes.</param>
/// <param name="Edition">The edition they make, if there are any.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it shows.</param>
public sealed record ChangesPage(ValueList<ChangeNote> Notes, Edition? Edition, string Title, string Description) : Page(ChangePaths.Page, Title, Description)
{
    /// <summary>The versions whose data are kept, the newest first.</summary>
    public ValueList<string> Versions { get; init; } = [];
}

/// <summary>What changed in a judgement.</summary>
/// <param name="Judgement">Its id.</param>
/// <param name="Changes">The change notes that name it or a claim that supports it, the newest first.</param>
public sealed record JudgementHistory(string Judgement, ValueList<ChangeLabel> Changes);
