using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;
using BriefingSite.Output.Checks;

namespace BriefingSite.Output.Outline;

/// <summary>A reason to draw the site before anything is said of it.</summary>
/// <param name="Reason">The code of a rule, or a path.</param>
public sealed record Doubt(string Reason);

/// <summary>Asks the outline of the site what the checks of the output ask of its files. What they would report is no problem yet, for the outline lacks
/// much of the site; but where they are content with it, they are content with the whole.</summary>
public sealed class FindDoubts : IModule<Pair<Pair<ValueList<OutputFile>, Briefing>, Frame>, Doubt>
{
    /// <inheritdoc/>
    public IEnumerable<Doubt> Execute(Pair<Pair<ValueList<OutputFile>, Briefing>, Frame> document, Action<Diagnostic> report)
    {
        var found = new List<Diagnostic>();
        _ = new CheckLinks().Execute(document, found.Add).Count();
        _ = new CheckAddresses().Execute(document, found.Add).Count();
        _ = new CheckPaths().Execute(document.Item.Item, found.Add).Count();
        if (found.Count > 0) return [new(found[0].Rule.Code)];
        // The data for scripts is there as well, under names that nobody can foresee.
        return document.Item.Item.Where(file => file.Path.StartsWith("assets/", StringComparison.OrdinalIgnoreCase) && !file.Origin.StartsWith("theme/assets/", StringComparison.Ordinal))
            .Take(1).Select(file => new Doubt(file.Path));
    }
}

/// <summary>Ends a run that was only made for the problems that it reports.</summary>
public sealed class LeaveOutFiles : IModule<Pair<ValueList<OutputFile>, Doubt>, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<ValueList<OutputFile>, Doubt> document, Action<Diagnostic> report) => [];
}
