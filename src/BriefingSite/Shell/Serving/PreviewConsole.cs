using BriefingSite.Core.Model;

namespace BriefingSite.Shell.Serving;

/// <summary>The console output of the preview.</summary>
/// <param name="environment">The environment of the program.</param>
/// <param name="explains">Whether to print each step.</param>
/// <param name="page">The path of the page to explain; <c>null</c> for none.</param>
internal sealed class PreviewConsole(HostEnvironment environment, bool explains, string? page)
{
    /// <summary>Prints the first build, and the address.</summary>
    public void Begin(Uri address, PreviewState state)
    {
        Report(state);
        environment.Out.Line(new Piece($"{address}", "bold"), " shows each edit when it is saved; Ctrl-C ends it.");
        environment.Out.Writer.Flush();
    }

    /// <summary>Prints a build.</summary>
    public void Report(PreviewState state)
    {
        var (rebuilt, problems) = (state.Report, state.Problems);
        new Report(environment.Error, state.Inputs).Write(
            problems.Select(problem => problem.Diagnostic).ToValueList(),
            !state.IsBroken ? "" : state.Good is null ? "; there is nothing to show yet" : "; the site is shown as it was before");
        var time = $"{BuildReport.Milliseconds(rebuilt.Reading + rebuilt.Building)} ms";
        if (!state.IsBroken) environment.Out.Line($"{(rebuilt.Before is null ? "" : $"{rebuilt.Cause}: ")}{rebuilt.Drawings} pages drawn, {rebuilt.Kept} kept, {time}");
        if (!explains) return;
        foreach (var line in rebuilt.Explanation(page)) environment.Out.Line(line);
    }
}
