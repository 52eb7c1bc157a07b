namespace BriefingSite.Core.Model;

/// <summary>An entity that has another id in the later of two versions.</summary>
/// <param name="Kind">What kind of entity it is.</param>
/// <param name="Before">Its id in the earlier version.</param>
/// <param name="After">Its id in the later version.</param>
/// <param name="Evidence">What shows that the two are the same.</param>
public sealed record Rename(EntityKind Kind, string Before, string After, string Evidence);

/// <summary>A file that has another path in the later of two versions.</summary>
/// <param name="Before">Its path in the earlier version, from the folder of the briefing.</param>
/// <param name="After">Its path in the later version.</param>
public sealed record FileMove(string Before, string After);
