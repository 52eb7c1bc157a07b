namespace BriefingSite.Core.Model;

public static partial class ChangeKinds
{
    /// <summary>A setting changed.</summary>
    public static ChangeKind SettingChanged { get; } = Add(new("BD701", "setting-changed", Weight.Minor, "a setting changed"));

    /// <summary>The address of the site changed.</summary>
    public static ChangeKind BaseUrlChanged { get; } = Add(new("BD702", "base-url-changed", Weight.Major, "the address of the site changed") { Keys = ["base-url"] });

    /// <summary>A limit was raised, so it restricts less.</summary>
    public static ChangeKind LimitRaised { get; } = Add(new("BD703", "limit-raised", Weight.Major, "a limit was raised, so it restricts less"));

    /// <summary>A limit was lowered, so it restricts more.</summary>
    public static ChangeKind LimitLowered { get; } = Add(new("BD704", "limit-lowered", Weight.Minor, "a limit was lowered, so it restricts more"));

    /// <summary>The review policy changed.</summary>
    public static ChangeKind PolicyChanged { get; } = Add(new("BD705", "policy-changed", Weight.Major, "the review policy changed") { Keys = ["review"] });

    /// <summary>A problem was overridden.</summary>
    public static ChangeKind OverrideAdded { get; } = Add(new("BD711", "override-added", Weight.Major, "a problem was overridden"));

    /// <summary>A problem is no longer overridden.</summary>
    public static ChangeKind OverrideRemoved { get; } = Add(new("BD712", "override-removed", Weight.Minor, "a problem is no longer overridden"));

    /// <summary>The reason for an override changed.</summary>
    public static ChangeKind OverrideReworded { get; } = Add(new("BD713", "override-reworded", Weight.Minor, "the reason for an override changed"));

    /// <summary>Words or figures are exempt from checking.</summary>
    public static ChangeKind ExemptionAdded { get; } = Add(new("BD714", "exemption-added", Weight.Major, "words or figures are not checked any more: 'scare', 'ours'"));

    /// <summary>Words or figures are no longer exempt from checking.</summary>
    public static ChangeKind ExemptionRemoved { get; } = Add(new("BD715", "exemption-removed", Weight.Minor, "words or figures are checked again"));

    /// <summary>A change note is new.</summary>
    public static ChangeKind NoteAdded { get; } = Add(new("BD721", "note-added", Weight.Minor, "a change note is new"));

    /// <summary>A change note is gone.</summary>
    public static ChangeKind NoteRemoved { get; } = Add(new("BD722", "note-removed", Weight.Major, "a change note is gone"));

    /// <summary>A change note changed.</summary>
    public static ChangeKind NoteChanged { get; } = Add(new("BD723", "note-changed", Weight.Minor, "a change note changed"));

    /// <summary>The id and permanent address of a change note changed.</summary>
    public static ChangeKind NoteRenamed { get; } = Add(new("BD724", "note-renamed", Weight.Major, "the id and permanent address of a change note changed"));

    /// <summary>A file is new.</summary>
    public static ChangeKind FileAdded { get; } = Add(new("BD731", "file-added", Weight.Minor, "a file is new"));

    /// <summary>A file is gone.</summary>
    public static ChangeKind FileRemoved { get; } = Add(new("BD732", "file-removed", Weight.Major, "a file is gone"));

    /// <summary>A file changed.</summary>
    public static ChangeKind FileChanged { get; } = Add(new("BD733", "file-changed", Weight.Minor, "a file changed"));

    /// <summary>A version was frozen.</summary>
    public static ChangeKind VersionAdded { get; } = Add(new("BD741", "version-added", Weight.Wording, "a version was frozen"));

    /// <summary>A frozen version is gone.</summary>
    public static ChangeKind VersionRemoved { get; } = Add(new("BD742", "version-removed", Weight.Major, "a frozen version is gone"));

    /// <summary>A frozen version changed.</summary>
    public static ChangeKind VersionChanged { get; } = Add(new("BD743", "version-changed", Weight.Major, "a frozen version changed"));

    /// <summary>Something published is retired.</summary>
    public static ChangeKind RetiredIdAdded { get; } = Add(new("BD751", "retired-id-added", Weight.Minor, "something published is retired"));

    /// <summary>Something is no longer retired.</summary>
    public static ChangeKind RetiredIdRemoved { get; } = Add(new("BD752", "retired-id-removed", Weight.Major, "something is no longer retired"));

    /// <summary>How something is retired changed.</summary>
    public static ChangeKind RetiredIdChanged { get; } = Add(new("BD753", "retired-id-changed", Weight.Minor, "how something is retired changed"));

    /// <summary>An old address leads on.</summary>
    public static ChangeKind OldAddressAdded { get; } = Add(new("BD754", "old-address-added", Weight.Minor, "an old address leads on"));

    /// <summary>An old address leads on no more.</summary>
    public static ChangeKind OldAddressRemoved { get; } = Add(new("BD755", "old-address-removed", Weight.Major, "an old address leads on no more"));

    /// <summary>An old address leads to something else.</summary>
    public static ChangeKind OldAddressChanged { get; } = Add(new("BD756", "old-address-changed", Weight.Minor, "an old address leads to something else"));

    /// <summary>The meaning of a file changed.</summary>
    public static ChangeKind FileMeansOtherwise { get; } = Add(new("BD790", "file-means-otherwise", Weight.Minor, "the meaning of a file changed"));
}
