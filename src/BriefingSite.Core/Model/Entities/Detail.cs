namespace BriefingSite.Core.Model;

/// <summary>A plain statement in the front matter of an entity that needs no code of its own. Pages, print, exports, <c>diff</c> and redlines
/// treat all details alike, so a key of front matter that becomes a detail needs no code beyond its reader.</summary>
/// <param name="Key">Its key in the front matter.</param>
/// <param name="Label">Its label for readers.</param>
/// <param name="Value">What it says.</param>
public sealed record Detail(string Key, string Label, string Value)
{
    /// <summary>The details that were given, in this order.</summary>
    public static ValueList<Detail> Given(params ReadOnlySpan<(string Key, string Label, string? Value)> details)
    {
        var given = new List<Detail>();
        foreach (var (key, label, value) in details)
            if (value is not null) given.Add(new(key, label, value));
        return given.ToValueList();
    }
}
