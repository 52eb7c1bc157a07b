using BriefingSite.Core.Evidence;
using BriefingSite.Core.Model;

namespace BriefingSite.Importing;

/// <summary>Updates a record that a writer has edited to a new original: passages are renumbered, new ones get an entry to fill in; entries
/// of removed passages are kept as comments in the front matter. Nothing else changes.</summary>
internal sealed class RecordEdit(string text, SourceDraft record)
{
    private readonly List<string> _lines = [.. text.Split('\n')];

    /// <summary>The text of the record after <see cref="Renumber"/> and <see cref="Name"/>.</summary>
    public string Text => string.Join('\n', _lines);

    /// <summary>Corrects the pages that an import wrote, before <see cref="Renumber"/>; those that a writer changed stay.</summary>
    /// <param name="alignment">Where the passages have gone.</param>
    /// <param name="before">The lock's entry for the old text.</param>
    /// <param name="outline">The new text.</param>
    public void Repaginate(PassageAlignment alignment, SourceFingerprint before, OriginalOutline outline)
    {
        var now = alignment.Passages.Where(passage => passage is { Before: not null, After: not null }).ToDictionary(passage => passage.Before!.Value, passage => outline.Passages[passage.After!.Value - 1]);
        foreach (var (start, _, number) in Blocks())
            if (number is { } was && now.TryGetValue(was, out var passage) && before.Passages.ElementAtOrDefault(was - 1) is { } old && (old.PageLabel ?? old.Page?.ToString()) is { } page)
                _lines[start] = _lines[start].Replace(RecordText.Number(was, page), RecordText.Number(was, passage.Page), StringComparison.Ordinal);
    }

    /// <summary>Renumbers the entries for the new text.</summary>
    public void Renumber(PassageAlignment alignment, OriginalOutline outline)
    {
        if (alignment.Passages.All(passage => passage.Before == passage.After)) return;
        var blocks = Blocks();
        var output = new List<string>(_lines[..(blocks.Count > 0 ? blocks[0].Start : _lines.Count)]);
        var removed = new List<string>();
        var statuses = alignment.Passages.Where(passage => passage.Before is not null).ToDictionary(passage => passage.Before!.Value);
        var leavesOut = LeavesOut(record, alignment);
        var added = new Queue<(int Number, string Text)>(alignment.Passages.Where(passage => passage.Before is null).Select(passage => (passage.After!.Value, New(outline.Passages[passage.After.Value - 1], leavesOut)))
            .Where(entry => entry.Item2 is not null)!);
        var next = 1;
        foreach (var (start, end, number) in blocks)
        {
            var block = _lines[start..end];
            if (number is { } was)
            {
                AddNew(statuses[was].After ?? 0);
                if (statuses[was].After is not { } now)
                {
                    removed.AddRange(Removed(was, block));
                    continue;
                }
                var mark = block[0].IndexOf('¶', StringComparison.Ordinal);
                block[0] = $"{block[0][..(mark + 1)]}{now}{block[0][(mark + 1 + $"{was}".Length)..]}";
                next = now + 1;
            }
            output.AddRange(block);
            if (number is not null) AddNew(0);
        }
        AddNew(int.MaxValue);
        _lines.Clear();
        _lines.AddRange(output);
        _lines.InsertRange(EndOfFrontMatter(), leavesOut && blocks.Count == 0 ? [.. removed, .. RecordText.HowToAdd.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')] : removed);

        // Adds new passages directly after the passage before them, and all before that with the number given.
        void AddNew(int end)
        {
            while (added.TryPeek(out var one) && (one.Number == next || one.Number < end))
            {
                if (output.Count > 0 && output[^1].Trim().Length > 0) output.Add("");
                output.Add(one.Text);
                output.Add("");
                next = one.Number + 1;
                added.Dequeue();
            }
        }
    }

    private string? New(PassageShape passage, bool leavesOut) => leavesOut ? RecordText.Mark(passage, record.Header.Rights) : RecordText.Entry(passage, record.Header.Rights);

    /// <summary>Whether a record gets no entries for new text: it leaves passages out already, or there are too many to summarise.</summary>
    public static bool LeavesOut(SourceDraft record, PassageAlignment alignment)
    {
        if (record.Header.Rights == Rights.Full) return false;
        var entries = record.Passages.Select(passage => passage.Number).OfType<int>().ToHashSet();
        return alignment.Passages.Count(passage => passage.Before is null) > RecordText.MaxPassagesToSummarise
            || (entries.Count > 0 && alignment.Passages.Any(passage => passage.Before is { } before && !entries.Contains(before)));
    }

    /// <summary>Divides the record by paragraphs: the entries of the lines of each are joined. A record that leaves passages out has entries
    /// only for those that had some.</summary>
    /// <param name="targets">The paragraphs that have the words of each line; an entry goes to the first.</param>
    /// <param name="outline">The paragraphs.</param>
    public void Divide(IReadOnlyDictionary<int, IReadOnlyList<int>> targets, OriginalOutline outline)
    {
        var blocks = Blocks();
        var head = blocks.Count > 0 ? blocks[0].Start : _lines.Count;
        var output = new List<string>(_lines[..head]);
        var (removed, headings) = (new List<string>(), new List<string>());
        var entries = new Dictionary<int, List<(PassageDraft, List<string>)>>();
        var above = new Dictionary<int, List<string>>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = _lines[blocks[i].Start..blocks[i].End];
            if (blocks[i].Number is not { } was) headings.AddRange(block);
            else if (targets[was] is not [var now, ..]) removed.AddRange(Removed(was, block));
            else
            {
                if (!entries.TryGetValue(now, out var joined)) entries.Add(now, joined = []);
                joined.Add((record.Passages[i], block));
                if (!above.TryGetValue(now, out var ours)) above.Add(now, ours = []);
                ours.AddRange(headings);
                headings.Clear();
            }
        }
        var leavesOut = targets.Keys.Except(record.Passages.Select(passage => passage.Number).OfType<int>()).Any();
        foreach (var passage in outline.Passages.Where(passage => !leavesOut || entries.ContainsKey(passage.Number)))
        {
            if (output.Count > head && output[^1].Trim().Length > 0) output.Add("");
            output.AddRange(above.GetValueOrDefault(passage.Number) ?? []);
            output.AddRange(entries.TryGetValue(passage.Number, out var joined) ? JoinedEntry.Of(passage, record.Header.Rights, joined) : [RecordText.Entry(passage, record.Header.Rights), ""]);
        }
        output.AddRange(headings);
        while (output.Count > 1 && output[^1].Trim().Length == 0 && output[^2].Trim().Length == 0) output.RemoveAt(output.Count - 1);
        _lines.Clear();
        _lines.AddRange(output);
        var key = _lines.FindIndex(0, EndOfFrontMatter(), line => line.StartsWith("passages:", StringComparison.Ordinal));
        if (key >= 0) _lines.RemoveAt(key);
        _lines.InsertRange(EndOfFrontMatter(), removed.Prepend($"passages: paragraphs{(_lines[0].EndsWith('\r') ? "\r" : "")}"));
    }

    /// <summary>Sets the key <c>read</c>.</summary>
    /// <returns>Whether it could be set without losing a comment.</returns>
    public bool SetRead(IReadOnlyList<string> items)
    {
        var close = EndOfFrontMatter();
        if (close < 0) return false;
        var start = _lines.FindIndex(0, close, line => line.StartsWith("read:", StringComparison.Ordinal));
        var end = start < 0 ? close : start + 1;
        if (start < 0) start = close;
        else while (_lines[end].StartsWith(' ') || _lines[end].StartsWith("- ", StringComparison.Ordinal)) end++;
        if (_lines[start..end].Exists(line => line.Contains('#', StringComparison.Ordinal))) return false;
        _lines.RemoveRange(start, end - start);
        _lines.InsertRange(start, RecordText.ReadLines(items).Select(line => $"{line}{(_lines[0].EndsWith('\r') ? "\r" : "")}"));
        return true;
    }

    /// <summary>Sets the file name and hash of the original.</summary>
    public void Name(Original original)
    {
        var close = EndOfFrontMatter();
        if (record.Header.Original is not { } named)
        {
            _lines.Insert(close, $"{RecordText.Line(original)}{(_lines[0].EndsWith('\r') ? "\r" : "")}");
            return;
        }
        for (var i = 0; i < close; i++)
        {
            if (_lines[i].StartsWith('#')) continue;
            if (named.Sha256.Length > 0) _lines[i] = _lines[i].Replace(named.Sha256, original.Sha256, StringComparison.Ordinal);
            if (original.Encoding is { } encoding && encoding != named.Encoding && _lines[i].IndexOf(original.Sha256, StringComparison.Ordinal) is >= 0 and var at) AddEncoding(i, at + original.Sha256.Length, encoding, named);
            if (named.File != original.File && _lines[i].Contains("file:", StringComparison.Ordinal)) _lines[i] = _lines[i].Replace(named.File, original.File, StringComparison.Ordinal);
        }
    }

    // Within braces, or on a line of its own.
    private void AddEncoding(int line, int end, string encoding, Original named)
    {
        if (named.Encoding is not null) _lines[line] = _lines[line].Replace(named.Encoding, encoding, StringComparison.Ordinal);
        else if (_lines[line].Contains('}', StringComparison.Ordinal)) _lines[line] = _lines[line].Insert(end, $", encoding: {Yaml.Quoted(encoding)}");
        else _lines[line] += $"\n{_lines[line][..(_lines[line].Length - _lines[line].TrimStart().Length)]}encoding: {Yaml.Quoted(encoding)}";
    }

    private static IEnumerable<string> Removed(int number, List<string> block) =>
        block.Where(line => line.Trim().Length > 0).Select(line => $"# {line}").Prepend($"# ¶{number} is gone from the original; its entry was:");

    private List<(int Start, int End, int? Number)> Blocks()
    {
        var starts = record.Passages.Select(passage => passage.At.At.Line - 1).ToList();
        return [.. record.Passages.Select((passage, i) => (starts[i], i + 1 < starts.Count ? starts[i + 1] : _lines.Count, passage.Number))];
    }

    private int EndOfFrontMatter() => _lines.FindIndex(1, line => line.TrimEnd('\r') == "---");
}
