namespace BriefingSite.Core.Model;

public static partial class ChangeKinds
{
    /// <summary>A citation is new.</summary>
    public static ChangeKind CitationAdded { get; } = Add(new("BD201", "citation-added", Weight.Minor, "a citation is new"));

    /// <summary>A citation is gone.</summary>
    public static ChangeKind CitationRemoved { get; } = Add(new("BD202", "citation-removed", Weight.Minor, "a citation is gone"));

    /// <summary>A citation leads elsewhere.</summary>
    public static ChangeKind CitationSwapped { get; } = Add(new("BD203", "citation-swapped", Weight.Minor, "a citation leads elsewhere"));

    /// <summary>How a source bears on a statement changed.</summary>
    public static ChangeKind SignalTurned { get; } = Add(new("BD204", "signal-turned", Weight.Minor, "how a source bears on a statement changed"));

    /// <summary>A quotation is new.</summary>
    public static ChangeKind QuotationAdded { get; } = Add(new("BD205", "quotation-added", Weight.Minor, "a quotation is new"));

    /// <summary>A quotation is gone.</summary>
    public static ChangeKind QuotationRemoved { get; } = Add(new("BD206", "quotation-removed", Weight.Minor, "a quotation is gone"));

    /// <summary>A quotation changed.</summary>
    public static ChangeKind QuotationChanged { get; } = Add(new("BD207", "quotation-changed", Weight.Minor, "a quotation changed"));

    /// <summary>A citation moved to another sentence.</summary>
    public static ChangeKind CitationMoved { get; } = Add(new("BD208", "citation-moved", Weight.Minor, "a citation stands behind other words"));

    /// <summary>A source is new.</summary>
    public static ChangeKind SourceAdded { get; } = Add(new("BD211", "source-added", Weight.Minor, "a source is new"));

    /// <summary>A source is gone.</summary>
    public static ChangeKind SourceRemoved { get; } = Add(new("BD212", "source-removed", Weight.Major, "a source is gone"));

    /// <summary>The grade of a source changed.</summary>
    public static ChangeKind SourceGradeChanged { get; } = Add(new("BD213", "source-grade-changed", Weight.Major, "the grade of a source changed") { Keys = ["reliability", "credibility"] });

    /// <summary>A source repeats another, or no longer does.</summary>
    public static ChangeKind SourceOriginChanged { get; } = Add(new("BD214", "source-origin-changed", Weight.Major, "a source repeats another, or no longer does") { Keys = ["origin"] });

    /// <summary>The description of a source changed.</summary>
    public static ChangeKind SourceDescriptorChanged { get; } = Add(new("BD215", "source-descriptor-changed", Weight.Minor, "the description of a source changed") { Keys = ["descriptor"] });

    /// <summary>The rights in a source changed.</summary>
    public static ChangeKind SourceRightsChanged { get; } = Add(new("BD216", "source-rights-changed", Weight.Minor, "the rights in a source changed") { Keys = ["rights"] });

    /// <summary>The date of a source changed.</summary>
    public static ChangeKind SourceDateChanged { get; } = Add(new("BD217", "source-date-changed", Weight.Minor, "the date of a source changed") { Keys = ["published"] });

    /// <summary>The original of a source changed.</summary>
    public static ChangeKind SourceOriginalChanged { get; } = Add(new("BD218", "source-original-changed", Weight.Minor, "the original of a source changed"));

    /// <summary>A detail in the record of a source changed.</summary>
    public static ChangeKind SourceDetailChanged { get; } = Add(new("BD219", "source-detail-changed", Weight.Minor, "a detail in the record of a source changed"));

    /// <summary>The id and permanent address of a source changed.</summary>
    public static ChangeKind SourceRenamed { get; } = Add(new("BD220", "source-renamed", Weight.Major, "the id and permanent address of a source changed"));

    /// <summary>A passage is new.</summary>
    public static ChangeKind PassageAdded { get; } = Add(new("BD221", "passage-added", Weight.Minor, "a passage is new"));

    /// <summary>A passage is gone.</summary>
    public static ChangeKind PassageRemoved { get; } = Add(new("BD222", "passage-removed", Weight.Major, "a passage is gone"));

    /// <summary>Passages of a source have other numbers.</summary>
    public static ChangeKind PassagesRenumbered { get; } = Add(new("BD223", "passage-renumbered", Weight.Minor, "passages of a source have other numbers"));

    /// <summary>Our account of what a passage says changed.</summary>
    public static ChangeKind PassageGistChanged { get; } = Add(new("BD224", "passage-gist-changed", Weight.Minor, "our account of what a passage says changed"));

    /// <summary>A passage became an aside, or ceased to be one.</summary>
    public static ChangeKind PassageAsideChanged { get; } = Add(new("BD225", "passage-aside-changed", Weight.Minor, "a passage became an aside, or ceased to be one"));

    /// <summary>A source was withdrawn.</summary>
    public static ChangeKind SourceWithdrawn { get; } = Add(new("BD234", "source-withdrawn", Weight.Major, "a source was withdrawn", Direction.Weaker) { Keys = ["withdrawn"] });

    /// <summary>A source is no longer withdrawn.</summary>
    public static ChangeKind SourceReinstated { get; } = Add(new("BD235", "source-reinstated", Weight.Major, "a source is no longer withdrawn", Direction.Stronger) { Keys = ["withdrawn"] });

    /// <summary>The date or reason of a withdrawal changed.</summary>
    public static ChangeKind WithdrawalChanged { get; } = Add(new("BD236", "withdrawal-changed", Weight.Minor, "the date or reason of a withdrawal changed") { Keys = ["withdrawn"] });

    /// <summary>The lock has a new passage.</summary>
    public static ChangeKind LockEntryAdded { get; } = Add(new("BD231", "lock-entry-added", Weight.Minor, "the lock has a new passage"));

    /// <summary>The lock has lost a passage.</summary>
    public static ChangeKind LockEntryRemoved { get; } = Add(new("BD232", "lock-entry-removed", Weight.Major, "the lock has lost a passage"));

    /// <summary>The text of a passage changed, according to the lock.</summary>
    public static ChangeKind LockEntryChanged { get; } = Add(new("BD233", "lock-entry-changed", Weight.Major, "the text of a passage changed, according to the lock"));
}
