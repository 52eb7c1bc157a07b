using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>Values as readers meet them; <c>null</c> for none.</summary>
internal static class RedlineNames
{
    public static string? Name(ClaimKind? kind) => Lower(kind);

    public static string? Name(Confidence? confidence) => Lower(confidence);

    public static string? Name(IndicatorState? state) => Lower(state);

    public static string? Name(SourceKind? kind) => Lower(kind);

    public static string? Name(Rights? rights) => Lower(rights);

    public static string? Name(Support? support) => support switch
    {
        Support.SingleSource => "single source",
        _ => Lower(support),
    };

    public static string? Name(Relation? relation) => relation switch
    {
        Relation.NoneSpeaks => "no source speaks",
        Relation.OnlyOneSpeaks => "only one source speaks",
        Relation.LoneDissent => "one source dissents",
        _ => Lower(relation),
    };

    public static string? Name(Dating dating) => (dating.Date, dating.Note) switch
    {
        (null, null) => "no date given",
        ({ } date, null) => date.Written,
        (null, var note) => note,
        var (date, note) => $"{date.Written} ({note})",
    };

    private static string? Lower<T>(T? value) where T : struct, Enum => value?.ToString().ToLowerInvariant();
}
