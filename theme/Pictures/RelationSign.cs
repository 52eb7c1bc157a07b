using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>The relation of the sources on a question as a sign: equal, or not equal. It is drawn: not every font has the sign in one width.</summary>
internal static class RelationSign
{
    /// <summary>The side of a sign.</summary>
    public const double Size = 14;

    /// <summary>The sign around a point; nothing where fewer than two sources speak.</summary>
    public static IEnumerable<Shape> At(Relation relation, double x, double y)
    {
        if (relation is not (Relation.Agreement or Relation.Difference or Relation.LoneDissent)) yield break;
        var kind = relation == Relation.Agreement ? "relation agreement" : "relation difference";
        yield return new Box(x - Size / 2, y - 4, Size, 2.4, kind);
        yield return new Box(x - Size / 2, y + 1.6, Size, 2.4, kind);
        if (relation != Relation.Agreement) yield return new Stroke(x - 3, y + 7.5, x + 3, y - 7.5, kind);
    }
}
