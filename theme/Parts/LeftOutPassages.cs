using BriefingSite.Core.Model;

namespace BriefingSite.Themes;

public partial class Theme
{
    private const int FewPassages = 4;

    /// <summary>The entries of a source's page. A long stretch of passages that nobody has summarised and nothing uses is folded.</summary>
    public virtual Html Entries(SourcePage page, ProseWriter prose)
    {
        var drawn = new List<Html>();
        for (var i = 0; i < page.Entries.Count;)
        {
            var end = i;
            while (end < page.Entries.Count && page.Entries[end] is { Passage.IsLeftOut: true, UsedBy.Count: 0, Quotations.Count: 0 }) end++;
            if (end - i >= FewPassages) drawn.Add(FoldedPassages([.. page.Entries.Skip(i).Take(end - i)], page.Summary.Label));
            else if (end == i) drawn.Add(Passage(page.Entries[end++], page.Summary, prose));
            else drawn.AddRange(page.Entries.Skip(i).Take(end - i).Select(entry => Passage(entry, page.Summary, prose)));
            i = end;
        }
        if (page.Summary.Label.Addresses.Gone.Count > 0) drawn.Add(GonePassages(page.Summary.Label));
        return Html.Join(drawn);
    }

    /// <summary>The addresses of passages that are no longer in the text. A version that was published has led readers there.</summary>
    public virtual Html GonePassages(SourceLabel source) => $"""
        <p class="left-out">{ReaderLabels.NoLongerInText} {Html.Join(" ", source.Addresses.Gone.Select(number => Html.Create($"<span id={new Anchor($"p{number}")}>#p{number}</span>")))}</p>

        """;

    // Places of the page to which earlier addresses of a passage lead.
    private static Html FurtherAnchors(SourceLabel source, int? passage) =>
        Html.Join((passage is { } number ? source.Addresses.Further(number) : []).Select(address => Html.Create($"<span id={new Anchor($"p{address}")}></span>")));

    /// <summary>A stretch of passages that nobody has summarised and nothing uses.</summary>
    public virtual Html FoldedPassages(IReadOnlyList<PassageEntry> entries, SourceLabel source) => $"""
        <details class="left-out">
        <summary>¶{entries[0].Passage.Number ?? 0}–{entries[^1].Passage.Number ?? 0}: {ReaderLabels.Count(entries.Count, "passage")}. {ReaderLabels.NotSummarised}</summary>
        <p>{Html.Join(" ", entries.Select(entry => Html.Create($"{FurtherAnchors(source, entry.Passage.Number)}<a id={new Anchor(source.PassageAnchor(entry.Passage.Number ?? 0))} href={new Anchor(source.PassageAnchor(entry.Passage.Number ?? 0)).Link}>¶{entry.Passage.Number ?? 0}</a>")))}</p>
        </details>

        """;

    /// <summary>In place of what a passage says, where nobody has said it.</summary>
    public virtual Html NotSummarised(Passage passage) => $"<p class=\"not-summarised\">{Html.When(passage.Level > 0, () => $"Heading. ")}{ReaderLabels.NotSummarised}</p>";

    /// <summary>What a cited passage says; where nobody has said it, its page and that.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="citation">The citation, which may name the page.</param>
    public virtual Html GistOf(CitedPassage passage, Citation citation) => passage.IsLeftOut
        ? Html.Create($"{Html.When(passage.Pages is not null && citation.Pages is null, () => $"{passage.Pages!.ToString()}. ")}{ReaderLabels.NotSummarised}")
        : Html.Text(passage.Gist);
}
