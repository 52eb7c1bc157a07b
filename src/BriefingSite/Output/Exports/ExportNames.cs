using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>The names of our values in <c>claims.json</c>; see <see cref="FormatNames"/>.</summary>
internal static class ExportNames
{
    public static string Name(SourceKind kind) => FormatNames.SourceKinds[kind];

    public static string Name(Rights rights) => FormatNames.Rights[rights];

    public static string Name(ClaimKind kind) => FormatNames.ClaimKinds[kind];

    public static string? Name(Confidence? confidence) => FormatNames.Confidences.Find(confidence);

    public static string Name(Support support) => FormatNames.Supports[support];

    public static string Name(Bearing bearing) => FormatNames.Bearings[bearing];

    public static string Name(Relation relation) => FormatNames.Relations[relation];
}
