namespace BriefingSite.Tests.Reading.Markdown;

/// <summary>Composes Markdown documents at random, the same for the same seed: blocks of every kind, nested in one another.</summary>
internal sealed class Composer
{
    private const int MaximumDepth = 3;

    private readonly Random _random;
    private readonly Phrases _phrases;
    private int _anchors;
    private bool _hasAttributes = true;

    public Composer(int seed)
    {
        _random = new(seed);
        _phrases = new(_random);
    }

    /// <summary>A document with the definitions that its links and footnotes need.</summary>
    public string Document()
    {
        var lines = Blocks(0, 1 + _random.Next(4));
        lines.AddRange(_phrases.Definitions());
        return WithoutOurSyntax(string.Join('\n', lines) + (_random.Next(3) == 0 ? "" : "\n"));
    }

    /// <summary>A document with punctuation spliced in wherever it falls.</summary>
    public string Noise()
    {
        const string marks = "*_`~[]()!#>-+|:\\\"'&;=<. \t\n\n";
        _hasAttributes = false;
        var text = Document();
        for (var n = 1 + _random.Next(12); n > 0; n--)
        {
            var at = _random.Next(text.Length + 1);
            var mark = new string(marks[_random.Next(marks.Length)], 1 + _random.Next(3));
            // Half a surrogate pair makes the reference fail.
            if (text.Skip(at - 1).Take(4).Any(char.IsSurrogate)) continue;
            text = _random.Next(4) == 0 && at + 2 < text.Length ? text.Remove(at, 2) : text.Insert(at, mark);
        }
        return WithoutOurSyntax(text);
    }

    /// <summary>Citations, links by id, notes within the line and boxes to tick are not Markdown, so that the reference knows nothing of them.</summary>
    private static string WithoutOurSyntax(string text)
    {
        while (text.Contains("[[", StringComparison.Ordinal)) text = text.Replace("[[", "[ [", StringComparison.Ordinal);
        foreach (var mark in new[] { "[ ]", "[x]", "[X]" }) text = text.Replace(mark, "[y]", StringComparison.Ordinal);
        return text.Replace("^[", "^ [", StringComparison.Ordinal);
    }

    private List<string> Blocks(int depth, int count)
    {
        var lines = new List<string>();
        for (var i = 0; i < count; i++)
        {
            if (i > 0 && _random.Next(8) > 0) lines.Add(_random.Next(6) == 0 ? "  " : "");
            lines.AddRange(Block(depth));
        }
        return lines;
    }

    private List<string> Block(int depth) => _random.Next(depth < MaximumDepth ? 22 : 11) switch
    {
        0 => [new string('#', 1 + _random.Next(6)) + Pick(" ", "  ", "\t") + _phrases.Line() + Pick("", " ##", " #", _hasAttributes ? " {#anchor-" + _anchors++ + "}" : "")],
        1 => [.. Paragraph(), Pick("---", "===", "--  ", "=")],
        2 => [Pick("***", "- - -", "____", " * * *", "*\t*\t*")],
        3 => Fenced(),
        4 => ["", .. Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => Pick("    ", "\t", "     ") + Pick("a = b;", "  a < 3 && \"q\"", "*not so*", "x")), ""],
        5 => Table(),
        6 => [_phrases.Footnote()],
        < 11 => Paragraph(),
        11 or 12 => Quote(Blocks(depth + 1, 1 + _random.Next(2))),
        13 or 14 or 15 => List(depth, i => Pick("-", "*", "+")),
        16 or 17 => List(depth, i => $"{i}{Pick(".", ")")}"),
        18 => ["", .. DefinitionList(depth), ""],
        19 or 20 => Div(depth),
        _ => Paragraph(),
    };

    private List<string> Paragraph()
    {
        var lines = Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => Pick("", "", "", " ", "   ") + _phrases.Line()).ToList();
        for (var i = 0; i < lines.Count - 1; i++) lines[i] += Pick("", "", "  ", "\\", " ");
        return lines;
    }

    private List<string> Fenced()
    {
        var fence = Pick("```", "~~~", "````");
        List<string> lines = [Pick("", " ", "  ") + fence + Pick("", "python", " c# numbered"), "code *so* < 3 & [x](y)", "", "   more", fence];
        if (_random.Next(10) == 0) lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    private List<string> Table()
    {
        var columns = 1 + _random.Next(4);
        string Row(Func<string> cell) => "| " + string.Join(" | ", Enumerable.Range(0, columns).Select(_ => cell())) + " |";
        var lines = new List<string> { "", Row(_phrases.Cell), Row(() => Pick("---", ":--", "--:", ":-:")) };
        for (var n = _random.Next(4); n > 0; n--) lines.Add(_random.Next(8) == 0 ? "| short |" : Row(_phrases.Cell));
        lines.Add("");
        return lines;
    }

    private List<string> Quote(List<string> inner)
    {
        var lines = new List<string>();
        for (var i = 0; i < inner.Count; i++)
        {
            var isLazy = i > 0 && _random.Next(6) == 0 && inner[i].Length > 0 && char.IsLetter(inner[i][0]);
            lines.Add(isLazy ? inner[i] : Pick("> ", "> ", ">", " > ") + inner[i]);
        }
        return lines;
    }

    private List<string> List(int depth, Func<int, string> mark)
    {
        var lines = new List<string>();
        var first = Pick(1, 1, 0, 7, 19);
        var same = mark(first)[^1];
        var isLoose = _random.Next(2) == 0;
        var count = 1 + _random.Next(3);
        for (var i = 0; i < count; i++)
        {
            var label = mark(first + i)[..^1] + same;
            var gap = Pick(" ", " ", "  ", "\t");
            var width = gap == "\t" ? 4 : label.Length + gap.Length;
            var inner = Blocks(depth + 1, 1 + _random.Next(2));
            if (inner.Count > 0 && inner[0].Length == 0) inner.RemoveAt(0);
            for (var n = 0; n < inner.Count; n++)
            {
                var indent = _random.Next(12) == 0 && width == 4 ? "\t" : new string(' ', width + (_random.Next(15) == 0 ? 1 : 0));
                lines.Add(n == 0 ? label + gap + inner[n] : inner[n].Length == 0 ? "" : indent + inner[n]);
            }
            if (inner.Count == 0) lines.Add(label);
            if (isLoose && i + 1 < count) lines.Add("");
        }
        return lines;
    }

    private List<string> DefinitionList(int depth)
    {
        var lines = new List<string>();
        for (var n = 1 + _random.Next(2); n > 0; n--)
        {
            lines.Add("Term " + _phrases.Line());
            for (var d = 1 + _random.Next(2); d > 0; d--)
            {
                var inner = _random.Next(3) == 0 ? Blocks(depth + 1, 2) : Paragraph();
                lines.AddRange(inner.Select((line, i) => i == 0 ? Pick(":   ", "~   ", ":\t") + line.TrimStart() : line.Length == 0 ? "" : "    " + line));
            }
            if (n > 1) lines.Add("");
        }
        return lines;
    }

    private List<string> Div(int depth)
    {
        var inner = Blocks(depth + 1, 1 + _random.Next(2));
        var longest = inner.Select(line => line.TakeWhile(c => c == ':').Count()).Append(2).Max();
        var fence = new string(':', Math.Max(longest + 1, 6 - depth));
        return [fence + " " + Pick("{.note}", "{.note .wide #anchor-" + _anchors++ + "}", "aside"), .. inner, fence];
    }

    private T Pick<T>(params ReadOnlySpan<T> choices) => choices[_random.Next(choices.Length)];
}
