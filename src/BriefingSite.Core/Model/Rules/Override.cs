namespace BriefingSite.Core.Model;

/// <summary>A diagnostic that is accepted, with a reason that reviewers and readers see.</summary>
/// <param name="At">Where it is written.</param>
/// <param name="Rule">The code of the rule.</param>
/// <param name="Subject">The id of the claim, judgement, question, topic or other subject.</param>
/// <param name="Words">The words that it is about, where a subject can have several such problems; <c>null</c> for the only one.</param>
/// <param name="Reason">Why it is accepted.</param>
public sealed record Override(UncomparedLocation At, string Rule, string Subject, string? Words, string Reason);

/// <summary>The overrides as written: <c>input/overrides.yml</c>.</summary>
public sealed record OverridesDraft(InputFile Written, ValueList<Override> Overrides) : Draft(Written);
