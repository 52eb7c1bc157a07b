using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>Which version a redline shows.</summary>
public enum RedlineView
{
    /// <summary>Both versions in one text.</summary>
    Both,

    /// <summary>The earlier version, with removed text marked.</summary>
    Before,

    /// <summary>The later version, with added text marked.</summary>
    After,
}

/// <summary>Draws what changed on a page. A custom theme overrides what it changes, see <see cref="Theme.CreateRedlineWriter"/>.</summary>
/// <param name="theme">Draws citations.</param>
/// <param name="view">Which version is shown.</param>
public partial class RedlineWriter(Theme theme, RedlineView view)
{
    /// <summary>Draws a block.</summary>
    public Html Draw(RedlineBlock block) => block switch
    {
        RedlineText text => Text(text),
        RedlineGroup group => Group(group),
        RedlineTable table => Table(table),
        RedlineEntry entry => Entry(entry),
        _ => throw new ArgumentException($"The theme has no method for redlines of the kind {block.GetType().Name}.", nameof(block)),
    };

    /// <summary>Words with removed and added ones marked; words that both versions have are not marked.</summary>
    public virtual Html Words(IReadOnlyCollection<RedlineRun> runs)
    {
        var drawn = new List<Html>();
        RedlineRun? last = null;
        foreach (var run in runs.Where(run => IsShown(run.Status)))
        {
            if (last is { IsSpaced: false } && RunTogether(last, run)) drawn.Add(Html.Text(" "));
            drawn.Add(Mark(run.Status, Formatted(run, IsRetargeted(run))));
            if (run.IsSpaced) drawn.Add(Html.Text(" "));
            last = run;
        }
        return Html.Join(drawn);

        // Where only the address changed, it is shown: the words are the same.
        bool IsRetargeted(RedlineRun run) => run is { Status: not RedlineStatus.Same, Link: { } link } && runs.Any(other =>
            other.Status is not RedlineStatus.Same && other.Status != run.Status && other.Words == run.Words && other.Link is { } elsewhere && elsewhere.Url != link.Url);
    }

    // A space separates words from those that they replace, and words of one version from those of the other.
    private static bool RunTogether(RedlineRun one, RedlineRun other) => (one.Status, other.Status) is (RedlineStatus.Removed, RedlineStatus.Added)
        || (one.Status != other.Status && (other.Cited is not null || (other.Words.Length > 0 && char.IsLetterOrDigit(other.Words[0]))) && (one.Cited is not null || (one.Words.Length > 0 && char.IsLetterOrDigit(one.Words[^1]))));

    /// <summary>Something marked as removed or added, or as it is.</summary>
    protected static Html Mark(RedlineStatus status, Html content) => status switch
    {
        RedlineStatus.Removed => Html.Create($"<del>{content}</del>"),
        RedlineStatus.Added => Html.Create($"<ins>{content}</ins>"),
        _ => content,
    };

    /// <summary>The status of a block as a whole, as a mark; nothing where its words show it.</summary>
    /// <param name="changeStatus">Its status.</param>
    /// <param name="note">A further note.</param>
    /// <param name="what">What its siblings are called: <c>row</c>, <c>item</c>; <c>null</c> where its earlier position does not matter.</param>
    /// <param name="elsewhere">Where it is now, or was; the note ends with it.</param>
    protected static Html ChangeMark(ChangeStatus changeStatus, string? note = null, string? what = null, Target? elsewhere = null)
    {
        var words = new List<string>();
        if (changeStatus.Status is RedlineStatus.Added or RedlineStatus.Removed) words.Add(ReaderLabels.Label(changeStatus.Status));
        if (changeStatus.IsMoved) words.Add(what is null ? "moved" : $"moved: was {what} {changeStatus.NumberBefore}");
        if (note is not null) words.Add(note);
        return Html.When(words.Count > 0, () => $"<span class=\"change-mark {StatusClass(changeStatus)}\">{ReaderLabels.Capital(string.Join("; ", words))}{Html.When(elsewhere is not null, () => $" “<a href={new Url(elsewhere!.Url)}>{elsewhere.Title}</a>”")}</span>");
    }

    private static string StatusClass(ChangeStatus changeStatus) => changeStatus.IsMoved ? "is-moved" : StatusClass(changeStatus.Status);

    private static string StatusClass(RedlineStatus status) => $"is-{ReaderLabels.Label(status)}";

    private bool IsShown(RedlineStatus status) => view switch
    {
        RedlineView.Before => status != RedlineStatus.Added,
        RedlineView.After => status != RedlineStatus.Removed,
        _ => true,
    };

    // Each version has its own order; both together use that of the later version.
    private IEnumerable<T> Shown<T>(IEnumerable<T> pieces, Func<T, ChangeStatus> changeStatus)
    {
        var shown = pieces.Where(piece => IsShown(changeStatus(piece).Status));
        return view == RedlineView.Before ? shown.OrderBy(piece => changeStatus(piece).NumberBefore ?? 0) : shown;
    }

    // Removed text has no links, because their targets may have been removed too. Removed text is marked with <del>.
    private Html Formatted(RedlineRun run, bool showsAddress)
    {
        if (run.Cited is { } citation) return Citation(citation, leads: run.Status != RedlineStatus.Removed);
        var words = Html.Text(run.Words);
        foreach (var style in run.Styles.Reverse()) words = style == TextStyle.Strikethrough ? $"<s>{words}</s>" : ProseWriter.Styled(style, words);
        if (run.Link is not { } link) return words;
        if (run.Status != RedlineStatus.Removed) words = $"<a href={Address.Resolve(link.Url)}>{words}</a>";
        return showsAddress ? $"{words} <span class=\"target-address\">→ {link.Url}</span>" : words;
    }

    private Html Citation(Citation citation, bool leads)
    {
        var bearing = citation.Bearing switch { Bearing.Opposes => "against ", Bearing.Compares => "compare ", _ => "" };
        return leads
            ? $"<span class=\"cited\">{bearing}{theme.Cited(citation)}</span>"
            : Html.Create($"<span class=\"cited\">{bearing}{theme.SourceMark(citation.Source)} {citation.Source.Short}{string.Join(",", citation.Ranges.Select(range => $" ¶{range}"))}</span>");
    }
}
