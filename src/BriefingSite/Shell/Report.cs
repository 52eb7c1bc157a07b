using BriefingSite.Core.Model;

namespace BriefingSite.Shell;

/// <summary>Writes diagnostics for people: location, message, the line with the location marked, and a hint.</summary>
/// <param name="terminal">Where to write.</param>
/// <param name="inputs">The files, for the excerpts.</param>
internal sealed class Report(Terminal terminal, IEnumerable<InputFile> inputs)
{
    /// <summary>How many diagnostics of one rule in one file are printed; the rest are counted.</summary>
    public const int MaxAlike = 50;

    private readonly WrittenLines _lines = new(inputs);

    /// <summary>The diagnostics in the order in which they are reported: by location.</summary>
    public static ValueList<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Distinct().ToList() is var all && all.Exists(d => d.Rule.Severity == Severity.Error) ? Sorted(all.Where(d => !d.Rule.NeedsCleanBuild)) : Sorted(all);

    private static ValueList<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .OrderBy(d => d.Location.File, StringComparer.Ordinal).ThenBy(d => d.Location.Line).ThenBy(d => d.Location.Column)
        .ThenBy(d => d.Rule.Code, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal)
        .ToValueList();

    /// <summary><c>3 errors, 1 warning</c>.</summary>
    public static string Count(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(d => d.Rule.Severity == Severity.Error);
        var warnings = diagnostics.Count(d => d.Rule.Severity == Severity.Warning);
        var notes = diagnostics.Count - errors - warnings;
        return $"{Plural.Count(errors, "error")}, {Plural.Count(warnings, "warning")}{(notes > 0 ? $", {Plural.Count(notes, "note")}" : "")}";
    }

    /// <summary>The style of a rule's code.</summary>
    public static string Style(Rule rule) => rule.Severity switch { Severity.Error => "bold red", Severity.Warning => "bold yellow", _ => "bold blue" };

    /// <summary>Writes them. Of thousands of the same rule in one file, only the first are printed.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="end">The text after their count in the last line.</param>
    public void Write(ValueList<Diagnostic> diagnostics, string end)
    {
        foreach (var file in diagnostics.GroupBy(diagnostic => diagnostic.Location.File, StringComparer.Ordinal))
        {
            var reported = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var diagnostic in file)
                if ((reported[diagnostic.Rule.Code] = reported.GetValueOrDefault(diagnostic.Rule.Code) + 1) <= MaxAlike) Write(diagnostic);
            foreach (var (code, count) in reported.Where(pair => pair.Value > MaxAlike)) WriteRest(file.Key, code, count - MaxAlike);
        }
        if (diagnostics.Count > 0) terminal.Line(new Piece(Count(diagnostics), "bold"), end);
    }

    private void WriteRest(string file, string code, int count)
    {
        terminal.Line(new Piece($"{file}: ", "bold"), $"and {count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} more {code} like these");
        terminal.Line(new Piece("  hint: ", "green"), "fix the first ones, or see all of them: briefing check --format json");
        terminal.Line();
    }

    private void Write(Diagnostic diagnostic)
    {
        var style = Style(diagnostic.Rule);
        terminal.Line(new Piece($"{diagnostic.Location}: ", "bold"), new Piece($"{diagnostic.Rule.Level} {diagnostic.Rule.Code}", style), $": {diagnostic.Message}");
        if (_lines.Find(diagnostic.Location) is { Length: > 0 } line)
        {
            var number = diagnostic.Location.Line.ToString();
            var gutter = new string(' ', number.Length);
            var excerpt = Excerpt.Create(line, diagnostic.Location.Column, diagnostic.Location.Length, Math.Max(20, terminal.Width - number.Length - 5));
            terminal.Line(new Piece($" {number} | ", "blue"), excerpt.Text);
            terminal.Line(
                new Piece($" {gutter} | ", "blue"),
                new Piece(new string(' ', excerpt.Indent) + new string('^', excerpt.Carets), style));
        }
        if (diagnostic.Hint is { } hint) terminal.Line(new Piece("  hint: ", "green"), hint);
        if (diagnostic.RelatedLocation is { } also) terminal.Line(new Piece("  see: ", "green"), also.ToString());
        terminal.Line();
    }
}
