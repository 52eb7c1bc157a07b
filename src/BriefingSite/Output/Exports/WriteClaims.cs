using BriefingSite.Core.Engine;
using BriefingSite.Core.Model;

namespace BriefingSite.Output.Exports;

/// <summary>Writes <c>claims.json</c>: the briefing as data, including everything computed for the pages. Its published schema describes each
/// property.</summary>
public sealed class WriteClaims : IModule<Pair<Pair<Briefing, Dependence>, Frame>, OutputFile>
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Execute(Pair<Pair<Briefing, Dependence>, Frame> document, Action<Diagnostic> report)
    {
        var ((briefing, dependence), frame) = document;
        var isLarge = ComparisonSize.IsLarge(briefing.Sources.Count, briefing.Questions.Count);
        yield return new(ExportPaths.Claims[1..], JsonFormat.Write(ClaimsFile.Create(briefing, dependence, frame), ClaimsJson.Default.ClaimsFile, isLarge), "the claims as data");
    }
}
