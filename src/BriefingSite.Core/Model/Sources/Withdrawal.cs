namespace BriefingSite.Core.Model;

/// <summary>That a source was withdrawn.</summary>
/// <param name="Date">Since when.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">Where the record says so.</param>
public sealed record Withdrawal(Edtf Date, string Reason, UncomparedLocation At);
