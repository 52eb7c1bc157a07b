namespace BriefingSite.Core.Model;

/// <summary>The weight of a change.</summary>
public enum Weight
{
    /// <summary>No change in meaning: layout, order, a block that moved on its page.</summary>
    None,

    /// <summary>The same wording: other spelling, other forms of numbers, other punctuation.</summary>
    Wording,

    /// <summary>Other words, of which only a reader can say whether they mean the same.</summary>
    Reworded,

    /// <summary>A change in meaning of lesser weight.</summary>
    Minor,

    /// <summary>A change in what the briefing says, or in its evidence.</summary>
    Major,
}

/// <summary>Whether a statement became weaker or stronger.</summary>
public enum Direction
{
    /// <summary>It has less support than before, or says less.</summary>
    Weaker,

    /// <summary>It has more support than before, or says more.</summary>
    Stronger,
}

/// <summary>A kind of change. The catalogue is <see cref="ChangeKinds"/>.</summary>
/// <param name="Code"><c>BD</c> and three digits, never reused.</param>
/// <param name="Slug">Its name for policies and programs, such as <c>claim-reworded</c>; never changed.</param>
/// <param name="Weight">Its usual weight.</param>
/// <param name="Title">What happened, in short.</param>
/// <param name="Direction">Its direction, if it is always the same.</param>
public sealed record ChangeKind(string Code, string Slug, Weight Weight, string Title, Direction? Direction = null)
{
    /// <summary>The keys of front matter or of an entry under which it is written; the first that is there counts. Empty where prose has it.</summary>
    public ValueList<string> Keys { get; init; } = [];
}

/// <summary>What changed.</summary>
/// <param name="Type">Its type: one of <see cref="Types"/>.</param>
/// <param name="Id">Its id, or the path of a file.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Url">Its path on the site, if it has one.</param>
public sealed record Subject(string Type, string Id, string Title, string? Url)
{
    /// <summary>The position of a source on a question.</summary>
    public const string Position = "position";

    /// <summary>The comparison as a whole.</summary>
    public const string Comparison = "comparison";

    /// <summary>A passage of a source.</summary>
    public const string Passage = "passage";

    /// <summary>A setting of the site.</summary>
    public const string Settings = "settings";

    /// <summary>A problem that is overridden.</summary>
    public const string Override = "override";

    /// <summary>The id of something that was removed.</summary>
    public const string RetiredId = "retired-id";

    /// <summary>A file.</summary>
    public const string File = "file";

    /// <summary>All types of subjects: the kinds of entities, and subjects that texts cannot link to.</summary>
    public static ValueList<string> Types { get; } = [.. EntityKind.All.Select(kind => kind.Subject), Position, Comparison, Passage, Settings, Override, RetiredId, File];

    /// <summary>The path of the page that it is, or is on.</summary>
    public string? PagePath => Url is null ? null : SitePath.WithoutFragment(Url);
}

/// <summary>One change between two versions.</summary>
/// <param name="Kind">What kind of change it is.</param>
/// <param name="Weight">Its weight.</param>
/// <param name="Subject">What changed.</param>
/// <param name="Before">The earlier text; <c>null</c> where there was none.</param>
/// <param name="After">The later text; <c>null</c> where there is none.</param>
/// <param name="LocationBefore">Its location in the earlier version.</param>
/// <param name="LocationAfter">Its location in the later version.</param>
public sealed record Change(ChangeKind Kind, Weight Weight, Subject Subject, string? Before, string? After, Location? LocationBefore, Location? LocationAfter)
{
    /// <summary>The direction of the change, if it has one.</summary>
    public Direction? Direction { get; init; } = Kind.Direction;

    /// <summary>The location to show: in the later version, or in the earlier one for what was removed.</summary>
    public Location? Shown => IsShownBefore ? LocationBefore : LocationAfter;

    /// <summary>Whether the location to show is that in the earlier version.</summary>
    public bool IsShownBefore => LocationBefore is not null && (LocationAfter is null || (After is null && Before is not null));

    /// <summary>How likely a rewording turns the meaning; changes of the same weight are listed by it.</summary>
    public int Rank { get; init; }

    /// <summary>A further note for reviewers, in short.</summary>
    public string? Detail { get; init; }
}
