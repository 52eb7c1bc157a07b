namespace BriefingSite.Core.Model;

/// <summary>A source of which some passages have the same text under another number in the later of two versions.</summary>
/// <param name="Before">The id of the source in the earlier version.</param>
/// <param name="After">Its id in the later version.</param>
/// <param name="Moves">The passages of the earlier version, in order.</param>
public sealed record Renumbering(string Before, string After, ValueList<PassageMove> Moves)
{
    /// <summary>The number by which a passage that is gone is compared: no passage of the later version has it.</summary>
    /// <param name="number">Its number in the earlier version.</param>
    public static int Gone(int number) => -number;
}

/// <summary>A passage in both versions.</summary>
/// <param name="Before">Its number in the earlier version.</param>
/// <param name="After">Its number in the later version; see <see cref="Renumbering.Gone"/>.</param>
/// <param name="AddressBefore">The number in its address in the earlier version.</param>
/// <param name="AddressAfter">The number in its address in the later version; <c>null</c> for a passage that is gone.</param>
/// <param name="IsSameText">Whether its text is the same.</param>
public sealed record PassageMove(int Before, int After, int AddressBefore, int? AddressAfter, bool IsSameText);
