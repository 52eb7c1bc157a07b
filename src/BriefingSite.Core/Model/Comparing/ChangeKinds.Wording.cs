namespace BriefingSite.Core.Model;

public static partial class ChangeKinds
{
    /// <summary>The same in another spelling or form.</summary>
    public static ChangeKind WordingChanged { get; } = Add(new("BD901", "wording-changed", Weight.Wording, "the same in another spelling or form"));

    /// <summary>The emphasis changed.</summary>
    public static ChangeKind EmphasisChanged { get; } = Add(new("BD902", "emphasis-changed", Weight.Wording, "the emphasis changed"));

    /// <summary>A sentence moved to another heading.</summary>
    public static ChangeKind SectionOfSentenceChanged { get; } = Add(new("BD903", "section-of-sentence-changed", Weight.Reworded, "a sentence moved to another heading"));

    /// <summary>Something moved on its page.</summary>
    public static ChangeKind Moved { get; } = Add(new("BD904", "moved", Weight.None, "something moved on its page"));

    /// <summary>The layout of the file changed; its meaning is the same.</summary>
    public static ChangeKind LayoutChanged { get; } = Add(new("BD905", "layout-changed", Weight.None, "the layout of the file changed; its meaning is the same"));

    /// <summary>Other words, which may mean the same.</summary>
    public static ChangeKind Reworded { get; } = Add(new("BD906", "words-changed", Weight.Reworded, "other words, perhaps another meaning"));

    /// <summary>Something moved to where it may mean another thing.</summary>
    public static ChangeKind ContextChanged { get; } = Add(new("BD907", "context-changed", Weight.Reworded, "something moved: read it at its new place"));

    /// <summary>Sentences stand in another kind of block.</summary>
    public static ChangeKind StructureChanged { get; } = Add(new("BD908", "structure-changed", Weight.Reworded, "the structure changed: another kind of list or block"));

    /// <summary>The words of a link changed, of which only those of the sentence are the same.</summary>
    public static ChangeKind LinkWordsChanged { get; } = Add(new("BD909", "link-words-changed", Weight.Reworded, "a link covers other words of its sentence"));
}
