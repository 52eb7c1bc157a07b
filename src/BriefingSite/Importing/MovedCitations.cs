using System.Text.RegularExpressions;
using BriefingSite.Core.Model;

namespace BriefingSite.Importing;

/// <summary>Rewrites what names passages of a source by number after these have moved: every citation, in prose and in YAML, with and without a
/// quotation, and every link to a passage. What can't be rewritten is named.</summary>
/// <param name="source">The id of the source.</param>
/// <param name="moved">The new numbers of each old one that has others; none for a passage that is gone.</param>
/// <param name="briefing">The briefing, in which the citations have the old numbers.</param>
/// <param name="files">The files of the site.</param>
/// <param name="keepsAddresses">Whether the passages keep their addresses, so that links to them stay as they are.</param>
internal sealed partial class MovedCitations(string source, IReadOnlyDictionary<int, IReadOnlyList<int>> moved, Briefing briefing, IEnumerable<InputFile> files, bool keepsAddresses)
{
    private readonly Dictionary<string, WrittenText> _files = WrittenText.Of(files);

    private readonly List<Repair> _changes = [];
    private readonly List<(Location At, string Problem)> _problems = [];

    /// <summary>The changes, what could not be changed, and the changed files.</summary>
    public (ValueList<Repair> Changes, ValueList<string> Problems, ValueList<InputFile> Files) Find()
    {
        if (moved.Count == 0) return ([], [], []);
        foreach (var citation in AllCitations.Find(briefing).Select(pair => pair.Citation).Where(citation => citation.Source.Id == source && citation.Ranges.Count > 0))
            if (citation.Ranges.Any(range => range.Numbers.Any(moved.ContainsKey))) Rewrite(citation);
        if (!keepsAddresses)
            foreach (var file in _files.Values) RewriteLinks(file);
        var changes = _changes.DistinctBy(change => (change.At.File, change.Offset)).OrderBy(change => change.At.File, StringComparer.Ordinal).ThenBy(change => change.Offset).ToValueList();
        var problems = _problems.Distinct().OrderBy(problem => problem.At.File, StringComparer.Ordinal).ThenBy(problem => problem.At.Line).ThenBy(problem => problem.At.Column);
        return (changes, problems.Select(problem => $"{problem.At}: {problem.Problem}").ToValueList(), changes.GroupBy(change => change.At.File).Select(group => _files[group.Key!].With(group)).ToValueList());
    }

    private void Rewrite(Citation citation)
    {
        var gone = citation.Ranges.SelectMany(range => range.Numbers).Where(number => moved.TryGetValue(number, out var now) && now.Count == 0).ToList();
        foreach (var number in gone) _problems.Add((citation.At, $"cites ¶{number}, which is gone."));
        if (gone.Count > 0 && citation.Ranges.Sum(range => range.Last - range.First + 1) == gone.Count) return;
        if (_files.TryGetValue(citation.At.At.File ?? "", out var file) && Place(file, citation) is { } place)
        {
            var after = Moved(place.Value);
            if (after != place.Value) _changes.Add(new(file.Place(place.Index), place.Index, place.Value, after, citation.At));
        }
        else
        {
            _problems.Add((citation.At, $"cites {string.Join(", ", citation.Ranges.Select(range => $"¶{range}"))}, now {Moved(string.Join(", ", citation.Ranges.Select(range => $"¶{range}")))}; it is not written in a form that can be rewritten."));
        }
    }

    // Where the passages of a citation are written: behind its key, or in YAML under "at" in the same entry.
    private Group? Place(WrittenText file, Citation citation)
    {
        var at = file.Offset(citation.At);
        if (at < 0) return null;
        if (file.Has($"@{source}", at)) return InCitation().Match(file.Text, at) is { Success: true } cited ? Written(cited, citation) : null;
        // In the record of the source an entry names its question.
        if (file.Path != EntityKind.Source.FileOf(source) && !file.Has(source, at) && !(file.Text[at] is '\'' or '"' && file.Has(source, at + 1))) return null;
        var (start, end) = file.Entry(at);
        var matches = start < 0 ? [] : InYaml().Matches(file.Text[..end], start).Select(match => Written(match, citation)).OfType<Group>().ToList();
        return matches.Count == 1 ? matches[0] : null;
    }

    // The passages of a match, if they are those of the citation.
    private static Group? Written(Match match, Citation citation) =>
        Ranges(match.Groups["p"].Value).SequenceEqual(citation.Ranges.Select(range => (range.First, range.Last))) ? match.Groups["p"] : null;

    private void RewriteLinks(WrittenText file)
    {
        var link = $"{EntityKind.Source.UrlOf(source)}#p";
        for (var at = file.Text.IndexOf(link, StringComparison.Ordinal); at >= 0; at = file.Text.IndexOf(link, at + 1, StringComparison.Ordinal))
        {
            var (start, end) = (at + link.Length, at + link.Length);
            while (end < file.Text.Length && char.IsAsciiDigit(file.Text[end])) end++;
            if (end == start || end - start > 5 || !moved.TryGetValue(int.Parse(file.Text[start..end]), out var now)) continue;
            if (now.Count == 0) _problems.Add((file.Place(at), $"links to ¶{file.Text[start..end]}, which is gone."));
            else if ($"{now[0]}" != file.Text[start..end]) _changes.Add(new(file.Place(start), start, file.Text[start..end], $"{now[0]}", file.Place(at)));
        }
    }

    // Passages with their new numbers, in the order of the text and as few ranges as possible. What is gone keeps its number: it is named.
    private string Moved(string written)
    {
        var hyphen = written.Contains('–') ? '–' : '-';
        var numbers = new List<int>();
        foreach (var (first, last) in Ranges(written))
            for (var number = first; number <= last; number++)
                numbers.AddRange(moved.TryGetValue(number, out var now) ? now : [number]);
        var ranges = new List<(int First, int Last)>();
        foreach (var number in numbers.Distinct())
        {
            if (ranges.Count > 0 && ranges[^1].Last + 1 == number) ranges[^1] = (ranges[^1].First, number);
            else ranges.Add((number, number));
        }
        return string.Join(", ", ranges.Select(range => range.First == range.Last ? $"¶{range.First}" : $"¶{range.First}{hyphen}{range.Last}"));
    }

    private static IEnumerable<(int First, int Last)> Ranges(string written) =>
        from Match range in Range().Matches(written)
        let first = int.Parse(range.Groups["a"].Value)
        select (first, range.Groups["b"].Success ? int.Parse(range.Groups["b"].Value) : first);

    [GeneratedRegex(@"\G@[a-z0-9-]+\s*,\s*(?<p>¶[0-9]{1,5}(\s*[-–]\s*¶?[0-9]{1,5})?(\s*,\s*¶[0-9]{1,5}(\s*[-–]\s*¶?[0-9]{1,5})?)*)")]
    private static partial Regex InCitation();

    [GeneratedRegex(@"(?<![\w-])at:\s*[""']?(?<p>¶[0-9]{1,5}(\s*[-–]\s*¶?[0-9]{1,5})?(\s*,\s*¶[0-9]{1,5}(\s*[-–]\s*¶?[0-9]{1,5})?)*)")]
    private static partial Regex InYaml();

    [GeneratedRegex(@"¶(?<a>[0-9]{1,5})(\s*[-–]\s*¶?(?<b>[0-9]{1,5}))?")]
    private static partial Regex Range();
}
