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

    /// <summary>Renumbers the entries for the new text.</summary>
    public void Renumber(PassageAlignment alignment, OriginalOutline outline)
    {
        if (alignment.Passages.All(passage => passage.Before == passage.After)) return;
        var blocks = Blocks();
        var output = new List<string>(_lines[..(blocks.Count > 0 ? blocks[0].Start : _lines.Count)]);
        var removed = new List<string>();
        var statuses = alignment.Passages.Where(passage => passage.Before is not null).ToDictionary(passage => passage.Before!.Value);
        var added = new Queue<AlignedPassage>(alignment.Passages.Where(passage => passage.Before is null));
        var next = 1;
        foreach (var (start, end, number) in blocks)
        {
            var block = _lines[start..end];
            if (number is { } was)
            {
                AddNew();
                if (statuses[was].After is not { } now)
                {
                    removed.Add($"# ¶{was} is gone from the original; its entry was:");
                    removed.AddRange(block.Where(line => line.Trim().Length > 0).Select(line => $"# {line}"));
                    continue;
                }
                var mark = block[0].IndexOf('¶', StringComparison.Ordinal);
                block[0] = $"{block[0][..(mark + 1)]}{now}{block[0][(mark + 1 + $"{was}".Length)..]}";
                next = now + 1;
            }
            output.AddRange(block);
            if (number is not null) AddNew();
        }
        AddNew();
        _lines.Clear();
        _lines.AddRange(output);
        _lines.InsertRange(EndOfFrontMatter(), removed);

        // Adds new passages directly after the passage before them. Each passage has an entry, so none is left over.
        void AddNew()
        {
            while (added.TryPeek(out var one) && one.After == next)
            {
                if (output.Count > 0 && output[^1].Trim().Length > 0) output.Add("");
                output.Add(RecordText.Entry(outline.Passages[one.After!.Value - 1], record.Header.Rights));
                output.Add("");
                next = one.After.Value + 1;
                added.Dequeue();
            }
        }
    }

    /// <summary>Sets the file name and hash of the original.</summary>
    public void Name(Original original)
    {
        var close = EndOfFrontMatter();
        if (record.Header.Original is not { } named)
        {
            _lines.Insert(close, $"original: {{ file: '{original.File.Replace("'", "''", StringComparison.Ordinal)}', sha256: {original.Sha256} }}{(_lines[0].EndsWith('\r') ? "\r" : "")}");
            return;
        }
        for (var i = 0; i < close; i++)
        {
            if (_lines[i].StartsWith('#')) continue;
            if (named.Sha256.Length > 0) _lines[i] = _lines[i].Replace(named.Sha256, original.Sha256, StringComparison.Ordinal);
            if (named.File != original.File && _lines[i].Contains("file:", StringComparison.Ordinal)) _lines[i] = _lines[i].Replace(named.File, original.File, StringComparison.Ordinal);
        }
    }

    private List<(int Start, int End, int? Number)> Blocks()
    {
        var starts = record.Passages.Select(passage => passage.At.At.Line - 1).ToList();
        return [.. record.Passages.Select((passage, i) => (starts[i], i + 1 < starts.Count ? starts[i + 1] : _lines.Count, passage.Number))];
    }

    private int EndOfFrontMatter() => _lines.FindIndex(1, line => line.TrimEnd('\r') == "---");
}
