namespace BriefingSite.Core.Model;

/// <summary>A position that is written in the record of its source.</summary>
/// <param name="Question">The question.</param>
/// <param name="Position">The position, as a question has it.</param>
public sealed record OwnPositionDraft(UnresolvedName Question, PositionDraft Position);

/// <summary>For which questions a source was read: where it takes no position on one of them, it is silent.</summary>
/// <param name="At">Where that is written.</param>
/// <param name="Questions">The questions.</param>
/// <param name="Until">The day until which all questions that had been asked count too; <c>null</c> for none.</param>
public sealed record ReadFor(UncomparedLocation At, ValueList<UnresolvedName> Questions, Edtf? Until)
{
    /// <summary>The word before that day: <c>all-until 2026-11-20</c>.</summary>
    public const string AllUntil = "all-until";

    /// <summary>Whether all questions asked on a day count. A question without a day counts as asked from the beginning.</summary>
    public bool CoversAllOf(Edtf? asked) => Until is not null && (asked is null || asked.Latest <= Until.Earliest);
}
