using BriefingSite.Core.Model;

namespace BriefingSite.Core.Checking;

/// <summary>A check: looks at the linked briefing and reports what is wrong with it.</summary>
public delegate void BriefingCheck(Briefing briefing, Action<Diagnostic> report);

/// <summary>The list of checks.</summary>
public static class Checks
{
    /// <summary>Every check, in the order in which they run.</summary>
    public static ValueList<BriefingCheck> All { get; } =
    [
        CheckLengths.Run,
        CheckHandles.Run,
        CheckAnonymousClaims.Run,
        CheckClaimCitations.Run,
        CheckAssumptions.Run,
        CheckQuotations.Run,
        CheckUncitedQuotations.Run,
        CheckQuotedPassages.Run,
        CheckQuotationShare.Run,
        CheckTranslations.Run,
        CheckFigures.Run,
        CheckNames.Run,
        CheckChangedPassages.Run,
        CheckUnreadSources.Run,
        CheckStances.Run,
        CheckDifferences.Run,
        CheckJudgementCount.Run,
        CheckJudgementLanguage.Run,
        CheckConfidence.Run,
        CheckOwnClaims.Run,
        CheckWithdrawnSources.Run,
        CheckSignatures.Run,
        CheckOrder.Run,
        CheckSecurityContact.Run,
        CheckFrozenVersion.Run,
    ];
}
