namespace BriefingSite.Core.Model;

public static partial class ChangeKinds
{
    /// <summary>The wording changed, not the meaning.</summary>
    public static ChangeKind WordingChanged { get; } = Add(new("BD901", "wording-changed", Weight.Wording, "the wording changed, not the meaning"));

    /// <summary>The emphasis changed.</summary>
    public static ChangeKind EmphasisChanged { get; } = Add(new("BD902", "emphasis-changed", Weight.Wording, "the emphasis changed"));

    /// <summary>A sentence moved to another heading.</summary>
    public static ChangeKind SectionOfSentenceChanged { get; } = Add(new("BD903", "section-of-sentence-changed", Weight.Wording, "a sentence moved to another heading"));

    /// <summary>Something moved on its page.</summary>
    public static ChangeKind Moved { get; } = Add(new("BD904", "moved", Weight.None, "something moved on its page"));

    /// <summary>The layout of the file changed; its meaning is the same.</summary>
    public static ChangeKind LayoutChanged { get; } = Add(new("BD905", "layout-changed", Weight.None, "the layout of the file changed; its meaning is the same"));
}
