using BriefingSite.Comparing.Changes;
using BriefingSite.Core.Model;

namespace BriefingSite.Comparing.Redline;

/// <summary>Makes entries of redlines.</summary>
/// <param name="titles">The title of each address.</param>
/// <param name="fields">The fields of entities.</param>
internal sealed class RedlineEntries(Titles titles, EntityFields fields)
{
    /// <summary>An entry from the fields of both versions.</summary>
    /// <param name="pair">The versions.</param>
    /// <param name="before">The fields of the earlier version, if there is one.</param>
    /// <param name="after">The fields of the later version, if there is one.</param>
    /// <param name="titles">The title of each address.</param>
    /// <param name="id">Its id.</param>
    /// <param name="kind">What it is, in a word.</param>
    /// <param name="title">Its title, if it is shown.</param>
    public static RedlineEntry Create<T>(Aligned<T> pair, IReadOnlyList<Field>? before, IReadOnlyList<Field>? after, Titles titles, string id, string kind, string? title = null) where T : class
    {
        var compared = Field.Compare(before, after, titles);
        return new(pair.ToStatus(compared.All(field => field.Status == RedlineStatus.Same)), id, kind, title, compared);
    }

    /// <summary>The head of a page.</summary>
    public RedlineEntry Head<T>(Aligned<T> pair) where T : class, IEntity => Create(pair with { IsMoved = false }, "head", null);

    /// <summary>The entries of a page that lists entities.</summary>
    /// <param name="before">The earlier list.</param>
    /// <param name="after">The later list.</param>
    /// <param name="isOrdered">Whether the writer ordered them; the others are sorted.</param>
    /// <param name="hasTitles">Whether the title of each stands above its fields.</param>
    public IEnumerable<RedlineEntry> List<T>(ValueList<T> before, ValueList<T> after, bool isOrdered = false, bool hasTitles = true) where T : class, IEntity =>
        Alignment.ById(before, after, entity => entity.Id).Select(pair =>
        {
            var entity = (pair.After ?? pair.Before)!;
            return Create(isOrdered ? pair : pair with { IsMoved = false }, entity.Kind.Subject, hasTitles ? entity.Title : null);
        });

    /// <summary>The entries of the passages of a source.</summary>
    public IEnumerable<RedlineEntry> Passages(Aligned<Source> pair) => Alignment.Align(Said(pair.Before), Said(pair.After), Key, Key).Select(Passage);

    private RedlineEntry Create<T>(Aligned<T> pair, string kind, string? title) where T : class, IEntity =>
        Create(pair, pair.Before?.Accept(fields), pair.After?.Accept(fields), titles, (pair.After ?? pair.Before)!.Id, kind, title);

    private RedlineEntry Passage(Aligned<Passage> pair)
    {
        var (before, after) = (pair.Before, pair.After);
        var either = (after ?? before)!;
        var entry = Create(
            pair, before is null ? null : Fields(before), after is null ? null : Fields(after), titles,
            either.Number is { } number ? $"p{number}" : $"{either.Anchor}", either.Level > 0 ? "heading" : "passage", either.Number is null ? null : Name(either));
        entry = entry with { LocationBefore = before?.At ?? default, LocationAfter = after?.At ?? default };
        return before is not null && after is not null && before.Number != after.Number
            ? entry with { Note = $"was {Name(before)}, is {Name(after)}", ChangeStatus = entry.ChangeStatus with { Status = RedlineStatus.Changed } }
            : entry;
    }

    private static ValueList<Passage> Said(Source? source) => source is null ? [] : source.Passages.Where(passage => !passage.IsLeftOut).ToValueList();

    private static IReadOnlyList<Field> Fields(Passage passage) => [Field.Prose(null, passage.Gist), Field.Text("Aside", passage.IsAside ? "not part of the argument" : null)];

    private static string Key(Passage passage) => PlainText.Extract(passage.Gist) is { Length: > 0 } gist ? gist : $"{passage.Number} {passage.Anchor}";

    private static string Name(Passage passage) => passage.Number is { } number ? $"¶{new PassageRange(number, number)}" : "without a number";
}
