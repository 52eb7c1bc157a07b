using System.CommandLine;
using System.Globalization;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell.Commands;

/// <summary>What is printed for people at the end of a run.</summary>
/// <param name="outcome">The outcome of the run.</param>
/// <param name="time">How long it took.</param>
internal sealed class Summary(Outcome outcome, TimeSpan time)
{
    /// <summary>Prints what was asked for: the steps, the details, the omissions, and a table in a terminal or a line elsewhere.</summary>
    public void Write(Folders folders, bool failed, ParseResult parsed, Terminal terminal)
    {
        foreach (var line in outcome.Report?.Explanation(parsed.GetValue(SharedOptions.Explain)) ?? []) terminal.Line(line);
        var verbosity = parsed.GetValue(SharedOptions.Verbosity);
        if (verbosity == "quiet") return;
        if (verbosity == "detailed") WriteDetails(folders, failed, terminal);
        if (failed) return;
        if (terminal.IsStyled) Draw(terminal, outcome.Written is null ? "input/" : folders.Shown);
        else terminal.Line(outcome.Written is { } written
            ? $"{folders.Shown}: {outcome.Files.Count} files, {written.New.Count} written, {written.Unchanged} unchanged, {written.Removed.Count} removed"
            : $"input/: {outcome.Build.Inputs.Count} files read, {Report.Count(outcome.Diagnostics)}");
    }

    private void WriteDetails(Folders folders, bool failed, Terminal terminal)
    {
        foreach (var step in outcome.Build.Steps) terminal.Line($"{step.Module}: {Number(step.Done)} done, {Number(step.Reused)} reused");
        foreach (var path in failed ? [] : outcome.Written?.New ?? []) terminal.Line($"wrote {folders.Shown}{path}");
        foreach (var path in failed ? [] : outcome.Written?.Removed ?? []) terminal.Line($"removed {folders.Shown}{path}");
    }

    private void Draw(Terminal terminal, string title)
    {
        List<(string Name, string Value)> rows = [.. BriefingRows(), .. WrittenRows(), ("problems", Report.Count(outcome.Diagnostics)), ("time", $"{time.TotalSeconds:0.00} s")];
        var width = rows.Max(row => row.Value.Length);
        terminal.Table(title, [.. rows.Select(row => new Piece[] { row.Name, row.Value.PadLeft(width) })]);
    }

    private (string Name, string Value)[] BriefingRows() => outcome.Briefing is not { } briefing ? [] :
    [
        ("sources", Number(briefing.Sources.Count)),
        ("topics", Number(briefing.Topics.Count)),
        ("questions", Number(briefing.Questions.Count)),
        ("claims", Number(briefing.Claims.Count())),
        ("terms", Number(briefing.Terms.Count)),
    ];

    // A program built without npm makes a site without search; the summary says so.
    private (string Name, string Value)[] WrittenRows() => outcome.Written is not { } written ? [] :
    [
        ("pages", Number(outcome.Files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))),
        ("files", Number(outcome.Files.Count)),
        ("written", Number(written.New.Count)),
        ("unchanged", Number(written.Unchanged)),
        ("removed", Number(written.Removed.Count)),
        ("size", FileSize.Describe(written.Bytes)),
        .. outcome.Files.Any(file => file.Path.StartsWith("assets/search-index.", StringComparison.Ordinal)) ? Array.Empty<(string, string)>() : [("search", "index from A to Z only")],
    ];

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
