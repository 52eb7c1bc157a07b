using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Importing;

/// <summary>What a change to a source's text means for the briefing.</summary>
internal sealed class ImportImpact(SourceDraft record, PassageAlignment alignment, Briefing briefing)
{
    private readonly string _source = record.Header.Id;
    private readonly HashSet<int> _entries = record.Passages.Select(passage => passage.Number).OfType<int>().ToHashSet();
    private readonly bool _leavesOut = RecordEdit.LeavesOut(record, alignment);

    /// <summary>The lines to print: changed passages, and claims that rest on them.</summary>
    public IEnumerable<string> Describe() => Passages().Concat(Claims());

    /// <summary>The new number of each passage that has another; none of one that is gone.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<int>> Moved() => alignment.Passages.Where(passage => passage.Before is not null && passage.Before != passage.After)
        .ToDictionary(passage => passage.Before!.Value, passage => (IReadOnlyList<int>)(passage.After is { } now ? [now] : []));

    private IEnumerable<string> Passages() => Entries().Concat(LeftOut());

    private IEnumerable<string> LeftOut() =>
        _leavesOut && alignment.Passages.Count(passage => passage.Status == PassageStatus.Added) is > 0 and var count
            ? [$"{_source}: {Plural.Count(count, "passage")} {Plural.Choose(count, "is", "are")} new. Say in your own words what those say that you use."] : [];

    private IEnumerable<string> Entries() =>
        from passage in alignment.Passages
        let line = passage.Status switch
        {
            PassageStatus.Changed => $"¶{passage.After} has changed{(passage.Before == passage.After ? "" : $"; it was ¶{passage.Before}")}",
            PassageStatus.Added when !_leavesOut => $"¶{passage.After} is new: its entry is to be filled in",
            PassageStatus.Removed => $"¶{passage.Before} is gone{(_entries.Contains(passage.Before!.Value) ? ": its entry is kept as a comment in the head of the record" : "")}",
            _ => null,
        }
        where line is not null
        select $"{_source}: {line}.";

    private IEnumerable<string> Claims()
    {
        var touched = alignment.Passages.Where(passage => passage.Status is PassageStatus.Changed or PassageStatus.Removed).Select(passage => passage.Before!.Value).ToHashSet();
        foreach (var claim in briefing.Claims)
        {
            var cited = Numbers(claim.Text.Citations).Where(touched.Contains).Distinct().Select(number => $"¶{number}").ToList();
            if (cited.Count > 0) yield return $"{claim.At}: the claim '{claim.Id}' rests on {string.Join(", ", cited)}. Read it again, then import with --accept.";
        }
    }

    /// <summary>The citations that use old numbers, where they are left to the writer.</summary>
    public IEnumerable<string> Citations()
    {
        var moved = alignment.Passages.Where(passage => passage.Before is not null && passage.Before != passage.After).ToDictionary(passage => passage.Before!.Value, passage => passage.After);
        var found =
            from citation in AllCitations.Find(briefing).Select(pair => pair.Citation)
            where citation.Source.Id == _source
            from number in citation.Passages.Select(passage => passage.Number)
            where moved.ContainsKey(number)
            orderby citation.At.At.File, citation.At.At.Line, citation.At.At.Column, number
            select $"{citation.At}: cites ¶{number}, which is {(moved[number] is { } now ? $"¶{now} now" : "gone")}.";
        return found.Distinct();
    }

    private IEnumerable<int> Numbers(IEnumerable<Citation> citations) =>
        citations.Where(citation => citation.Source.Id == _source).SelectMany(citation => citation.Passages).Select(passage => passage.Number);
}
