namespace BriefingSite.Core.Model;

/// <summary>Reports the invisible characters of a text file, each kind once a line.</summary>
public static class HiddenInFile
{
    /// <summary>The diagnostics of a file in UTF-8.</summary>
    public static IEnumerable<Diagnostic> Check(InputFile file)
    {
        if (!HiddenCharacters.MayStandIn(file.Content.Bytes.Span)) yield break;
        var lines = file.Content.Text().Split('\n');
        var prose = ProseBegins(file, lines);
        for (int first = 0, end; first < lines.Length; first = end)
        {
            end = first + 1;
            while (first >= prose && end < lines.Length && IsContinued(lines[end - 1], lines[end])) end++;
            foreach (var diagnostic in Paragraph(file.Path, lines, first, end)) yield return diagnostic;
        }
    }

    private static IEnumerable<Diagnostic> Paragraph(string path, string[] lines, int first, int end)
    {
        var (line, start) = (first, 0);
        var reported = new HashSet<(int, string)>();
        foreach (var hidden in HiddenCharacters.Find(end == first + 1 ? lines[first] : string.Join('\n', lines[first..end])))
        {
            for (; hidden.Index > start + lines[line].Length; line++) start += lines[line].Length + 1;
            if (reported.Add((line, hidden.Kind))) yield return Diagnostic(hidden, new(path, line + 1, hidden.Index - start + 1));
        }
    }

    /// <summary>The diagnostic of such a character at a location.</summary>
    public static Diagnostic Diagnostic(HiddenCharacter hidden, Location at) => new(CommonRules.HiddenCharacter, at, hidden.Message, hidden.Hint);

    /// <summary>Reports those of a text that are written in another spelling, such as an escape; those written literally are reported for the file.</summary>
    /// <param name="text">The text as it is read.</param>
    /// <param name="written">The text as it is written.</param>
    /// <param name="at">Its place.</param>
    /// <param name="report">Receives the diagnostics.</param>
    public static void CheckSpelt(string text, string written, Location at, Action<Diagnostic> report)
    {
        foreach (var hidden in HiddenCharacters.Find(text).DistinctBy(hidden => hidden.Kind))
            if (!written.Contains(text[hidden.Index])) report(Diagnostic(hidden, at));
    }

    // Front matter and YAML are read line by line; a paragraph ends where the next block begins.
    private static int ProseBegins(InputFile file, string[] lines) =>
        !file.Path.EndsWith(".md", StringComparison.Ordinal) ? int.MaxValue : lines[0] == "---" ? Array.IndexOf(lines, "---", 1) : 0;

    private static bool IsContinued(string line, string next) =>
        !string.IsNullOrWhiteSpace(line) && next.AsSpan().TrimStart() is [not ('#' or '>' or '-' or '*' or '+' or '|' or ':' or '`' or '~' or (>= '0' and <= '9')), ..];
}
