namespace BriefingSite.Core.Model;

/// <summary>A person's statement that the evidence supports a claim.</summary>
/// <param name="By">Who signed.</param>
/// <param name="Date">When.</param>
/// <param name="IsCurrent">Whether claim and evidence are unchanged since; otherwise it has lapsed.</param>
public sealed record Signature(string By, Edtf Date, bool IsCurrent);

/// <summary>A signature as written.</summary>
/// <param name="At">Where it is written.</param>
/// <param name="Claim">The claim signed.</param>
/// <param name="By">Who signed.</param>
/// <param name="Date">When.</param>
/// <param name="Hash">The hash of claim and evidence that was signed.</param>
public sealed record SignatureDraft(UncomparedLocation At, UnresolvedName Claim, string By, Edtf Date, string Hash);

/// <summary>The signatures as written: <c>input/reviews.yml</c>.</summary>
public sealed record ReviewsDraft(InputFile Written, ValueList<SignatureDraft> Signatures) : Draft(Written);
