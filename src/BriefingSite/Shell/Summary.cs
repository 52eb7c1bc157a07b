using System.Globalization;
using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Shell.Disk;

namespace BriefingSite.Shell;

/// <summary>What a run has come to, in rows of a name and a value.</summary>
/// <param name="Rows">The rows.</param>
internal sealed record Summary(ValueList<(string Name, string Value)> Rows)
{
    /// <summary>What the briefing consists of.</summary>
    public static Summary Create(Briefing? briefing) => new(briefing is null ? [] :
    [
        ("sources", Number(briefing.Sources.Count)),
        ("topics", Number(briefing.Topics.Count)),
        ("questions", Number(briefing.Questions.Count)),
        ("claims", Number(briefing.Claims.Count())),
        ("terms", Number(briefing.Terms.Count)),
    ]);

    /// <summary>What was written. A program that was built without npm has no search, which nobody should learn from readers.</summary>
    public static Summary Create(IReadOnlyCollection<OutputFile> files, Written written) => new(
    [
        ("pages", Number(files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))),
        ("files", Number(files.Count)),
        ("written", Number(written.New.Count)),
        ("unchanged", Number(written.Unchanged)),
        ("removed", Number(written.Removed.Count)),
        ("size", Size(written.Bytes)),
        .. files.Any(file => file.Path.StartsWith("assets/search-index.", StringComparison.Ordinal)) ? Array.Empty<(string, string)>() : [("search", "index from A to Z only")],
    ]);

    /// <summary>What the engine did, step by step.</summary>
    public static Summary Create(Build build) =>
        new(build.Steps.Select(step => (step.Module, $"{Number(step.Done)} done, {Number(step.Reused)} reused")).ToValueList());

    /// <summary>These rows and those.</summary>
    public static Summary operator +(Summary one, Summary other) => new(one.Rows.Concat(other.Rows).ToValueList());

    /// <summary>A table in a terminal.</summary>
    public void Draw(Terminal terminal, string title)
    {
        var widest = Rows.Max(row => row.Value.Length);
        terminal.Table(title, [.. Rows.Select(row => new Piece[] { row.Name, row.Value.PadLeft(widest) })]);
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A size for people.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000 => $"{bytes} B",
        < 1_000_000 => $"{bytes / 1e3:0} kB",
        _ => $"{bytes / 1e6:0.0} MB",
    };
}
