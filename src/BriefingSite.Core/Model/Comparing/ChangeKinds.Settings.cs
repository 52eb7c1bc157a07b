namespace BriefingSite.Core.Model;

public static partial class ChangeKinds
{
    /// <summary>A setting is another.</summary>
    public static ChangeKind SettingChanged { get; } = Add(new("BD701", "setting-changed", Weight.Minor, "a setting is another"));

    /// <summary>The address of the site is another.</summary>
    public static ChangeKind BaseUrlChanged { get; } = Add(new("BD702", "base-url-changed", Weight.Major, "the address of the site is another"));

    /// <summary>A limit is higher, so it guards less.</summary>
    public static ChangeKind LimitRaised { get; } = Add(new("BD703", "limit-raised", Weight.Major, "a limit is higher, so it guards less"));

    /// <summary>A limit is lower, so it guards more.</summary>
    public static ChangeKind LimitLowered { get; } = Add(new("BD704", "limit-lowered", Weight.Minor, "a limit is lower, so it guards more"));

    /// <summary>What a change needs is another.</summary>
    public static ChangeKind PolicyChanged { get; } = Add(new("BD705", "policy-changed", Weight.Major, "what a change needs is another"));

    /// <summary>A mistake may stand now.</summary>
    public static ChangeKind OverrideAdded { get; } = Add(new("BD711", "override-added", Weight.Major, "a mistake may stand now"));

    /// <summary>A mistake may no longer stand.</summary>
    public static ChangeKind OverrideRemoved { get; } = Add(new("BD712", "override-removed", Weight.Minor, "a mistake may no longer stand"));

    /// <summary>A mistake may stand for another reason.</summary>
    public static ChangeKind OverrideReworded { get; } = Add(new("BD713", "override-reworded", Weight.Minor, "a mistake may stand for another reason"));

    /// <summary>A change note is new.</summary>
    public static ChangeKind NoteAdded { get; } = Add(new("BD721", "note-added", Weight.Wording, "a change note is new"));

    /// <summary>A change note is gone.</summary>
    public static ChangeKind NoteRemoved { get; } = Add(new("BD722", "note-removed", Weight.Major, "a change note is gone"));

    /// <summary>A change note says something else.</summary>
    public static ChangeKind NoteChanged { get; } = Add(new("BD723", "note-changed", Weight.Minor, "a change note says something else"));

    /// <summary>A file is new.</summary>
    public static ChangeKind FileAdded { get; } = Add(new("BD731", "file-added", Weight.Minor, "a file is new"));

    /// <summary>A file is gone.</summary>
    public static ChangeKind FileRemoved { get; } = Add(new("BD732", "file-removed", Weight.Major, "a file is gone"));

    /// <summary>A file is another.</summary>
    public static ChangeKind FileChanged { get; } = Add(new("BD733", "file-changed", Weight.Minor, "a file is another"));

    /// <summary>A version was frozen.</summary>
    public static ChangeKind VersionAdded { get; } = Add(new("BD741", "version-added", Weight.Wording, "a version was frozen"));

    /// <summary>A frozen version is gone.</summary>
    public static ChangeKind VersionRemoved { get; } = Add(new("BD742", "version-removed", Weight.Major, "a frozen version is gone"));

    /// <summary>A frozen version is another.</summary>
    public static ChangeKind VersionChanged { get; } = Add(new("BD743", "version-changed", Weight.Major, "a frozen version is another"));

    /// <summary>Something published is retired.</summary>
    public static ChangeKind RetiredIdAdded { get; } = Add(new("BD751", "retired-id-added", Weight.Minor, "something published is retired"));

    /// <summary>Something is no longer retired.</summary>
    public static ChangeKind RetiredIdRemoved { get; } = Add(new("BD752", "retired-id-removed", Weight.Major, "something is no longer retired"));

    /// <summary>Something is retired otherwise.</summary>
    public static ChangeKind RetiredIdChanged { get; } = Add(new("BD753", "retired-id-changed", Weight.Minor, "something is retired otherwise"));

    /// <summary>A file means something else.</summary>
    public static ChangeKind FileMeansOtherwise { get; } = Add(new("BD790", "file-means-otherwise", Weight.Minor, "a file means something else"));
}
