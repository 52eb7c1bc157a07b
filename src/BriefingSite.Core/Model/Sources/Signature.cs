namespace BriefingSite.Core.Model;

/// <summary>A person's statement that the evidence supports a claim, or that the passages in doubt of a source read as its original does.</summary>
/// <param name="By">Who signed.</param>
/// <param name="Date">When.</param>
/// <param name="IsCurrent">Whether claim and evidence, or the passages, are unchanged since; otherwise it has lapsed.</param>
public sealed record Signature(string By, Edtf Date, bool IsCurrent);

/// <summary>A signature as written.</summary>
/// <param name="At">Where it is written.</param>
/// <param name="Claim">The claim signed; without an id for a source.</param>
/// <param name="By">Who signed.</param>
/// <param name="Date">When.</param>
/// <param name="Hash">The hash of claim and evidence, or of the passages, that was signed.</param>
public sealed record SignatureDraft(UncomparedLocation At, UnresolvedName Claim, string By, Edtf Date, string Hash)
{
    /// <summary>The source whose passages in doubt somebody compared with the original; <c>null</c> for a claim.</summary>
    public UnresolvedName? Source { get; init; }

    /// <summary>The signature that counts of several for one thing: the newest valid one; if none is valid, the newest.</summary>
    /// <param name="signatures">The signatures.</param>
    /// <param name="hash">What a valid one has signed.</param>
    public static Signature? Newest(IEnumerable<SignatureDraft> signatures, string hash) =>
        signatures.Select(signature => new Signature(signature.By, signature.Date, signature.Hash == hash)).OrderBy(signature => signature.IsCurrent).ThenBy(signature => signature.Date.Latest).LastOrDefault();
}

/// <summary>The signatures as written: <c>input/reviews.yml</c>.</summary>
public sealed record ReviewsDraft(InputFile Written, ValueList<SignatureDraft> Signatures) : Draft(Written);
