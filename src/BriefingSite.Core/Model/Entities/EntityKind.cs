namespace BriefingSite.Core.Model;

/// <summary>What the entities of one kind have in common. The kinds are declared here and nowhere else; code that treats entities alike
/// reads this table and <see cref="Briefing.Entities"/>, and code that must decide for each kind is an <see cref="EntityVisitor{T}"/>.</summary>
public sealed class EntityKind
{
    private static readonly List<EntityKind> s_all = [];

    /// <summary>A topic.</summary>
    public static EntityKind Topic { get; } = new(TargetKind.Topic, "topic", "input/topics/*.md", "/") { HasOwnPage = true, IsNamed = true, IsIndexed = true };

    /// <summary>A further page.</summary>
    public static EntityKind Page { get; } = new(TargetKind.Page, "page", "input/pages/*.md", "/") { HasOwnPage = true, IsNamed = true, IsIndexed = true };

    /// <summary>A claim. Its address is its entry in the ledger, which stays when the claim moves to another topic.</summary>
    public static EntityKind Claim { get; } = new(TargetKind.Claim, "claim", null, "/claims/") { IsNamed = true, IsIndexed = true };

    /// <summary>A question of the comparison. The comparison has an entry for each under its id, which is the address that older versions gave.</summary>
    public static EntityKind Question { get; } = new(TargetKind.Question, "question", "input/questions/*.md", "/compare/") { HasOwnPage = true, HasEntries = true, IsNamed = true, IsIndexed = true };

    /// <summary>A term of the glossary.</summary>
    public static EntityKind Term { get; } = new(TargetKind.Term, "term", "input/terms/*.md", "/terms/") { IsNamed = true, IsIndexed = true, IsProperName = true };

    /// <summary>An event on the timeline.</summary>
    public static EntityKind Event { get; } = new(TargetKind.Event, "event", "input/timeline.yml", "/timeline/") { IsNamed = true };

    /// <summary>An indicator of the watch list.</summary>
    public static EntityKind Indicator { get; } = new(TargetKind.Indicator, "indicator", "input/watch.yml", "/watch/") { IsNamed = true };

    /// <summary>A judgement on the front page.</summary>
    public static EntityKind Judgement { get; } = new(TargetKind.Judgement, "judgement", "input/index.md", "/") { IsNamed = true };

    /// <summary>A change note.</summary>
    public static EntityKind ChangeNote { get; } = new(TargetKind.Change, "change", "input/changes/*.md", ChangePaths.Page) { IsNamed = true, Subject = "note" };

    /// <summary>A source.</summary>
    public static EntityKind Source { get; } = new(TargetKind.Source, "source", "seeds/*.md", "/sources/") { HasOwnPage = true, IsNamed = true, IsIndexed = true };

    /// <summary>The front page. It has no id that a text could link to.</summary>
    public static EntityKind FrontPage { get; } = new(TargetKind.Page, "front-page", "input/index.md", "/");

    private EntityKind(TargetKind target, string word, string? files, string path)
    {
        (Target, Word, Subject, Files, Path) = (target, word, word, files, path);
        s_all.Add(this);
    }

    /// <summary>All kinds, in the order in which their ids are registered: of two entities with one id, the later is reported.</summary>
    public static IReadOnlyList<EntityKind> All => s_all;

    /// <summary>What a link to such an entity leads to.</summary>
    public TargetKind Target { get; }

    /// <summary>The word for it in messages and in <c>claims.json</c>. Frozen versions contain it, so it never changes.</summary>
    public string Word { get; }

    /// <summary>The word for it in review policies and in the output of <c>diff</c>; never changed.</summary>
    public string Subject { get; private init; }

    /// <summary>The files in which such entities are written; <c>*</c> stands for the id. <c>null</c>: they are part of other entities.</summary>
    public string? Files { get; }

    /// <summary>The page that contains them, or the folder of their pages.</summary>
    public string Path { get; }

    /// <summary>Whether each has a page of its own.</summary>
    public bool HasOwnPage { get; private init; }

    /// <summary>Whether the page at <see cref="Path"/> has an entry for each, with the id as its anchor, beside the page of each.</summary>
    public bool HasEntries { get; private init; }

    /// <summary>Whether texts can link to their ids, and published ids must stay reachable.</summary>
    public bool IsNamed { get; private init; }

    /// <summary>Whether they are listed in the index from A to Z.</summary>
    public bool IsIndexed { get; private init; }

    /// <summary>Whether their titles are proper names.</summary>
    public bool IsProperName { get; private init; }

    /// <summary>The named kind that a link leads to; <c>null</c> for other targets of links.</summary>
    public static EntityKind? Find(TargetKind target) => s_all.Find(kind => kind.IsNamed && kind.Target == target);

    /// <summary>The named kind with a word; <c>null</c> where none has it.</summary>
    public static EntityKind? Find(string word) => s_all.Find(kind => kind.IsNamed && kind.Word == word);

    /// <summary>The permanent address of an entity.</summary>
    public string UrlOf(string id) => HasOwnPage ? $"{Path}{id}/" : $"{Path}#{id}";

    /// <summary>An entity as the target of a link.</summary>
    public Target TargetOf(string id, string title) => new(Target, title, UrlOf(id));

    /// <summary>The file in which an entity is written.</summary>
    /// <exception cref="InvalidOperationException">Such entities are part of others.</exception>
    public string FileOf(string id) => Files?.Replace("*", id, StringComparison.Ordinal) ?? throw new InvalidOperationException($"A {Word} has no file of its own.");

    /// <inheritdoc/>
    public override string ToString() => Word;
}
