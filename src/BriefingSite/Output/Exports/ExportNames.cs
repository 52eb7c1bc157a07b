using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>The words that stand for our terms in <c>claims.json</c>. Programs rely on them: they never change.</summary>
internal static class ExportNames
{
    public static string Name(SourceKind kind) => kind switch
    {
        SourceKind.Article => "article",
        SourceKind.Opinion => "opinion",
        SourceKind.Report => "report",
        SourceKind.Official => "official",
        SourceKind.Dataset => "dataset",
        SourceKind.Interview => "interview",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Name(Rights rights) => rights switch
    {
        Rights.Excerpt => "excerpt",
        Rights.Full => "full",
        _ => throw new ArgumentOutOfRangeException(nameof(rights), rights, null),
    };

    public static string Name(ClaimKind kind) => kind switch
    {
        ClaimKind.Fact => "fact",
        ClaimKind.Judgement => "judgement",
        ClaimKind.Assumption => "assumption",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string? Name(Confidence? confidence) => confidence switch
    {
        null => null,
        Confidence.Low => "low",
        Confidence.Moderate => "moderate",
        Confidence.High => "high",
        _ => throw new ArgumentOutOfRangeException(nameof(confidence), confidence, null),
    };

    public static string Name(Support support) => support switch
    {
        Support.Uncited => "uncited",
        Support.SingleSource => "single-source",
        Support.Corroborated => "corroborated",
        _ => throw new ArgumentOutOfRangeException(nameof(support), support, null),
    };

    public static string Name(Bearing bearing) => bearing switch
    {
        Bearing.Supports => "supports",
        Bearing.Opposes => "opposes",
        Bearing.Compares => "compares",
        _ => throw new ArgumentOutOfRangeException(nameof(bearing), bearing, null),
    };

    public static string Name(Relation relation) => relation switch
    {
        Relation.NoneSpeaks => "none-speaks",
        Relation.OnlyOneSpeaks => "only-one-speaks",
        Relation.Agreement => "agreement",
        Relation.LoneDissent => "lone-dissent",
        Relation.Difference => "difference",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, null),
    };
}
