using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

/// <summary>Which version a redline shows.</summary>
public enum RedlineView
{
    /// <summary>Both in one text.</summary>
    Both,

    /// <summary>The earlier alone, with what is gone marked.</summary>
    Was,

    /// <summary>The later alone, with what is new marked.</summary>
    Now,
}

public partial class Theme
{
    /// <summary>A block of a redline.</summary>
    /// <param name="block">The block.</param>
    /// <param name="view">What is shown of it.</param>
    public virtual Html Redlined(RedlineBlock block, RedlineView view) => block switch
    {
        RedlineText text => Redlined(text, view),
        RedlineGroup group => Redlined(group, view),
        RedlineTable table => Redlined(table, view),
        RedlineEntry entry => Redlined(entry, view),
        _ => throw new ArgumentException($"The theme has no method for redlines of the kind {block.GetType().Name}.", nameof(block)),
    };

    /// <summary>Words with what was removed and added; quietly what both versions have.</summary>
    public virtual Html Redlined(IReadOnlyCollection<RedlineRun> runs, RedlineView view)
    {
        var drawn = new List<Html>();
        var last = RedlineFate.Same;
        foreach (var run in runs.Where(run => IsShown(run.Fate, view)))
        {
            // Words do not stick to those whose place they took.
            if ((last, run.Fate) is (RedlineFate.Removed, RedlineFate.Added)) drawn.Add(Html.Text(" "));
            drawn.Add(Marked(run.Fate, Dressed(run, IsRetargeted(run))));
            if (run.IsSpaced) drawn.Add(Html.Text(" "));
            last = run.IsSpaced ? RedlineFate.Same : run.Fate;
        }
        return Html.Join(drawn);

        // The same words with another address would look the same.
        bool IsRetargeted(RedlineRun run) => run is { Fate: not RedlineFate.Same, Link: { } link } && runs.Any(other =>
            other.Fate is not RedlineFate.Same && other.Fate != run.Fate && other.Words == run.Words && other.Link is { } elsewhere && elsewhere.Url != link.Url);
    }

    /// <summary>Something marked as removed or added, or as it is.</summary>
    protected static Html Marked(RedlineFate fate, Html content) => fate switch
    {
        RedlineFate.Removed => Html.Of($"<del>{content}</del>"),
        RedlineFate.Added => Html.Of($"<ins>{content}</ins>"),
        _ => content,
    };

    /// <summary>What happened to a piece as a whole, as a mark; nothing where its words tell.</summary>
    /// <param name="trace">What became of it.</param>
    /// <param name="note">What else is to be told.</param>
    /// <param name="what">What it is among its neighbours: <c>row</c>, <c>item</c>; <c>null</c> where it was does not help.</param>
    protected static Html FateMark(Trace trace, string? note = null, string? what = null)
    {
        var words = new List<string>();
        if (trace.Fate is RedlineFate.Added or RedlineFate.Removed) words.Add(Words.Of(trace.Fate));
        if (trace.IsMoved) words.Add(what is null ? "moved" : $"moved: was {what} {trace.Was}");
        if (note is not null) words.Add(note);
        return Html.When(words.Count > 0, () => $"<span class=\"fate {Sign(trace)}\">{Words.Capital(string.Join("; ", words))}</span>");
    }

    private static string Sign(Trace trace) => trace.IsMoved ? "is-moved" : Sign(trace.Fate);

    private static string Sign(RedlineFate fate) => $"is-{Words.Of(fate)}";

    private static bool IsShown(RedlineFate fate, RedlineView view) => view switch
    {
        RedlineView.Was => fate != RedlineFate.Added,
        RedlineView.Now => fate != RedlineFate.Removed,
        _ => true,
    };

    // Each version has its own order; both in one have the later's.
    private static IEnumerable<T> Shown<T>(IEnumerable<T> pieces, Func<T, Trace> trace, RedlineView view)
    {
        var shown = pieces.Where(piece => IsShown(trace(piece).Fate, view));
        return view == RedlineView.Was ? shown.OrderBy(piece => trace(piece).Was ?? 0) : shown;
    }

    // What is gone leads nowhere, lest it lead to what is gone too.
    private Html Dressed(RedlineRun run, bool tellsAddress)
    {
        if (run.Cited is { } citation) return Cited(citation, leads: run.Fate != RedlineFate.Removed);
        Html words = run.IsCode ? $"<code>{run.Words}</code>" : Html.Text(run.Words);
        words = run.Stress switch
        {
            Stress.Emphasis => $"<em>{words}</em>",
            Stress.Strong => $"<strong>{words}</strong>",
            Stress.Struck => $"<s>{words}</s>",
            _ => words,
        };
        if (run.Link is not { } link) return words;
        if (run.Fate != RedlineFate.Removed) words = $"<a href={Address.Of(link.Url)}>{words}</a>";
        return tellsAddress ? $"{words} <span class=\"to\">→ {link.Url}</span>" : words;
    }

    private Html Cited(Citation citation, bool leads)
    {
        var bearing = citation.Bearing switch { Bearing.Opposes => "against ", Bearing.Compares => "compare ", _ => "" };
        return leads
            ? $"<span class=\"cited\">{bearing}{Cited(citation)}</span>"
            : Html.Of($"<span class=\"cited\">{bearing}{SourceMark(citation.Source)} {citation.Source.Short}{string.Join(",", citation.Ranges.Select(range => $" ¶{range}"))}</span>");
    }
}
