namespace BriefingSite.Core.Model;

public static partial class ChangeKinds
{
    /// <summary>Other words for the same.</summary>
    public static ChangeKind WordingChanged { get; } = Add(new("BD901", "wording-changed", Weight.Wording, "other words for the same"));

    /// <summary>The emphasis is another.</summary>
    public static ChangeKind EmphasisChanged { get; } = Add(new("BD902", "emphasis-changed", Weight.Wording, "the emphasis is another"));

    /// <summary>A sentence stands under another heading.</summary>
    public static ChangeKind SectionOfSentenceChanged { get; } = Add(new("BD903", "section-of-sentence-changed", Weight.Wording, "a sentence stands under another heading"));

    /// <summary>Something stands elsewhere on its page.</summary>
    public static ChangeKind Moved { get; } = Add(new("BD904", "moved", Weight.None, "something stands elsewhere on its page"));

    /// <summary>The file was set otherwise; it means the same.</summary>
    public static ChangeKind LayoutChanged { get; } = Add(new("BD905", "layout-changed", Weight.None, "the file was set otherwise; it means the same"));
}
