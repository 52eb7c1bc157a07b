namespace BriefingSite.Core.Model;

/// <summary>The catalogue of changes between two versions of a briefing: BD1xx claims, BD2xx evidence and sources, BD3xx the comparison,
/// BD4xx the front page and its judgements, BD5xx prose, terms, events and indicators, BD6xx pages, addresses and links, BD7xx settings,
/// overrides, notes and files, BD9xx wording and layout.</summary>
public static partial class ChangeKinds
{
    // Without initializers: those of a class in several files run in no defined order.
    private static List<ChangeKind>? s_declared;
    private static ValueList<ChangeKind>? s_all;

    /// <summary>All kinds, by code. Declaring a kind adds it.</summary>
    public static ValueList<ChangeKind> All => s_all ??= s_declared!.OrderBy(kind => kind.Code, StringComparer.Ordinal).ToValueList();

    /// <summary>The kind with this code, or <c>null</c>.</summary>
    public static ChangeKind? Find(string code) => All.FirstOrDefault(kind => kind.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    private static ChangeKind Add(ChangeKind kind)
    {
        (s_declared ??= []).Add(kind);
        return kind;
    }
}
