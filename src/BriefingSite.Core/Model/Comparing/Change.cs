namespace BriefingSite.Core.Model;

/// <summary>How much a change weighs.</summary>
public enum Weight
{
    /// <summary>No change in meaning: layout, order, a block that stands elsewhere on its page.</summary>
    None,

    /// <summary>Other words for the same.</summary>
    Wording,

    /// <summary>A change in meaning of lesser weight.</summary>
    Minor,

    /// <summary>A change in what the briefing says, or in what that rests on.</summary>
    Major,
}

/// <summary>Which way a statement went.</summary>
public enum Direction
{
    /// <summary>It rests on less than before, or says less.</summary>
    Weaker,

    /// <summary>It rests on more than before, or says more.</summary>
    Stronger,
}

/// <summary>A kind of change. The catalogue is <see cref="ChangeKinds"/>.</summary>
/// <param name="Code"><c>BD</c> and three digits, never reused.</param>
/// <param name="Slug">Its name for policies and programs, such as <c>claim-reworded</c>; never changed.</param>
/// <param name="Weight">How much it weighs, unless the case says otherwise.</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Direction">Which way it always goes, if it does.</param>
public sealed record ChangeKind(string Code, string Slug, Weight Weight, string Title, Direction? Direction = null);

/// <summary>What changed.</summary>
/// <param name="Type">What it is: one of <see cref="Types"/>.</param>
/// <param name="Id">Its id, or the path of a file.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Url">Its path on the site, if it has one.</param>
public sealed record Subject(string Type, string Id, string Title, string? Url)
{
    /// <summary>What a source says to a question.</summary>
    public const string Position = "position";

    /// <summary>The comparison as a whole.</summary>
    public const string Comparison = "comparison";

    /// <summary>A passage of a source.</summary>
    public const string Passage = "passage";

    /// <summary>A setting of the site.</summary>
    public const string Settings = "settings";

    /// <summary>A problem that is overridden.</summary>
    public const string Override = "override";

    /// <summary>The id of something that is gone.</summary>
    public const string RetiredId = "retired-id";

    /// <summary>A file.</summary>
    public const string File = "file";

    /// <summary>All types of subjects: the kinds of entities, and what has no id that a text could name.</summary>
    public static ValueList<string> Types { get; } = [.. EntityKind.All.Select(kind => kind.Subject), Position, Comparison, Passage, Settings, Override, RetiredId, File];
}

/// <summary>One change between two versions.</summary>
/// <param name="Kind">What kind of change it is.</param>
/// <param name="Weight">How much it weighs.</param>
/// <param name="Subject">What changed.</param>
/// <param name="Before">What stood there; <c>null</c> where nothing did.</param>
/// <param name="After">What stands there now; <c>null</c> where nothing does.</param>
/// <param name="LocationBefore">Where it stood in the earlier version.</param>
/// <param name="LocationAfter">Where it stands in the later one.</param>
public sealed record Change(ChangeKind Kind, Weight Weight, Subject Subject, string? Before, string? After, Location? LocationBefore, Location? LocationAfter)
{
    /// <summary>Which way the subject went, if that can be said.</summary>
    public Direction? Direction { get; init; } = Kind.Direction;

    /// <summary>Where to look: in the later version, or in the earlier one for what is gone.</summary>
    public Location? Shown => After is null && Before is not null ? LocationBefore ?? LocationAfter : LocationAfter ?? LocationBefore;

    /// <summary>What else a reviewer needs to know, in a few words.</summary>
    public string? Detail { get; init; }
}
