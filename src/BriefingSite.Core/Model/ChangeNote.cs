namespace BriefingSite.Core.Model;

/// <summary>The front matter of a change note.</summary>
/// <param name="Id">Its id: the name of the file, such as <c>2026-11-22-published</c>.</param>
/// <param name="Title">What changed, in a few words.</param>
/// <param name="Date">The day it was published: the first ten characters of the id.</param>
public sealed record ChangeHeader(string Id, string Title, Edtf Date)
{
    /// <summary>When the note itself was last edited, if that was later.</summary>
    public Edtf? Edited { get; init; }

    /// <summary>Its permanent address.</summary>
    public string Url => EntityKind.ChangeNote.UrlOf(Id);

    /// <summary>The note in brief.</summary>
    public Target Target => EntityKind.ChangeNote.TargetOf(Id, Title);
}

/// <summary>A change note as written: <c>input/changes/&lt;date&gt;-&lt;slug&gt;.md</c>. It tells readers about one change in meaning.</summary>
/// <param name="Written">The file.</param>
/// <param name="Header">Its head.</param>
/// <param name="Claims">The claims that changed; empty: the whole briefing did.</param>
/// <param name="Body">Its text.</param>
public sealed record ChangeDraft(InputFile Written, ChangeHeader Header, ValueList<UnresolvedName> Claims, UnresolvedProse Body) : Draft(Written), IEntityDraft
{
    EntityKind IEntityDraft.Kind => EntityKind.ChangeNote;

    string IEntityDraft.Id => Header.Id;

    Target IEntityDraft.Target => Header.Target;

    Location IEntityDraft.At => Start;

    IEnumerable<UnresolvedProse> IEntityDraft.Texts => [Body];

    IEnumerable<UnresolvedCitation> IEntityDraft.Citations => [];

    IEnumerable<UnresolvedName> IEntityDraft.Names => Claims;
}

/// <summary>A change note with its references resolved.</summary>
public sealed record ChangeNote(ChangeHeader Header, ValueList<Target> Claims, Prose Body) : IEntity
{
    /// <summary>Whether it concerns this claim or judgement, which it names in its front matter or links to in its text.</summary>
    public bool Concerns(string url) => Claims.Concat(Body.Links).Any(target => target.Url == url);

    /// <summary>The note in a list.</summary>
    public ChangeLabel Label => new(Header.Date, Header.Target);

    EntityKind IEntity.Kind => EntityKind.ChangeNote;

    string IEntity.Id => Header.Id;

    Target IEntity.Target => Header.Target;

    IEnumerable<Prose> IEntity.Texts => [Body];

    IEnumerable<string> IEntity.Statements => [];

    IEnumerable<Citation> IEntity.Citations => Body.Citations;

    T IEntity.Accept<T>(EntityVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A change note in brief.</summary>
public sealed record ChangeLabel(Edtf Date, Target Target);

/// <summary>Which edition of the briefing it is. Dates come from the change notes alone, never from the clock or the file system.</summary>
/// <param name="Published">The day of the first note.</param>
/// <param name="Modified">The day of the newest note.</param>
/// <param name="Count">How many notes that day has.</param>
public sealed record Edition(Edtf Published, Edtf Modified, int Count)
{
    /// <summary>The version: the day of the newest note, followed by a number when that day has several.</summary>
    public string Version => Count == 1 ? Modified.Written : $"{Modified.Written}.{Count}";

    /// <summary>The edition that results from notes, the newest first; <c>null</c> when there are none.</summary>
    public static Edition? FromNotes(ValueList<ChangeNote> notes) => notes.Count == 0
        ? null
        : new(notes[^1].Header.Date, notes[0].Header.Date, notes.Count(note => note.Header.Date == notes[0].Header.Date));
}

/// <summary>The day of the newest change that a page shows.</summary>
public sealed record PageDate(string Path, Edtf Modified);

/// <summary>The paths of pages and feeds of changes.</summary>
public static class ChangePaths
{
    /// <summary>All notes.</summary>
    public const string Page = "/changes/";

    /// <summary>The notes as an Atom feed.</summary>
    public const string Atom = "/feed.xml";

    /// <summary>The notes as a JSON feed.</summary>
    public const string Json = "/feed.json";
}
